"""Whether a line speaks of what the rest of the document speaks of."""

import re
from collections import Counter
from collections.abc import Sequence

from aligner.wire.language import text_table

_WORD = re.compile(r"[^\W\d_]{4,}")
_JAPANESE_RUN = re.compile(r"[\u30a1-\u30fa\u30fc]{2,}|[\u4e00-\u9fff々]{2,}|[A-Za-z]{2,}")
_STEM = 5  # letters: enough to fold most endings of Dutch, German and English


def find_stems(text: str, lang: str) -> frozenset[str]:
    """The content words of a line, folded, e.g. {"grens", "pools"} for "de Poolse grens"."""
    if lang == "ja":
        stems: set[str] = set()
        for run in _JAPANESE_RUN.findall(text):
            if "\u4e00" <= run[0] <= "\u9fff":
                stems.update(run[i : i + 2] for i in range(len(run) - 1))
            else:
                stems.add(run.lower())
        return frozenset(stems)
    function_words = text_table(lang).function_words
    return frozenset(word[:_STEM] for word in _WORD.findall(text.lower()) if word not in function_words)


def share_on_topic(lines: Sequence[str], lang: str) -> list[float]:
    """For each line the share of its content words that some other line also has, 1.0 for a line with none."""
    stems = [find_stems(line, lang) for line in lines]
    counts = Counter(stem for found in stems for stem in found)
    return [sum(counts[stem] > 1 for stem in found) / len(found) if found else 1.0 for found in stems]
