"""Makes the word lists under aligner/languages/data: `python -m aligner.training.wordlists --data DIR`.

DIR is a folder with `text/` and `lexicon/` (see wordlists_text). Given the same files the same lists come out, byte
for byte. The lists hold words, names and facts, no sentences; data/README.md names their sources and licences.
"""

import argparse
import lzma
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from aligner.training import wordlists_concepts, wordlists_names, wordlists_places

OUTPUT = Path(__file__).parents[1] / "languages" / "data"


def write_rows(name: str, rows: Iterable[Sequence[str]], folder: Path = OUTPUT) -> None:
    """Writes rows as a tab-separated, compressed file, a row a line, in the order given."""
    text = "".join("\t".join(row) + "\n" for row in rows)
    packed = lzma.compress(text.encode("utf-8"), format=lzma.FORMAT_XZ, preset=9 | lzma.PRESET_EXTREME)
    (folder / name).write_bytes(packed)
    print(f"{name}: {text.count(chr(10)):,} lines, {len(packed):,} bytes", file=sys.stderr)


def build_concepts(data: Path) -> None:
    """Writes concepts.<lang>.tsv.xz (concept, words) and concepts.related.tsv.xz."""
    english = wordlists_concepts.learn_english(data)
    write_rows("concepts.en.tsv.xz", wordlists_concepts.english_rows(english))
    related: dict[tuple[str, str], int] = defaultdict(int)
    for lang in ("nl", "de", "ja"):
        learned = wordlists_concepts.learn_concepts(data, lang, english)
        write_rows(f"concepts.{lang}.tsv.xz", wordlists_concepts.concept_rows(learned.concepts))
        for pair in learned.related:
            related[pair] += 1
    write_rows("concepts.related.tsv.xz", wordlists_concepts.related_rows(related))


def build_names(data: Path) -> None:
    """Writes the lists behind names: kana, kanji, people, words that are no names."""
    for name, rows in wordlists_names.name_files(data):
        write_rows(name, rows)


BUILDERS: dict[str, Callable[[Path], None]] = {
    "concepts": build_concepts,
    "places": lambda data: write_rows("places.tsv.xz", wordlists_places.place_rows(data)),
    "names": build_names,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Builds the lists named on the command line, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with text/ and lexicon/")
    parser.add_argument("--only", choices=sorted(BUILDERS), help="build one kind of list")
    options = parser.parse_args(arguments)
    for kind, build in BUILDERS.items():
        if options.only in (None, kind):
            build(options.data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
