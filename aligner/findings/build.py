"""All findings of a story, the ones to read first in front."""

from collections.abc import Sequence
from dataclasses import replace

from aligner.align.claim_reader import ClaimReader
from aligner.align.encoder import Encoder
from aligner.align.value_reader import ValueReader
from aligner.claims.claim import Claim
from aligner.claims.contexts import Context
from aligner.findings.answers import learn_texts
from aligner.findings.borne_out import keep_borne_out
from aligner.findings.contradictions import find_contradictions
from aligner.findings.different import find_different
from aligner.findings.faults import find_faults
from aligner.findings.judge import judge_topic
from aligner.findings.links import Link, link_claims
from aligner.findings.names import find_name_clashes
from aligner.findings.order import find_order_clashes
from aligner.findings.quotes import find_quote_clashes
from aligner.findings.rank import rank_findings
from aligner.findings.single import find_single
from aligner.findings.source_groups import group_sources
from aligner.findings.story import StoryIndex, build_index
from aligner.findings.topics import build_topics
from aligner.findings.version_figures import find_figure_clashes
from aligner.findings.words import find_word_clashes
from aligner.records import Decision, Finding
from aligner.wire.origin import join_origins

VALUE_KINDS = ("date", "time", "duration", "count", "money", "percent", "measure", "sequence")


def compare_sources(
    contexts: Sequence[Context],
    claims: Sequence[Claim],
    *,
    groups: Sequence[Sequence[str]] | None = None,
    encoder: Encoder | None = None,
    reader: ClaimReader | None = None,
    value_reader: ValueReader | None = None,
    origins: Sequence[Sequence[str]] = (),
    decisions: Sequence[Decision] = (),
) -> tuple[tuple[Finding, ...], tuple[tuple[str, ...], ...]]:
    """The findings of every verdict, most serious first, and the origins, sources that are versions of one text joined.

    One clash is one finding, whatever the number of sources. `groups` are the sources by story, as `group_sources`
    finds them where they are not given; those of different stories are not compared. Without an `encoder`
    sentences are paired by their words alone; without a `reader` clashes in words are found by tables alone; without a
    `value_reader` what stands around two values tells whether they are of one thing.
    """
    findings: list[Finding] = []
    versions: list[frozenset[str]] = []
    for group in group_sources(contexts, encoder) if groups is None else groups:
        own = [c for c in contexts if c.sentence.source_id in group]
        index = build_index(own, encoder, reader, value_reader)
        findings += _compare_one_story([c for c in claims if c.source in group], index)
        versions += sorted(index.versions.sources, key=sorted)
    findings += find_faults(contexts)
    sources = dict.fromkeys((*(c.sentence.source_id for c in contexts), *(s for origin in origins for s in origin)))
    joined = join_origins(list(sources), [*origins, *versions])
    return rank_findings(_with_unique_ids(findings), origins=joined, decisions=decisions), joined


def _compare_one_story(claims: Sequence[Claim], index: StoryIndex) -> list[Finding]:
    """Where the sources of one story agree and where they do not."""
    findings: list[Finding] = []
    learn_texts(claims, index)
    for kind in VALUE_KINDS:
        findings += find_value_findings([c for c in claims if c.kind == kind], index)
    findings += find_figure_clashes(claims, index, findings)
    told = (
        *find_name_clashes(index),
        *find_word_clashes(index),
        *find_quote_clashes(index),
        *find_order_clashes(index),
    )
    findings += keep_borne_out(told, index)
    findings += find_contradictions(index, findings)
    return findings


def find_value_findings(claims: Sequence[Claim], index: StoryIndex) -> list[Finding]:
    """The findings on the claims of one kind."""
    links = link_claims(claims, index)
    topics = build_topics(claims, links, index)
    findings = [judge_topic(topic) for topic in topics]
    number = {id(claim): i for i, claim in enumerate(claims)}
    used = {number[id(claim)] for topic in topics for group in topic.groups for claim in group}
    clashing = {frozenset(id(c) for g in t.groups for c in g) for t in topics if len(t.groups) > 1}
    groups = [group for topic in topics for group in topic.groups]
    groups += [(claim,) for i, claim in enumerate(claims) if i not in used]
    findings += find_different(claims, groups, _not_clashing(claims, links, clashing), index)
    findings += find_single(claims, used, index)
    return findings


def _not_clashing(claims: Sequence[Claim], links: Sequence[Link], clashing: set[frozenset[int]]) -> list[Link]:
    return [
        link for link in links if not any({id(claims[link.a]), id(claims[link.b])} <= members for members in clashing)
    ]


def _with_unique_ids(findings: Sequence[Finding]) -> list[Finding]:
    """The findings with their ids told apart where two digests begin alike."""
    seen: dict[str, int] = {}
    unique = []
    for finding in findings:
        count = seen[finding.id] = seen.get(finding.id, 0) + 1
        unique.append(finding if count == 1 else replace(finding, id=f"{finding.id}-{count}"))
    return unique
