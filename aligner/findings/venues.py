"""Where the event of a claim took place, by its own sentence or by the source's other sentences on that event."""

import re
from itertools import pairwise

from aligner.claims.claim import Claim
from aligner.claims.contexts import Context
from aligner.claims.venues import find_venues
from aligner.facts.names_tables import place_features
from aligner.findings.locations import is_dateline
from aligner.findings.story import StoryIndex
from aligner.records import Fact

# What the gazetteer calls a town, and what stands between a town and what it is a part of.
TOWN = "city"
_INSIDE = re.compile(r"[,、]? ?[(（]?|-|の|,? (?:in|bij|near|nahe|bei) ")
_CLOCK_BEHIND = re.compile(r"時間| time\b|se tijd\b|er Zeit\b")
_OF_BEFORE = re.compile(r" (?:of|van|uit|aus|von) $")  # a firm and its seat
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
    """Whether two claims are of events at different places."""
    return _are_apart(find_venue_keys(one, index), find_venue_keys(two, index), index)


def are_places_apart(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether the clauses of two values name different places: ships off Hamburg, and ships off Bremen."""
    return _are_apart(_places_of_clause(one), _places_of_clause(two), index)


def _are_apart(first: frozenset[str], second: frozenset[str], index: StoryIndex) -> bool:
    """Whether two sets of places are of different places.

    Two that any sentence of the story names together may be one inside the other ("Riyadh, Saudi Arabia"); two towns
    only where the one follows the other at once ("Altona, Hamburg"), not as in "between Deggendorf and Passau".
    """
    if not first or not second or first & second:
        return False
    towns = [frozenset(key for key in keys if TOWN in place_features(key)) for keys in (first, second)]
    if all(towns):
        return not any(_stand_in_each_other(context, *towns) for context in index.contexts.values())
    return not any(c.keys("place") & first and c.keys("place") & second for c in index.contexts.values())


def _stand_in_each_other(context: Context, first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether a sentence names a town of the one and at once one of the other: "Altona (Hamburg)"."""
    names = sorted((name for name in context.names if name.kind == "place"), key=lambda name: name.start)
    text = context.sentence.text
    return any(
        {a.key, b.key} & first and {a.key, b.key} & second and _INSIDE.fullmatch(text[a.end : b.start])
        for a, b in pairwise(names)
    )


def _places_of_clause(claim: Claim) -> frozenset[str]:
    context = claim.context
    clause = next((c for c in context.clauses if c.start <= claim.start < c.end), None)
    start, end = (clause.start, clause.end) if clause else (0, len(context.sentence.text))
    return frozenset(
        name.key
        for name in context.names
        if name.key and name.kind == "place" and start <= name.start < end and _is_of_the_deed(name, context)
    )


def _is_of_the_deed(name: Fact, context: Context) -> bool:
    """Whether a place is no dateline, no owner of a clock ("Tokyo time") and no seat of a firm ("Kestrel of Leeds")."""
    text = context.sentence.text
    if is_dateline(name, context) or _CLOCK_BEHIND.match(text, name.end):
        return False
    before = _OF_BEFORE.search(text[: name.start])
    return before is None or not any(
        other.end == before.start() and other.kind in ("organisation", "person") for other in context.names
    )
