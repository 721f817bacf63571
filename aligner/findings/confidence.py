"""How sure a finding is, in one of four words, with the figure measured for its kind behind it."""

from typing import Literal

from aligner.records import Confidence, FindingKind, Verdict

# Conflicts flagged rightly and flagged, on the 46 development events that the reader was not taught, with reference
# translations, by family of kinds, each event left out of the fits of the weights (2026-11-27). Rules are made on these
# events, so the figures flatter: of twelve unseen events 69 of 82 flags are right.
# Those of two versions of one sentence are of values altered in news and in its translation by professionals
# (`python -m tests.bench.bench_altered`), which nothing was fitted on.
VERSION = "version"
MEASURED: dict[str, tuple[int, int]] = {
    VERSION: (217, 219), "date": (27, 31), "duration": (24, 28), "count": (108, 114), "name": (43, 46),
    "role": (13, 14), "words": (93, 100),
}  # fmt: skip
# "Almost certain" is said only where this many flags of the kind were measured.
ENOUGH_FLAGS = 30

FAMILIES: dict[str, str] = {
    "date": "date", "time": "date", "duration": "duration", "count": "count", "money": "count", "percent": "count",
    "measure": "count", "sequence": "count", "place": "name", "person": "name", "organisation": "name", "role": "role",
    "polarity": "words", "modality": "words", "attribution": "words", "cause": "words",
}  # fmt: skip

Word = Literal["almost certain", "likely", "uncertain", "weak"]

ALMOST_CERTAIN, LIKELY, UNCERTAIN = 0.95, 0.75, 0.40


def judge_confidence(
    kind: FindingKind, probability: float, verdict: Verdict = "conflict", *, version: bool = False
) -> Confidence:
    """The word for a probability between 0 and 1, held down to what was measured for the kind.

    `version`: its sides are versions of one sentence, for which another figure was measured.

    The figures come from conflicts, so only a conflict carries them; other verdicts are an estimate.
    """
    right, flags = MEASURED.get(VERSION if version else FAMILIES[kind], (0, 0))
    if flags:
        probability = min(probability, max(right / flags, probability - 0.25))
    if flags < ENOUGH_FLAGS:
        probability = min(probability, ALMOST_CERTAIN - 0.01)
    if verdict != "conflict":
        return Confidence(word=_word(probability))
    return Confidence(word=_word(probability), right=right, flags=flags)


def _word(probability: float) -> Word:
    if probability >= ALMOST_CERTAIN:
        return "almost certain"
    if probability >= LIKELY:
        return "likely"
    return "uncertain" if probability >= UNCERTAIN else "weak"
