"""Sentences as a weak translation model gives them, so that the reader meets what it will have to read.

A `.tsv` or `.tsv.xz` of English sentence, tab, machine English: what an embedded model made of a good translation of
a sentence of the stories or events into another language. How much came through is measured by chrF.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from aligner.align.cross_encoder import OTHER
from aligner.training.claims.pairs import NO_KIND, ClaimPair, blank
from aligner.training.corpus import read_pairs
from aligner.training.problems import CorpusError

LEAST_LIKE = 38.0
"""chrF of machine English against the sentence below which it seldom says the same any more, seen by eye."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineSentence:
    """A sentence as a model gave it, blanked, and whether it still `tells` what it should."""

    text: str
    tells: bool


MachineEnglish = Mapping[str, tuple[MachineSentence, ...]]
"""What models made of a sentence, by the sentence with its values blanked."""


def read_machine_english(path: Path) -> MachineEnglish:
    """The file's rows; CorpusError, naming the line, for one that is no pair."""
    from sacrebleu import CHRF

    score = CHRF().sentence_score
    found: dict[str, list[MachineSentence]] = {}
    for number, (sentence, machine) in enumerate(read_pairs(path), 1):
        if not (sentence and machine):
            remedy = "Expected a sentence, a tab, and its machine English."
            raise CorpusError("no pair", where=f"{path}, line {number}", remedy=remedy)
        tells = score(machine, [sentence]).score >= LEAST_LIKE
        found.setdefault(blank(sentence), []).append(MachineSentence(text=blank(machine), tells=tells))
    return {sentence: tuple(rows) for sentence, rows in found.items()}


def put_machine_english(
    pairs: Iterable[ClaimPair], machine: MachineEnglish, share: float, random: Random
) -> list[ClaimPair]:
    """The pairs, with `share` (0-1) of the sentences that have machine English in that form.

    Where it no longer tells what it should, half of the pairs that clash or say the same are left out, and half tell
    different things, as far as anybody can see.
    """
    shown = []
    for pair in pairs:
        lost = False
        texts = []
        for text in pair.texts:
            if isinstance(text, str) and (rows := machine.get(text)) and random.random() < share:
                row = random.choice(rows)
                lost |= not row.tells
                text = row.text
            texts.append(text)
        first, second = texts
        if not lost or pair.label == OTHER:
            shown.append(ClaimPair(first=first, second=second, label=pair.label, kind=pair.kind))
        elif random.random() < 0.5:
            shown.append(ClaimPair(first=first, second=second, label=OTHER, kind=NO_KIND))
    return shown
