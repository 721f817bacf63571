"""Judges what a stretch of capitalised words names: a person, a place, an organisation, or nothing."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aligner.facts.concepts import concept_of
from aligner.facts.names_context import (
    Token,
    head_kind,
    is_adjective,
    is_city_adjective,
    is_common,
    is_title_case,
    name_marks,
    nationality_of,
    read_tokens,
)
from aligner.facts.names_tables import TABLES
from aligner.facts.roles import Role, read_roles
from aligner.records import FactKind

# How sure a reading is: listed names, names with a clear sign beside them, names by their form, guesses.
SURE, CLEAR, LIKELY, GUESS = 1.0, 0.9, 0.7, 0.5
KnownMap = Mapping[str, tuple[FactKind, str, float]]
_STREETS = frozenset({"street", "avenue", "road", "square", "county", "bridge", "airport"})
# Words of the land in names, in any language that writes them in Latin letters: Bruny Island, Kaap Ashizuri.
_LAND_LAST = frozenset({"island", "islands", "isle", "isles", "bay", "peninsula", "reef", "atoll", "beach"})
_LAND_FIRST = frozenset({"cape", "kaap", "kap", "cabo", "mount", "isla", "ilha", "île"})
_STAKES = frozenset({"share", "stake", "investment", "holding"})
_LANDSCAPES = ("tal", "land", "wald", "gebirge", "gau", "ried", "moor", "haff", "see")
_AGE_AFTER = re.compile(r"^(?:,? ?\(\d{1,3}\)|, \d{1,3}(?:,|\.| Jahre| jaar| years))")


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its words, roles and language, read once."""

    text: str
    lang: str
    tokens: list[Token]
    roles: tuple[Role, ...]
    ministries: tuple[Role, ...]
    title: bool
    covered: frozenset[int]
    particles: frozenset[str]


def read_latin(text: str, lang: str, known: KnownMap) -> Text:
    """The text's words and roles, ready for find_latin."""
    tokens = read_tokens(text, known)
    roles, ministries = read_roles(text, lang)
    inside = {position for role in (*roles, *ministries) for position in range(role.start, role.end)}
    covered = frozenset(index for index, token in enumerate(tokens) if token.start in inside)
    return Text(
        text,
        lang,
        tokens,
        roles,
        ministries,
        lang != "de" and is_title_case(tokens),
        covered,
        _particle_names(tokens, lang),
    )


def _particle_names(tokens: Sequence[Token], lang: str) -> frozenset[str]:
    """Surnames with particles that stand after a given name in the same text."""
    names = set()
    for position, token in enumerate(tokens[:-2]):
        if token.capital and name_marks(token) and tokens[position + 1].low in TABLES[lang].particles:
            for end in (position + 2, position + 3):
                if end < len(tokens) and tokens[end].capital:
                    names.add(" ".join(other.low for other in tokens[position + 1 : end + 1]))
                    break
    return frozenset(names)


def is_ending(token: Token, lang: str) -> bool:
    """Whether a word ends (or, before "of", begins) the name of an organisation: Bank, GmbH, University."""
    return token.low in TABLES[lang].organisation_endings or token.low in ("university", "institute")


def kind_of_run(read: Text, index: int, size: int) -> tuple[FactKind | None, float]:
    """The kind of the words at index..index+size and how sure it is; None where they are most likely no name."""
    lang, tokens = read.lang, read.tokens[index : index + size]
    first, last = tokens[0], tokens[-1]
    common = [is_common(token.low, lang) for token in tokens]
    before = read.tokens[index - 1] if index and read.text[read.tokens[index - 1].end : first.start] == " " else None
    if lang == "en" and size > 1 and last.low in _STREETS:
        return "place", CLEAR
    if size > 1 and (last.low in _LAND_LAST or first.low in _LAND_FIRST):
        return "place", CLEAR
    if size > 1 and is_ending(last, lang) and not ("g" in name_marks(first) and size == 2 and not common[1]):
        return "organisation", CLEAR
    if size > 1 and is_ending(first, lang) and not tokens[1].capital:
        return "organisation", CLEAR  # University of Oxford
    if read.title and size > 1 and common[1]:
        return None, 0.0
    if size > 1 and first.low in ("van", "von", "de", "ter", "ten") and first.capital and not first.first:
        return "person", CLEAR if has_role_before(read, index) else LIKELY
    if has_role_before(read, index) and (not common[-1] or name_marks(last) or (size > 1 and not common[0])):
        return "person", CLEAR
    if size > 1 and "g" in name_marks(first):
        return "person", CLEAR if not common[0] or size > 1 else LIKELY
    if before and before.low in TABLES[lang].honorifics:
        return "person", CLEAR
    head = head_kind(before, lang) if before else ""
    if head and not all(common) and not (head == "person" and before is not None and before.capital and lang != "de"):
        return head, CLEAR  # type: ignore[return-value]
    if _AGE_AFTER.match(read.text[last.end : last.end + 12]) and not all(common):
        return "person", CLEAR
    if before and nationality_of(before.low, lang) and size > 1 and not any(common):
        return "person", LIKELY
    return _kind_by_form(read, index, size, common, before)


def _kind_by_form(
    read: Text, index: int, size: int, common: Sequence[bool], before: Token | None
) -> tuple[FactKind | None, float]:
    lang, tokens = read.lang, read.tokens[index : index + size]
    first, last = tokens[0], tokens[-1]
    if all(common):
        spoken = size == 1 and lang != "de" and not first.first and name_marks(first) and is_speaker(read, index)
        return ("person", GUESS) if spoken else (None, 0.0)
    if size == 1:
        return _kind_of_word(read, index, before)
    if any(common[1:]) and lang != "nl" and not (common[0] is False and size == 2 and name_marks(last)):
        return "organisation", GUESS
    if any(token.low in TABLES[lang].particles for token in tokens[1:-1]) or not any(common):
        in_place = before is not None and before.low in ("in", "te", "near", "nahe") and not name_marks(last)
        return ("place", LIKELY) if in_place else ("person", LIKELY if name_marks(last) or name_marks(first) else 0.6)
    return ("organisation", GUESS) if not first.first else (None, 0.0)


def is_speaker(read: Text, index: int) -> bool:
    """Whether a verb of speech stands right before or after the word: Smith said, zei Smit."""
    speech = TABLES[read.lang].speech
    return any(
        0 <= beside < len(read.tokens) and read.tokens[beside].low in speech for beside in (index - 1, index + 1)
    )


def _kind_of_word(read: Text, index: int, before: Token | None) -> tuple[FactKind | None, float]:
    """A single capitalised word that no list has and that is no ordinary word."""
    token, lang = read.tokens[index], read.lang
    if len(token.text) < 3 or is_city_adjective(token.low, lang) or is_adjective(read.tokens, index, lang):
        return None, 0.0
    marks = name_marks(token)
    if before and before.low in ("in", "an") and index > 1 and concept_of(read.tokens[index - 2].low, lang) in _STAKES:
        return "organisation", CLEAR  # shares in Veldaar
    if before and before.low in ("in", "te") and not marks:
        return "place", LIKELY
    if before and before.low in TABLES[lang].place_before and not marks and not token.text.isupper():
        return ("place", GUESS) if before.low != "im" or token.low.endswith(_LANDSCAPES) else (None, 0.0)
    if token.text.isupper() and len(token.text) <= 6:
        if any(token.low in table.not_names for table in TABLES.values()):
            return None, 0.0
        return "organisation", LIKELY if not token.first else GUESS
    following = read.tokens[index + 1].low if index + 1 < len(read.tokens) else ""
    if marks:
        spoken = following in TABLES[lang].speech
        return "person", LIKELY if spoken else GUESS
    if "-" in token.text and any(is_common(part, lang) for part in token.low.split("-")[1:]):
        return None, 0.0
    if is_speaker(read, index):
        return "person", GUESS
    if token.first and (
        lang == "de" or (lang == "nl" and concept_of(token.low, "nl")) or is_common(token.low.rstrip("s"), lang)
    ):
        return None, 0.0
    if following in ("administration", "government", "presidency") and lang == "en":
        return "person", GUESS
    return "organisation", GUESS if not token.first else 0.4


def has_role_before(read: Text, index: int) -> bool:
    start = read.tokens[index].start
    return any(
        role.end < start and read.text[role.end : start] in (" ", ", ", ": ") and not role.role.endswith("counterpart")
        for role in read.roles
    )
