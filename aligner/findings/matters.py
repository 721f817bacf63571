"""Clashes on a matter of the news: done or not done, decided or still being considered.

Two witnesses have to agree: the tables, which read opposite positions on one matter, and the cross-encoder, which
reads a clash. Alone, each errs too often: the tables do not know whose arrest it is, the reader not what is at issue.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from aligner.claims.animals import are_of_two_parties
from aligner.claims.contexts import Context
from aligner.claims.matters import Position, read_positions
from aligner.findings.clash_evidence import rate_clash
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.story import StoryIndex
from aligner.findings.wording import SETTLE
from aligner.languages.schema.matters import MATTER_LABELS
from aligner.records import Finding, FindingKind, Place, Side

# Least chance of a clash that the reader reads, and least chance after all other evidence: of most matters; of those
# of which a story tells several (some were hurt, others were not); of those of which it tells just one; and, of any,
# where the sentences tell one event. On the 72 development events, pairs with opposite positions above one of these
# pairs of bounds clash in 9 of 10 cases.
Bounds = tuple[tuple[float, float], ...]
LEAST: Bounds = ((0.5, 0.12), (0.8, 0.05))
LEAST_MANY_SIDED: Bounds = ((0.5, 0.3),)
LEAST_NARROW: Bounds = ((0.3, 0.03),)
LEAST_OF_ONE_EVENT: Bounds = ((0.3, 0.3),)
ONE_EVENT = 0.5  # likelihood of one event
AGAINST = 0.5  # chance of a clash with the other side of a further sentence of one side
MANY_SIDED = frozenset(
    {"alarm", "alcohol", "approval", "armed", "attendance", "candidacy", "charges", "commitment", "conscious",
     "contact", "damage", "danger", "data_deleted", "death", "doping_test", "duty", "equipment", "evacuation",
     "event_held", "extension", "found", "guilt", "injury", "inspection", "investigation", "job_cuts", "knowledge",
     "lock", "meeting", "passage", "payment", "postponement", "release", "report", "resignation", "restart", "sale",
     "sent_off", "signature", "stock_move", "taking_part", "verdict", "violence", "visa", "warning"}
)  # fmt: skip
NARROW = frozenset(
    {"alone", "apology", "contract_end", "dissent", "dividend", "exposure", "gunfire", "insurance", "joint_statement",
     "pardon", "press_conference", "ransom", "second_sample", "shareholder_advice", "sprinklers", "tsunami_alert"}
)  # fmt: skip
# Matters of living beings: what befell an animal says nothing of the people.
OF_BEINGS = frozenset({"injury", "death", "found", "surgery", "evacuation", "release"})
SAME_SIDE = 0.5  # likelihood of saying the same that puts a further sentence on a side
SURE = 0.8

_YEAR = re.compile(r"(?<!since )(?<!sinds )(?<!seit )(?<!\d)((?:19|20)\d\d)(?!\d)(?!年?以来)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Two opposite positions on one matter, and how likely it is that they clash."""

    one: Position
    two: Position
    chance: float

    @property
    def kind(self) -> FindingKind:
        """Modality where one side leaves the matter open, else polarity."""
        return "polarity" if self.one.level and self.two.level else "modality"


def find_matter_clashes(index: StoryIndex, found: Sequence[Finding] = ()) -> tuple[Finding, ...]:
    """One finding for each matter on which sources take opposite positions.

    None on a sentence that a finding of the same kind sets against another one already.
    """

    @cache
    def read(place: Place) -> Mapping[str, Position]:
        """The positions that a sentence takes, by their matter."""
        trusted = place[0] in index.trusted
        return {p.matter: p for p in read_positions(index.contexts[place], trusted=trusted)}

    disputes = sorted(_list_disputes(index, read), key=lambda d: (-d.chance, d.one.context.place, d.two.context.place))
    findings = []
    for sides in _merge([d for d in disputes if not _is_known(d, found)]):
        _add_tellers(sides, index)
        _add_repeats(sides, index, read)
        findings.append(_build_finding(sides))
    return tuple(findings)


Positions = Callable[[Place], Mapping[str, Position]]


def _list_disputes(index: StoryIndex, positions: Positions) -> Iterator[Dispute]:
    """The opposite positions that the reader bears out; none between versions of one text."""
    for (one, two), reading in index.readings.items():
        if reading.clash < LEAST_NARROW[0][0] or index.versions.are_of_one_text(one[0], two[0]):
            continue
        shared = [m for m, p in positions(one).items() if m in positions(two) and positions(two)[m].level != p.level]
        chance = rate_clash(one, two, index) if shared else 0.0
        event = index.likeness(one, two).same_event
        for matter in shared:
            a, b = positions(one)[matter], positions(two)[matter]
            if matter in OF_BEINGS and are_of_two_parties(a.context, b.context):
                continue
            if _is_enough(matter, reading.clash, chance, event) and _old_years(a) == _old_years(b):
                yield Dispute(one=a, two=b, chance=chance)


def _is_enough(matter: str, read: float, chance: float, event: float) -> bool:
    """Whether the reader and the other evidence bear out what the tables read on a matter."""
    least = LEAST_NARROW if matter in NARROW else LEAST_MANY_SIDED if matter in MANY_SIDED else LEAST
    bounds = least + LEAST_OF_ONE_EVENT if event >= ONE_EVENT else least
    return any(read >= least_read and chance >= least_chance for least_read, least_chance in bounds)


def _old_years(position: Position) -> frozenset[int]:
    """The bygone years that the sentence of a position names: "a ransom was paid in 2019" is of another case."""
    context = position.context
    latest = context.published.year if context.published else 0
    return frozenset(year for found in _YEAR.findall(context.sentence.text) if (year := int(found)) < latest)


Sides = tuple[list[Position], list[Position]]


def _merge(disputes: Sequence[Dispute]) -> list[Sides]:
    """Disputes of one kind that share a sentence make one clash; none that puts a source on both of its sides."""
    clashes: list[tuple[FindingKind, Sides]] = []
    for dispute in disputes:
        shared = [sides for kind, sides in clashes if kind == dispute.kind and _shares(dispute, sides)]
        if not shared:
            clashes.append((dispute.kind, ([dispute.one], [dispute.two])))
        elif shared[0][0][0].matter == dispute.one.matter:
            _join(dispute, shared[0])
    return [sides for _, sides in clashes]


def _shares(dispute: Dispute, sides: Sides) -> bool:
    places = {dispute.one.context.place, dispute.two.context.place}
    return bool(places & {position.context.place for side in sides for position in side})


def _join(dispute: Dispute, sides: Sides) -> None:
    """Puts a dispute's positions on the sides that say the same, where no source gets on both."""
    for position in (dispute.one, dispute.two):
        side, other = sides if position.level == sides[0][0].level else sides[::-1]
        if position.level == side[0].level and position not in side and not _is_source_of(position, other):
            side.append(position)


def _is_source_of(position: Position, side: Sequence[Position]) -> bool:
    return position.context.place[0] in {other.context.place[0] for other in side}


def _add_tellers(sides: Sides, index: StoryIndex) -> None:
    """Puts further sentences on a side: they say what one of it says, and clash with one of the other side."""
    for side, other in (sides, sides[::-1]):
        for position in tuple(side):
            for place, reading in index.neighbours(position.context.place):
                against = max(index.reading(place, p.context.place).clash for p in other)
                teller = _whole(index.contexts[place], position)
                if reading.same < SAME_SIDE or against < AGAINST or _is_source_of(teller, other):
                    continue
                if place not in {p.context.place for p in side}:
                    side.append(teller)


def _add_repeats(sides: Sides, index: StoryIndex, positions: Positions) -> None:
    """Puts what a source of a side says again on that side; not of matters of which a story tells several."""
    matter = sides[0][0].matter
    if matter in MANY_SIDED:
        return
    for side in sides:
        level, sources, places = side[0].level, {p.context.place[0] for p in side}, {p.context.place for p in side}
        for place in sorted(index.contexts):
            if place[0] in sources and place not in places:
                side += [p for m, p in positions(place).items() if m == matter and p.level == level]


def _whole(context: Context, position: Position) -> Position:
    span = 0, len(context.sentence.text)
    return Position(context=context, matter=position.matter, level=position.level, span=span)


def _is_known(dispute: Dispute, found: Sequence[Finding]) -> bool:
    """Whether a finding of the same kind already sets one of the two sentences against another one."""
    places = {dispute.one.context.place, dispute.two.context.place}
    return any(
        finding.kind == dispute.kind and places & {mention.place for side in finding.sides for mention in side.mentions}
        for finding in found
    )


def _build_finding(sides: Sides) -> Finding:
    matter = sides[0][0].matter
    first, second = sorted(sides, key=lambda side: (side[0].level == 0, -side[0].level))
    labels = [_label(side[0]) for side in (first, second)]
    kind: FindingKind = "polarity" if second[0].level else "modality"
    names = _shared_names(first, second)
    title = f"{labels[0]} or {labels[1]}?" if second[0].level else f"{MATTER_LABELS[matter][2]}: settled or still open?"
    places = [f"{p.context.place[0]}\t{p.context.sentence.text}" for p in (*first, *second)]
    return Finding(
        id=hash_subject(f"{kind} {matter}", labels, places),
        verdict="conflict",
        kind=kind,
        title=title + (f" ({', '.join(names[:2])})" if names else ""),
        reason=f"One side says “{labels[0]}”, the other “{labels[1]}”, and a trained reader reads a clash as well.",
        confidence=judge_confidence(kind, SURE),
        sides=tuple(
            Side(
                value=label,
                display=label,
                mentions=tuple(build_words_mention(p.context, p.span, read_as=f"read as “{label}”") for p in side),
            )
            for label, side in zip(labels, (first, second), strict=True)
        ),
        settle=SETTLE[kind],
        weight=SURE,
    )


def _label(position: Position) -> str:
    so, not_so, matter = MATTER_LABELS[position.matter]
    return f"{matter} still open" if position.level == 0 else so if position.level > 0 else not_so


def _shared_names(one: Sequence[Position], two: Sequence[Position]) -> tuple[str, ...]:
    shown = {name.key: name.value for p in (*one, *two) for name in p.context.names}
    keys = [frozenset().union(*(p.context.keys() for p in side)) for side in (one, two)]
    return tuple(sorted(shown[key] for key in keys[0] & keys[1] if key))
