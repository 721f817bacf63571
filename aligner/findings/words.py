"""Clashes of polarity, modality and cause as findings."""

from collections.abc import Sequence

from aligner.findings.causes import find_cause_clashes
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.matters import find_matter_clashes
from aligner.findings.mentions import build_words_mention
from aligner.findings.statements import Clash, Stance, find_clashes, label_side
from aligner.findings.story import StoryIndex
from aligner.findings.wording import SETTLE
from aligner.records import Finding, Side

READ_AS_CLASH = 0.5

_TITLES = {"polarity": "{}?", "modality": "settled or still open?"}


def find_word_clashes(index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each clash of statements, of positions on a matter, and of causes."""
    stated = tuple(_build_finding(clash, index) for clash in find_clashes(index) if not _is_slip(clash, index))
    return (*stated, *find_matter_clashes(index, stated), *find_cause_clashes(index))


def _is_slip(clash: Clash, index: StoryIndex) -> bool:
    """Whether all who take a side are versions of one text, of which the cross-encoder reads no clash.

    There, the tables have more likely misread a sentence than the texts say the opposite.
    """
    pairs = [(one.place, two.place) for one in clash.positive for two in clash.negative]
    return all(
        index.versions.are_of_one_text(one[0], two[0]) and index.reading(one, two).clash < READ_AS_CLASH
        for one, two in pairs
    )


def _build_finding(clash: Clash, index: StoryIndex) -> Finding:
    sides = tuple(
        _build_side(stances, label_side(clash, sign), index)
        for sign, stances in ((1, clash.positive), (-1, clash.negative))
    )
    plus, minus = (side.display for side in sides)
    names = _shared_names(clash, index)
    places = [f"{s.place[0]}\t{index.contexts[s.place].sentence.text}" for s in (*clash.positive, *clash.negative)]
    about = f" of {', '.join(names[:2])}" if names else ""
    title = _TITLES[clash.kind].format(f"{plus} or {minus}")
    return Finding(
        id=hash_subject(f"{clash.kind} {clash.axis}", (plus, minus), places),
        verdict="conflict",
        kind=clash.kind,
        title=title + (f" ({', '.join(names[:2])})" if names else ""),
        reason=f"The sentences speak{about} in much the same words; one side says “{plus}”, the other “{minus}”.",
        confidence=judge_confidence(clash.kind, clash.probability),
        sides=sides,
        settle=SETTLE[clash.kind],
        weight=clash.probability,
    )


def _build_side(stances: Sequence[Stance], label: str, index: StoryIndex) -> Side:
    mentions = tuple(
        build_words_mention(index.contexts[stance.place], stance.span, read_as=f"read as “{label}”")
        for stance in stances
    )
    return Side(value=label, display=label, mentions=mentions)


def _shared_names(clash: Clash, index: StoryIndex) -> tuple[str, ...]:
    shown = {name.key: name.value for s in (*clash.positive, *clash.negative) for name in index.contexts[s.place].names}
    one = frozenset().union(*(index.contexts[s.place].keys() for s in clash.positive))
    two = frozenset().union(*(index.contexts[s.place].keys() for s in clash.negative))
    return tuple(sorted(shown[key] for key in one & two if key))
