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

from aligner.claims.animals import are_of_two_parties
from aligner.claims.contexts import Context, Span, event_table, is_question
from aligner.findings.story import SAME_CLAIM, StoryIndex, overlap
from aligner.languages.schema.events import STATE_LABELS, find_stems
from aligner.records import FindingKind, Place

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
LOOSE_CLAIM = 0.3  # least likelihood, on these axes, that the two sentences say the same but for the state
# Axes on which one side's gain is the other's loss: only the same people or bodies can clash.
RIVAL_AXES = frozenset({"win_lose"})
# Axes of living beings: what befell an animal says nothing of the people.
BEING_AXES = frozenset({"survive_die", "harm_unharmed", "found_missing"})
# Axes on people in office: only one person can both stay and step down.
PERSONAL_AXES = frozenset({"stay_leave"})
# Axes that name one matter of their own: two sentences on them need little else in common.
NARROW_AXES = frozenset(
    {"invited", "claimed", "guilt", "appeal", "issue", "record", "stay_leave", "peace_talks", "rule_out"}
)
NARROW_FLOOR = 0.18
# Axes on which the second pole's words go with the first one's: "missed the record".
SECOND_WINS = frozenset({"record"})
# Another sentence of the same source that says what this one says, with this likelihood, is its counterpart.
TOLD = 0.9
# Least chance, as the cross-encoder reads it, that two sentences which take opposite stands say the same or clash. On
# the 96 development events chance oppositions lie below it ("sealed accords" against "opens the labour market"), the
# real clashes above.
RELATED = 0.05
# What a shared state adds to the ground of two sentences that differ in how settled it is.
SHARED_STATE = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """What one sentence says on an axis: +1 or -1, and the words that say so, in the original.

    Not `is_strong`: the words alone say little ("will", "could").
    """

    place: Place
    axis: str
    sign: int
    span: Span
    is_strong: bool = True


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
        for stance in read_stances(context, trusted=context.sentence.source_id in index.trusted):
            by_axis[stance.axis].append(stance)
    clashes = []
    for axis, stances in sorted(by_axis.items()):
        extra = LOOSE_EXTRA if axis in LOOSE_AXES else 0.0
        floor = NARROW_FLOOR if axis in NARROW_AXES else POLARITY_FLOOR + extra
        clashes += _find_clashes(stances, "polarity", floor, index, _is_settled)
    certainty = [s for context in index.contexts.values() for s in read_certainty(context)]
    clashes += _find_clashes(certainty, "modality", MODALITY_FLOOR, index, lambda _, __: True)
    return tuple(sorted(clashes, key=lambda clash: -clash.ground))


def read_stances(context: Context, *, trusted: bool = False) -> tuple[Stance, ...]:
    """The axes on which a sentence takes one stand; axes that original and English read differently are left out.

    Where the English can be `trusted`, what it alone says counts as well: the original may use words that the table
    does not know. The whole sentence is then the stance's place. A question takes none.
    """
    place = context.place
    if is_question(context.sentence.text):
        return ()
    signs: dict[str, set[int]] = defaultdict(set)
    spans: dict[str, Span] = {}
    for state in context.states:
        signs[state.axis].add(state.sign)
        spans.setdefault(state.axis, (state.start, state.end))
    for state in context.english_states:
        if trusted and state.axis not in LOOSE_AXES:
            spans.setdefault(state.axis, (0, len(context.sentence.text)))
        if state.axis in spans:
            signs[state.axis].add(state.sign)
    for axis in SECOND_WINS & signs.keys():
        if len(signs[axis]) == 2:
            signs[axis] = {-1}
    return tuple(
        Stance(place=place, axis=axis, sign=next(iter(found)), span=spans[axis])
        for axis, found in sorted(signs.items())
        if len(found) == 1 and axis in spans
    )


def read_certainty(context: Context) -> tuple[Stance, ...]:
    """Whether a sentence calls its matter settled (+1) or still open (-1); none where it does both or neither.

    The English has to say so too: one of two languages alone is too weak a witness.
    """
    certain = _outside(context.certain, context.undecided)
    if bool(certain) == bool(context.undecided):
        return ()
    table = event_table("en")
    is_open = find_stems(table.undecided, context.english, "en")
    is_settled = _outside(find_stems(table.certain, context.english, "en"), is_open)
    if bool(is_open) == bool(is_settled) or bool(is_open) != bool(context.undecided):
        return ()
    place = context.place
    sign, spans = (1, certain) if certain else (-1, context.undecided)
    own = event_table(context.sentence.lang)
    faint = find_stems(own.faint, context.sentence.text, context.sentence.lang)
    strong = _outside(spans, faint)
    return (Stance(place=place, axis="certainty", sign=sign, span=(strong or spans)[0], is_strong=bool(strong)),)


def _outside(spans: Sequence[Span], others: Sequence[Span]) -> tuple[Span, ...]:
    """The spans that none of the others overlaps: "has not been decided" is not "been decided"."""
    return tuple(span for span in spans if not any(a < span[1] and span[0] < b for a, b in others))


def common_ground(a: Context, b: Context, index: StoryIndex) -> float:
    """How much two sentences share: overlaps of words, of concepts, and half that of names; 0 to 2.5.

    A sentence that names nobody ("It could be closed") is also read together with the one before it.
    """
    grounds = [
        overlap(one.words, two.words, index.words)
        + overlap(one.concepts, two.concepts, index.concepts)
        + overlap(one.names, two.names, index.names) / 2
        for one in _readings(a, index)
        for two in _readings(b, index)
    ]
    return max(grounds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """What a sentence, alone or with the one before, holds: English stems, concepts and name keys."""

    words: frozenset[str]
    concepts: frozenset[str]
    names: frozenset[str]


def _readings(context: Context, index: StoryIndex) -> tuple[Bag, ...]:
    own = Bag(words=context.words, concepts=context.concepts, names=context.keys())
    before = index.contexts.get((context.sentence.source_id, context.sentence.index - 1))
    if context.keys() or before is None:
        return (own,)
    joined = Bag(
        words=own.words | before.words, concepts=own.concepts | before.concepts, names=own.names | before.keys()
    )
    return own, joined


def _find_clashes(
    stances: Sequence[Stance],
    kind: FindingKind,
    floor: float,
    index: StoryIndex,
    is_usable: Callable[[Stance, Context], bool],
) -> list[Clash]:
    grounds: dict[tuple[int, int], float] = {}
    by_source: dict[str, list[Stance]] = defaultdict(list)
    for stance in stances:
        by_source[stance.place[0]].append(stance)
    for i, j in combinations(range(len(stances)), 2):
        one, two = stances[i], stances[j]
        if one.sign == two.sign or one.place[0] == two.place[0]:
            continue
        a, b = index.contexts[one.place], index.contexts[two.place]
        if not is_usable(one, a) or not is_usable(two, b) or _other_time(a, b):
            continue
        if not index.may_be_of_one_matter(one.place, two.place, RELATED):
            continue
        if _is_told(one, two, index, by_source) or _is_told(two, one, index, by_source):
            continue
        alike = index.likeness(one.place, two.place).same_claim
        if alike >= SAME_CLAIM and not _english_clash(a, b, one.axis):
            continue
        if one.axis in LOOSE_AXES and alike < LOOSE_CLAIM:
            continue
        if one.axis in RIVAL_AXES and not _participants(a) & _participants(b):
            continue
        if one.axis in BEING_AXES and are_of_two_parties(a, b):
            continue
        if one.axis in PERSONAL_AXES and not _people(a, index) & _people(b, index):
            continue
        ground = common_ground(a, b, index)
        if kind == "modality" and _share_state(a, b):
            ground += SHARED_STATE
        elif kind == "modality" and not (one.is_strong and two.is_strong):
            continue
        if ground >= floor:
            grounds[i, j] = ground
    return _merge(stances, kind, grounds)


def _is_told(one: Stance, two: Stance, index: StoryIndex, by_source: Mapping[str, Sequence[Stance]]) -> bool:
    """Whether the source of `two` has another sentence that says what `one`'s says, and takes no other stand in it."""
    source = two.place[0]
    opposed = {stance.place for stance in by_source[source] if stance.sign != one.sign}
    least = max(TOLD, index.likeness(one.place, two.place).same_claim)
    return any(
        place[0] == source and place not in opposed and index.likeness(one.place, place).same_claim > least
        for place in index.contexts
    )


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


def _is_settled(stance: Stance, context: Context) -> bool:
    """Whether the clause reports a state, not one that is possible, planned or demanded."""
    clause = next((c for c in context.clauses if c.start <= stance.span[0] < c.end), None)
    start, end = (clause.start, clause.end) if clause else (0, len(context.sentence.text))
    return not any(start <= a < end for a, _ in (*context.undecided, *context.demanded))


def _share_state(a: Context, b: Context) -> bool:
    """Whether both sentences are about the same state: both of closing, both of appealing."""
    states = {(s.axis, s.sign) for s in a.english_states} & {(s.axis, s.sign) for s in b.english_states}
    return any(axis not in LOOSE_AXES for axis, _ in states)


def _participants(context: Context) -> frozenset[str]:
    return context.keys("person") | context.keys("organisation")


def _people(context: Context, index: StoryIndex) -> frozenset[str]:
    """The people that a sentence names, or else the one before it."""
    before = index.contexts.get((context.sentence.source_id, context.sentence.index - 1))
    return context.keys("person") or (before.keys("person") if before else frozenset())


def _english_clash(a: Context, b: Context, axis: str) -> bool:
    """Whether the English of both sentences shows the opposition too."""
    signs = [{s.sign for s in context.english_states if s.axis == axis} for context in (a, b)]
    return axis == "certainty" or (bool(signs[0]) and bool(signs[1]) and not signs[0] & signs[1])


def _other_time(a: Context, b: Context) -> bool:
    return bool(a.years and b.years and not a.years & b.years)


def label_side(clash: Clash, sign: int) -> str:
    """What a side says, in English: "not invited", "settled", "still open"."""
    if clash.kind == "modality":
        return "settled" if sign > 0 else "still open"
    plus, minus = STATE_LABELS[clash.axis]
    return plus if sign > 0 else minus
