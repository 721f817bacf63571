"""Which wires probably copy one text, so that they count as one source."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, pairwise

from aligner.records import Document, Sentence

# Two copies of an agency text share well over this part of the shorter one's sentences; two reports of one event on
# the development wires share none.
COPIED_SHARE = 0.6
# Sentences are near-identical when they share this part of their character 5-grams (Jaccard), found by their rarest.
_SIMILAR = 0.5
_GRAM = 5
_KEYS = 8  # rarest grams of a sentence that look up its candidates
_CROWD = 50  # of more sentences that share a gram, as in a hundred copies, only neighbours are compared
_SHORTEST = 15  # characters: shorter sentences ("He did not elaborate.") are alike by chance


def find_origins(documents: Sequence[Document], sentences: Sequence[Sentence]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more source ids that probably go back to one text, each id in one group at most.

    Sources belong together that are credited to the same agency, or of whose sentences more than 60 % are nearly the
    same in the same language (of the shorter one's). Candidates come from an index, so the cost grows with the number
    of sentences, not with its square.
    """
    credited: dict[str, str] = {}
    pairs = [
        (credited.setdefault(document.agency, document.id), document.id) for document in documents if document.agency
    ]
    return join_origins([document.id for document in documents], [*pairs, *_find_copies(documents, sentences)])


def join_origins(sources: Sequence[str], pairs: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more sources, in their order, of which each two are joined by a row of pairs (or groups).

    >>> join_origins(["a", "b", "c", "d"], [("c", "d"), ("a", "d")])
    (('a', 'c', 'd'),)
    """
    homes = {source: {source} for source in sources}
    for pair in pairs:
        joined = set().union(*(homes[source] for source in pair))
        homes.update(dict.fromkeys(joined, joined))
    groups = {id(home): home for home in homes.values() if len(home) > 1}
    return tuple(tuple(source for source in sources if source in home) for home in groups.values())


def _find_copies(documents: Sequence[Document], sentences: Sequence[Sentence]) -> list[tuple[str, str]]:
    """The pairs of sources that share most of their sentences."""
    langs = {document.id: document.lang for document in documents}
    kept = [
        (s.source_id, langs[s.source_id], _grams(s.text))
        for s in sentences
        if s.source_id in langs and s.block == "paragraph"
    ]
    kept = [row for row in kept if len(row[2]) >= _SHORTEST - _GRAM + 1]
    totals = Counter(source for source, _, _ in kept)
    shared = _count_shared(kept)
    copies = []
    for (left, right), count in shared.items():
        if count > COPIED_SHARE * min(totals[left], totals[right]):
            copies.append((left, right))
    return copies


def _count_shared(kept: Sequence[tuple[str, str, frozenset[str]]]) -> Mapping[tuple[str, str], int]:
    """For each pair of sources how many sentences of the one have a near-identical one in the other."""
    frequency = Counter(gram for _, _, grams in kept for gram in grams)
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, (_, lang, grams) in enumerate(kept):
        shared = (gram for gram in grams if frequency[gram] > 1)
        for gram in sorted(shared, key=lambda g: (frequency[g], g))[:_KEYS]:
            index[lang, gram].append(number)
    seen: set[tuple[int, int]] = set()
    matched: dict[tuple[str, str], set[int]] = defaultdict(set)
    for numbers in index.values():
        for a, b in combinations(numbers, 2) if len(numbers) <= _CROWD else pairwise(numbers):
            if (a, b) in seen or kept[a][0] == kept[b][0]:
                continue
            seen.add((a, b))
            if _jaccard(kept[a][2], kept[b][2]) >= _SIMILAR:
                matched[kept[a][0], kept[b][0]].add(a)
                matched[kept[b][0], kept[a][0]].add(b)
    order = {source: place for place, source in enumerate(dict.fromkeys(source for source, _, _ in kept))}
    pairs = {(a, b) if order[a] < order[b] else (b, a) for a, b in matched}
    return {(a, b): min(len(matched[a, b]), len(matched[b, a])) for a, b in sorted(pairs)}


def _grams(text: str) -> frozenset[str]:
    folded = "".join(ch for ch in unicodedata.normalize("NFKC", text).lower() if ch.isalnum())
    return frozenset(folded[i : i + _GRAM] for i in range(len(folded) - _GRAM + 1))


def _jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / max(1, len(a | b))
