"""What an alignment is made of: beads, each of which joins sentences of one text to sentences of another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bead:
    """Sentences of the source and of the target that say the same, by position from 0.

    An empty side means that the other side's sentence has no partner. `score` is the probability, calibrated on the
    development sets, that exactly these sentences belong together.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float
