"""Where something happened: place names that stand as a location ("in Riyadh", リヤドで), not as a party to it."""

import re

from aligner.claims.contexts import Context
from aligner.records import Fact

_PREPOSITION = re.compile(r"\b(?:in|at|near|te|bij|nabij|op|im|bei|nahe|vor|an)\b", re.IGNORECASE)
WORDS_BETWEEN = 3  # between the preposition and the name: "in the eastern town of"
_AFTER_JAPANESE = re.compile(r"(?:[々一-龠]{0,6}|の[^、。]{0,12})(?:で(?!は|あ|す)|にある|において|での)")
# A war or a situation "in Ukraine" is the subject of talks, not their venue.
_SUBJECT = re.compile(
    r"\b(?:war|conflict|invasion|situation|fighting|crisis|peace|oorlog|conflict|invasie|situatie|gevechten|crisis|vrede|"
    r"krieg|konflikt|invasion|lage|kämpfe|krise|frieden)\w*\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_SUBJECT_JAPANESE = re.compile(r"^(?:で|での)(?:の)?(?:戦|紛争|侵攻|状況|危機)")


def find_venues(context: Context) -> tuple[Fact, ...]:
    """The place names of a sentence that say where it happened, in order.

    A place in front of which stands "in", "bij", "im" …, or behind which stands で; "the war in …" is left out.
    """
    text, lang = context.sentence.text, context.sentence.lang
    return tuple(name for name in context.names if name.kind == "place" and name.key and _is_venue(text, lang, name))


def _is_venue(text: str, lang: str, name: Fact) -> bool:
    after = text[name.end : name.end + 24]
    if lang == "ja":
        return bool(_AFTER_JAPANESE.match(after)) and not _SUBJECT_JAPANESE.match(after)
    before = text[max(0, name.start - 60) : name.start]
    if text[name.start - 1 : name.start] == "-" or text[name.end : name.end + 1] == "-":
        return False
    last = max((m for m in _PREPOSITION.finditer(before)), key=lambda m: m.start(), default=None)
    if last is None or len(before[last.end() :].split()) > WORDS_BETWEEN:
        return False
    return not _SUBJECT.search(before[: last.start()])
