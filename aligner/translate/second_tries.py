"""Second tries: the model writes a sentence anew from a wrong word on, with what belongs there in its place."""

from collections.abc import Callable, Iterable, Sequence

from aligner.translate.engine import Engine, Hypothesis
from aligner.translate.pick import pick_hypothesis

# Hypotheses of a try, and words mended in one sentence, one a round, from left to right.
GIVEN_BEAM, ROUNDS = 6, 4

Begin = Callable[[str, str, str], str]
"""From a text, its language and its English the beginning of the next try; "" where none is needed."""

IsBetter = Callable[[str, str, Hypothesis, Hypothesis], bool]
"""Whether a fresh hypothesis of a text in a language is better than the old one."""


def write_anew(
    texts: Sequence[str],
    lang: str,
    best: list[Hypothesis],
    engine: Engine,
    faulty: Iterable[int],
    begin: Begin,
    is_better: IsBetter,
) -> None:
    """Replaces the best hypotheses of the `faulty` texts by better ones that start as `begin` says.

    A text is tried again as long as its last try was better, ROUNDS times at most.
    """
    for _ in range(ROUNDS):
        begun = {i: start for i in faulty if (start := begin(texts[i], lang, best[i].text))}
        if not begun:
            return
        tries = engine.translate([texts[i] for i in begun], beam=GIVEN_BEAM, beginnings=list(begun.values()))
        mended = []
        for i, found in zip(begun, tries, strict=True):
            fresh = pick_hypothesis(texts[i], lang, found)
            if is_better(texts[i], lang, fresh, best[i]):
                best[i] = fresh
                mended.append(i)
        faulty = mended
