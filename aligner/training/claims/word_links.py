"""Which words of two sentences translate each other, found by eflomal in a corpus of such pairs."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from aligner.training.problems import CorpusError

Link = tuple[int, int]

_SEPARATOR = "|||"


def link_words(pairs: Sequence[tuple[Sequence[str], Sequence[str]]]) -> list[frozenset[Link]]:
    """For each pair of sentences, as words or word pieces, the places that translate each other (source, target).

    Those that the model finds in both directions, and for what has none of those the ones of a single direction. Pairs
    have words on both sides. CorpusError where eflomal is not installed: `pip install aligner[train]`.
    """
    try:
        from eflomal import Aligner
    except ImportError as error:
        remedy = "Install it: pip install 'aligner[train]'"
        raise CorpusError("the word aligner is not installed", where="eflomal", remedy=remedy) from error
    with tempfile.TemporaryDirectory(prefix="aligner-") as folder:
        forward, backward = Path(folder) / "forward", Path(folder) / "backward"
        sources = [" ".join(map(_escape, source)) + "\n" for source, _ in pairs]
        targets = [" ".join(map(_escape, target)) + "\n" for _, target in pairs]
        Aligner(model=3).align(
            sources, targets, links_filename_fwd=str(forward), links_filename_rev=str(backward), quiet=True
        )
        return [_join(one, two) for one, two in zip(_read_links(forward), _read_links(backward), strict=True)]


def _escape(word: str) -> str:
    return word.replace(" ", "_").replace(_SEPARATOR, "_") or "_"


def _read_links(path: Path) -> list[set[Link]]:
    rows = path.read_text("utf-8").splitlines()
    return [{(int(a), int(b)) for a, b in (link.split("-") for link in row.split())} for row in rows]


def _join(forward: set[Link], backward: set[Link]) -> frozenset[Link]:
    sure = forward & backward
    sources, targets = {a for a, _ in sure}, {b for _, b in sure}
    return frozenset(sure | {(a, b) for a, b in forward | backward if a not in sources or b not in targets})
