"""Sentences found in memory files, also where a memory cuts sentences in other places than we do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aligner.records import Sentence
from aligner.translate.share import share_english
from aligner.translate.tmx import ImportedMemory

# Sentences of ours that one segment may span.
MOST_SHARED = 6
# The warning of a sentence whose English is that of several sentences: it says more than the sentence does.
SHARED = "English of several sentences"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """What a memory file gives for a sentence: the English, the file's name, and warnings."""

    english: str
    memory: str
    warnings: tuple[str, ...] = ()


def find_imported(
    sentences: Sequence[Sentence], places: Sequence[int], memories: Sequence[ImportedMemory]
) -> Mapping[int, Recalled]:
    """What the memories know, by place; the first memory named wins.

    A sentence is found as a segment, as a join of segments, or together with the sentences after it as one segment.
    In the last case each gets its part of the English; where that cannot be cut, all of it, with the warning SHARED.
    """
    found: dict[int, Recalled] = {}
    for memory in memories:
        for i in places:
            if i not in found:
                english = memory.find(sentences[i].text, sentences[i].lang)
                if english is not None:
                    found[i] = Recalled(english=english, memory=memory.name)
        found.update(_find_shared(sentences, [i for i in places if i not in found], memory))
    return found


def _find_shared(
    sentences: Sequence[Sentence], places: Sequence[int], memory: ImportedMemory
) -> Mapping[int, Recalled]:
    """The sentences that are one segment together with their neighbours."""
    shared: dict[int, Recalled] = {}
    position = 0
    while position < len(places):
        group = _find_group(sentences, places[position : position + MOST_SHARED], memory)
        for i, part in group.items():
            shared[i] = part
        position += max(1, len(group))
    return shared


def _find_group(sentences: Sequence[Sentence], places: Sequence[int], memory: ImportedMemory) -> Mapping[int, Recalled]:
    """The first sentences of `places` that make up one segment, each with its part; empty when they make up none."""
    if not memory.starts_segment(sentences[places[0]].text):
        return {}
    for size in range(2, len(places) + 1):
        group = places[:size]
        if not _are_neighbours(sentences, group):
            break
        texts = [sentences[i].text for i in group]
        english = memory.find_shared(texts)
        if english is not None:
            parts = share_english(texts, english)
            warnings = () if parts else (SHARED,)
            shares = parts or (english,) * size
            return {
                i: Recalled(english=part, memory=memory.name, warnings=warnings)
                for i, part in zip(group, shares, strict=True)
            }
    return {}


def _are_neighbours(sentences: Sequence[Sentence], group: Sequence[int]) -> bool:
    first = sentences[group[0]]
    return all(
        sentences[i].source_id == first.source_id and sentences[i].index == first.index + step
        for step, i in enumerate(group)
    )
