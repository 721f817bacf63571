"""Roles of people, in English, from tables in four languages: Außenminister, 外相, minister van Defensie.

Rank is kept: deputy foreign minister is not foreign minister, and a former one is not in office.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from aligner.facts.joint_ministers import join_portfolios
from aligner.languages.de.roles import ROLES as GERMAN
from aligner.languages.en.roles import ROLES as ENGLISH
from aligner.languages.ja.roles import ROLES as JAPANESE
from aligner.languages.nl.roles import ROLES as DUTCH
from aligner.languages.schema.roles import RoleTable

TABLES: Mapping[str, RoleTable] = {"nl": DUTCH, "de": GERMAN, "ja": JAPANESE, "en": ENGLISH}
# A compound's first part must be this long, so that "Trainer" is no "-er" and "Bischof" no "-chef".
_SHORTEST_FIRST_PART = 3
# トランプ米大統領, マクロン仏大統領: the name ends before the country.
_NATION_BETWEEN = re.compile("(?<=[ァ-ヴー])(?:[米英仏独露韓中伊豪加印欧]|米国|韓国|中国|台湾)$")
_WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*|[^\s\w]")
_NO_PHRASES: tuple[tuple[int, ...], Mapping[tuple[str, ...], str]] = ((), {})
# Longer runs of letters are no words: they are passed over.
_LONGEST_WORD = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role as it stands in a text: `role` in English, `ministry` true where the words name the ministry."""

    start: int
    end: int
    role: str
    ministry: bool = False


def find_roles(text: str, lang: str) -> tuple[Role, ...]:
    """The roles that a text names, in order, without overlap; the longest reading wins.

    >>> [role.role for role in find_roles("der stellvertretende Außenminister Andrej Schuljak", "de")]
    ['deputy foreign minister']
    """
    return read_roles(text, lang)[0]


def find_ministries(text: str, lang: str) -> tuple[Role, ...]:
    """The ministries that a text names: `role` is "foreign ministry" and the like.

    >>> [ministry.role for ministry in find_ministries("ポーランド外務省によると", "ja")]
    ['foreign ministry']
    """
    return read_roles(text, lang)[1]


def read_roles(text: str, lang: str) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    """The roles and the ministries of a text, read in one go (see find_roles, find_ministries)."""
    if lang not in TABLES:
        return (), ()
    found = list(_japanese(text) if lang == "ja" else _latin(text, lang))
    return tuple(role for role in found if not role.ministry), tuple(role for role in found if role.ministry)


@lru_cache(maxsize=4)
def _phrases(lang: str) -> Mapping[str, tuple[tuple[int, ...], Mapping[tuple[str, ...], str]]]:
    """First word -> (lengths in words, longest first; all words -> role); for Japanese characters instead of words."""
    index: dict[str, dict[tuple[str, ...], str]] = {}
    for phrase, role in _expanded(TABLES[lang]):
        words = tuple(phrase) if lang == "ja" else tuple(match.group() for match in _WORD.finditer(phrase))
        index.setdefault(words[0], {}).setdefault(words, role)
    return {first: (tuple(sorted({len(words) for words in rows}, reverse=True)), rows) for first, rows in index.items()}


def _expanded(table: RoleTable) -> Iterator[tuple[str, str]]:
    """Each phrase with its role, then its inflected forms: "Königin" is a queen before it is a king's feminine."""
    for role, phrases in table.heads.items():
        for phrase in phrases.split("|"):
            yield phrase, role
    for role, phrases in table.heads.items():
        for phrase in phrases.split("|"):
            yield from _inflected(phrase, role, table)
    for portfolio, words in table.portfolios.items():
        for word in words.split("|"):
            for template in table.ministers:
                shape, _, modifier = template.partition("=")
                role = f"{modifier} {portfolio} minister".strip()
                yield from _inflected(shape.replace("{p}", word), role, table)
            for template in table.ministries:
                yield from _inflected(template.replace("{p}", word), f"{portfolio} ministry", table)


def _inflected(phrase: str, role: str, table: RoleTable) -> Iterator[tuple[str, str]]:
    yield phrase, role
    for ending in table.endings:
        yield phrase + ending, role
        if phrase.endswith("e") and ending.startswith(("n", "i")):
            yield phrase[:-1] + ending, role
    if phrase.endswith(("man", "woman")) and "es" in table.endings and "s" in table.endings:
        yield phrase[:-2] + "en", role
    head, space, rest = phrase.partition(" of ")
    if space and table.compounds == {}:
        yield f"{head}s{space}{rest}", role
    head, space, rest = phrase.partition(" van ")
    if space:
        yield f"{head}s{space}{rest}", role


@lru_cache(maxsize=4)
def _modifiers(lang: str) -> tuple[Mapping[str, str], tuple[tuple[str, str], ...]]:
    """Words before a role, and prefixes glued to one, longest first."""
    words, prefixes = {}, []
    for english, forms in TABLES[lang].modifiers.items():
        for form in forms.split("|"):
            if form.endswith("-"):
                prefixes.append((form[:-1] if lang == "ja" else form, english))
                if lang != "ja":
                    prefixes.append((form[:-1], english))
            elif not form.endswith("="):
                words[form] = english
    return words, tuple(sorted(prefixes, key=lambda row: -len(row[0])))


def _latin(text: str, lang: str) -> Iterator[Role]:
    tokens = [
        (match.start(), match.end(), match.group().lower())
        for match in _WORD.finditer(text)
        if match.end() - match.start() <= _LONGEST_WORD
    ]
    position = 0
    while position < len(tokens):
        size, role = _role_at(tokens, position, lang)
        if not size:
            position += 1
            continue
        start, role = _with_modifiers(tokens, position, role, lang)
        end = tokens[position + size - 1][1]
        following = tokens[position + size][2] if position + size < len(tokens) else ""
        (start, end), role = join_portfolios(text, (start, end), role, TABLES[lang])
        if following not in TABLES[lang].not_before:
            yield Role(start=start, end=end, role=role, ministry=role.endswith("ministry"))
        position += size


def _role_at(tokens: list[tuple[int, int, str]], position: int, lang: str) -> tuple[int, str]:
    """(words, role) of the longest role that begins at a word; (0, "") where none does."""
    word = tokens[position][2]
    sizes, rows = _phrases(lang).get(word, _NO_PHRASES)
    for size in sizes:
        words = tuple(token[2] for token in tokens[position : position + size])
        if words in rows:
            return len(words), rows[words]
    for prefix, english in _prefixes(word, lang):
        rest = (0, 0, word[len(prefix) :])
        size, role = _role_at([rest, *tokens[position + 1 : position + 5]], 0, lang)
        if size:
            return size, f"{english} {role}"
    return _compound(word, lang)


@lru_cache(maxsize=50_000)
def _prefixes(word: str, lang: str) -> tuple[tuple[str, str], ...]:
    return tuple(row for row in _modifiers(lang)[1] if word.startswith(row[0]) and len(word) > len(row[0]) + 3)


@lru_cache(maxsize=50_000)
def _compound(word: str, lang: str) -> tuple[int, str]:
    heads = TABLES[lang].compounds
    for start in range(_SHORTEST_FIRST_PART, len(word) - 3):
        for ending in ("", *TABLES[lang].endings):
            head = word[start : len(word) - len(ending)] if ending and word.endswith(ending) else word[start:]
            if head in heads:
                return 1, heads[head]
    return 0, ""


def _with_modifiers(tokens: list[tuple[int, int, str]], position: int, role: str, lang: str) -> tuple[int, str]:
    """The start and the role with the modifiers that stand right before it: former deputy prime minister."""
    words = _modifiers(lang)[0]
    start = tokens[position][0]
    while position > 0 and tokens[position - 1][2] in words:
        position -= 1
        start, modifier = tokens[position][0], words[tokens[position][2]]
        if not role.startswith(modifier):
            role = f"{modifier} {role}"
    return start, role


def _japanese(text: str) -> Iterator[Role]:
    index = _phrases("ja")
    position = 0
    while position < len(text):
        sizes, rows = index.get(text[position], _NO_PHRASES)
        for size in sizes:
            phrase = text[position : position + size]
            role = rows.get(tuple(phrase))
            if role is not None and not _is_other_word(text, position, phrase):
                start, full = _japanese_modifiers(text, position, role)
                end = position + len(phrase)
                yield Role(start=start, end=end, role=full, ministry=full.endswith("ministry"))
                position = end - 1
                break
        position += 1


def _japanese_modifiers(text: str, start: int, role: str) -> tuple[int, str]:
    again = True
    while again:
        again = False
        for prefix, english in _modifiers("ja")[1]:
            if text.endswith(prefix, max(0, start - len(prefix)), start):
                start, role, again = start - len(prefix), f"{english} {role}", True
                break
    nation = _NATION_BETWEEN.search(text, max(0, start - 2), start)
    return (nation.start() if nation else start), role


def _is_other_word(text: str, position: int, phrase: str) -> bool:
    """首相官邸 is a house, 大統領選 an election; 相 alone is a minister only at the end of a kanji run (財務相)."""
    end = position + len(phrase)
    if any(text.startswith(other, end) for other in JAPANESE.not_before):
        return True
    following = text[end : end + 1]
    if len(phrase) > 1:
        return False
    before = text[max(0, position - 2) : position]
    return len(before) < 2 or "一" <= following <= "龠" or not all("ァ" <= one <= "龠" for one in before)
