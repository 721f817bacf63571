"""The recipes of the reader of clashing claims: models/recipes/claims-en.toml and claims-originals.toml."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from aligner.training.claims.glosses import GlossPlan
from aligner.training.problems import CorpusError, RecipeError
from aligner.training.recipe import CorpusPlan, build_part, read_sha256, read_table

KIND = "cross-encoder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stretch of the training, with a rate that rises over the first steps and falls to zero at its end.

    `altered_share` of its pairs (0-1) come from the corpora, the others from the stories; 1 takes all the corpora give.
    Corpus pairs have at least `least_words` in both sentences together, of the shorter ones `short_share` is kept.
    `others` is how many harmless pairs of sentences a story gives, `event_others` two reports of an event; 0 of these
    teaches no events. With `hard` those of the harmless pairs of events that the reader, as it begins the stage, takes
    for a clash are shown in every epoch. `machine_share` of the sentences that have machine English are shown in it.
    `original_share` of the sentences that have originals are shown in one of these, and of the pairs of events that
    have none `english_share` is kept; `original_pairs` sentences are paired with their own translation, and a third as
    many with another sentence. `only` are the files of events that are taught, and no stories; empty: all are.
    With `contrasts` the contrast sets are taught too. With `averaged` the weights are at
    last the mean of those that the stage began and ended with.
    `steps` ends a stage where no minutes are given.
    """

    name: str
    minutes: float
    rate: float
    batch_tokens: int
    altered_share: float
    least_words: int
    short_share: float = 0.0
    others: int = 8
    event_others: int = 0
    hard: bool = False
    machine_share: float = 0.0
    original_share: float = 0.0
    english_share: float = 1.0
    original_pairs: int = 0
    only: tuple[str, ...] = ()
    contrasts: bool = False
    averaged: bool = False
    decay: float = 0.01
    steps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTextPlan:
    """A file of the project's own text beside the recipe: stories, events, contrast sets, or machine English."""

    file: str
    sha256: str
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedText:
    """A file of sentences and their English."""

    file: str
    sha256: str
    licence: str

    @property
    def language(self) -> str:
        """`de` of `text/wmt_refs.de-en.tsv.xz`."""
        return self.plan.pair.split("-")[0]

    @property
    def plan(self) -> CorpusPlan:
        """The same file as the training of translation models names it."""
        return CorpusPlan(file=self.file, sha256=self.sha256, licence=self.licence, factors=())


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPlan(PairedText):
    """One corpus file: sentences of at least `shortest` words, `in_order` where they follow each other as in a text."""

    shortest: int = 7
    in_order: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalsPlan(PairedText):
    """A file of originals and their English, `beside` the recipe or under the data folder, and who encodes them.

    `model` is the embedded translation model of their language; of more rows than `most` so many are drawn (0: all).
    """

    model: str
    beside: bool = False
    most: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsRecipe:
    """Everything that decides a run. Held-out files stand under the data folder, `held_out_if_there` where they do.

    `events` may be one table in the file, or several, each with its name in double brackets.

    `start` is the reader whose weights it begins with, in the folder of the models; without it those of the base.
    """

    kind: str
    name: str
    base: str
    seed: int
    held_out: tuple[str, ...]
    held_out_if_there: tuple[str, ...]
    stories: OwnTextPlan
    stages: tuple[Stage, ...]
    corpora: tuple[TextPlan, ...]
    events: tuple[OwnTextPlan, ...] = ()
    machine: OwnTextPlan | None = None
    contrasts: OwnTextPlan | None = None
    originals: tuple[OriginalsPlan, ...] = ()
    start: str = ""
    glosses: GlossPlan = field(default_factory=lambda: GlossPlan(minutes=7))
    smoothing: float = 0.05
    kind_weight: float = 0.3
    checkpoint_minutes: float = 5.0
    licence: str = "CC BY-SA 4.0"

    @property
    def minutes(self) -> float:
        """Length of all stages."""
        return sum(stage.minutes for stage in self.stages)

    def without(self, prefix: str) -> ClaimsRecipe:
        """The same recipe, leaving out the corpora whose name begins with `prefix` (`wmt_`)."""
        kept = tuple(corpus for corpus in self.corpora if not corpus.plan.name.startswith(prefix))
        originals = tuple(plan for plan in self.originals if not plan.plan.name.startswith(prefix))
        return replace(self, corpora=kept, originals=originals)

    def with_minutes(self, minutes: float) -> ClaimsRecipe:
        """The same recipe with another length, each stage's share of it unchanged."""
        share = minutes / self.minutes
        stages = tuple(replace(stage, minutes=stage.minutes * share) for stage in self.stages)
        return replace(self, stages=stages)


def is_claims_recipe(path: Path) -> bool:
    """True if a recipe is one of this training: its `kind` says so. RecipeError if it cannot be read."""
    return bool(read_table(path).get("kind") == KIND)


def read_claims_recipe(path: Path) -> ClaimsRecipe:
    """The recipe in a TOML file; RecipeError if it has fields that are unknown, missing or out of range."""
    table = read_table(path)
    own_text = {
        name: build_part(OwnTextPlan, row, path) for name in ("machine", "contrasts") if (row := table.pop(name, None))
    }
    rows = table.pop("events", [])
    events = rows if isinstance(rows, list) else [rows]
    if not all(isinstance(row, dict) for row in events):
        raise RecipeError("events is no table", where=str(path), remedy="Name the file in [events] or [[events]].")
    parts = {
        **own_text,
        "events": tuple(build_part(OwnTextPlan, row, path) for row in events),
        "stories": build_part(OwnTextPlan, table.pop("stories", {}), path),
        "stages": tuple(build_part(Stage, row, path) for row in table.pop("stages", [])),
        "corpora": tuple(build_part(TextPlan, row, path) for row in table.pop("corpora", [])),
        "originals": tuple(build_part(OriginalsPlan, row, path) for row in table.pop("originals", [])),
        **({"glosses": build_part(GlossPlan, row, path)} if (row := table.pop("glosses", None)) else {}),
    }
    recipe = build_part(ClaimsRecipe, {**table, **parts}, path)
    if not recipe.stages:
        raise RecipeError("it has no stages", where=str(path), remedy="Add at least one [[stages]].")
    for stage in recipe.stages:
        if isinstance(stage.only, str):
            fault = f"only of the stage {stage.name} is no list"
            raise RecipeError(fault, where=str(path), remedy=f'Write only = ["{stage.only}"].')
        given = [plan.file for plan in recipe.events] if stage.event_others else []
        if lacking := [file for file in stage.only if file not in given]:
            fault = f"the stage {stage.name} teaches only {' and '.join(lacking)}, which gives it no events"
            raise RecipeError(fault, where=str(path), remedy="Name the file in [[events]], and give it event_others.")
        for name in ("altered_share", "machine_share", "original_share", "english_share"):
            if not 0 <= (share := getattr(stage, name)) <= 1:
                fault = f"{name} of the stage {stage.name} is {share}"
                raise RecipeError(fault, where=str(path), remedy="It is a share between 0 and 1.")
        for wanted, plan, name, what in (
            (stage.contrasts, recipe.contrasts, "contrasts", "contrast sets"),
            (stage.event_others, recipe.events, "events", "events"),
            (stage.hard, recipe.events, "events", "events"),
            (stage.machine_share, recipe.machine, "machine", "machine English"),
            (stage.original_share or stage.original_pairs, recipe.originals, "originals", "originals"),
        ):
            if wanted and (not plan or stage.altered_share == 1):
                fault = f"the stage {stage.name} asks for {what} and gets none"
                remedy = f"Name their file in [{name}], and leave the stage an altered_share below 1."
                raise RecipeError(fault, where=str(path), remedy=remedy)
    return recipe


def find_own_text(plan: OwnTextPlan | OriginalsPlan, path: Path) -> Path:
    """The file of `plan` beside the recipe at `path`, checked; CorpusError if it is missing or another one."""
    file = path.parent / plan.file
    if not file.is_file():
        raise CorpusError("it is missing", where=str(file), remedy="It stands beside the recipe.")
    found = read_sha256(file)
    if found != plan.sha256:
        fault = f"sha256 is {found}, but the recipe names {plan.sha256}"
        raise CorpusError(fault, where=str(file), remedy="Get the file that was named, or name this one.")
    return file
