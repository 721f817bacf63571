"""Rules that read an hour without its word after a preposition of time: "kurz vor sieben", "the bell rang at eight"."""

from aligner.facts.clock_rules import CLOCK_RANK, time_value
from aligner.facts.grammar import Found, Reading, Rule
from aligner.facts.nouns import head_noun
from aligner.facts.readings import amount, build_nothing, clause_before, reading

LAST_HOUR = 12
LONGEST_LEAD = 4  # words of a phrase that asks for an hour
CLAUSE_BEFORE = 10  # tokens in which a word says that the number is a rate, a rise or a vote
VOTE_BEFORE = 5  # tokens from the first to the second number of a vote ("sechs Stimmen gegen drei")
DAY_TERMS = 8  # terms to a day or part of day that makes an hour of the number
DAY_CLASSES = frozenset({"WEEKDAY", "WEEKDAYPART", "DAYPART", "DAYREL", "PART", "THISPART"})


def build_bare_hour(found: Found) -> Reading | None:
    """An hour of the clock face in words, with nothing counted behind it.

    "Shortly after seven" is one for sure; "at eight", "gegen sieben" is one beside a day or a part of day, and
    elsewhere, where it may be an age as well, at least no count of what is named next.
    """
    number = found.term("n").number
    clock = found.row.lexicon.table.clock
    hour = int(amount(found.term("n")))
    if number is None or number.digits is not None or not 1 <= hour <= LAST_HOUR or _counts(found):
        return None
    value = time_value(hour, 0, None, False, spoken=True)
    if _is_led(found, clock.just_at):
        return reading(found, "time", value, rank=CLOCK_RANK)
    if not _is_led(found, clock.bare_at) or _is_amount(found):
        return None
    return reading(found, "time", value, rank=CLOCK_RANK) if _has_day(found) else build_nothing(found)


def _is_led(found: Found, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands right before the number."""
    first = found.first().first
    words = [token.lower for token in found.row.tokens[max(0, first - LONGEST_LEAD) : first]]
    return any(" ".join(words[-size:]) in phrases for size in range(1, len(words) + 1))


def _counts(found: Found) -> bool:
    """Whether something is counted by the number, or it is one of a list."""
    row, table = found.row, found.row.lexicon.table
    following, second = found.word(1), found.word(2)
    if following in (*table.of, *table.or_, "-", "/", ":") or _is_number(found, following):
        return True
    if following in (*table.and_, ",", *table.to):
        return _is_number(found, second)
    if not following[:1].isalpha() or following in (*table.function_words, *table.past):
        return False
    if row.lexicon.has_class(following, "EVERY", *DAY_CLASSES):
        return False
    if table.capital_nouns:
        return bool(head_noun(row.tokens, found.last().after, table))
    return not following.endswith(table.past_endings)


def _is_number(found: Found, word: str) -> bool:
    if word in found.row.lexicon.table.numbers.articles:
        return False
    return word[:1].isdecimal() or found.row.lexicon.numbers.reader.read(word) is not None


def _is_amount(found: Found) -> bool:
    """ "The toll stood at eight", "stieg um sieben", "fünf Stimmen gegen vier": a number of something told before."""
    before = clause_before(found, CLAUSE_BEFORE)
    if any(word.startswith(found.row.lexicon.table.clock.amount_stems) for word in before):
        return True
    return any(_is_number(found, word) for word in before[-VOTE_BEFORE:])


def _has_day(found: Found) -> bool:
    names, classes = found.row.lexicon.names, found.row.classes
    near = classes[max(0, found.match.start() - DAY_TERMS) : found.match.end() + DAY_TERMS]
    return any(names[char] & DAY_CLASSES for char in near)


RULES = (Rule(name="bare hour", pattern="n=WORDNUM", build=build_bare_hour),)
