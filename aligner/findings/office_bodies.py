"""Whether two people in one office are of two bodies: the coaches of two clubs, the heads of two firms."""

from aligner.claims.contexts import Context
from aligner.findings.story import StoryIndex

# Offices of which a match, a transfer or a takeover has two: those of two clubs or firms.
OF_TWO = frozenset({"coach", "chairperson", "chief executive", "chief financial officer", "supervisory board chair"})
OF_A_CLUB = frozenset({"coach"})  # here a match alone brings in the other one, so that one club has to be told


def are_of_two_bodies(role: str, one: Context, two: Context, index: StoryIndex) -> bool:
    """Whether two sentences tell of an office of two bodies, or of that of a club which is not told to be one."""
    if role not in OF_TWO:
        return False
    bodies = [_find_bodies(role, context, index) for context in (one, two)]
    return not bodies[0] & bodies[1] and (role in OF_A_CLUB or all(bodies))


def _find_bodies(role: str, context: Context, index: StoryIndex) -> frozenset[str]:
    """The bodies that a sentence names, or else the one before; for a club, its town as well."""
    before = index.contexts.get((context.sentence.source_id, context.sentence.index - 1))
    own, earlier = (_named(role, c) if c else frozenset[str]() for c in (context, before))
    return own or earlier


def _named(role: str, context: Context) -> frozenset[str]:
    places = context.keys("place") if role in OF_A_CLUB else frozenset[str]()
    return context.keys("organisation") | places
