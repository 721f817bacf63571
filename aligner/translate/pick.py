"""The best of several hypotheses: likely for the model, and without slips that can be seen at once."""

from collections.abc import Sequence

from aligner.facts.negation import find_negations
from aligner.translate.engine import Hypothesis
from aligner.translate.figures import count_figure_slips
from aligner.translate.repetition import find_loop
from aligner.translate.residue import BROKEN, RATIOS, SHORTEST

# What one slip costs, in mean log-probability a piece. Measured with early models on 738 sentences of the development
# wires and FLORES dev: any cost from 0.1 to 1 helps alike (chrF +0.3, 8 % fewer warnings in Dutch, German, Japanese).
SLIP_COST = 0.3
LOOP_SLIPS = 2.0


def pick_hypothesis(text: str, lang: str, hypotheses: Sequence[Hypothesis]) -> Hypothesis:
    """The hypothesis with the best score after each slip has cost SLIP_COST; the first of equals.

    Slips are figures of the source that are missing or figures that it does not hold, a negation more or less, a loop
    (or an output that never ended), broken characters, a length that no translation has. The words stay as they are.
    """

    def worth(hypothesis: Hypothesis) -> float:
        slips = count_slips(text, lang, hypothesis.text) + (0.0 if hypothesis.is_complete else LOOP_SLIPS)
        return hypothesis.score - SLIP_COST * slips

    return max(hypotheses, key=worth)


def count_slips(text: str, lang: str, english: str) -> float:
    """How many slips can be seen; a figure up to twelve counts half."""
    slips = count_figure_slips(text, lang, english)
    slips += bool(find_negations(text, lang)) != bool(find_negations(english, "en"))
    slips += BROKEN in english and BROKEN not in text
    if find_loop(english, text):
        slips += LOOP_SLIPS
    low, high = RATIOS.get(lang, (0.0, float("inf")))
    if len(text) > SHORTEST.get(lang, 0) and not low <= len(english) / len(text) <= high:
        slips += 1
    return slips
