"""What a reader should know of a document before trusting it."""

from collections.abc import Sequence

from aligner.records import Block, Publication
from aligner.wire.extract import Extract


def find_notes(extract: Extract, blocks: Sequence[Block], lang: str, publication: Publication) -> tuple[str, ...]:
    """The notes of a document in words, e.g. "no publication time", "3 blocks of page furniture left out"."""
    notes = list(extract.notes)
    if publication.origin == "unknown":
        notes.append("no publication time")
    furniture = sum(block.kind == "furniture" for block in blocks)
    if furniture:
        notes.append(f"{furniture} block{'s' * (furniture > 1)} of page furniture left out")
    return tuple(notes)
