"""What an engine is: pieces in, the best translation with its score out."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from aligner.errors import UsageError
from aligner.translate.choose import ChosenModel
from aligner.translate.pieces import Pieces

EngineName = Literal["ctranslate2", "transformers"]
NumberFormat = Literal["int8", "float32"]
ENGINE_NAMES: tuple[EngineName, ...] = ("ctranslate2", "transformers")

# Hypotheses kept while decoding. Four is what OPUS-MT's own configurations use (4 to 6); the embedded models are quick
# and weak, and the vote among more hypotheses helps them.
DEFAULT_BEAM, EMBEDDED_BEAM = 4, 10
# Pieces of the output for each piece of the input, plus a few: beyond that a model is in a loop. English needs at
# most about twice the pieces of its source, also from Japanese.
OUTPUT_RATIO, OUTPUT_EXTRA = 2.5, 24
# The decoder's position table ends here.
MOST_PIECES = 500
# Changes whenever a change of this package makes other English from the same model: what was remembered is then
# translated anew.
RECIPE = 6
# Second try after a loop: no run of this many pieces twice, and pieces already used count less.
RETRY_NGRAM, RETRY_PENALTY = 4, 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineOptions:
    """How to translate. `beam` 0 is the model's own; `threads` 0 takes all cores that the process may use."""

    engine: EngineName = "ctranslate2"
    beam: int = 0
    numbers: NumberFormat = "int8"
    threads: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """A translation as the model gave it.

    `score` is the mean log-probability of its pieces (end mark among them), `pieces` their number, `is_complete`
    False when the end mark was not reached within the allowed length.
    """

    text: str
    score: float
    pieces: int
    is_complete: bool


class Engine(Protocol):
    """A loaded model."""

    pieces: Pieces

    def translate(
        self,
        texts: Sequence[str],
        *,
        against_loops: bool = False,
        beam: int = 0,
        beginnings: Sequence[str] | None = None,
    ) -> list[tuple[Hypothesis, ...]]:
        """The hypotheses of each text, in order, as many as the beam is wide, the likeliest first.

        With `against_loops` no four pieces may come twice. `beam` 0 is the options' own. `beginnings` has the first
        words of each translation, which the model then goes on from; a hypothesis' text begins with them, and a
        figure at their end is not made longer.
        """


def open_engine(model: ChosenModel, options: EngineOptions) -> Engine:
    """The model, loaded and ready. Raises ModelError when its files cannot be used, UsageError for the options."""
    if options.engine == "ctranslate2":
        from aligner.translate.ctranslate2_engine import CTranslate2Engine

        return CTranslate2Engine(model, options)
    if options.engine == "transformers":
        from aligner.translate.transformers_engine import TransformersEngine

        return TransformersEngine(model, options)
    raise UsageError(
        f"there is no engine {options.engine!r}", where="--engine", remedy=f"Use {' or '.join(ENGINE_NAMES)}."
    )


def build_label(model: ChosenModel, options: EngineOptions) -> str:
    """Model, engine and settings in a line: equal labels give equal translations of equal text."""
    numbers = options.numbers if options.engine == "ctranslate2" else "float32"
    settings = f"{options.engine} {numbers} beam {find_beam(model, options)} cut {model.entry.longest} recipe {RECIPE}"
    return f"{model.label} {settings}"


def find_beam(model: ChosenModel, options: EngineOptions) -> int:
    """The hypotheses to keep: those asked for, else DEFAULT_BEAM or EMBEDDED_BEAM by the kind of the model."""
    return options.beam or (EMBEDDED_BEAM if model.entry.kind == "embedded" else DEFAULT_BEAM)


def count_threads(options: EngineOptions) -> int:
    """The threads to use: those asked for, else one for each core that this process may run on."""
    if options.threads > 0:
        return options.threads
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def find_output_limit(longest_input: int) -> int:
    """The most pieces to write for inputs of up to `longest_input` pieces."""
    return min(MOST_PIECES, int(longest_input * OUTPUT_RATIO) + OUTPUT_EXTRA)


def build_hypothesis(pieces: Pieces, source: Sequence[str], words: Sequence[str], score: float) -> Hypothesis:
    """What an engine returns for the pieces that it wrote, end mark left out.

    A batch is decoded up to the limit of its longest input; each output is held to the limit of its own, so that a
    loop does not come out longer in longer company.
    """
    limit = find_output_limit(len(source))
    is_complete = len(words) < limit
    kept = words if is_complete else words[:limit]
    return Hypothesis(text=pieces.join(kept), score=score, pieces=len(kept) + 1, is_complete=is_complete)
