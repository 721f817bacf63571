"""Ministers of several things at once: Wirtschafts- und Klimaminister, minister van Economische Zaken en Klimaat."""

import re
from functools import lru_cache
from itertools import chain

from aligner.languages.schema.roles import RoleTable

MINISTER = " minister"
_OF = re.compile(r"\s(?:van|voor|für|of|for|of the|for the)\s", re.IGNORECASE)  # the portfolio stands behind
_GIVEN = re.compile(r"(?:(?:deputy|former|acting|designate|honorary) )+")  # what changes the office
_JOINT = re.compile(r"\s(?:and(?! technology)|en|und)\s")
_LONGEST_LIST = 60  # letters before a minister's word in which the other portfolios stand


def read_portfolios(role: str) -> frozenset[str]:
    """What a minister is minister of; empty for other offices and for ministers of whom no portfolio is told.

    >>> sorted(read_portfolios("deputy economy and trade minister"))
    ['economy', 'trade']
    """
    if not role.endswith(MINISTER) or role == "prime minister":
        return frozenset()
    words = _GIVEN.sub("", role.removesuffix(MINISTER))
    return frozenset(re.split(r",\s| and (?!technology)", words))


def join_portfolios(text: str, span: tuple[int, int], role: str, table: RoleTable) -> tuple[tuple[int, int], str]:
    """The words of a minister with the other portfolios that are told beside, and the role with these, in order.

    `span` and `role` are those of a minister of one portfolio: "Klimaminister" in "Wirtschafts- und Klimaminister".
    """
    start, end = span
    if not read_portfolios(role) or text[start:end].lower().startswith(("ministers ", "ministern ")):
        return span, role
    before, behind = _patterns(tuple(table.portfolios.items()), table.beside)
    if _OF.search(text, start, end):
        match = behind.match(text, end)
        end = match.end() if match else end
    else:
        match = before.search(text[max(0, start - _LONGEST_LIST) : start])
        if match and not _is_of_one_case(match.group(), text[start]):
            match = None
        start -= len(match.group()) if match else 0
    names = {word: name for name, words in table.portfolios.items() for word in words.split("|")}
    told = {names[w] for w in _list_words(text[start:end], names)}
    if len(read_portfolios(role) | told) == 1:
        return (start, end), role
    given = _GIVEN.match(role)
    *first, last = sorted(read_portfolios(role) | told)
    lead = ", ".join(first) + " and " if first else ""
    return (start, end), f"{given.group() if given else ''}{lead}{last}{MINISTER}"


def _is_of_one_case(words: str, initial: str) -> bool:
    """Whether a title's words all have capitals, or none: not "talks on trade and Industry Minister Berg"."""
    return words[:1].isupper() == initial.isupper()


def _list_words(words: str, names: dict[str, str]) -> list[str]:
    """The portfolios that stand in the words, the longest reading of each, those of joint ministries in their parts."""
    low = words.lower()
    ordered = sorted((name for name in names if not _JOINT.search(name)), key=len, reverse=True)
    return re.findall(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)", low)


@lru_cache(maxsize=4)
def _patterns(portfolios: tuple[tuple[str, str], ...], beside: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before the last portfolio of a list, and what behind its first."""
    words = sorted({*chain(*(row[1].split("|") for row in portfolios)), *beside.split("|")} - {""}, key=len)
    word = "(?:" + "|".join(re.escape(w) for w in reversed(words)) + ")"
    joint = r"\s(?:and|en|und|&)\s"
    return (
        re.compile(rf"(?<!\w)(?:{word}-?,\s)*{word}-?,?{joint}$", re.IGNORECASE),
        re.compile(rf"(?:,\s{word})*,?{joint}{word}(?![\w-])", re.IGNORECASE),
    )
