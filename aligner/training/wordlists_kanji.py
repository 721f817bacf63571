"""Learns how kanji in names are read, from Japanese people in Wikipedia's titles, towns and wiktionary's readings."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from aligner.facts.romanise import ascii_form, romanise
from aligner.training.wordlists_text import read_lexicon, read_pairs

_KANJI_NAME = re.compile(r"[一-龠々]{2,5}")
_MORA = re.compile(r"(?:[kgsztdnhbpmyrwfjc]?[hys]?y?|n)?[aeiou]|n|t(?=ch)|[kgsztdpb](?=[kgsztdpbc])")
ITERATIONS = 6
MOST_READINGS = 6
# A name tells more of how names are read than a word of the dictionary does.
NAME_WEIGHT = 6
LONGEST_READING = 5


def split_people(data: Path) -> list[tuple[str, str, str, str]]:
    """(surname, given name) in kanji and the same in ASCII letters, of the Japanese people in the titles."""
    names = []
    for source in ("wiki_titles", "kyoto_lexicon"):
        for japanese, english in read_lexicon(data, source, "ja"):
            words = ascii_form(re.sub(r" \(.*", "", english).replace("ō", "o").replace("ū", "u")).split()
            if re.fullmatch(r"[一-龠々]{3,6}", japanese) and len(words) == 2 and all(map(_is_reading, words)):
                given, family = words if source == "wiki_titles" else (words[1], words[0])
                names.append((japanese, _long(given), _long(family)))
    heads: Counter[tuple[str, str]] = Counter()
    tails: Counter[tuple[str, str]] = Counter()
    for japanese, given, family in names:
        for cut in range(1, len(japanese)):
            heads[japanese[:cut], family] += 1
            tails[japanese[cut:], given] += 1
    people = []
    for japanese, given, family in names:
        cuts = range(1, len(japanese))
        score = {cut: heads[japanese[:cut], family] + tails[japanese[cut:], given] for cut in cuts}
        best = max(cuts, key=lambda cut: (score[cut], cut == 2))
        if score[best] > 2 or len(japanese) == 4:
            people.append((japanese[:best], japanese[best:], family, given))
    return people


def kanji_rows(data: Path, people: Sequence[tuple[str, str, str, str]]) -> list[tuple[str, str]]:
    """(kanji, its readings, most frequent first): single characters, and the surnames and given names as wholes."""
    whole: dict[str, Counter[str]] = defaultdict(Counter)
    pairs: Counter[tuple[str, str]] = Counter()
    for family, given, family_letters, given_letters in people:
        for kanji, letters in ((family, family_letters), (given, given_letters)):
            whole[kanji][letters] += 1
            pairs[kanji, letters] += NAME_WEIGHT
    for kanji, letters in _readings(data):
        pairs[kanji, letters] += 1
    single = _learn_readings(pairs)
    rows = {kanji: [reading for reading, _ in counts.most_common(MOST_READINGS)] for kanji, counts in single.items()}
    for kanji, counts in whole.items():
        if len(kanji) > 1:
            rows[kanji] = [reading for reading, _ in counts.most_common(3)]
    return sorted((kanji, " ".join(readings)) for kanji, readings in rows.items() if readings)


def _is_reading(word: str) -> bool:
    return bool(re.fullmatch(rf"(?:{_MORA.pattern})+", word))


def _long(word: str) -> str:
    """Long vowels written once, as in newspapers: Ohno and Oono are Ono."""
    return re.sub(r"o[ouh](?=[^aeiouy]|$)", "o", re.sub(r"uu", "u", word))


def _readings(data: Path) -> Iterable[tuple[str, str]]:
    """Words of wiktionary that name their reading: 収入 /しゅうにゅう."""
    for source, _ in read_pairs(data / "lexicon" / "wiktionary.ja-en.tsv.xz"):
        kanji, slash, kana = source.partition(" /")
        if slash and _KANJI_NAME.fullmatch(kanji) and re.fullmatch(r"[ぁ-ん]+", kana):
            yield kanji, _long(ascii_form(romanise(kana)))


def _learn_readings(pairs: Counter[tuple[str, str]]) -> dict[str, Counter[str]]:
    """Cuts each reading into one stretch of letters a character, by expectation-maximisation (Viterbi)."""
    costs: dict[str, dict[str, float]] = {}
    counts: dict[str, Counter[str]] = {}
    for _ in range(ITERATIONS):
        counts = defaultdict(Counter)
        for (kanji, letters), number in sorted(pairs.items()):
            for character, reading in zip(kanji, _cut(kanji, letters, costs), strict=False):
                counts[character][reading] += number
        costs = {
            character: {reading: -math.log2((number + 0.1) / (row.total() + 1)) for reading, number in row.items()}
            for character, row in counts.items()
        }
    return {
        character: Counter({reading: number for reading, number in row.items() if number * 30 >= row.total()})
        for character, row in counts.items()
    }


def _cut(kanji: str, letters: str, costs: dict[str, dict[str, float]]) -> list[str]:
    heads: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    even = len(letters) / len(kanji)
    for character in kanji:
        row = costs.get(character, {})
        reached: dict[int, tuple[float, int]] = {}
        for start, (cost, _) in heads[-1].items():
            for end in range(start + 1, min(len(letters), start + LONGEST_READING + 2) + 1):
                chunk = letters[start:end]
                if not _is_reading(chunk):
                    continue
                total = cost + row.get(chunk, 8.0 + abs(len(chunk) - even))
                if end not in reached or total < reached[end][0]:
                    reached[end] = (total, start)
        heads.append(reached)
    if len(letters) not in heads[-1]:
        return []
    parts, end = [], len(letters)
    for number in range(len(kanji), 0, -1):
        start = heads[number][end][1]
        parts.append(letters[start:end])
        end = start
    return parts[::-1]
