"""Finds names in Dutch, German and English text, and Latin names among kana.

Candidates are listed names (countries, cities, organisations) and stretches of capitalised words. Their kind is judged
by what stands around them: roles, honorifics, given names, prepositions, the noun before, endings such as GmbH.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aligner.facts.names_context import (
    Token,
    head_kind,
    is_city_adjective,
    is_common,
    is_title_case,
    is_adjective,
    known_at,
    name_marks,
    nationality_of,
    read_tokens,
)
from aligner.facts.names_tables import BIG_CITY, TABLES, Known, entity_key, known_name
from aligner.facts.roles import Role, find_ministries, find_roles
from aligner.records import Fact, FactKind

# How sure a reading is: listed names, names with a clear sign beside them, names by their form, guesses.
SURE, CLEAR, LIKELY, GUESS = 1.0, 0.9, 0.7, 0.5
_LONGEST_RUN = 6
KnownMap = Mapping[str, tuple[FactKind, str, float]]
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


def read_latin(text: str, lang: str) -> Text:
    """The text's words and roles, ready for find_latin."""
    tokens = read_tokens(text)
    roles, ministries = find_roles(text, lang), find_ministries(text, lang)
    spans = [(role.start, role.end) for role in (*roles, *ministries)]
    covered = frozenset(
        index for index, token in enumerate(tokens) if any(start <= token.start < end for start, end in spans)
    )
    return Text(text, lang, tokens, roles, ministries, is_title_case(tokens), covered)


def find_latin(read: Text, known: KnownMap) -> list[Fact]:
    """The names of a text, in order; `known` are names that the document tells of elsewhere (lower case -> kind ...)."""
    found: list[Fact] = []
    index = 0
    while index < len(read.tokens):
        size, fact = _name_at(read, index, known)
        if fact:
            found.append(fact)
        index += max(size, 1)
    return found


def _name_at(read: Text, index: int, known: KnownMap) -> tuple[int, Fact | None]:
    token = read.tokens[index]
    if index in read.covered or not (token.capital or _is_leading_particle(read, index, known)):
        return 1, None
    if token.capital:
        if nationality_of(token.low, read.lang) and not known_name(token.low, read.lang):
            return 1, None
        size, entry = known_at(read.tokens, index, read.text, read.lang)
        if entry and _is_listed_name(read, index, size, entry):
            return size, _fact(
                read, index, size, entry.kind, entry.value, SURE if size > 1 or entry.size > 5 else CLEAR
            )
        if token.low in TABLES[read.lang].not_names and not _is_person_pair(read, index):
            return 1, None
        quoted = _quoted(read, index)
        if quoted:
            return quoted, _fact(read, index, quoted, "organisation", "", GUESS)
    size = _run(read, index, known)
    if not size:
        return 1, None
    return _judge(read, index, size, known)


def _quoted(read: Text, index: int) -> int:
    """How many capitalised words from here on stand alone between quotation marks: „Grey Heron“."""
    start = read.tokens[index].start
    if index + 1 >= len(read.tokens) or read.text[start - 1 : start] not in ("“", "„", '"', "‘", "”", "»", "«", "'"):
        return 0
    for size in (2, 3):
        words = read.tokens[index : index + size]
        if len(words) < size or not words[-1].capital:
            return 0
        end = words[-1].end
        if read.text[end : end + 1] in ("“", "”", '"', "’", "«", "»", "'"):
            return size if not any(word.low in TABLES[read.lang].not_names for word in words) else 0
    return 0


def _is_leading_particle(read: Text, index: int, known: KnownMap) -> bool:
    """ "van Asselt", "bin Salman": a particle in lower case before a capital, not a preposition before a place."""
    tokens = read.tokens
    if tokens[index].low not in ("van", "von", "bin", "ibn", "al", "el", "ter", "ten", "di", "de", "da", "du"):
        return False
    following = index + 1
    if following < len(tokens) and tokens[following].low in ("der", "den", "de"):
        following += 1
    return (
        following < len(tokens)
        and tokens[following].capital
        and " ".join(token.low for token in tokens[index : following + 1]) in _particle_names(read)
    )


def _particle_names(read: Text) -> frozenset[str]:
    """Surnames with particles that stand after a given name in the same text."""
    names = set()
    for position, token in enumerate(read.tokens[:-2]):
        if token.capital and name_marks(token) and read.tokens[position + 1].low in TABLES[read.lang].particles:
            for end in (position + 2, position + 3):
                if end < len(read.tokens) and read.tokens[end].capital:
                    names.add(" ".join(other.low for other in read.tokens[position + 1 : end + 1]))
                    break
    return frozenset(names)


def _is_listed_name(read: Text, index: int, size: int, entry: Known) -> bool:
    """Whether a listed name is meant: not "Reading" at a sentence's head, not "Jackson" before or after a person's."""
    token = read.tokens[index]
    if size > 1 or entry.kind == "organisation" and (token.text.isupper() or not is_common(token.low, read.lang)):
        return True
    if read.lang != "de" and entry.size < 9 and _goes_on(read, index):
        return False
    if entry.size == 9:
        return not (token.first and is_common(token.low, read.lang) and len(token.text) < 5)
    if _is_person_pair(read, index) or _has_role_before(read, index):
        return False
    before = read.tokens[index - 1].low if index else ""
    table = TABLES[read.lang]
    placed = before in table.place_before or (index > 0 and head_kind(read.tokens[index - 1], read.lang) == "place")
    if is_common(token.low, read.lang):
        return entry.kind == "place" and placed and not token.first and entry.size >= BIG_CITY and read.lang != "de"
    if entry.kind == "organisation":
        return True
    return placed or entry.size >= BIG_CITY or (not name_marks(token) and not token.first)


def _goes_on(read: Text, index: int) -> bool:
    """Whether a capitalised word that is no name of its own follows at once: Berwick Lane."""
    if index + 1 >= len(read.tokens) or index + 1 in read.covered or read.title:
        return False
    token, following = read.tokens[index], read.tokens[index + 1]
    if read.text[token.end : following.start] != " " or not following.capital or following.low in TABLES[read.lang].not_names:
        return False
    if nationality_of(following.low, read.lang):
        return False
    return not known_at(read.tokens, index + 1, read.text, read.lang)[0] and len(following.text) > 2


def _is_person_pair(read: Text, index: int) -> bool:
    """A given name with a capitalised word after it that is no listed place: Paris Hilton, Jordan Peterson."""
    tokens = read.tokens
    following = index + 1
    if following < len(tokens) and tokens[following].low in TABLES[read.lang].particles:
        following += 1
    if "g" not in name_marks(tokens[index]) or following >= len(tokens) or not tokens[following].capital:
        return False
    gap = read.text[tokens[index].end : tokens[following].start]
    if len(gap) > 6 or "," in gap or "." in gap or "-" in gap or following in read.covered:
        return False
    return not nationality_of(tokens[following].low, read.lang)


def _run(read: Text, index: int, known: KnownMap) -> int:
    """How many words from here on may form one name: capitals, particles between them, initials."""
    tokens, particles = read.tokens, TABLES[read.lang].particles
    if read.title and not name_marks(tokens[index]):
        return 0
    size, position = 0, index
    while position < len(tokens) and position - index < _LONGEST_RUN:
        token = tokens[position]
        if position > index and read.text[tokens[position - 1].end : token.start] not in (" ", "\u00a0"):
            break
        if position in read.covered or (position > index and token.first):
            break
        if token.capital:
            if position > index and _ends_run(read, index, position):
                break
            size = position - index + 1
        elif not (token.low in particles and (position > index or _is_leading_particle(read, index, known))):
            break
        position += 1
    return size


def _ends_run(read: Text, index: int, position: int) -> bool:
    token = read.tokens[position]
    if read.title and not name_marks(token) and is_common(token.low, read.lang):
        return True
    if nationality_of(token.low, read.lang):
        return True
    if token.low in TABLES[read.lang].not_names:
        return True
    size, entry = known_at(read.tokens, position, read.text, read.lang)
    if entry and (entry.size >= 9 or size > 1) and not name_marks(token):
        return True
    if read.lang == "de" and is_common(token.low, "de"):
        # A noun is a surname only right after a given name: "Martin Habicht", not "Riad Sitzung".
        return not (position == index + 1 and "g" in name_marks(read.tokens[index])) and not _is_ending(
            token, read.lang
        )
    return False


def _is_ending(token: Token, lang: str) -> bool:
    return token.low in TABLES[lang].organisation_endings


def _judge(
    read: Text, index: int, size: int, known: KnownMap
) -> tuple[int, Fact | None]:
    """The kind of a run of capitalised words, or that it is no name; the first word is dropped if it is ordinary."""
    tokens = read.tokens[index : index + size]
    first = tokens[0]
    known_size, entry = _document_name(read, index, size, known)
    if entry:
        return known_size, _fact(read, index, known_size, entry[0], entry[1], entry[2])
    if size > 1 and first.low in TABLES[read.lang].honorifics:
        return size, _fact(read, index + 1, size - 1, "person", "", CLEAR)
    if size > 1 and _is_introduction(read, index):
        return 1, None
    if first.first and is_common(first.low, read.lang) and not (size > 1 and "g" in name_marks(first)):
        return 1, None
    kind, score = _kind(read, index, size)
    if not kind:
        return size if size == 1 else 1, None
    return size, _fact(read, index, size, kind, "", score)


def _is_introduction(read: Text, index: int) -> bool:
    """A noun before the name, with a capital at the sentence's head or as every German noun: Solarkonzern Solveta."""
    token, following = read.tokens[index], read.tokens[index + 1]
    if "g" in name_marks(token):
        return False
    if not token.first and read.lang == "nl" and len(token.text) > 9 and head_kind(token, "nl") == "organisation":
        return True  # a headline's Chemiebedrijf Brantsma
    if not (token.first or read.lang == "de"):
        return False
    if head_kind(token, read.lang) and (read.lang != "de" or not _is_ending(token, read.lang)):
        return True
    return (
        read.lang == "de" and is_common(token.low, "de") and not name_marks(following) and not _is_ending(token, "de")
    )


def _document_name(
    read: Text, index: int, size: int, known: KnownMap
) -> tuple[int, tuple[FactKind, str, float] | None]:
    for length in range(size, 0, -1):
        words = " ".join(token.low for token in read.tokens[index : index + length])
        entry = known.get(words) or (known.get(words[:-1]) if words.endswith("s") and len(words) > 4 else None)
        if entry and (length == size or entry[0] != "person" or read.lang == "de"):
            return length, entry
    return 0, None


def _kind(read: Text, index: int, size: int) -> tuple[FactKind | None, float]:
    """The kind of the words at index..index+size and how sure it is; None where they are most likely no name."""
    lang, tokens = read.lang, read.tokens[index : index + size]
    first, last = tokens[0], tokens[-1]
    common = [is_common(token.low, lang) for token in tokens]
    before = read.tokens[index - 1] if index and read.text[read.tokens[index - 1].end : first.start] == " " else None
    if size > 1 and _is_ending(last, lang) and not ("g" in name_marks(first) and size == 2 and not common[1]):
        return "organisation", CLEAR
    if _has_role_before(read, index) and (not common[-1] or name_marks(last)):
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
        if lang == "de" or size == 1 or read.title or first.first:
            return None, 0.0
        return ("organisation", GUESS) if size > 1 else (None, 0.0)
    if size == 1:
        return _kind_of_word(read, index, before)
    if any(common[1:]) and lang != "nl":
        return "organisation", GUESS
    if any(token.low in TABLES[lang].particles for token in tokens[1:-1]) or not any(common):
        in_place = before is not None and before.low in ("in", "te", "near", "nahe") and not name_marks(last)
        return ("place", LIKELY) if in_place else ("person", LIKELY if name_marks(last) or name_marks(first) else 0.6)
    return ("organisation", GUESS) if not first.first else (None, 0.0)


def _kind_of_word(read: Text, index: int, before: Token | None) -> tuple[FactKind | None, float]:
    """A single capitalised word that no list has and that is no ordinary word."""
    token, lang = read.tokens[index], read.lang
    if len(token.text) < 3 or is_city_adjective(token.low, lang) or is_adjective(read.tokens, index, lang):
        return None, 0.0
    marks = name_marks(token)
    if before and before.low in ("in", "te") and not marks:
        return "place", LIKELY
    if before and before.low in TABLES[lang].place_before and not marks and not token.text.isupper():
        return "place", GUESS
    if token.text.isupper() and len(token.text) <= 6:
        return "organisation", LIKELY if not token.first else GUESS
    following = read.tokens[index + 1].low if index + 1 < len(read.tokens) else ""
    if marks:
        spoken = following in TABLES[lang].speech
        return "person", LIKELY if spoken else GUESS
    if "-" in token.text and any(is_common(part, lang) for part in token.low.split("-")[1:]):
        return None, 0.0
    if following in TABLES[lang].speech:
        return "person", GUESS
    if token.first and (lang == "de" or is_common(token.low.rstrip("s"), lang)):
        return None, 0.0
    return "organisation", GUESS if not token.first else 0.4


def _has_role_before(read: Text, index: int) -> bool:
    start = read.tokens[index].start
    return any(
        role.end < start and read.text[role.end : start] in (" ", ", ", ": ") and not role.role.endswith("counterpart")
        for role in read.roles
    )


def _fact(read: Text, index: int, size: int, kind: FactKind, value: str, score: float) -> Fact:
    start, end = read.tokens[index].start, read.tokens[index + size - 1].end
    span = read.text[start:end]
    for genitive in ("'s", "’s"):
        if span.endswith(genitive):
            span, end = span[:-2], end - 2
    value = value or span
    return Fact(kind=kind, start=start, end=end, span=span, value=value, key=entity_key(value), score=score)
