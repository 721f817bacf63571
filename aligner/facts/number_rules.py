"""Rules that read plain counts and ordinals, and hide the numbers of idioms, references and scores."""

from aligner.facts.calendar import decimal
from aligner.facts.grammar import Found, Reading, Rule
from aligner.facts.name_numbers import is_name_number, is_score
from aligner.facts.readings import IDIOM_RANK, amount, build_nothing, clause_behind, low_amount, minus_before, one, two
from aligner.facts.tense import is_participle

NUMBER_RANK, ORDINAL_RANK = 9, 8


HIGHEST_ORDINAL_WITH_STOP = 200
FARTHEST_STREAK = 6  # tokens from "sixth" to "in a row"


def build_number(found: Found) -> Reading | None:
    """A count as it stands, unless the number names something, scores, or is the pronoun one."""
    term = found.term("n")
    number = term.number
    if number is None or is_name_number(found, term) or is_score(found, term):
        return None
    if found.word(1) == "." and found.word(2) in found.row.lexicon.table.name_after:
        return None
    text = found.row.text[term.start : term.end].lower()
    if text.split()[0] in found.row.lexicon.table.numbers.articles and found.word(-1).isdecimal():
        return None  # "$4.95 a dozen": for each dozen
    if text in found.row.lexicon.table.numbers.pronouns and not _counts_one(found):
        return None
    if text in found.row.lexicon.table.numbers.verbs and _is_verb(found):
        return None
    sign, start = minus_before(found, term)
    return one(found, NUMBER_RANK, "number", decimal(sign * number.value), start)


def _counts_one(found: Found) -> bool:
    """Whether the word one counts: a noun follows, and nothing before makes it a pronoun."""
    table = found.row.lexicon.table
    before, after = found.word(-1), found.word(1)
    if before in table.numbers.pronoun_before or found.word(-2) in table.the:
        return False
    if not after and not before:
        return True
    return bool(after) and after[0].isalpha() and (after not in table.function_words or after in table.in_)


def _is_verb(found: Found) -> bool:
    """Whether Dutch "acht" is the verb: no noun to count behind it, no number or preposition before it.

    "De rechtbank acht bewezen dat …", "dat het hof mogelijk acht."; but "alle acht", "tussen zes en acht".
    """
    table, lexicon = found.row.lexicon.table, found.row.lexicon
    before, after = found.word(-1), found.word(1)
    if after == "." and found.word(2)[:1].isalpha() and not before:
        return False
    counts = after[:1].isalpha() and after not in table.function_words and not is_participle(after, table)
    if counts or (lexicon.has_class(after, "MEASURE", "UNIT", "CURRENCY", "PERCENT", "SIGN", "SYMBOL")):
        return after in ("bewezen",)
    small = (*table.in_, *table.on, *table.from_, *table.to, *table.of, *table.the, *table.clock.at, *table.and_)
    listed = before in (*small, *table.or_, *table.possessives, *table.clock.past, "alle", "met", ",", "", ":", "als")
    hedged = lexicon.has_class(before, "HEDGE", "NUM", "INT", "OCLOCK")
    return not (listed or hedged)


def build_article_one(found: Found) -> Reading | None:
    """The stressed one of Dutch and German ("één", "eins")."""
    return one(found, NUMBER_RANK, "number", "1")


def build_number_range(found: Found) -> Reading | None:
    """Both ends of a range of counts."""
    low, high = found.term("n"), found.term("m")
    if is_name_number(found, low) or is_name_number(found, high) or is_score(found, low) or low.number is None:
        return None
    first, second = low_amount(low, high), amount(high)
    if first >= second or (found.is_a("n", "YEAR") and found.is_a("m", "YEAR") and not found.is_a("n", "OLDYEAR")):
        return None
    return two(found, NUMBER_RANK, "number", (decimal(first), decimal(second)))


def build_ordinal(found: Found) -> Reading | None:
    """An ordinal, in words or with its mark."""
    number = found.term("n").number
    if number is None or is_name_number(found, found.term("n")):
        return None
    following = found.word(1)
    lexicon = found.row.lexicon
    adverb = found.row.text[found.first().start : found.last().end].lower() in lexicon.table.numbers.adverbs
    if following == "," and not found.word(-1) and adverb:
        return None
    if following[:1].isdecimal() or lexicon.numbers.reader.read(following) is not None or _is_adverb(found):
        return None
    return one(found, ORDINAL_RANK, "number" if _ends_streak(found) else "ordinal", decimal(number.value))


def _ends_streak(found: Found) -> bool:
    """Whether the nth is the last of a row, which counts it: "die sechste Niederlage in Folge", "a sixth straight win".

    The nth month or year in a row is none: it tells a length of time.
    """
    lexicon, words = found.row.lexicon, clause_behind(found, FARTHEST_STREAK)
    if any(lexicon.has_class(word, "UNIT", "MONTH", "WEEKDAY", "SEASON", "QUARTER", "HALFYEAR") for word in words[:2]):
        return False
    told, streaks = f" {' '.join(words)} ", lexicon.table.numbers.streaks
    leads = bool(words) and f"{words[0]} …" in streaks
    return leads or any(f" {streak} " in told for streak in streaks)


def _is_adverb(found: Found) -> bool:
    """English "first" before a verb: "they first met"."""
    table = found.row.lexicon.table
    text = found.row.text[found.first().start : found.last().end].lower()
    small = (*table.the, *table.numbers.articles, *table.possessives)
    if text not in table.numbers.adverbs or found.word(-1) in small:
        return False
    if found.word(-1) in (*table.past, *table.future, *table.copulas) or found.word(1).endswith("ing"):
        return True
    return found.word(1) in table.past or found.word(1).endswith(table.past_endings)


def build_ordinal_with_stop(found: Found) -> Reading | None:
    """German "der 3. Platz": digits and a full stop after a small word and before a noun."""
    term = found.term("n")
    tokens = found.row.tokens
    stop = tokens[term.after]
    if stop.spaced or amount(term) > HIGHEST_ORDINAL_WITH_STOP or term.after + 1 >= len(tokens):
        return None
    following = tokens[term.after + 1]
    if not following.text[0].isalpha() or not following.spaced or following.lower in found.row.lexicon.table.name_after:
        return None
    if term.first:
        before = tokens[term.first - 1]
        led = before.lower in found.row.lexicon.table.function_words
        if not led and (following.text[0].isupper() or not before.text[0].isalpha()):
            return None
    return one(found, ORDINAL_RANK, "number" if _ends_streak(found) else "ordinal", decimal(amount(term)))


def build_reference(found: Found) -> Reading | None:
    """ "Artikel 218", "flight 370": hides the number; a measure, percentage or sum after the word stays what it is."""
    term = found.term("n")
    if term.number is None or term.number.digits is None or term.number.scaled:
        return None
    return Reading(
        start=found.first().start, end=found.last().end, rank=IDIOM_RANK, pieces=(),
    )  # fmt: skip


def build_rank(found: Found) -> Reading | None:
    """ "De nummer zeventien van de ranglijst", "auf Platz 17": a number that tells a rank, with nothing counted behind.

    English digits are left: "took place 4 July".
    """
    number = found.term("n").number
    if number is None or found.is_counting() or (number.digits and not found.row.lexicon.table.numbers.compounds):
        return None
    return build_nothing(found)


def build_score(found: Found) -> Reading | None:
    """A match score hides its digits."""
    first, second = found.term("n"), found.term("m")
    if first.number is None or second.number is None or second.spaced:
        return None
    return build_nothing(found) if is_score(found, first) else None


RULES = (
    Rule(name="number", pattern="n=NUM", build=build_number),
    Rule(name="stressed one", pattern="n=ONE", build=build_article_one),
    Rule(name="number range", pattern="n=NUM join=(TO|AND) m=NUM", build=build_number_range),
    Rule(name="ordinal", pattern="n=ORD", build=build_ordinal),
    Rule(name="ordinal with stop", pattern="n=INT STOP", build=build_ordinal_with_stop, languages=("de",)),
    Rule(name="before Christ", pattern="(NUM (TO|AND))? (NUM|ORD) DASH? CENTURY? BC", build=build_nothing),
    Rule(name="idiom", pattern="IDIOM", build=build_nothing),
    Rule(name="once in a time", pattern="INT DASH IN DASH INT DASH UNIT", build=build_nothing, languages=("en",)),
    Rule(name="frequency", pattern="EVERY (NUM|ORD) UNIT", build=build_nothing),
    Rule(
        name="reference",
        pattern="word=REFERENCE STOP? (DASH)? n=(NUM|ORD) ((COMMA|AND|TO|OR|SLASH) (NUM|ORD))*",
        build=build_reference,
    ),
    Rule(name="single reference", pattern="word=REFERENCE STOP? (DASH)? n=(NUM|ORD)", build=build_reference),
    Rule(name="rank", pattern="RANK n=INT", build=build_rank),
    Rule(name="score", pattern="n=INT (DASH|COLON) m=INT", build=build_score),
)  # fmt: skip
