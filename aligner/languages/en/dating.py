"""How English wires tie dates to the day of writing."""

from aligner.languages.schema.dating import DatingTable

_NUMBERS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}

DATING = DatingTable(
    numbers=_NUMBERS,
    span=rf"(?:(?P<hedge>almost|nearly|just under|close to|over|more than|about|around|exactly|just over) )?"
    rf"(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)}) years? (?:ago|after|since|before|into|of war)\b",
    almost=frozenset(["almost", "nearly", "just under", "close to"]),
    over=frozenset(["over", "more than", "just over"]),
    today=("today", "on today's date"),
    yesterday=("yesterday",),
    future=(
        " will ", " would ", " by ", " until ", " plan", " expected ", " due ", " is to ", " are to ",
        " next ", " target",
    ),
    year_leads=(
        "in", "since", "of", "from", "late", "early", "mid", "before", "after", "during", "the", "year",
        "summer", "winter",
                "spring", "autumn", "fall", "between", "and", "to"),
)  # fmt: skip
