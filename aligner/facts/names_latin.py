"""Finds names in Dutch, German and English text, and Latin names among kana.

Candidates are listed names (countries, cities, organisations) and stretches of capitalised words. Their kind is judged
by what stands around them: roles, honorifics, given names, prepositions, the noun before, endings such as GmbH.
"""

import re

from aligner.facts.names_context import head_kind, is_common, known_at, name_marks, nationality_of
from aligner.facts.names_kinds import (
    CLEAR,
    GUESS,
    SURE,
    KnownMap,
    Text,
    has_role_before,
    is_ending,
    is_speaker,
    kind_of_run,
)
from aligner.facts.names_tables import BIG_CITY, TABLES, Known, entity_key, known_name
from aligner.records import Fact, FactKind

_LONGEST_RUN = 6
_ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,5}")
_REGNAL = re.compile(r"[IVX]+|JR|SR")  # Johannes Paul II
# Months that are given names as well: before another name they are one.
_NAMES_OF_MONTHS = frozenset({"jan", "april", "june", "august", "may", "mai"})


def find_latin(read: Text, known: KnownMap) -> list[Fact]:
    """The names of a text, in order; `known` names (lower case) the document tells of elsewhere."""
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
        quoted = _quoted(read, index)
        size, entry = known_at(read.tokens, index, read.text, read.lang)
        if quoted and size < quoted:
            return quoted, _fact(read, index, quoted, "organisation", "", GUESS)
        if size <= 1 and nationality_of(token.low, read.lang) and not known_name(token.low, read.lang):
            return 1, None
        if size == 1 and entry and entry.size < 9 and known.get(token.low, ("",))[0] == "person":
            entry = None  # fügte Bruce hinzu: the spokeswoman, not the county
        if entry and _is_listed_name(read, index, size, entry):
            return size, _fact(
                read, index, size, entry.kind, entry.value, SURE if size > 1 or entry.size > 5 else CLEAR
            )
        if token.low in TABLES[read.lang].not_names and not (
            token.low in _NAMES_OF_MONTHS and _is_person_pair(read, index)
        ):
            return 1, None
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
    if following >= len(tokens) or not tokens[following].capital:
        return False
    name = " ".join(token.low for token in tokens[index : following + 1])
    return name in read.particles or name in known


def _is_listed_name(read: Text, index: int, size: int, entry: Known) -> bool:
    """Whether a listed name is meant: not "Reading" at a sentence's head, not "Jackson" before or after a person's."""
    token = read.tokens[index]
    if size > 1:
        return True
    if entry.kind == "organisation":
        inside = not token.first and read.lang != "de"  # "the Fed", but "Fed" at a sentence's head is a verb
        if token.text.isupper() or inside or not is_common(token.low, read.lang):
            return True
    if read.lang != "de" and entry.size < 9 and _goes_on(read, index):
        return False
    if entry.size == 9:
        return not (token.first and is_common(token.low, read.lang) and len(token.text) < 5)
    if _is_person_pair(read, index) or has_role_before(read, index):
        return False
    before = read.tokens[index - 1].low if index else ""
    table = TABLES[read.lang]
    placed = before in table.place_before or (index > 0 and head_kind(read.tokens[index - 1], read.lang) == "place")
    if is_common(token.low, read.lang):
        if read.lang == "de":  # in Essen, bei Winzer; not im Kern, bis Mitte
            return before in ("in", "nach", "aus", "bei", "nahe") and entry.size >= BIG_CITY - 1
        return entry.kind == "place" and placed and not token.first and entry.size >= BIG_CITY
    if entry.kind == "organisation":
        return True
    if name_marks(token) and entry.size <= BIG_CITY and is_speaker(read, index):
        return False
    return placed or entry.size >= BIG_CITY or (not name_marks(token) and not token.first)


def _goes_on(read: Text, index: int) -> bool:
    """Whether a capitalised word that is no name of its own follows at once: Berwick Lane."""
    if index + 1 >= len(read.tokens) or index + 1 in read.covered or read.title:
        return False
    token, following = read.tokens[index], read.tokens[index + 1]
    if (
        read.text[token.end : following.start] != " "
        or not following.capital
        or following.low in TABLES[read.lang].not_names
    ):
        return False
    if nationality_of(following.low, read.lang):
        return False
    entry = known_at(read.tokens, index + 1, read.text, read.lang)[1]
    return len(following.text) > 2 and (entry is None or entry.size <= BIG_CITY)


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
    tokens = read.tokens
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
        elif not _joins(read, index, position, known):
            break
        position += 1
    return size


def _joins(read: Text, index: int, position: int, known: KnownMap) -> bool:
    """Whether a word in lower case is part of the name: a particle after given names, "of" in University of Oxford."""
    tokens = read.tokens
    low = tokens[position].low
    if position == index:
        return _is_leading_particle(read, index, known)
    if low in ("of", "for", "van", "für", "voor") and is_ending(tokens[position - 1], read.lang):
        return position == index + 1
    if low not in TABLES[read.lang].particles:
        return False
    before = [token for token in tokens[index:position] if token.capital]
    return len(before) == 1 or all("g" in name_marks(token) for token in before)


def _ends_run(read: Text, index: int, position: int) -> bool:
    token = read.tokens[position]
    if read.title and not name_marks(token) and is_common(token.low, read.lang):
        return True
    if nationality_of(token.low, read.lang):
        return True
    if token.low in TABLES[read.lang].not_names or _is_acronym_behind(read, index, position):
        return True
    size, entry = known_at(read.tokens, position, read.text, read.lang)
    if entry and (entry.size >= 9 or size > 1) and not name_marks(token):
        return True
    if read.lang == "de" and is_common(token.low, "de"):
        # A noun is a surname only right after a given name: "Martin Habicht", not "Riad Sitzung".
        given = position == index + 1 and "g" in name_marks(read.tokens[index])
        place = known_name(read.tokens[index].low, "de")  # Utah Frauen
        return not (given and (place is None or place.size < BIG_CITY or name_marks(token))) and not is_ending(
            token, read.lang
        )
    return False


def _is_acronym_behind(read: Text, index: int, position: int) -> bool:
    """Whether a word is an acronym behind a person's name: habe Kapitän Brandt SOS gefunkt, Jan Berg VVD."""
    token, before = read.tokens[position], read.tokens[position - 1]
    if not _ACRONYM.fullmatch(token.text) or _REGNAL.fullmatch(token.text) or before.text.isupper():
        return False
    if name_marks(token) or is_ending(token, read.lang):
        return False
    return has_role_before(read, index) or "g" in name_marks(read.tokens[index])


def _judge(read: Text, index: int, size: int, known: KnownMap) -> tuple[int, Fact | None]:
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
    kind, score = kind_of_run(read, index, size)
    if not kind:
        return size if size == 1 else 1, None
    return size, _fact(read, index, size, kind, "", score)


def _is_introduction(read: Text, index: int) -> bool:
    """A noun before the name, with a capital at the sentence's head or as every German noun: Solarkonzern Solveta."""
    token, following = read.tokens[index], read.tokens[index + 1]
    if "g" in name_marks(token):
        return False
    if not following.capital:
        return is_common(token.low, read.lang) and not is_ending(token, read.lang)
    if not token.first and read.lang == "nl" and len(token.text) > 9 and head_kind(token, "nl") == "organisation":
        return True  # a headline's Chemiebedrijf Brantsma
    if not (token.first or read.lang == "de"):
        return False
    if head_kind(token, read.lang) and (read.lang != "de" or not is_ending(token, read.lang)):
        return True
    return read.lang == "de" and is_common(token.low, "de") and not is_ending(token, "de")


def _document_name(
    read: Text, index: int, size: int, known: KnownMap
) -> tuple[int, tuple[FactKind, str, float] | None]:
    for length in range(size, 0, -1):
        words = " ".join(token.low for token in read.tokens[index : index + length])
        entry = known.get(words) or (known.get(words[:-1]) if words.endswith("s") and len(words) > 4 else None)
        if entry and (length == size or entry[0] != "person" or read.lang == "de"):
            return length, entry
    return 0, None


def _fact(read: Text, index: int, size: int, kind: FactKind, value: str, score: float) -> Fact:
    start, end = read.tokens[index].start, read.tokens[index + size - 1].end
    span = read.text[start:end]
    for genitive in ("'s", "’s"):
        if span.endswith(genitive):
            span, end = span[:-2], end - 2
    value = value or span
    return Fact(kind=kind, start=start, end=end, span=span, value=value, key=entity_key(value), score=score)
