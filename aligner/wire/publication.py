"""When a wire was published, from what the document itself says."""

from aligner.records import Publication
from aligner.wire.extract import Extract


def find_publication(extract: Extract, lang: str) -> Publication:
    """The publication time that the document states, or one that is open."""
    if extract.published is not None:
        return Publication(
            at=extract.published, origin="document", precision=extract.precision, evidence=(extract.published_field,)
        )
    return Publication(at=None, origin="unknown")
