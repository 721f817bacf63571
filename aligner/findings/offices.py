"""Which offices one person cannot hold at once. Roles are in English, as the role tables give them."""

from aligner.facts.joint_ministers import read_portfolios
from aligner.findings.office_departments import exclude_by_department

_POLITICS = frozenset(
    {"president", "vice president", "prime minister", "chancellor", "king", "queen", "emperor", "mayor", "governor",
     "district administrator", "ambassador", "secretary-general", "speaker", "spokesperson", "opposition leader",
     "commissioner", "commission president", "council president", "chief cabinet secretary", "security adviser",
     "intelligence chief", "department head"}
)  # fmt: skip
_COMPANY = frozenset(
    {"chief executive", "chief financial officer", "chief operating officer", "chief information security officer",
     "chief technology officer", "chief economist", "spokesperson", "chairperson", "works council chair",
     "supervisory board chair", "department head", "chief developer", "chief of staff",
     "insolvency administrator"}
)  # fmt: skip
_COURT = frozenset(
    {"judge", "presiding judge", "prosecutor", "senior public prosecutor", "attorney general", "lawyer", "defendant"}
)
_SERVICES = frozenset(
    {"police chief", "fire chief", "spokesperson", "mayor", "district administrator", "commander", "department head"}
)
_SPORT = frozenset({"coach", "player", "goalkeeper", "referee", "runner", "captain"})
FAMILIES = (_POLITICS, _COMPANY, _COURT, _SERVICES, _SPORT)

# Pairs that may be one office under two names.
_ALIKE = (
    {"judge", "presiding judge"}, {"prosecutor", "senior public prosecutor"}, {"governor", "central bank head"},
    {"president", "central bank head"},
)  # fmt: skip
# Pairs that one person can bear: these, the wider word, or two offices often held together.
_COMPATIBLE = (
    *_ALIKE, {"prosecutor", "attorney general"}, {"chief executive", "chairperson"},
    *(
        {one, "department head"}
        for one in ("chief developer", "chief of staff")
    ),
    {"chief developer", "chief technology officer"}, {"supervisory board chair", "chairperson"},
    {"chancellor", "prime minister"}, {"president", "governor"},
    {"player", "captain"}, {"goalkeeper", "player"}, {"goalkeeper", "captain"}, {"runner", "player"},
)  # fmt: skip
_LOWER = ("deputy", "vice", "former", "acting")
# Offices that one body fills once: two people in it at one time cannot both be meant.
UNIQUE = frozenset(
    {"president", "prime minister", "chancellor", "king", "queen", "mayor", "governor", "district administrator",
     "chief executive", "chief financial officer", "presiding judge", "judge", "police chief", "fire chief",
     "central bank head", "intelligence chief", "supervisory board chair",
     "secretary-general", "coach", "senior public prosecutor", "chairperson",
     "captain", "pilot", "referee", "commander", "opposition leader"}
)  # fmt: skip


def are_exclusive(one: str, two: str) -> bool:
    """Whether nobody holds both offices: two offices of one family that are not the same in other words.

    Former, acting and designate office-holders are left alone: they may be called either.

    >>> are_exclusive("prime minister", "president"), are_exclusive("judge", "presiding judge")
    (True, False)
    >>> are_exclusive("economy and trade minister", "trade minister")  # 経済産業相
    False
    >>> are_exclusive("security director", "chief financial officer"), are_exclusive("security director", "director")
    (True, False)
    """
    if one == two or {one, two} in _COMPATIBLE or not one or not two:
        return False
    if _is_short_for(one, two) or _is_short_for(two, one):
        return False
    if any(role.split()[0] in ("former", "acting", "designate", "honorary") for role in (one, two)):
        return False
    if _is_minister(one) and _is_minister(two):
        return _is_deputy(one) != _is_deputy(two) or not read_portfolios(one) & read_portfolios(two)
    if exclude_by_department(one, two):
        return True
    return any(_belongs(one, family) and _belongs(two, family) for family in FAMILIES)


def are_alike(one: str, two: str) -> bool:
    """Whether two roles may name one office."""
    if read_portfolios(one) & read_portfolios(two):
        return _is_deputy(one) == _is_deputy(two)
    return one == two or {one, two} in _ALIKE


def _is_deputy(role: str) -> bool:
    return role.startswith("deputy ")


def _is_short_for(short: str, long: str) -> bool:
    """Whether an office may be called by its last word alone: the president of the commission; no deputy is."""
    return long.endswith(f" {short}") and long.split()[0] not in _LOWER


def _belongs(role: str, family: frozenset[str]) -> bool:
    return role in family or (family is _POLITICS and _is_minister(role))


def _is_minister(role: str) -> bool:
    return role.endswith(" minister") and role != "prime minister"
