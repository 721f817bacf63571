"""What the reader of claims is taught: pairs of the corpora, stories, events, and what is held out to score it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from aligner.align.originals import Original
from aligner.training.claims.contrasts import ContrastSet
from aligner.training.claims.events import Event
from aligner.training.claims.machine import MachineEnglish
from aligner.training.claims.pairs import ClaimPair, blank
from aligner.training.claims.recipe import Stage
from aligner.training.claims.stories import Story


@dataclass(frozen=True, kw_only=True)
class Material:
    """What is learnt from: pairs of the corpora, stories and events, with those that are held out, contrast sets.

    `machine` is what models made of sentences of the stories; `originals` are what they are in other languages.
    """

    corpus_pairs: Sequence[ClaimPair]
    stories: Sequence[Story]
    events: Sequence[Event] = ()
    machine: MachineEnglish = field(default_factory=dict)
    contrasts: Sequence[ContrastSet] = ()
    originals: Mapping[str, Sequence[Original]] = field(default_factory=dict)

    @property
    def taught(self) -> list[Story]:
        """The stories that train."""
        return [story for story in self.stories if not story.held_out]

    @property
    def taught_events(self) -> list[Story]:
        """The events that train, a story for each two of their reports."""
        return [story for stories in self._by_file.values() for story in stories]

    @cached_property
    def _by_file(self) -> dict[str, list[Story]]:
        found: dict[str, list[Story]] = defaultdict(list)
        for event in self.events:
            if not event.held_out:
                found[event.file] += event.split_into_stories()
        return found

    def list_events(self, stage: Stage) -> list[Story]:
        """The events that the stage teaches, a story for each two of their reports."""
        return [story for file in stage.only or self._by_file for story in self._by_file[file]]

    @property
    def held_out(self) -> list[Story]:
        """The stories that score."""
        return [story for story in self.stories if story.held_out]

    @cached_property
    def scoring(self) -> frozenset[str]:
        """The sentences of those, values blanked."""
        return frozenset(blank(text) for story in self.held_out for text in (*story.first, *story.second))
