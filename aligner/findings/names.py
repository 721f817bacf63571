"""Clashes of names: one person in two offices, one office with two people, one event in two places."""

from aligner.findings.story import StoryIndex
from aligner.records import Finding


def find_name_clashes(index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each clash."""
    return ()
