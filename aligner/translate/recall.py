"""Sentences found in memory files, also where a memory cuts sentences in other places than we do."""

from collections.abc import Mapping, Sequence

from aligner.records import Sentence
from aligner.translate.tmx import ImportedMemory

# Sentences of ours that one segment may span.
MOST_SHARED = 6


def find_imported(
    sentences: Sequence[Sentence], places: Sequence[int], memories: Sequence[ImportedMemory]
) -> Mapping[int, tuple[str, str]]:
    """English and memory name for each place that a memory knows; the first memory named wins.

    A sentence is found as a segment, as a join of segments, or together with the sentences after it as one segment.
    """
    found: dict[int, tuple[str, str]] = {}
    for memory in memories:
        for i in places:
            if i not in found:
                english = memory.find(sentences[i].text, sentences[i].lang)
                if english is not None:
                    found[i] = (english, memory.name)
        open_places = [i for i in places if i not in found]
        for group, parts in _find_shared(sentences, open_places, memory):
            found.update((i, (part, memory.name)) for i, part in zip(group, parts, strict=True))
    return found


def _find_shared(
    sentences: Sequence[Sentence], places: Sequence[int], memory: ImportedMemory
) -> Sequence[tuple[tuple[int, ...], tuple[str, ...]]]:
    """Groups of neighbouring sentences that are together one segment, each with its share of the English."""
    shared = []
    position = 0
    while position < len(places):
        step = 1
        if memory.starts_segment(sentences[places[position]].text):
            for size in range(2, MOST_SHARED + 1):
                group = tuple(places[position : position + size])
                if len(group) < size or not _are_neighbours(sentences, group):
                    break
                parts = memory.find_shared([sentences[i].text for i in group])
                if parts is not None:
                    shared.append((group, parts))
                    step = size
                    break
        position += step
    return shared


def _are_neighbours(sentences: Sequence[Sentence], group: Sequence[int]) -> bool:
    first = sentences[group[0]]
    return all(
        sentences[i].source_id == first.source_id and sentences[i].index == first.index + step
        for step, i in enumerate(group)
    )
