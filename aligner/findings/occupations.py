"""Which occupations one person does not have at once. Occupations are in English, as their tables give them."""

from collections.abc import Mapping

from aligner.facts.occupations import FORMER
from aligner.findings.office_departments import read_department

# Occupations of which one may be called by the other's name, one includes the other, or one person often has both.
_GROUPS = (
    {"guard", "caretaker", "receptionist", "prison officer"},
    {"police officer", "border guard", "customs officer"}, {"police officer", "soldier", "border guard"},
    {"police officer", "prison officer"}, {"police officer", "firefighter", "paramedic"},
    {"firefighter", "paramedic", "lifeguard", "diver", "mountain guide"},
    {"doctor", "dentist", "vet", "scientist", "professor", "psychologist", "soldier", "physiotherapist", "pharmacist",
     "microbiologist"},
    {"nurse", "carer", "midwife", "paramedic", "social worker", "nun", "physiotherapist", "psychologist"},
    {"teacher", "professor", "nursery teacher", "ski instructor", "student", "scientist", "musician", "priest", "nun",
     "monk",
     "librarian", "journalist", "interpreter", "social worker", "carer", "singer", "dancer"},
    {"scientist", "professor", "engineer", "laboratory assistant", "technician", "student", "restorer", "vet",
     "forester", "microbiologist",
     "journalist", "psychologist", "diver"},
    {"engineer", "technician", "mechanic", "electrician", "programmer", "architect", "ship's engineer",
     "factory worker",
     "train driver"}, {"crane operator", "train driver"},
    {"builder", "bricklayer", "carpenter", "roofer", "house painter", "welder", "plumber", "electrician",
     "chimney sweep",
     "crane operator", "blacksmith", "miner", "architect"},
    {"mechanic", "blacksmith"}, {"instrument maker", "carpenter", "restorer", "musician", "shopkeeper", "engineer"},
    {"factory worker", "dock worker", "miner", "welder", "mechanic", "forklift driver", "crane operator",
     "truck driver",
     "farm worker", "builder"},
    {"fisherman", "skipper", "sailor", "helmsman", "ship's engineer", "diver", "lighthouse keeper", "lifeguard",
     "harbour master", "captain", "cook"},
    {"pilot", "helmsman", "skipper", "soldier", "captain"}, {"pilot", "engineer", "flight attendant"},
    {"farmer", "farm worker", "shepherd", "winegrower", "beekeeper", "gardener", "forester", "gamekeeper", "innkeeper",
     "fisherman", "butcher", "mountain hut keeper", "shopkeeper", "vet"},
    {"gamekeeper", "guard", "mountain guide", "zookeeper", "vet"},
    {"mountain guide", "ski instructor", "mountain hut keeper", "innkeeper", "lifeguard"},
    {"waiter", "cook", "innkeeper", "receptionist", "mountain hut keeper", "baker", "butcher", "flight attendant"},
    {"shop assistant", "shopkeeper", "cashier", "baker", "butcher", "goldsmith", "tailor", "hairdresser", "pharmacist",
     "beekeeper", "carpenter", "insurance agent", "estate agent", "winegrower"},
    {"cleaner", "caretaker", "carer", "gardener"}, {"goldsmith", "blacksmith", "restorer", "carpenter", "scientist"},
    {"lawyer", "notary", "judge", "professor", "accountant", "estate agent"}, {"judge", "professor"},
    {"lawyer", "prosecutor"}, {"accountant", "banker", "insurance agent", "estate agent"},
    {"journalist", "photographer", "interpreter", "actor", "musician", "singer", "dancer", "stuntman"},
    {"priest", "monk", "nun", "caretaker", "social worker"},
    {"bus driver", "truck driver", "taxi driver", "courier", "postal worker", "tram driver"},
    {"train driver", "tram driver", "train conductor", "stationmaster"},
    {"student", "waiter", "courier", "cashier", "shop assistant", "nurse", "cleaner", "lifeguard", "soldier", "cook",
     "receptionist", "guard", "interpreter", "actor", "engineer", "programmer", "carer", "doctor", "farm worker"},
)  # fmt: skip
# What anybody may be besides.
_BESIDES = frozenset({"volunteer"})
# Those who are on duty when a wire names them by their work; no volunteer is meant.
_ON_DUTY = frozenset({"police officer", "customs officer", "border guard", "soldier", "prison officer"})
# Posts of which none goes with the work in HANDS, nor do those of heads, with the exceptions in OF_DEPARTMENT.
_POSTS = frozenset({"manager", "chief of staff", "intelligence chief"})
_HANDS = frozenset(
    {"doctor", "nurse", "paramedic", "guard", "police officer", "firefighter", "teacher", "student", "cleaner",
     "waiter",
     "electrician", "mechanic", "welder", "crane operator", "forklift driver", "truck driver", "bus driver",
     "taxi driver",
     "laboratory assistant", "factory worker", "fisherman", "miner", "physiotherapist", "cashier", "priest",
     "microbiologist"}
)  # fmt: skip
# Those who were something else before they were elected, and may be called so; what they surely are not besides.
_ELECTED = frozenset({"lawmaker", "senator", "prime minister", "chancellor", "ambassador", "governor", "mayor"})
_FORMERLY = frozenset({"doctor", "nurse", "teacher", "student", "priest", "fisherman", "police officer"})
_PRESS = frozenset({"photographer", "journalist", "interpreter"})
_NOT_ELECTED = _HANDS - _FORMERLY | _PRESS
_MEDICAL = frozenset({"doctor", "nurse", "paramedic", "physiotherapist"})
_OF_DEPARTMENT: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("intensive care", "emergency ward", "surgery", "maternity", "paediatrics", "nursing"), _MEDICAL),
    **dict.fromkeys(("forensics", "hospital", "health office"), _MEDICAL | {"microbiologist"}),
    **dict.fromkeys(("rescue", "crisis team"), _MEDICAL | {"firefighter", "police officer"}),
    "school": frozenset({"teacher", "priest"}),
    "security": frozenset({"guard", "police officer"}),
    "prison": frozenset({"guard"}),
    "investigation": frozenset({"police officer"}),
    "research": frozenset({"doctor", "microbiologist", "laboratory assistant", "teacher"}),
    "technical": frozenset({"electrician", "mechanic"}),
}  # fmt: skip
# Heads of these work or compete besides.
_NO_POST = frozenset({"works council", "jury", "race", "sport", "supervisory board"})


def is_post(role: str) -> bool:
    """Whether an office leaves no time for a work of hands.

    >>> is_post("plant director"), is_post("director"), is_post("lawmaker")
    (True, False, True)
    """
    department = read_department(role)
    return role in _POSTS | _ELECTED or role.endswith(" minister") or bool(department and department not in _NO_POST)


def is_past(occupation: str) -> bool:
    """Whether somebody had the occupation once.

    >>> is_past("former teacher")
    True
    """
    return occupation.startswith(FORMER)


def exclude_each_other(one: str, two: str) -> bool:
    """Whether nobody has both: neither is the other in other words, and none of the two is given up.

    >>> exclude_each_other("guard", "forklift driver"), exclude_each_other("fisherman", "skipper")
    (True, False)
    >>> exclude_each_other("former guard", "forklift driver")
    False
    """
    if one == two or is_past(one) or is_past(two):
        return False
    for post, work in ((one, two), (two, one)):
        if is_post(post):
            return _excludes_work(post, work)
        if read_department(post):
            return False
    if {one, two} & _BESIDES:
        return bool({one, two} & _ON_DUTY)
    return not any({one, two} <= group for group in _GROUPS)


def _excludes_work(post: str, work: str) -> bool:
    if post in _ELECTED or post.endswith(" minister"):
        return work in _NOT_ELECTED
    return work in _HANDS and work not in _OF_DEPARTMENT.get(read_department(post), frozenset())
