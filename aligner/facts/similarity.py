"""How alike two names are across scripts and spelling systems: Oesjakov, Ushakov, Uschakow, ウサコフ.

Latin against Latin: weighted edit distance of folded forms, vowels cheaper than consonants. Kana against Latin: the
cheapest cut of the Latin word into the letters that each kana stands for, with costs learned from Wikipedia's titles
of people (aligner/languages/data/kana.tsv.xz). Kanji against Latin: the readings of each character.
"""

import lzma
import math
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from itertools import product

from aligner.facts.romanise import ascii_form, fold, romanise, spelling_forms
from aligner.languages.ja.names import NAMES as JAPANESE

LONGEST_CHUNK = 4
# A chunk that was never seen with a kana costs this many bits.
UNSEEN = 14.0
# Cost of the cheapest cut as a share of the bits that the word's letters cost on their own, at which kana and Latin
# are as likely one name as two, and the steepness of the change. On 4,000 names held back from learning (people in
# Wikipedia's titles): at 0.69 recall 92.8 % with 1 % of random pairs, at 0.53 recall 83.9 % with 0.1 %.
KANA_MIDDLE = 0.62
KANA_STEEP = 12.0
# The same for whole names of two words and more, and the share of its own bits above which a word contradicts.
KANA_NAME_MIDDLE = 0.74
CONTRADICTION = 1.0
# Cost of editing a vowel, a consonant being 1: transliterations agree on consonants (Zelensky, Selenskyj).
VOWEL_COST = 0.4
_READINGS_TRIED = 400
_SMALL = "ァィゥェォャュョヮ"
_KANJI = re.compile(r"[一-龠々]+")
_KANA_WORD = re.compile(r"[ァ-ヴーぁ-ん・＝=]+")


def name_similarity(left: str, right: str, left_lang: str = "", right_lang: str = "") -> float:
    """How likely two names are spellings of one, 0 to 1; 0.8 and more means the same in all but rare cases.

    Names of several words are compared word by word; the family name decides, and a given name that contradicts it
    lowers the result: Marco Rubio and Rubio 0.95, Marco Rubio and Carlos Rubio 0.4. The languages say by which
    spelling the names were written ("" if unknown: as it stands).

    >>> name_similarity("Oesjakov", "ウサコフ", "nl", "ja") > 0.7
    True
    >>> name_similarity("Lavrov", "Lukashenko") < 0.3
    True
    """
    if left == right:
        return 1.0
    first, second = _words(left), _words(right)
    if not first or not second:
        return 0.0
    if len(first) > len(second):
        first, second, left_lang, right_lang = second, first, right_lang, left_lang
    if len(first) == len(second) == 1:
        return word_similarity(first[0], second[0], left_lang, right_lang)
    if len(first) == 1 and len(first[0]) > 2 and _KANJI.fullmatch(first[0]):
        return _kanji_full_name(first[0], second, right_lang)
    if len(first) == 1:
        return _surname_alone(first[0], second, left_lang, right_lang)
    straight = _in_order(first, second, left_lang, right_lang)
    turned = _in_order((*first[-1:], *first[:-1]), second, left_lang, right_lang) * 0.97
    return max(straight, turned, _run_together(first, second, left_lang, right_lang))


@lru_cache(maxsize=100_000)
def word_similarity(left: str, right: str, left_lang: str = "", right_lang: str = "") -> float:
    """How likely two single words are spellings of one name, 0 to 1 (see name_similarity)."""
    left_kana, right_kana = _is_kana(left), _is_kana(right)
    if left_kana and right_kana:
        return _edit(fold(ascii_form(romanise(left))), fold(ascii_form(romanise(right))))
    if _KANJI.search(left) or _KANJI.search(right):
        return _kanji(left, right, left_lang, right_lang)
    if left_kana or right_kana:
        units = kana_units(left if left_kana else right)
        return max(_kana_latin(units, form) for form in _all_forms(right if left_kana else left))
    forms = product(spelling_forms(left, left_lang), spelling_forms(right, right_lang))
    return max(_latin(first, second) for first, second in forms)


@lru_cache(maxsize=50_000)
def _all_forms(word: str) -> tuple[str, ...]:
    """A Latin word as it stands and respelt by each language: kana follow the sound, whoever writes the letters."""
    return tuple(dict.fromkeys(form for lang in ("", "nl", "de", "en") for form in spelling_forms(word, lang)))


def kana_units(word: str) -> tuple[str, ...]:
    """A kana word in units: a kana with the small kana after it; ー and ッ stand alone.

    >>> kana_units("ファン・ヴィ")
    ('ファ', 'ン', 'ヴィ')
    """
    units: list[str] = []
    for character in word:
        if "ぁ" <= character <= "ゖ":
            character = chr(ord(character) + 0x60)
        if character in _SMALL and units:
            units[-1] += character
        elif character not in "・＝=":
            units.append(character)
    return tuple(units)


def kanji_readings(name: str) -> tuple[str, ...]:
    """The ways in which a name in kanji may be read, as ASCII letters, likeliest first; () if a character is unknown.

    >>> "onodera" in kanji_readings("小野寺")
    True
    """
    table, whole = _kanji_table(), _kanji_table().get(name) or _cut_readings().get(name)
    rows = [table.get(character, ()) for character in name.replace("々", name[:1])]
    if not all(rows):
        return whole or ()
    size = max(1, int(_READINGS_TRIED ** (1 / len(rows)))) if rows else 1
    built = ("".join(parts) for parts in product(*(row[: max(size, 2)] for row in rows)))
    mandarin = ascii_form(name).replace(" ", "")
    return tuple(dict.fromkeys((*(whole or ()), *built, mandarin)))[: 2 * _READINGS_TRIED]


@lru_cache(maxsize=1)
def _cut_readings() -> Mapping[str, tuple[str, ...]]:
    """Readings of two-character surnames that are learned only with the next character on them: 鯨井康 is kujirai.

    Such a row is one where the reading ends with a reading of the second character and the third is not read.
    """
    table = _kanji_table()
    found: dict[str, list[str]] = {}
    for name, readings in table.items():
        if len(name) != 3 or name[:2] in table:
            continue
        ends = tuple(table.get(name[1], ()))
        found.setdefault(name[:2], []).extend(
            reading for reading in readings if ends and reading.endswith(ends) and reading not in ends
        )
    return {name: tuple(dict.fromkeys(readings)) for name, readings in found.items() if readings}


def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s・＝=]+|(?<=[^\W\d_])-(?=[^\W\d_])", name) if word)


def _kanji_full_name(kanji: str, name: tuple[str, ...], lang: str) -> float:
    """小野寺美咲 against Misaki Onodera: the best cut into surname and given name, given name first or last."""
    best = 0.0
    for cut in range(1, len(kanji)):
        family, given = kanji[:cut], kanji[cut:]
        for last, head in ((name[-1], name[0]), (name[0], name[-1])):
            score = word_similarity(family, last, "ja", lang)
            if score > best:
                best = max(best, min(score, word_similarity(given, head, "ja", lang)))
    return max(best, 0.9 * word_similarity(kanji, "".join(name), "ja", lang))


def _surname_alone(word: str, name: tuple[str, ...], lang: str, name_lang: str) -> float:
    """A single word against a full name: the last words run together, or the first one in names like Wang Yi."""
    last = max(
        word_similarity(word, name[-1], lang, name_lang),
        word_similarity(word, "".join(name[1:]), lang, name_lang),
        word_similarity(word, "".join(name), lang, name_lang) if len(name) < 3 else 0.0,
    )
    first = word_similarity(word, name[0], lang, name_lang) * 0.85
    return 0.95 * max(last, first)


def _in_order(first: tuple[str, ...], second: tuple[str, ...], left_lang: str, right_lang: str) -> float:
    if len(first) == len(second) and _is_kana("".join(first)) != _is_kana("".join(second)):
        kana, latin = (first, second) if _is_kana(first[0]) else (second, first)
        whole = _kana_name(kana, latin)
        if whole is not None:
            return whole
    family = word_similarity(first[-1], second[-1], left_lang, right_lang)
    given = word_similarity(first[0], second[0], left_lang, right_lang)
    if len(first[0]) == 1 or len(second[0].rstrip(".")) == 1:  # an initial
        given = 0.8 if given > 0 or first[0][:1].lower() == second[0][:1].lower() else 0.0
    return min(family, 0.4 + 0.6 * given) * (0.5 + 0.5 * max(given, 0.0))


def _kana_name(kana: tuple[str, ...], latin: tuple[str, ...]) -> float | None:
    """A whole name in kana against one in Latin letters: the words' costs together, since each bears the others out.

    None where a word contradicts (CONTRADICTION), or holds kanji or an initial: then the words are judged singly.
    """
    cost, bits = 0.0, 0.0
    alone = kana_costs().get("", {})
    for left, right in zip(kana, latin, strict=True):
        if not _is_kana(left) or not right.isalpha() or len(right) < 2:
            return None
        units = kana_units(left)
        spent, form = min((kana_cost(units, form), form) for form in _all_forms(right))
        own = sum(alone.get(letter, UNSEEN) for letter in form)
        if not own or spent > CONTRADICTION * own:
            return None
        cost, bits = cost + spent, bits + own
    return 1.0 / (1.0 + math.exp(KANA_STEEP * (cost / bits - KANA_NAME_MIDDLE)))


def _run_together(first: tuple[str, ...], second: tuple[str, ...], left_lang: str, right_lang: str) -> float:
    """Names whose words are parted otherwise: Van Asselt, ファンアッセルト; ドナルドトランプ, Donald Trump."""
    if len(first) == len(second):
        return 0.0
    return 0.95 * word_similarity("".join(first), "".join(second), left_lang, right_lang)


def _latin(left: str, right: str) -> float:
    if left == right:
        return 1.0
    return 0.98 * _edit(fold(left), fold(right))


@lru_cache(maxsize=100_000)
def _edit(left: str, right: str) -> float:
    """1 minus the weighted edit distance, by the weight of the longer form, squared towards the ends."""
    if left == right:
        return 1.0
    if not left or not right:
        return 0.0
    weights = [VOWEL_COST if letter in "aeiou" else 1.0 for letter in right]
    above = [0.0]
    for weight in weights:
        above.append(above[-1] + weight)
    longest = max(above[-1], sum(VOWEL_COST if letter in "aeiou" else 1.0 for letter in left))
    for letter in left:
        cost = VOWEL_COST if letter in "aeiou" else 1.0
        row = [above[0] + cost]
        for column, other in enumerate(right):
            change = 0.0 if letter == other else max(cost, weights[column])
            row.append(min(above[column] + change, above[column + 1] + cost, row[column] + weights[column]))
        above = row
    share = above[-1] / longest
    return max(0.0, 1.0 - share - (0.1 if left[0] != right[0] else 0.0))


def _kana_latin(units: tuple[str, ...], word: str) -> float:
    alone = kana_costs().get("", {})
    bits = sum(alone.get(letter, UNSEEN) for letter in word)
    return 1.0 / (1.0 + math.exp(KANA_STEEP * (kana_cost(units, word) / bits - KANA_MIDDLE))) if bits else 0.0


@lru_cache(maxsize=100_000)
def kana_cost(units: tuple[str, ...], word: str) -> float:
    """Bits of the cheapest cut of `word` (ASCII letters) into the chunks that the kana units stand for."""
    if not units or not word or len(word) > LONGEST_CHUNK * len(units):
        return UNSEEN * max(len(units), len(word))
    table = kana_costs()
    heads = {0: 0.0}
    for unit in units:
        row = table.get(unit, {})
        reached: dict[int, float] = {}
        for start, cost in heads.items():
            for end in range(start, min(len(word), start + LONGEST_CHUNK) + 1):
                total = cost + row.get(word[start:end], UNSEEN)
                if total < reached.get(end, math.inf):
                    reached[end] = total
        heads = reached
    return heads.get(len(word), UNSEEN * len(units))


def _kanji(left: str, right: str, left_lang: str, right_lang: str) -> float:
    """A word with kanji against another: equal, or by the readings of the kanji."""
    if _KANJI.search(left) and _KANJI.search(right):
        return 1.0 if left == right else 0.0
    if _KANJI.search(right):
        left, right, left_lang, right_lang = right, left, right_lang, left_lang
    target = ascii_form(romanise(right)) if _is_kana(right) else spelling_forms(right, right_lang)[0]
    wanted = _short(target)
    best = 0.0
    for reading in kanji_readings(left):
        score = 1.0 if _short(reading) == wanted else 0.9 * _edit(fold(_short(reading)), fold(wanted))
        best = max(best, score)
    return best


def _short(word: str) -> str:
    """Long vowels written once: Onodera, Ohno, Oono and Ono are one."""
    return re.sub(r"o[ouh](?=[^aeiouy]|$)", "o", re.sub(r"uu", "u", word)).replace("oo", "o")


def _is_kana(word: str) -> bool:
    return bool(_KANA_WORD.fullmatch(word))


def _rows(name: str) -> list[list[str]]:
    file = resources.files("aligner.languages") / "data" / name
    if not file.is_file():
        return []
    return [line.split("\t") for line in lzma.decompress(file.read_bytes()).decode("utf-8").splitlines()]


@lru_cache(maxsize=1)
def kana_costs() -> Mapping[str, Mapping[str, float]]:
    """Kana unit -> Latin chunk -> bits; under "" what each letter costs on its own."""
    table: dict[str, dict[str, float]] = {}
    for unit, chunk, cost in _rows("kana.tsv.xz"):
        table.setdefault(unit, {})[chunk] = int(cost) / 10
    return table


@lru_cache(maxsize=1)
def _kanji_table() -> Mapping[str, tuple[str, ...]]:
    table = {kanji: tuple(readings.split(" ")) for kanji, readings in _rows("kanji.tsv.xz")}
    for name, reading in (*JAPANESE.given_names.items(), *JAPANESE.surnames.items()):
        others = table.get(name, ())
        if len(name) > 1 or not others:
            table[name] = (reading, *(other for other in others if other != reading))
    return table
