"""Clashes that tables find have to look like one to the reader of claims, where it has read the sentences."""

from collections.abc import Iterable
from itertools import combinations, product

from aligner.findings.story import StoryIndex
from aligner.records import Finding

# Kinds that tables take for a clash where the sentences only share words: "the talks in Røros" and "the talks had been
# held in Lillehammer". Offices, people, causes and speakers stand by themselves: the reader is often blind to them.
KINDS = frozenset({"place", "polarity", "organisation", "sequence"})
# Least chance of a clash. On 155 fresh events (tests/bench/fresh_wires.jsonl.xz) 10 of 11 such findings below it are
# false, on the 46 development events, on which the tables are tuned, one is right.
LEAST_CLASH = 0.05


def keep_borne_out(findings: Iterable[Finding], index: StoryIndex) -> list[Finding]:
    """The findings without those conflicts of tables in which the reader sees hardly any chance of a clash.

    Where nothing was read, or sources are versions of one text, whose slips the reader takes for the same, tables
    alone tell.
    """
    return [finding for finding in findings if finding.verdict != "conflict" or _is_borne_out(finding, index)]


def _is_borne_out(finding: Finding, index: StoryIndex) -> bool:
    if finding.kind not in KINDS or not index.readings:
        return True
    pairs = [
        (m.place, other.place)
        for one, two in combinations(finding.sides, 2)
        for m, other in product(one.mentions, two.mentions)
    ]
    return any(index.versions.are_of_one_text(a[0], b[0]) or index.reading(a, b).clash >= LEAST_CLASH for a, b in pairs)
