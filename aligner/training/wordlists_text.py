"""Reading of the parallel text and lexicons from which the word lists are learned.

The files are `text/<corpus>.<pair>.tsv.xz` and `lexicon/<name>.<pair>.tsv.xz`: source, tab, English, one pair a line.
"""

import lzma
import re
from collections.abc import Iterator
from pathlib import Path

from aligner.errors import TrainingError

# Corpora for word translation, best first; the number is how many lines are read at most (0: all). News and
# Parliament text first, since the words of news decide; software text is left out, since it bends senses
# ("Vorgang": process, "Tabelle": table).
CORPORA: dict[str, dict[str, int]] = {
    "nl": {
        "europarl_2000": 0, "nextstrain": 0, "covid_dashboard_nl": 0, "tatoeba": 0, "eurlex": 30_000, "debian_www": 0,
        "nl_civil_procedure": 0, "mozilla_www": 0,
    },
    "de": {
        "wmt_refs": 0, "wmt_systems_research": 0, "europarl_2000": 0, "nextstrain": 0, "ud_pud": 0, "xquad": 0,
        "mt_geneval": 0, "mlqe_pe": 0, "wmt_train_samples": 20_000, "tatoeba": 60_000,
    },
    "ja": {
        "wmt_refs": 0, "wmt_systems_research": 0, "nextstrain": 0, "ud_pud": 0, "tatoeba": 60_000,
        "tanaka_small": 20_000, "kyoto_wiki": 60_000,
    },
}  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


def read_pairs(path: Path, limit: int = 0) -> Iterator[tuple[str, str]]:
    """The pairs of one file, in order, at most `limit` of them (0: all); lines without a tab are passed over.

    Raises TrainingError if the file is not there.
    """
    if not path.is_file():
        raise TrainingError("the file is missing", where=str(path), remedy="Name the folder with --data")
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if limit and number >= limit:
                return
            source, tab, english = line.rstrip("\n").partition("\t")
            if tab and source and english:
                yield source, english


def read_text(data: Path, lang: str) -> Iterator[tuple[str, str]]:
    """All sentence pairs of a language from which words are learned, corpus by corpus (see CORPORA)."""
    for corpus, limit in CORPORA[lang].items():
        yield from read_pairs(data / "text" / f"{corpus}.{lang}-en.tsv.xz", limit)


def read_lexicon(data: Path, name: str, lang: str) -> list[tuple[str, str]]:
    """The pairs of one lexicon; wiktionary's readings (捕虜 /ほりょ) are cut off, slashes part variants."""
    pairs = []
    for source, english in read_pairs(data / "lexicon" / f"{name}.{lang}-en.tsv.xz"):
        head = source.partition(" /")[0] if lang == "ja" else source
        pairs.append((head.strip(), english.strip()))
    return pairs


def words_of(text: str) -> list[str]:
    """The words of a text in Latin letters: "the drone-flights of 2022" -> the, drone-flights, of."""
    return _WORD.findall(text)
