"""Where the event of a claim took place, by its own sentence or by the source's other sentences on that event."""

from aligner.claims.claim import Claim
from aligner.claims.venues import find_venues
from aligner.findings.story import StoryIndex

# Kinds of event that happen at a place and a time with people, and happen again.
OCCASIONS = frozenset(
    {"talks", "call", "summit", "visit", "attack", "quake", "flood", "storm", "fire", "crash", "launch", "trial",
     "verdict", "vote", "race", "match", "strike", "protest", "theft", "breach", "outbreak", "takeover", "fine", "ban"}
)  # fmt: skip


def find_venue_keys(claim: Claim, index: StoryIndex) -> frozenset[str]:
    """The keys of the places of the claim's event.

    Its own sentence's venues count first; else those of the source's first other sentence that names the same kind of
    event and one of the same people.
    """
    venues = frozenset(name.key for name in find_venues(claim.context))
    if venues:
        return venues
    people = claim.context.keys("person")
    for place, context in sorted(index.contexts.items()):
        if place[0] != claim.source or not context.events & claim.context.events & OCCASIONS:
            continue
        if people and people & context.keys("person"):
            venues = frozenset(name.key for name in find_venues(context))
            if venues:
                return venues
    return frozenset()


def are_venues_apart(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether two claims are of events at different places.

    Two places that any sentence of the story names together may be one inside the other ("Riyadh, Saudi Arabia").
    """
    first, second = find_venue_keys(one, index), find_venue_keys(two, index)
    if not first or not second or first & second:
        return False
    return not any(c.keys("place") & first and c.keys("place") & second for c in index.contexts.values())


def are_places_apart(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether the clauses of two values name different places: ships off Hamburg, and ships off Bremen.

    Two places that any sentence of the story names together may be one inside the other.
    """
    first, second = _places_of_clause(one), _places_of_clause(two)
    if not first or not second or first & second:
        return False
    return not any(c.keys("place") & first and c.keys("place") & second for c in index.contexts.values())


def _places_of_clause(claim: Claim) -> frozenset[str]:
    context = claim.context
    clause = next((c for c in context.clauses if c.start <= claim.start < c.end), None)
    start, end = (clause.start, clause.end) if clause else (0, len(context.sentence.text))
    return frozenset(n.key for n in context.names if n.key and n.kind == "place" and start <= n.start < end)
