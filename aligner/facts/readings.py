"""Readings of one fact and of two, and the small readings of terms that the rules share."""

from fractions import Fraction
from typing import cast

from aligner.facts.grammar import Found, Piece, Reading, Resolver, Value
from aligner.facts.terms import Term
from aligner.records import FactKind, Hedge

DATE_RANK = 4
SMALL_COUNT = 100
LONGEST_ABBREVIATION = 4  # letters of a month's short form
IDIOM_RANK = 0
CLAUSE_MARKS = frozenset(".,;:!?")


def amount(term: Term) -> Fraction:
    """The number of a term; an article is one."""
    return term.number.value if term.number is not None else Fraction(1)


def clause_before(found: Found, reach: int) -> list[str]:
    """The words before a finding, in small letters and at most `reach`, back to the mark before its clause."""
    first = found.first().first
    words = [token.lower for token in found.row.tokens[max(0, first - reach) : first]]
    return words[max((at + 1 for at, word in enumerate(words) if word in CLAUSE_MARKS), default=0) :]


def clause_behind(found: Found, reach: int) -> list[str]:
    """The words behind a finding, in small letters and at most `reach`, up to the mark behind its clause."""
    after = found.last().after
    words = [token.lower for token in found.row.tokens[after : after + reach]]
    return words[: next((at for at, word in enumerate(words) if word in CLAUSE_MARKS), len(words))]


def minus_before(found: Found, term: Term) -> tuple[int, int]:
    """The sign of a number and where it begins: "minus 7", "-5", but not the dash of a range or of a name."""
    if term.first == 0:
        return 1, term.start
    before = found.row.tokens[term.first - 1]
    if before.lower in found.row.lexicon.table.numbers.minus_words:
        return -1, before.start
    if before.text == "-" and not term.spaced and (before.spaced or before.start == 0):
        return -1, before.start
    return 1, term.start


def one(
    found: Found, rank: int, kind: FactKind, text: str, start: int | None = None, end: int | None = None
) -> Reading:
    """A reading of one fact over the whole match."""
    begin = found.first().start if start is None else start
    finish = found.last().end if end is None else end
    return Reading(
        start=begin, end=finish, rank=rank, pieces=(Piece(kind=kind, start=begin, end=finish, value=Value(text=text)),)
    )


def is_change(found: Found) -> bool:
    """Whether "auf", "naar" joins two values as a change: only after from ("von 3 auf 4 Prozent")."""
    only = found.is_a("join", "CHANGE") and not found.is_a("join", "TO")
    return not only or found.word(-1) in found.row.lexicon.table.from_


def two(found: Found, rank: int, kind: FactKind, texts: tuple[str, ...]) -> Reading:
    """A reading of the groups n and m as two facts: the ends of a range (at least, at most) or two of a list.

    With a group k before them, the first of three texts is its value: "40, 50 und 60 Euro" are three sums.
    """
    low, high, end = found.term("n"), found.term("m"), found.last().end
    hedges: tuple[Hedge, Hedge] = ("at_least", "at_most") if is_range(found) else ("exact", "exact")
    first_term = found.first()
    begin = low.start if low.first != first_term.after or found.has("k") else first_term.start
    join = found.match.start("join")
    low_end = max(low.end, found.row.terms[join - 1].end)
    high_start = min(high.start, found.row.terms[join + 1].start)
    pieces = [Piece(kind=kind, start=begin, end=low_end, value=Value(text=texts[-2]), hedge=hedges[0])]
    pieces.append(Piece(kind=kind, start=high_start, end=end, value=Value(text=texts[-1]), hedge=hedges[1]))
    if found.has("k"):
        listed = found.term("k")
        pieces.insert(0, Piece(kind=kind, start=listed.start, end=listed.end, value=Value(text=texts[0])))
    return Reading(start=first_term.start, end=end, rank=rank, pieces=tuple(pieces))


def ends(found: Found) -> list[Fraction]:
    """The amounts of the groups n and m, before them that of k where it stands, the lower ones scaled as the last."""
    high = found.term("m")
    return [low_amount(found.term(name), high) for name in ("k", "n") if found.has(name)] + [amount(high)]


def lists_year(found: Found) -> bool:
    """Whether n is a year and no first of a list: "55% by 2030 and 90% by 2040"."""
    if not found.is_a("n", "YEAR") or found.is_a("n", "OLDYEAR"):
        return False
    return not found.is_a("join", "TO") or amount(found.term("m")) < amount(found.term("n"))


def is_range(found: Found) -> bool:
    """Whether n and m are the ends of one range: "10–15", "between 10 and 15", but not "from 3 to 4" or "3 and 4"."""
    before = found.word(-1)
    if found.is_a("join", "CHANGE"):
        return False
    if found.is_a("join", "TO"):
        return not (before == "from" and found.term("join").spaced)
    table = found.row.lexicon.table
    return found.is_a("join", "AND") and (
        before in table.between or (before in table.the and found.word(-2) in table.between)
    )


def low_amount(low: Term, high: Term) -> Fraction:
    """The lower end of a range; it takes the upper end's scale when it has none ("2 to 3 million")."""
    value, top = amount(low), amount(high)
    if high.number is None or not high.number.scaled or (low.number is not None and low.number.scaled):
        return value
    for scale in (10**12, 10**9, 10**6, 10**3):
        if top >= scale and value < SMALL_COUNT * 10:
            return value * scale if value < top / scale else value
    return value


def build_nothing(found: Found) -> Reading | None:
    """A reading without facts, so that an idiom or a named number hides the number in it."""
    return Reading(start=found.first().start, end=found.last().end, rank=IDIOM_RANK, pieces=())


def reading(
    found: Found,
    kind: FactKind,
    value: Value | Resolver,
    start: int | None = None,
    end: int | None = None,
    rank: int = DATE_RANK,
) -> Reading:
    """A reading of one date or time over the whole match, or the stretch given, with the hedge that stands in it."""
    begin = found.first().start if start is None else start
    finish = _without_full_stop(found) if end is None else end
    hedge = cast(Hedge, found.term("hedge").values.get("HEDGE", "exact")) if found.has("hedge") else "exact"
    piece = Piece(kind=kind, start=begin, end=finish, value=value, hedge=hedge)
    return Reading(start=begin, end=finish, rank=rank, pieces=(piece,))


def _without_full_stop(found: Found) -> int:
    """The end of the match, before a full stop that ends the sentence and no abbreviation ("in May.", "on Dec. 31")."""
    last = found.last()
    before = found.row.tokens[last.first - 1].text if last.first else ""
    whole = len(before) > LONGEST_ABBREVIATION or before.lower() in found.row.lexicon.full_months
    if found.row.text[last.start : last.end] == "." and before.isalpha() and whole:
        return found.row.tokens[last.first - 1].end
    return last.end


def day_number(term: Term) -> int:
    """The number of a day term, cardinal or ordinal."""
    return int(amount(term))


def month_number(term: Term) -> int:
    """The month's number."""
    return term.integer("MONTH")


def year_number(term: Term) -> int:
    """The year of a term."""
    return int(amount(term))


def year_pair(term: Term) -> tuple[int, int]:
    """The two years of a term ("2013/14"); (0, 0) where it is none."""
    digits = term.number.digits if term.number is not None else None
    return digits.date[:2] if digits is not None and digits.date is not None else (0, 0)


def weekday_number(found: Found) -> int:
    """The weekday of the match."""
    return found.term("weekday").integer("WEEKDAY")


def shift_of(found: Found, name: str = "rel") -> int:
    """How many units a word shifts: next 1, last -1, this 0."""
    return found.term(name).integer("REL")


def is_plural(found: Found, name: str) -> bool:
    """Whether the unit word is a plural, so that it is no single period ("in recent years")."""
    word = found.row.text[found.start_of(name) : found.end_of(name)].lower()
    return word in found.row.lexicon.plural_units


def is_before_unit(found: Found) -> bool:
    """Whether a currency, a unit, a percent or a scale stands right behind the match."""
    at = found.match.end()
    if at >= len(found.row.terms):
        return False
    names = found.row.lexicon.names[found.row.classes[at]]
    return bool(names & {"CURRENCY", "MEASURE", "PERCENT", "SCALE", "UNIT", "SYMBOL", "SIGN"})
