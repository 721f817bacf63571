"""Words of a Dutch or German sentence: quotations folded into one, brackets left out, names marked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.claims.told.base import Span
from aligner.facts.names import find_names
from aligner.facts.roles import find_roles
from aligner.records import Fact

SHORT_QUOTE = 4  # words of a quoted name ("Hanseatic Lotus")

_WORD = re.compile(r"[^\W\d_](?:[\w'’.&-]*[^\W_])?|\d[\d.,:]*(?:-\w+)?|[^\w\s]")
_QUOTED = re.compile(r"„[^“”„]*[“”]|[“][^“”]*”|\"[^\"]*\"|»[^»«]*«|«[^»«]*»|(?<!\w)[‘‚'][^‘‚]*?['’‘](?!\w)|\([^()]*\)")
_UNOPENED = re.compile(r"^[^„“»«\"‘‚]*?(?:[“”«»\"]|(?<=[.,!?])['’]),?")
_ABBREVIATED = re.compile(r"(?:\b[A-ZÀ-Ž]|\b(?:St|Dr|Mr|Mrs|Ms|Prof|Nr|bzw|ca|drs|mr|ir)|\d)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word or mark of a sentence; `name` is the number of the name that it is part of, -1 where of none.

    `low` is "" for a quotation, which stands as one word, and "," or ";" for a comma or another mark that parts.
    """

    start: int
    end: int
    text: str
    low: str
    name: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter, behind an Arabic article too."""
        return self.text[:1].isupper() or self.text.startswith(("al-", "el-", "ad-", "as-"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A sentence read once: its words with quotations and brackets folded, its names and its language."""

    text: str
    lang: str
    words: tuple[Word, ...]
    names: tuple[Fact, ...]
    roles: tuple[Span, ...]


def read_words(text: str, lang: str) -> Read:
    """The words of a sentence; what is quoted or in brackets stands as one word or not at all."""
    names = find_names(text, lang)
    roles = tuple((role.start, role.end) for role in find_roles(text, lang) if " " in text[role.start : role.end])
    folded = list(_folded(text))
    words: list[Word] = []
    position = 0
    for start, end, low in [*folded, (len(text), len(text), None)]:
        for match in _WORD.finditer(text, position, start):
            words.extend(_word(match, names, text, start))
        if low is not None and start < len(text):
            words.append(Word(start=start, end=end, text="", low=low, name=-1))
        position = end
    return Read(text=text, lang=lang, words=tuple(w for w in words if w.low != "()"), names=names, roles=roles)


def _folded(text: str) -> list[tuple[int, int, str]]:
    opening = _UNOPENED.match(text)
    begin = opening.end() if opening and opening.end() < len(text) - 1 else 0
    found = [(0, begin, "")] if begin else []
    for match in _QUOTED.finditer(text, begin):
        if match.group().startswith("("):
            found.append((*match.span(), "()"))
            continue
        inner = [w for w in match.group()[1:-1].split() if w]
        if len(inner) <= SHORT_QUOTE and all(w[0].isupper() or w in ("of", "van", "der", "de", "the") for w in inner):
            continue  # a ship or a nickname
        found.append((*match.span(), ""))
    return found


def _word(match: re.Match[str], names: Sequence[Fact], text: str, stop: int) -> list[Word]:
    word, start, end = match.group(), match.start(), match.end()
    if not (word[0].isalnum()):
        if word in "\"'“”„‘’‚»«":
            return []
        if word == "." and _ABBREVIATED.search(text, 0, start) and text[end:].strip():
            return []
        low = "," if word == "," else ";" if word in ";:.!?–—…" else word
        if word == "-" and text[start - 1 : start] != " ":
            return []
        return [Word(start=start, end=end, text=word, low=";" if word == "-" else low, name=-1)]
    number = next((n for n, fact in enumerate(names) if fact.start < end and start < fact.end), -1)
    return [Word(start=start, end=end, text=word, low=word.lower().replace("’", "'"), name=number)]
