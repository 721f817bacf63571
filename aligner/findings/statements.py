"""Statements that cannot both hold: invited and not invited, closed and open, settled and still undecided.

Two sentences clash in polarity where they put the same subject into opposite states of one axis (after negation), and
in modality where one calls settled what the other calls open. Subject and topic are the same when enough rare words,
concepts and names are shared beyond the state itself.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from aligner.claims.contexts import Context, Span
from aligner.findings.story import Place, StoryIndex, overlap
from aligner.languages.schema.events import STATE_LABELS
from aligner.records import FindingKind

# Least common ground of two clashing sentences: sum of the overlaps of words, concepts and names. By leave-one-event-
# out on the six development events: below it, chance oppositions outnumber the real ones.
POLARITY_FLOOR = 0.42
MODALITY_FLOOR = 0.55
# Ground at which a clash is as often real as not, and how fast certainty grows with it.
GROUND_MIDDLE = 0.35
GROUND_SLOPE = 5.0
# Axes whose words have many senses ("start", "win", "rise") need more common ground.
LOOSE_AXES = frozenset(
    {"rise_fall", "start_stop", "win_lose", "accept_reject", "support_oppose", "succeed_fail", "join_quit", "agree",
     "confirm_deny", "survive_die", "harm_unharmed", "operate", "warn", "present_absent", "pay", "found_missing",
     "detained_free", "convicted_acquitted", "impose_lift"}
)  # fmt: skip
LOOSE_EXTRA = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """What one sentence says on an axis: +1 or -1, and the words that say so, in the original."""

    place: Place
    axis: str
    sign: int
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Stances of several sources on one axis: those with +1 and those with -1, and their least common ground."""

    kind: FindingKind
    axis: str
    positive: tuple[Stance, ...]
    negative: tuple[Stance, ...]
    ground: float

    @property
    def probability(self) -> float:
        """How likely the clash is real; the ground on which it stands, read off the development events."""
        return 1 / (1 + math.exp(-GROUND_SLOPE * (self.ground - GROUND_MIDDLE)))


def find_clashes(index: StoryIndex) -> tuple[Clash, ...]:
    """The clashes of polarity and modality between the story's sources, strongest first."""
    by_axis: dict[str, list[Stance]] = defaultdict(list)
    for context in index.contexts.values():
        for stance in read_stances(context):
            by_axis[stance.axis].append(stance)
    clashes = []
    for axis, stances in sorted(by_axis.items()):
        extra = LOOSE_EXTRA if axis in LOOSE_AXES else 0.0
        clashes += _find_clashes(stances, "polarity", POLARITY_FLOOR + extra, index, _is_settled)
    certainty = [s for context in index.contexts.values() for s in read_certainty(context)]
    clashes += _find_clashes(certainty, "modality", MODALITY_FLOOR, index, lambda _: True)
    return tuple(sorted(clashes, key=lambda clash: -clash.ground))


def read_stances(context: Context) -> tuple[Stance, ...]:
    """The axes on which a sentence takes one stand; axes that original and English read differently are left out."""
    place = (context.sentence.source_id, context.sentence.index)
    signs: dict[str, set[int]] = defaultdict(set)
    spans: dict[str, Span] = {}
    for state in context.states:
        signs[state.axis].add(state.sign)
        spans.setdefault(state.axis, (state.start, state.end))
    for state in context.english_states:
        if state.axis in spans or context.sentence.lang == "en":
            signs[state.axis].add(state.sign)
    return tuple(
        Stance(place=place, axis=axis, sign=next(iter(found)), span=spans[axis])
        for axis, found in sorted(signs.items())
        if len(found) == 1 and axis in spans
    )


def read_certainty(context: Context) -> tuple[Stance, ...]:
    """Whether a sentence calls its matter settled (+1) or still open (-1); none where it does both or neither."""
    if bool(context.certain) == bool(context.undecided):
        return ()
    place = (context.sentence.source_id, context.sentence.index)
    sign, spans = (1, context.certain) if context.certain else (-1, context.undecided)
    return (Stance(place=place, axis="certainty", sign=sign, span=spans[0]),)


def common_ground(a: Context, b: Context, index: StoryIndex) -> float:
    """How much two sentences share: overlaps of words, of concepts, and half that of names; 0 to 2.5."""
    return (
        overlap(a.words, b.words, index.words)
        + overlap(a.concepts, b.concepts, index.concepts)
        + overlap(a.keys(), b.keys(), index.names) / 2
    )


def _find_clashes(
    stances: Sequence[Stance],
    kind: FindingKind,
    floor: float,
    index: StoryIndex,
    is_usable: Callable[[Context], bool],
) -> list[Clash]:
    grounds: dict[tuple[int, int], float] = {}
    for i, j in combinations(range(len(stances)), 2):
        one, two = stances[i], stances[j]
        if one.sign == two.sign or one.place[0] == two.place[0]:
            continue
        a, b = index.contexts[one.place], index.contexts[two.place]
        if not is_usable(a) or not is_usable(b) or _other_time(a, b):
            continue
        ground = common_ground(a, b, index)
        if ground >= floor:
            grounds[i, j] = ground
    return _merge(stances, kind, grounds)


def _merge(stances: Sequence[Stance], kind: FindingKind, grounds: Mapping[tuple[int, int], float]) -> list[Clash]:
    """Pairs that share a stance make one clash."""
    home: dict[int, set[int]] = {}
    for pair in grounds:
        joined = set(pair).union(*(home.get(i, {i}) for i in pair))
        for i in joined:
            home[i] = joined
    clashes = []
    for members in {id(m): m for m in home.values()}.values():
        inside = [ground for pair, ground in grounds.items() if pair[0] in members]
        clashes.append(
            Clash(
                kind=kind,
                axis=stances[min(members)].axis,
                positive=_side(stances, members, 1),
                negative=_side(stances, members, -1),
                ground=max(inside),
            )
        )
    return clashes


def _side(stances: Sequence[Stance], members: Iterable[int], sign: int) -> tuple[Stance, ...]:
    return tuple(stances[i] for i in sorted(members) if stances[i].sign == sign)


def _is_settled(context: Context) -> bool:
    """Whether the sentence reports a state, not one that is possible, planned or demanded."""
    return not context.undecided and not context.demanded


def _other_time(a: Context, b: Context) -> bool:
    return bool(a.years and b.years and not a.years & b.years)


def label_side(clash: Clash, sign: int) -> str:
    """What a side says, in English: "not invited", "settled", "still open"."""
    if clash.kind == "modality":
        return "settled" if sign > 0 else "still open"
    plus, minus = STATE_LABELS[clash.axis]
    return plus if sign > 0 else minus
