"""Places that stand for each other in two sentences which the cross-encoder takes for one claim."""

from collections import defaultdict
from collections.abc import Mapping

from aligner.claims.contexts import Context
from aligner.claims.happenings import countries, is_further
from aligner.claims.venues import find_locations
from aligner.findings.locations import (
    Location,
    is_dateline,
    is_listed,
    is_named_by,
    is_other,
    is_same_sort,
    sounds_like,
    years_apart,
)
from aligner.findings.readings import Reading
from aligner.findings.story import StoryIndex
from aligner.records import Place

# By eye on 72 development events, where 24 of 24 pairs are right with references and 19 of 19 without.
# Least chance that two sentences say the same or clash, and where they speak of one event.
ONE_CLAIM, OF_ONE_EVENT = 0.55, 0.4
# Least share of a clash in that chance, as one of the two witnesses sees it; where the clash is less than PLAIN, the
# likelihood of one event that has to be.
HINT, PLAIN, EVENT = 0.03, 0.15, 0.25
SURE_CLASH = 0.8  # chance of a clash of places from which it is sure that two sentences tell one event
SAME_EVENT, SURE_EVENT = 0.5, 0.7  # likelihood of one event from which it counts, and from which it is sure
SAME = 0.5  # chance of saying the same from which a look back at other days counts for nothing
READINGS = frozenset({"measure", "percent", "money"})  # values that each place has of its own

Row = tuple[float, Location, Location]


def find_told_places(index: StoryIndex) -> tuple[Row, ...]:
    """Pairs of places, the surest first, each place in one pair at most.

    What differs in the two sentences has to be a place, as the reader has it. No source may name both places; where the
    two surely tell one event, or surely clash, neither sentence may. The places have to be of one sort (two towns, two
    seas).
    """
    located = {place: _locations(place, context) for place, context in index.contexts.items()}
    rows: dict[frozenset[str], dict[frozenset[str], Row]] = defaultdict(dict)
    for (one, two), reading in index.readings.items():
        if not located[one] or not located[two] or not _is_of_one_claim(one, two, reading, index):
            continue
        for a in located[one]:
            for b in located[two]:
                pair, sources = frozenset((a.name.key, b.name.key)), frozenset((one[0], two[0]))
                if _may_clash(a, b, index, is_sure=reading.clash >= SURE_CLASH):
                    told = reading.related
                    if told > rows[pair].get(sources, (0.0,))[0]:
                        rows[pair][sources] = (told, a, b)
    return _choose(rows)


def _choose(rows: Mapping[frozenset[str], Mapping[frozenset[str], Row]]) -> tuple[Row, ...]:
    """The best sentences of each pair of places; a place that clashes with several goes with the one most told."""
    ranked = sorted(rows.items(), key=lambda item: (-sum(row[0] for row in item[1].values()), sorted(item[0])))
    taken: set[str] = set()
    chosen = []
    for pair, found in ranked:
        if not pair & taken:
            taken |= pair
            chosen.append(max(found.values(), key=lambda row: row[0]))
    return tuple(chosen)


def _is_of_one_claim(one: Place, two: Place, reading: Reading, index: StoryIndex) -> bool:
    told = reading.related
    hint = max(reading.clash, reading.in_english[1])
    if reading.kind != "place" or hint < HINT * told:
        return False
    event = index.likeness(one, two).same_event
    if told < (OF_ONE_EVENT if event >= SAME_EVENT else ONE_CLAIM) or (hint < PLAIN and event < EVENT):
        return False
    a, b = index.contexts[one], index.contexts[two]
    if is_other(a) != is_other(b) and reading.same < SAME:
        return False
    if years_apart(a, b) or _measure_apart(a, b) or is_further(a) != is_further(b):
        return False
    return not any(index.goes_better(place, partner, _names_place) for place, partner in ((one, two), (two, one)))


def _names_place(context: Context) -> bool:
    return bool(context.keys("place") - countries())


def _measure_apart(one: Context, two: Context) -> bool:
    """Whether both give a measure of one unit, such as the level of a river in metres, and no value in common."""
    values = [{(_unit(f.value), f.value) for f in c.facts if f.kind in READINGS and f.value} for c in (one, two)]
    return bool({unit for unit, _ in values[0]} & {unit for unit, _ in values[1]}) and not values[0] & values[1]


def _unit(value: str) -> str:
    """The unit of a measure, or the currency: "6.4 km" -> "km", "EUR 2500" -> "EUR"."""
    return " ".join(part for part in value.split() if not part[-1].isdigit())


def _may_clash(a: Location, b: Location, index: StoryIndex, *, is_sure: bool) -> bool:
    """Whether two places can be set against each other. `is_sure`: the reader surely sees a clash in the place."""
    if a.name.key == b.name.key or not is_same_sort(a, b) or sounds_like(a, b):
        return False
    is_sure |= index.likeness(a.place, b.place).same_event >= SURE_EVENT
    if is_sure and is_listed(a) and is_listed(b):
        return a.name.key not in b.context.keys("place") and b.name.key not in a.context.keys("place")
    if any({a.name.key, b.name.key} <= keys for keys in index.named.values()):
        return False
    return not is_named_by(a, b.place[0], index) and not is_named_by(b, a.place[0], index)


def _locations(place: Place, context: Context) -> list[Location]:
    return [
        Location(place=place, context=context, name=name, words=frozenset())
        for name in find_locations(context)
        if name.key not in countries() and not is_dateline(name, context)
    ]
