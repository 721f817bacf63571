"""A training recipe: the TOML file that names the data, the shape of the network and the schedule."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from aligner.languages.glossary import LANGUAGES
from aligner.training.problems import RecipeError

BLOCK = 1 << 20
"""Bytes read at once for a sha256."""

WORD_LISTS = tuple(f"{lang}-en" for lang in LANGUAGES)
"""Language pairs of which the project has word lists (`aligner.languages.glossary`)."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Sizes of a MarianMT network."""

    width: int
    feed_forward: int
    heads: int
    encoder_layers: int
    decoder_layers: int
    positions: int = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class VocabularyPlan:
    """Sizes in pieces. A joint vocabulary has one SentencePiece model for both sides.

    `english_of` names further corpora whose English it learns from: those of a model that will start from this one.
    """

    source_pieces: int
    target_pieces: int
    joint: bool
    coverage: float = 0.9999
    lines: int = 400_000
    english_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A stretch of the training: it ends when `until` (0-1) of the time or steps is used."""

    name: str
    until: float
    longest: int
    batch_tokens: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Learning rates (peak), and how they rise and fall. `steps` ends a run where no minutes are given."""

    minutes: float
    steps: int = 0
    matrix_rate: float = 0.007
    embedding_rate: float = 0.001
    vector_rate: float = 0.001
    warmup: float = 0.02
    decay_from: float = 0.3
    smoothing: float = 0.1
    guide_weight: float = 0.3
    guide_until: float = 0.35
    average: float = 0.998
    dropout: float = 0.0
    checkpoint_minutes: float = 10.0
    validate_minutes: float = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CorpusPlan:
    """One file of pairs: `factors` has one number a phase, how often each line is seen in an epoch of it.

    It stands in the folder of the corpora, or, if it is the project's `own` text, beside the recipe in `home`.
    """

    file: str
    sha256: str
    licence: str
    factors: tuple[float, ...]
    lines: int = 0
    lexicon: bool = False
    copies: bool = False
    own: bool = False
    home: str = ""

    @property
    def name(self) -> str:
        """`wmt_refs` of `text/wmt_refs.de-en.tsv.xz`."""
        return Path(self.file).name.split(".")[0]

    @property
    def pair(self) -> str:
        """`de-en` of `text/wmt_refs.de-en.tsv.xz`."""
        return Path(self.file).name.split(".")[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class SyntheticPlan:
    """Pairs made by rule for one language pair: `lines` of them, drawn with the recipe's seed."""

    pair: str
    lines: int
    factors: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryPlan:
    """The forms of one language's own word list with their English meanings, each as a pair."""

    pair: str
    factors: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BackwardsPlan:
    """English text for which a model from English writes sources: `most` sentences, of which the best `lines` are kept.

    The files (`.tsv`, `.txt` or events as `.jsonl`, all of them also `.xz`) stand in the folder of the corpora or
    beside the recipe; of each at most `most_of_each` sentences are taken.
    """

    pair: str
    english: tuple[str, ...]
    most: int
    lines: int
    factors: tuple[float, ...]
    most_of_each: int = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BackwardSchedule(Schedule):
    """How the model from English learns, and how sharply it chooses what it writes (0 takes the likeliest)."""

    minutes: float = 0.0
    matrix_rate: float = 0.014
    embedding_rate: float = 0.0015
    vector_rate: float = 0.0015
    warmup: float = 0.03
    guide_weight: float = 2.0
    guide_until: float = 0.5
    average: float = 0.985
    dropout: float = 0.1
    longest: int = 72
    batch_tokens: int = 48_000
    temperature: float = 0.3


Plan = CorpusPlan | SyntheticPlan | GlossaryPlan | BackwardsPlan
"""A part of the training data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Everything that decides a training run, apart from the machine it runs on and the parent's weights.

    A `parent` is a model folder beside the recipes' folder: its weights and its English pieces start this one
    (Kocmi and Bojar 2018). `home` is the recipe's folder.
    """

    name: str
    pairs: tuple[str, ...]
    seed: int
    shape: Shape
    vocabulary: VocabularyPlan
    schedule: Schedule
    phases: tuple[Phase, ...]
    corpora: tuple[CorpusPlan, ...]
    synthetic: tuple[SyntheticPlan, ...]
    held_out: tuple[str, ...]
    validation: tuple[str, ...]
    licence: str = "CC BY-SA 4.0"
    glossaries: tuple[GlossaryPlan, ...] = ()
    backwards: tuple[BackwardsPlan, ...] = ()
    backward_schedule: BackwardSchedule = BackwardSchedule()
    parent: str = ""
    home: str = ""

    @property
    def plans(self) -> tuple[Plan, ...]:
        """All parts of the training data: the corpora, the pairs made by rule, the word lists, what a model wrote."""
        return (*self.corpora, *self.synthetic, *self.glossaries, *self.backwards)

    @property
    def parent_folder(self) -> Path | None:
        """The model folder that the run starts from, if the recipe names one."""
        return Path(self.home).parent / self.parent if self.parent else None

    def without(self, prefix: str) -> Recipe:
        """The same recipe, leaving out the corpora whose name begins with `prefix` (`wmt_`)."""
        kept = tuple(corpus for corpus in self.corpora if not corpus.name.startswith(prefix))
        english = tuple(name for name in self.vocabulary.english_of if not Path(name).name.startswith(prefix))
        backwards = tuple(
            _replace(plan, english=tuple(name for name in plan.english if not Path(name).name.startswith(prefix)))
            for plan in self.backwards
        )
        vocabulary = _replace(self.vocabulary, english_of=english)
        return _replace(self, corpora=kept, vocabulary=vocabulary, backwards=backwards)

    def with_minutes(self, minutes: float) -> Recipe:
        """The same recipe with another length of training."""
        return _replace(self, schedule=_replace(self.schedule, minutes=minutes))


def read_recipe(path: Path) -> Recipe:
    """The recipe in a TOML file.

    Raises RecipeError if the file is missing, is no TOML, or has fields that are unknown,
    missing or of the wrong number.
    """
    table = read_table(path)
    recipe = _build_recipe(table, path)
    _check_phases(recipe, path)
    _check_vocabulary(recipe, path)
    return recipe


def read_table(path: Path) -> dict[str, Any]:
    """The content of a recipe's TOML file; RecipeError if it is missing or no TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise RecipeError(
            "no such recipe", where=str(path), remedy="The project's own are in models/recipes."
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise RecipeError(f"not valid TOML: {error}", where=str(path), remedy="Mend that line.") from error


def build_part(kind: type[T], row: dict[str, Any], path: Path) -> T:
    """The dataclass `kind` with the fields of a TOML table, lists as tuples.

    Raises RecipeError for a field that is unknown or missing.
    """
    try:
        return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in row.items()})
    except TypeError as error:
        fault = str(error).removeprefix(f"{kind.__name__}.__init__() ")
        raise RecipeError(fault, where=f"{path}, {kind.__name__}", remedy="Compare models/recipes.") from error


def read_sha256(path: Path) -> str:
    """The sha256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _build_recipe(table: dict[str, Any], path: Path) -> Recipe:
    def build(part: type[T], row: dict[str, Any]) -> T:
        return build_part(part, row, path)

    known = dict(table)
    parts = {
        "shape": build(Shape, known.pop("shape", {})),
        "vocabulary": build(VocabularyPlan, known.pop("vocabulary", {})),
        "schedule": build(Schedule, known.pop("schedule", {})),
        "phases": tuple(build(Phase, row) for row in known.pop("phases", [])),
        "corpora": tuple(
            _replace(build(CorpusPlan, row), home=str(path.resolve().parent) if row.get("own") else "")
            for row in known.pop("corpora", [])
        ),
        "synthetic": tuple(build(SyntheticPlan, row) for row in known.pop("synthetic", [])),
        "glossaries": tuple(build(GlossaryPlan, row) for row in known.pop("glossaries", [])),
        "backwards": tuple(build(BackwardsPlan, row) for row in known.pop("backwards", [])),
        "backward_schedule": build(BackwardSchedule, known.pop("backward_schedule", {})),
        "home": str(path.resolve().parent),
    }
    return build(Recipe, {**known, **parts})


def _check_vocabulary(recipe: Recipe, path: Path) -> None:
    if recipe.parent and (recipe.vocabulary.joint or recipe.vocabulary.english_of or recipe.vocabulary.target_pieces):
        fault = "the English of the vocabulary comes from the parent"
        remedy = "Set joint = false and target_pieces = 0, leave out english_of."
        raise RecipeError(fault, where=str(path), remedy=remedy)
    for pair in [plan.pair for plan in recipe.glossaries] + [plan.pair for plan in recipe.backwards]:
        if pair not in WORD_LISTS:
            fault = f"no word list for {pair}"
            raise RecipeError(fault, where=str(path), remedy=f"There are {', '.join(WORD_LISTS)}.")


def name_plan(plan: Plan) -> str:
    """A part of the training data in reports: its file, or `synthetic nl-en`, `glossary nl-en`, `backwards nl-en`."""
    if isinstance(plan, CorpusPlan):
        return plan.file
    kinds = {SyntheticPlan: "synthetic", GlossaryPlan: "glossary", BackwardsPlan: "backwards"}
    return f"{kinds[type(plan)]} {plan.pair}"


def _check_phases(recipe: Recipe, path: Path) -> None:
    if not recipe.phases or recipe.phases[-1].until != 1.0:
        raise RecipeError("the last phase does not end at 1.0", where=str(path), remedy="Set its `until` to 1.0.")
    for plan in recipe.plans:
        if len(plan.factors) != len(recipe.phases):
            fault = f"{name_plan(plan)} has {len(plan.factors)} factors for {len(recipe.phases)} phases"
            raise RecipeError(fault, where=str(path), remedy="Give one factor for each phase.")


def _replace(value: T, **changes: Any) -> T:
    from dataclasses import replace

    return replace(value, **changes)  # type: ignore[type-var]
