"""Which occupations one person does not have at once. Occupations are in English, as their tables give them."""

from aligner.facts.occupations import FORMER

# Occupations of which one may be called by the other's name, one includes the other, or one person often has both.
_GROUPS = (
    {"guard", "caretaker", "receptionist", "prison officer"},
    {"police officer", "border guard", "customs officer"}, {"police officer", "soldier", "border guard"},
    {"police officer", "prison officer"}, {"police officer", "firefighter", "paramedic"},
    {"firefighter", "paramedic", "lifeguard", "diver", "mountain guide"},
    {"doctor", "dentist", "vet", "scientist", "professor", "psychologist", "soldier", "physiotherapist", "pharmacist"},
    {"nurse", "carer", "midwife", "paramedic", "social worker", "nun", "physiotherapist", "psychologist"},
    {"teacher", "professor", "nursery teacher", "ski instructor", "student", "scientist", "musician", "priest", "nun",
     "monk",
     "librarian", "journalist", "interpreter", "social worker", "carer", "singer", "dancer"},
    {"scientist", "professor", "engineer", "laboratory assistant", "technician", "student", "restorer", "vet",
     "forester",
     "journalist", "psychologist", "diver"},
    {"engineer", "technician", "mechanic", "electrician", "programmer", "architect", "ship's engineer",
     "factory worker",
     "train driver"}, {"crane operator", "train driver"},
    {"builder", "bricklayer", "carpenter", "roofer", "house painter", "welder", "plumber", "electrician",
     "chimney sweep",
     "crane operator", "blacksmith", "miner", "architect"},
    {"mechanic", "blacksmith"},
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
# Posts of which none goes with the work in HANDS.
POSTS = frozenset(
    {"manager", "purchasing director", "personnel director", "sales director", "chief of staff", "intelligence chief"}
)
_HANDS = frozenset(
    {"doctor", "nurse", "paramedic", "guard", "police officer", "firefighter", "teacher", "student", "cleaner",
     "waiter",
     "electrician", "mechanic", "welder", "crane operator", "forklift driver", "truck driver", "bus driver",
     "taxi driver",
     "laboratory assistant", "factory worker", "fisherman", "miner", "physiotherapist", "cashier", "priest"}
)  # fmt: skip


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
        if post in POSTS:
            return work in _HANDS
    if {one, two} & _BESIDES:
        return bool({one, two} & _ON_DUTY)
    return not any({one, two} <= group for group in _GROUPS)
