"""Which dates of a sentence may date a value in it: not those of other things that it names besides."""

import re

from aligner.claims.contexts import Context
from aligner.facts.values import Value, fact_value
from aligner.records import Fact

_YEAR_ALONE = re.compile(r"\d{3}[\dX]")
# The year of a thing that a sentence lists: "14 jewels, including a tiara of 1867".
_LISTED_BEFORE = re.compile(
    r"\b(?:including|among (?:them|which)|such as|waaronder|zoals|onder meer|darunter|unter anderem)\b[^.;]*$",
    re.IGNORECASE,
)
# The year of a thing, told before it: "a 2023 decision", "the 1921 map".
_ARTICLE_BEFORE = re.compile(r"\b(?:an?|the|this|that)\s+$", re.IGNORECASE)
_NOUN_AFTER = re.compile(r"\s+[a-z]{3,}")


def list_dates(context: Context, fact: Fact) -> tuple[Value, ...]:
    """The dates beside a value that may be those of what it is said of."""
    return tuple(
        fact_value(date)
        for date in context.facts
        if date is not fact and date.kind in ("date", "datetime") and not _is_of_a_thing(context, date)
    )


def _is_of_a_thing(context: Context, date: Fact) -> bool:
    """Whether a bare year dates some other thing: one of a list, or one with the year before its name."""
    if not _YEAR_ALONE.fullmatch(date.value):
        return False
    text = context.sentence.text
    before = text[: date.start]
    if context.sentence.lang == "en" and _ARTICLE_BEFORE.search(before) and _NOUN_AFTER.match(text, date.end):
        return True
    return bool(_LISTED_BEFORE.search(before))
