"""The best of several hypotheses: like the others, likely for the model, without slips that can be seen at once."""

from collections.abc import Sequence

from aligner.facts.negation import find_negations
from aligner.facts.written_names import find_lost_words
from aligner.translate.agreement import find_agreements
from aligner.translate.engine import Hypothesis
from aligner.translate.figures import count_figure_slips
from aligner.translate.repetition import find_loop
from aligner.translate.residue import BROKEN, RATIOS, SHORTEST

# Worth is the agreement with the other hypotheses (0 to 1) plus this share of the mean log-probability a piece, less
# what each slip costs. Measured with early models on 120 sentences each of FLORES dev, twelve hypotheses: chrF Dutch
# 30.4 by score alone, 31.9 so; German 38.3, 39.4; Japanese 22.7, 24.7; BLEU 0.1 to 0.5 more. Slip costs from 0.1 to
# 0.3 and score weights from 0 to 0.3 are alike.
SCORE_WEIGHT, SLIP_COST = 0.3, 0.2
LOOP_SLIPS, UNENDED_SLIPS, LOST_NAME_SLIPS = 2.0, 5.0, 0.5


def pick_hypothesis(text: str, lang: str, hypotheses: Sequence[Hypothesis]) -> Hypothesis:
    """The hypothesis that agrees most with the others after each slip has cost SLIP_COST; the first of equals.

    Slips are figures of the source that are missing or figures that it does not hold, a negation more or less, a loop
    (or an output that never ended), broken characters, a length that no translation has; a name that is not written as
    it should be counts half. The words stay as they are.
    """

    def find_worth(hypothesis: Hypothesis, agreement: float) -> float:
        slips = count_slips(text, lang, hypothesis.text) + (0.0 if hypothesis.is_complete else UNENDED_SLIPS)
        slips += LOST_NAME_SLIPS * len(find_lost_words(text, lang, hypothesis.text))
        return agreement + SCORE_WEIGHT * hypothesis.score - SLIP_COST * slips

    worth = [find_worth(*pair) for pair in zip(hypotheses, find_agreements(hypotheses), strict=True)]
    return hypotheses[worth.index(max(worth))]


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
