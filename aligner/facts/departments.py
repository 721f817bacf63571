"""What a head is the head of: the head of security, koersdirecteur, Leiterin der Intensivstation, 工場長."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from aligner.facts.roles import Role
from aligner.languages.de.departments import DEPARTMENTS as GERMAN
from aligner.languages.en.departments import DEPARTMENTS as ENGLISH
from aligner.languages.ja.departments import DEPARTMENTS as JAPANESE
from aligner.languages.nl.departments import DEPARTMENTS as DUTCH
from aligner.languages.schema.departments import DepartmentTable

TABLES: Mapping[str, DepartmentTable] = {"nl": DUTCH, "de": GERMAN, "ja": JAPANESE, "en": ENGLISH}
# Roles that say nothing of what somebody heads.
_HEADS = frozenset({"director", "department head", "manager", "leader", "executive"})
_CHAIRS = _HEADS | {"chairperson", "president", "party leader"}
_WITH_CHAIR = frozenset({"jury", "works council", "supervisory board"})
_REACH = 6  # words of the head's complement in which its department is named
# Behind these the complement is over: the head of security said in the council.
_OVER = re.compile(
    r"\s(?:who|which|that|said|says|told|is|was|has|had|will|and|with|in|on|at|from|to|die|dat|zei|zegt|heeft|en|met|in|"
    r"op|uit|der|sagte|sagt|hat|ist|war|und|mit|aus|am)\s"
)
# Where nouns are small, the rest of the department's name: the intensive care unit.
_SMALL_NOUNS = ("en", "nl")
_SMALL_WORDS = re.compile(r"(?:\s[a-zà-ž-]+)*")
_JAPANESE_RUN = re.compile(r"[一-龠々ァ-ヴーA-Z]{0,12}の?$")


def with_departments(text: str, lang: str, roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """The roles, heads with what they head, and those besides of whom a clause tells it: who leads the works council.

    >>> with_departments("head of security", "en", (Role(start=0, end=4, role="director"),))[0].role
    'security director'
    """
    if lang not in TABLES:
        return roles
    told = tuple(_read_leading(text, lang))
    plain = (role for role in roles if not any(one.start < role.end and role.start < one.end for one in told))
    refined = [_refine(text, lang, role) for role in plain]
    return tuple(sorted((*refined, *told), key=lambda role: role.start))


def _refine(text: str, lang: str, role: Role) -> Role:
    given = next((lower for lower in ("deputy ", "former ", "acting ") if role.role.startswith(lower)), "")
    head = role.role.removeprefix(given)
    if head not in _CHAIRS and not (lang == "nl" and head == "chief executive"):
        return role
    parts = _list_parts(text, lang, role) if head in _CHAIRS else [((role.start, role.end), False)]
    for part, is_behind in parts:
        found = _find_department(text[slice(*part)], lang)
        if found is None:
            continue
        department, (start, end) = found
        if head in _CHAIRS - _HEADS and department not in _WITH_CHAIR:
            return role
        start, end = part[0] + start, part[0] + end
        if is_behind and lang in _SMALL_NOUNS:
            end += len(_read_small_words(text[end : part[1]]))
        return replace(
            role,
            start=role.start if is_behind else min(role.start, start),
            end=max(role.end, end),
            role=given + _name_head(department),
        )
    return role


def _name_head(department: str) -> str:
    return f"{department} {'chair' if department in _WITH_CHAIR else 'director'}"


def _list_parts(text: str, lang: str, role: Role) -> Iterator[tuple[tuple[int, int], bool]]:
    """The stretches that may name the department: within a compound, before the head, and behind it."""
    table = TABLES[lang]
    if lang == "ja":
        run = _JAPANESE_RUN.search(text[: role.start])
        yield (run.start() if run else role.start, role.end), False
        return
    yield (role.start, role.end), False
    if table.before:
        run = re.search(rf"(?:[^\W\d][\w'’-]*\s){{1,{table.before}}}$", text[: role.start])
        if run:
            yield run.span(), False
    behind = re.compile(table.of).match(text, role.end)
    if behind:
        group = next(name for name, words in behind.groupdict().items() if words)
        yield (behind.start(group), _end_of(text, behind.start(group), behind.end(group))), True


def _read_small_words(text: str) -> str:
    match = _SMALL_WORDS.match(text)
    return match.group() if match else ""


def _end_of(text: str, start: int, end: int) -> int:
    over = _OVER.search(text, start, end)
    words = list(re.finditer(r"\S+", text[start : over.start() if over else end]))[:_REACH]
    return start + words[-1].end() if words else start


def _read_leading(text: str, lang: str) -> Iterator[Role]:
    for match in re.finditer(TABLES[lang].leading, text, re.IGNORECASE):
        words = next(words for words in match.groups() if words)
        found = _find_department(words, lang)
        if found:
            yield Role(start=match.start(), end=match.end(), role=_name_head(found[0]))


def _find_department(words: str, lang: str) -> tuple[str, tuple[int, int]] | None:
    """The narrowest department that words name, and where; None where they name a body of its own, or none."""
    low = words.lower() if lang != "ja" else words
    is_other = bool(_others(lang).search(low))
    for department, pattern in _patterns(lang):
        match = pattern.search(low) if department in _WITH_CHAIR or not is_other else None
        if match:
            return department, match.span()
    return None


@lru_cache(maxsize=4)
def _others(lang: str) -> re.Pattern[str]:
    words = TABLES[lang].not_departments
    shape = {"en": r"\b(?:{0})", "nl": r"\b(?:{0})|(?:{0})\b"}.get(lang, "(?:{0})")
    return re.compile(shape.format(words))


@lru_cache(maxsize=4)
def _patterns(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each department with its pattern; in English whole words, in Dutch and German the beginnings of words."""
    shape = {"ja": "(?:{})", "en": r"\b(?:{})(?:['’]s)?\b"}.get(lang, r"\b(?:{})\w*")
    return tuple(
        (department, re.compile(shape.format(words))) for department, words in TABLES[lang].departments.items()
    )
