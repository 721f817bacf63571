"""Rules that read ages: "54 jaar oud", "23-Jähriger", "aged 4, 7 and 11", "(54)" behind a name."""

from collections.abc import Sequence

from aligner.facts.calendar import Unit, decimal, duration
from aligner.facts.duration_rules import unit_of
from aligner.facts.grammar import Found, Piece, Reading, Rule, Value
from aligner.facts.nouns import is_plural_noun
from aligner.facts.readings import amount, one
from aligner.facts.terms import Term
from aligner.records import Hedge

AGE_RANK = 5
LONGEST_AGE = 120
OLDEST_THING = 100_000
YOUNGEST_APPOSITION = 15
BOTH = ("both", "beiden")  # "his wife, both 93, died": an age only before a comma
OF = ("of", "van", "von")  # "who was one of the first" is no age
SHORTEST_COMPOUND_HEAD = 5  # letters of a person noun that end a compound ("-man", "-kind" end too many)
MOST_CHILDREN = 12  # "vader van twee kinderen" is no age


def build_age(found: Found) -> Reading | None:
    """An age from a number with its unit: "54 jaar oud", "five-year-old", "six weeks of age"."""
    each, unit = unit_of(found.term("unit")) if found.has("unit") else (1, "year")
    following = found.word(1)
    if found.row.text[found.first().start : found.first().end].lower() in BOTH and following not in (",", ")"):
        return None
    function = following in found.row.lexicon.table.function_words and following not in OF
    if not found.has("unit") and following[:1].isalpha() and not function:
        return None
    value = amount(found.term("n")) * each
    return one(found, AGE_RANK, "duration", duration({unit: value}), found.start_of("n"))  # type: ignore[dict-item]


def build_age_number(found: Found) -> Reading | None:
    """An age from a number alone: "aged 54", "23-Jähriger", "im Alter von 70"; "65-plussers" are at least that old."""
    value = amount(found.term("n"))
    if value > OLDEST_THING:
        return None
    hedge: Hedge = "at_least" if "plus" in found.word_of("noun") else "exact"
    start, end = found.first().start, found.last().end
    return Reading(start=start, end=end, rank=AGE_RANK, pieces=(_piece(found.term("n"), end, hedge),))


def _piece(term: Term, end: int = 0, hedge: Hedge = "exact", unit: Unit = "year") -> Piece:
    value = Value(text=duration({unit: amount(term)}))
    return Piece(kind="duration", start=term.start, end=end or term.end, value=value, hedge=hedge)


def build_ages(found: Found) -> Reading | None:
    """Several ages: "aged 4, 7 and 11"; as ends of a range "aged 12 to 17", "18- tot 24-jarigen"."""
    if found.row.text[found.first().start : found.first().end].lower() in BOTH:
        return None
    numbers = [term for term in found.terms("all") if term.number is not None]
    unit: Unit = unit_of(found.term("unit"))[1] if found.has("unit") else "year"
    following = found.word(1)
    function = following in found.row.lexicon.table.function_words
    ranged = found.is_a("join", "TO") or found.has("between")
    counted = not found.has("tail") and not ranged and following[:1].isalpha() and not function
    if any(amount(term) > LONGEST_AGE for term in numbers) or counted:
        return None
    hedges: list[Hedge] = ["exact" for _ in numbers]
    if ranged and len(numbers) == 2:
        hedges = ["at_least", "at_most"]
    end = found.last().end
    pieces = [_piece(term, 0, hedge, unit) for term, hedge in zip(numbers, hedges, strict=True)]
    pieces[-1] = _piece(numbers[-1], end, hedges[-1], unit)
    return Reading(start=found.first().start, end=end, rank=AGE_RANK, pieces=tuple(pieces))


def build_age_apposition(found: Found) -> Reading | None:
    """ ", 54," or "(54)" after a name: an age."""
    term = found.term("n")
    value = amount(term)
    at = found.first().first - 1
    if at < 0 or value > LONGEST_AGE - 15:
        return None
    tokens = found.row.tokens
    person = tokens[at].lower in found.row.lexicon.table.person_nouns
    if not person and (value < YOUNGEST_APPOSITION or not (_is_name(found, at) or _is_role(found, at))):
        return None
    return one(found, AGE_RANK, "duration", f"P{decimal(value)}Y", term.start, term.end)


def _is_role(found: Found, at: int) -> bool:
    """Whether the token is a noun in the singular right behind its article: "de premier (54)", "the gunman, 17,"."""
    tokens, table = found.row.tokens, found.row.lexicon.table
    if table.capital_nouns or at == 0 or not tokens[at].text.islower() or tokens[at].lower in found.row.lexicon.entries:
        return False
    return tokens[at - 1].lower in (*table.the, *table.numbers.articles, *table.possessives)


def _is_name(found: Found, at: int) -> bool:
    """Whether the token ends a name: a capital word after another, a particle or a person noun, or at the beginning."""
    tokens, table = found.row.tokens, found.row.lexicon.table
    if (
        not tokens[at].text[0].isupper()
        or not tokens[at].text.isalpha()
        or tokens[at].lower in found.row.lexicon.entries
    ):
        return False
    if found.row.text[found.first().start] == ",":
        return True
    if at == 0:
        return False
    before = tokens[at - 1]
    if before.lower in table.person_nouns or (before.text[0].isalpha() and before.text[0].isupper()):
        return True
    while at > 1 and before.text in table.name_particles:
        at -= 1
        before = tokens[at - 1]
    return tokens[at].text in table.name_particles and before.text[0].isupper() and before.text[0].isalpha()


def build_person_of(found: Found) -> Reading | None:
    """Dutch "een man van 54": an age."""
    value = amount(found.term("n"))
    before, of = found.word(-1), found.row.text[found.first().start : found.first().end].lower()
    table = found.row.lexicon.table
    person = _is_person(before, table.person_nouns) and of in table.person_of
    children = value <= MOST_CHILDREN and is_plural_noun(found.word(1), table)
    if not person or children or value > LONGEST_AGE - 15:
        return None
    return one(found, AGE_RANK, "duration", duration({"year": value}), found.start_of("n"))


def _is_person(word: str, nouns: Sequence[str]) -> bool:
    """Whether a word is one of the nouns or a compound of one: "vrachtwagenchauffeur"."""
    return word in nouns or any(word.endswith(noun) for noun in nouns if len(noun) >= SHORTEST_COMPOUND_HEAD)


def build_aged_over(found: Found) -> Reading | None:
    """English "over-70s", "the under-30s": people of that age and more, or less."""
    lexicon = found.row.lexicon
    value = amount(found.term("n"))
    hedge = lexicon.table.hedges_before.get(found.word_of("side"))
    if value > LONGEST_AGE or hedge not in ("over", "at_most") or found.term("n").spaced:
        return None
    start, end = found.start_of("n"), found.last().end
    piece = Piece(kind="duration", start=start, end=end, value=Value(text=f"P{decimal(value)}Y"), hedge=hedge)
    return Reading(start=found.first().start, end=end, rank=AGE_RANK, pieces=(piece,))


RULES = (
    Rule(name="age", pattern="n=(NUM|A|ONE) DASH? unit=(UNIT) DASH? OLD", build=build_age),
    Rule(name="age noun", pattern="n=NUM DASH? noun=AGENOUN", build=build_age_number),
    Rule(name="aged", pattern="AGED OF? n=NUM unit=UNIT?", build=build_age),
    Rule(
        name="ages",
        pattern="AGED between=BETWEEN? all=(INT (COMMA INT)* join=(TO|AND|OR) INT) tail=(unit=UNIT OLD?)?",
        build=build_ages,
    ),
    Rule(name="ages of a noun", pattern="all=(INT DASH? join=(TO|AND|OR) INT) tail=(DASH? AGENOUN)", build=build_ages),
    Rule(
        name="ages with unit",
        pattern="all=(INT (COMMA INT)* DASH? join=(TO|AND|OR) INT) tail=(DASH? unit=UNIT DASH? OLD)",
        build=build_ages,
    ),
    Rule(name="age in commas", pattern="COMMA n=INT COMMA", build=build_age_apposition),
    Rule(name="person of an age", pattern="OF n=(INT|MIXED)", build=build_person_of),
    Rule(name="age in brackets", pattern="OPEN n=INT CLOSE", build=build_age_apposition),
    Rule(
        name="over-70s",
        pattern="side=HEDGE DASH n=(INT|DECADENUM) DECTAIL?",
        build=build_aged_over,
        languages=("en",),
    ),
)  # fmt: skip
