"""Who did what, who says so and what happened, read from an original sentence in Dutch, German or Japanese."""

from aligner.claims.told import germanic, japanese
from aligner.claims.told.base import Span, Told

LANGUAGES = frozenset({"nl", "de", "ja"})


def find_doers(text: str, lang: str) -> tuple[Told, ...]:
    """The deeds of a sentence whose doers it names, in the order of the text; none in other LANGUAGES."""
    return japanese.find_doers(text, lang) if lang == "ja" else germanic.find_doers(text, lang)


def find_speaker(text: str, lang: str) -> Span | None:
    """Where a sentence names who its words come from; None where it names nobody."""
    return japanese.find_speaker(text, lang) if lang == "ja" else germanic.find_speaker(text, lang)


def find_happenings(text: str, lang: str) -> tuple[tuple[str, Span], ...]:
    """The happenings that a sentence tells, with the words that say so."""
    return japanese.find_happenings(text, lang) if lang == "ja" else germanic.find_happenings(text, lang)
