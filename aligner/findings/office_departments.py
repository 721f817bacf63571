"""Which heads of departments are not one person: the head of security and the head of planning, or the mayor."""

from collections.abc import Mapping

# Departments that may be one under two names, or often have one head.
_ALIKE = (
    {"security", "it"}, {"plant", "production", "operations", "technical"}, {"planning", "building"},
    {"race", "sport", "arena"}, {"research", "investigation", "forensics"}, {"rescue", "operations", "emergency ward"},
    {"logistics", "purchasing", "operations"}, {"sales", "marketing", "communications"},
    {"it", "technical", "research"}, {"technical", "sport"}, {"surgery", "emergency ward"},
    {"finance", "purchasing"}, {"operations", "port", "airport"},
    {"hospital", "health office", "nursing"},
)  # fmt: skip
# A crisis team is led by whoever leads besides.
_BESIDES = "crisis team"
_WHOLE = frozenset(
    {"plant", "hospital", "airport", "port", "museum", "zoo", "theatre", "arena", "library", "school", "prison", "race",
     "sport", "weather service", "health office", "rescue", "customs", "operations"}
)  # fmt: skip
# Offices that none of the heads holds but those of these departments.
_GOES_WITH: Mapping[str, frozenset[str]] = {
    "chief executive": _WHOLE,
    **dict.fromkeys(("chairperson", "president"), _WHOLE | {"jury", "works council", "supervisory board"}),
    "chief financial officer": frozenset({"finance"}),
    "chief operating officer": frozenset({"operations", "production", "plant", "technical"}),
    "chief technology officer": frozenset({"technical", "it", "research", "production"}),
    "chief information security officer": frozenset({"security", "it"}),
    "chief developer": frozenset({"research", "technical", "it", "production"}),
    "chief economist": frozenset({"research"}),
    "chief of staff": frozenset(), "insolvency administrator": frozenset(),
    "curator": frozenset({"collection", "research"}),
    "spokesperson": frozenset({"communications", "rescue", "investigation", "operations", "marketing"}),
    "works council chair": frozenset({"works council"}),
    "supervisory board chair": frozenset({"supervisory board"}),
    "union leader": frozenset({"works council"}),
    "prime minister": frozenset(), "chancellor": frozenset(), "king": frozenset(), "queen": frozenset(),
    "ambassador": frozenset(), "governor": frozenset(), "district administrator": frozenset(), "mayor": frozenset(),
    "opposition leader": frozenset(), "lawmaker": frozenset({"jury"}),
    "judge": frozenset({"jury"}), "presiding judge": frozenset({"jury"}), "lawyer": frozenset({"legal", "jury"}),
    "prosecutor": frozenset({"investigation", "legal"}),
    "senior public prosecutor": frozenset({"investigation"}),
    "police chief": frozenset({"security", "investigation", "rescue", "operations"}),
    "fire chief": frozenset({"rescue", "operations", "security"}),
    "coach": frozenset({"sport", "race", "technical"}), "player": frozenset({"sport"}),
    "goalkeeper": frozenset({"sport"}), "referee": frozenset({"jury", "race", "sport"}),
    "runner": frozenset({"race", "sport"}),
}  # fmt: skip


def read_department(role: str) -> str:
    """What somebody is the head of; "" where a role says nothing of it.

    >>> read_department("deputy security director"), read_department("jury chair"), read_department("director")
    ('security', 'jury', '')
    """
    department, _, head = role.removeprefix("deputy ").rpartition(" ")
    return department if head in ("director", "chair") and department != "film" else ""


def exclude_by_department(one: str, two: str) -> bool:
    """Whether nobody has both offices, of which one at least is that of a head.

    >>> exclude_by_department("race director", "jury chair"), exclude_by_department("plant director", "chief executive")
    (True, False)
    """
    first, second = read_department(one), read_department(two)
    if _BESIDES in (first, second):
        return False
    if first and second:
        return first != second and not any({first, second} <= group for group in _ALIKE)
    if not first and not second:
        return False
    department, office = (first, two) if first else (second, one)
    if office.endswith(" minister"):
        return department not in ("jury", "works council")
    return office in _GOES_WITH and department not in _GOES_WITH[office]
