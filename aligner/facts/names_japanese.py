"""Finds names in Japanese text: katakana runs, kanji before 氏 and roles, places by their endings, listed names."""

import re

from aligner.facts.concepts import concept_of, is_listed
from aligner.facts.names_japanese_bodies import find_bodies, find_municipalities
from aligner.facts.names_kinds import CLEAR, GUESS, LIKELY, SURE, KnownMap
from aligner.facts.names_tables import TABLES, Known, entity_key, japanese_people, kana_words, known_heads, known_name
from aligner.facts.roles import Role
from aligner.facts.romanise import ascii_form, romanise, spell_name
from aligner.facts.similarity import kanji_readings
from aligner.records import Fact, FactKind

_TABLE = TABLES["ja"]
_KATAKANA = re.compile(r"[ァ-ヴー]+(?:[・＝=][ァ-ヴー]+)*")
_KANJI = re.compile(r"[一-龠々ヶ]+")
_HONORIFIC = sorted(_TABLE.honorifics - {"社長", "会長"}, key=len, reverse=True)
_PLACE_END = sorted(_TABLE.place_heads, key=len, reverse=True)
_ORGANISATION_END = sorted((end for end in _TABLE.organisation_heads if not end.endswith("-")), key=len, reverse=True)
_ORGANISATION_BEFORE = tuple(sorted(_TABLE.organisation_endings, key=len, reverse=True))
_AGE = re.compile(r"[（(][0-9０-９]{1,3}(?:歳)?[）)]")
_COUNTRY = re.compile(r"＝[ァ-ヴー一-龠]+＝|[（(][ァ-ヴー]+[）)]")
_BYLINE = re.compile(r"【[^】=＝]{1,20}[=＝]([^】]{2,12})】")
_LONGEST_SURNAME = 3
# Longer runs of one script hold no name.
_LONGEST_RUN = 40
# Sizes of places in powers of ten of their people; countries and what is no place have 9.
CITY, METROPOLIS, COUNTRY = 6, 7, 9
_RATHER_CITIES = ("アンマン",)  # also a bean bun, which news seldom tells of
# What the word lists call cities that they know by their prefecture.
_DIVISIONS = ("prefecture", "city", "province")
_INITIALS = re.compile(r"(?<![A-Za-zＡ-Ｚ])[A-ZＡ-Ｚ](?:[・.][A-ZＡ-Ｚ])?[・.]$")
_LATIN_BEFORE = re.compile(r"(?<![A-Za-zＡ-Ｚ])[A-ZＡ-Ｚ]+$")
_OFFICE = re.compile(
    f"(?:[米英仏独露韓中伊豪加印欧]|[前元次副])?(?:{'|'.join(sorted(_TABLE.offices, key=len, reverse=True))})"
)
_WHERE = re.compile(f"に[^。、]{{0,8}}?(?:{'|'.join(_TABLE.whereabouts)})")
_PERSON_ONLY = ("氏", "さん", "容疑者", "被告")
_SUSPECT = re.compile("氏|容疑者|被告")
_SCRIPTS = re.compile(r"[一-龠々ヶ]+|[^一-龠々ヶ]+")
# Words that begin like a city: a grand coalition, Latin letters.
_LONGER_WORDS = ("大連立", "ローマ字", "ローマ数字")
_PLACE_SIGNS = (*_PLACE_END, "で", "に", "へ", "から", "を訪", "発")
# ソルベタ創業者、ルーベン…: the office's holder is named after it, so what stands before is the firm.
_COMPANY_ROLE = re.compile(
    r"(?:創業者|社長|会長|最高\w{2,8}責任者|CEO|CFO|広報\w*|幹部|役員|取締役|創設者|代表|監督|コーチ)(?:（\w+）)?[、の][ァ-ヴ一-龠]"
)


def find_japanese(text: str, known: KnownMap, roles: tuple[Role, ...]) -> list[Fact]:
    """The names in kana and kanji of a text, in order; `known` are names that the document tells of elsewhere."""
    taken = {position for match in _BYLINE.finditer(text) for position in range(*match.span(1))}
    found: list[Fact] = []
    kanji = _kanji(text, roles, known)
    mixed = [fact for fact in kanji if _is_kana(fact.span[-1])]
    for fact in (
        *mixed,
        *find_bodies(text),
        *_listed(text),
        *find_municipalities(text),
        *_katakana(text, roles, known),
        *kanji,
    ):
        if fact.start not in taken and fact.end - 1 not in taken:
            found.append(fact)
            taken.update(range(fact.start, fact.end))
    return sorted(found, key=lambda fact: fact.start)


def _listed(text: str) -> list[Fact]:
    """Names of the lists, longest first, that do not stand inside a longer word of the same script."""
    heads, found, position = known_heads("ja"), [], 0
    while position < len(text) - 1:
        longest = heads.get(text[position : position + 2], 0)
        for size in range(min(longest, len(text) - position), 1, -1):
            entry = known_name(text[position : position + size], "ja")
            if entry and _stands_alone(text, position, position + size, entry):
                end = position + size
                found.append(_fact(text, position, end, entry.kind, entry.value, SURE if entry.size > 4 else CLEAR))
                position = end - 1
                break
        position += 1
    return found


def _stands_alone(text: str, start: int, end: int, entry: Known) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    name = text[start:end]
    if entry.kind == "place" and entry.size < 9 and text.startswith(_PERSON_ONLY, end):  # クルーズ氏, 宮崎容疑者
        return False
    if name == "米国" and after in ("務", "防"):  # 米国務長官, 米国防総省
        return False
    if text.startswith(_LONGER_WORDS, start):
        return False
    if _is_kana(name[0]) and (_is_kana(before) or (before in ("・", "＝") and _is_kana(text[start - 2 : start - 1]))):
        return False
    if _is_kana(name[-1]) and (
        _is_kana(after) or (after == "・" and _is_kana(text[end + 1 : end + 2]) and entry.size < 9)
    ):
        return False
    if _is_kana(name[0]) and entry.size < 5 and not text.startswith(_PLACE_SIGNS, end):
        return False
    if _is_ordinary_use(name, entry) and not text.startswith(tuple(_PLACE_END), end):
        return False
    if _KANJI.fullmatch(name):
        # 東京 in 東京都 or 東京地裁 is the place, 大阪 in 小大阪 is not; short towns need their ending (市, 県).
        if len(name) < 3 and entry.size < 6 and not text.startswith(tuple(_PLACE_END), end):
            return False
        return not (_KANJI.fullmatch(before or "あ") and entry.size < 7 and before not in "米英独仏露蘭豪中韓日")
    if name.isascii():
        return not (before.isascii() and before.isalnum()) and not (after.isascii() and after.isalnum())
    return True


def _is_ordinary_use(name: str, entry: Known) -> bool:
    """Whether a listed name is rather an ordinary word: 開封 is opened mail, but the word lists know 大阪 as a city."""
    if entry.size == COUNTRY or name in _RATHER_CITIES or not is_common_word(name):
        return False
    if name in _TABLE.not_names:
        return True
    if not is_listed(name, "ja"):  # two words, as モス and クワ in モスクワ
        return entry.size < CITY
    concept = concept_of(name, "ja")
    return entry.size < METROPOLIS and concept not in (*_DIVISIONS, *entry.value.casefold().split())


def _katakana(text: str, roles: tuple[Role, ...], known: KnownMap) -> list[Fact]:
    found = []
    starts, ends = {role.start for role in roles}, {role.end for role in roles}
    for match in _KATAKANA.finditer(text):
        start, end = match.span()
        if any(role.start <= start and end <= role.end for role in roles):
            continue
        if len(match.group()) > _LONGEST_RUN:
            continue
        name = match.group().strip("・＝=")
        start += match.group().index(name) if name else 0
        end = start + len(name)
        initials = _INITIALS.search(text, max(0, start - 4), start)
        if not initials and (letters := _LATIN_BEFORE.search(text, max(0, start - 8), start)):
            if len(name) > 2 and len(letters.group()) > 1 and not is_common_word(name):
                found.append(_fact(text, letters.start(), end, "organisation", "", LIKELY))
            continue
        if initials and len(name) > 2:
            start, name = initials.start(), initials.group() + name
            found.append(_fact(text, start, end, "person", "", LIKELY))
            continue
        kind, score = _katakana_kind(text, start, end, (starts, ends), known)
        if kind:
            found.append(_fact(text, start, end, kind, known.get(name, ("", "", 0.0))[1], score))
    return found


def _katakana_kind(
    text: str, start: int, end: int, roles: tuple[set[int], set[int]], known: KnownMap
) -> tuple[FactKind | None, float]:
    name, rest, before = text[start:end], text[end : end + 12], text[max(0, start - 6) : start]
    parts = [part for part in re.split("[・＝=]", name) if part]
    common = [len(part) > 1 and is_common_word(part) and part not in kana_words() for part in parts]
    if len(parts) == 1:
        common = [is_common_word(name)]
    listed = parts[:1] and kana_words().get(parts[0], ("", ""))[1] == "g"
    if len(name) < 2:
        return None, 0.0
    if end in roles[0] and _COMPANY_ROLE.match(rest) and not all(common):
        return "organisation", LIKELY
    if end in roles[0] or any(rest.startswith(word) for word in _HONORIFIC):
        entry = known_name(name, "ja")
        office = _OFFICE.match(rest) and (entry is None or (entry.size < 9 and rest.startswith(_PERSON_ONLY)))
        return ("person", CLEAR) if not all(common) or office else (None, 0.0)
    if name in known:
        return known[name][0], known[name][2]
    if rest.startswith("」を名乗る"):
        return "organisation", CLEAR
    signed = start - 1 in roles[1] or start in roles[1]
    if (last := _kind_by_last_word(parts, name)) is not None and not signed:
        return last
    if len(parts) > 1 and not listed and not signed and (common[0] or len(parts) > 3):
        return ("organisation", GUESS) if not all(common) else (None, 0.0)
    if len(parts) > 1 and (listed or not common[-1] or signed or len(parts[0]) > 2):
        return ("organisation", LIKELY) if rest.startswith(tuple(_ORGANISATION_END)) else ("person", CLEAR)
    if all(common):
        return None, 0.0
    if (_AGE.match(rest) or _COUNTRY.match(rest)) and len(name) > 2:
        return "person", CLEAR
    ending = next((one for one in _PLACE_END if rest.startswith(one)), "")
    if ending and len(name) > 2:
        return "place", CLEAR
    if rest.startswith((*_ORGANISATION_END, "」の")) or before.endswith(_ORGANISATION_BEFORE):
        return "organisation", CLEAR if len(name) > 2 else GUESS
    if before.endswith(("女子は", "男子は", "同僚の")) or start in roles[1]:
        return "person", LIKELY
    if (rest[:1] in ("で", "へ") or _WHERE.match(rest)) and len(name) > 2 and not any(common):
        return (
            ("place", LIKELY)
            if rest.startswith(("にある", "での", "で開", "で行", "で会", "を訪"))
            else ("place", GUESS)
        )
    return ("organisation", GUESS) if len(name) > 3 and not any(common) else (None, 0.0)


def _kind_by_last_word(parts: list[str], name: str) -> tuple[FactKind | None, float] | None:
    """What the last word of a foreign name says it is: ・タイムズ a firm, ・スクエア a place, ・ショック neither."""
    last = parts[-1] if parts else ""
    if len(parts) > 1 and last in _TABLE.thing_last:
        return None, 0.0
    if len(parts) > 1 and last in _TABLE.place_last:
        return "place", LIKELY
    if len(parts) > 1 and last in _TABLE.organisation_last:
        return "organisation", CLEAR
    ending = next((one for one in _TABLE.organisation_last if len(one) > 3 and name.endswith(one)), "")
    return ("organisation", LIKELY) if ending and len(name) > len(ending) + 1 else None


def _kanji(text: str, roles: tuple[Role, ...], known: KnownMap) -> list[Fact]:
    found = []
    starts = sorted({role.start for role in roles})
    for match in _KANJI.finditer(text):
        start, end = match.span()
        if end - start > _LONGEST_RUN:
            continue
        inner = next((place for place in starts if start <= place < end), None)
        stop, sign = (inner, "role") if inner is not None else (end, "")
        rest = text[stop : stop + 8]
        if not sign and any(text.startswith(word, stop) for word in _HONORIFIC):
            sign = "honorific"
        if not sign:
            for word in _HONORIFIC:
                cut = match.group().find(word)
                if cut > 1 and word != "師":
                    stop, sign = start + cut, "honorific"
                    break
        if not sign and _AGE.match(rest):
            sign = "age"
        piece = text[start:stop]
        fact = _kanji_person(text, start, stop, sign) or _kanji_known(text, start, end, known)
        if fact is None and piece:
            fact = _kanji_organisation(text, start, end)
        if fact:
            found.append(fact)
    return found


def _kanji_person(text: str, start: int, end: int, sign: str) -> Fact | None:
    """A Japanese name at the end of a kanji run: surname and given name, or a surname before 氏 or a role."""
    run = text[start:end]
    if run in _TABLE.not_names or is_listed(run, "ja"):
        return None
    for size in range(min(6, len(run)), 2, -1):
        name = run[-size:]
        cut = _surname_length(name, whole=bool(sign) and size == len(run))
        if cut and (sign or not _is_ordinary(name, cut)):
            value = _romanised(name[:cut], name[cut:])
            return _fact(text, end - size, end, "person", value, CLEAR if sign else LIKELY)
    if sign and 2 <= len(run) <= 3 and "s" in japanese_people().get(run, ""):
        return _fact(text, start, end, "person", _romanised(run, ""), CLEAR)
    is_unknown = 2 <= len(run) <= 3 and run[:1] not in "同両各前元某当" and not is_listed(run, "ja")
    if sign == "honorific" and is_unknown and _SUSPECT.match(text, end):
        return _fact(text, start, end, "person", _romanised(run, ""), LIKELY)
    if sign and 2 <= len(run) <= 3 and run[0] in _TABLE.particles and not is_listed(run, "ja"):
        pinyin = ascii_form(run).replace(" ", "")
        family = ascii_form(run[0])
        value = f"{family.capitalize()} {pinyin[len(family) :].capitalize()}"
        return _fact(text, start, end, "person", value, GUESS if run[0] in _TABLE.shared_surnames else LIKELY)
    if not sign or not 4 <= len(run) <= 5 or any(is_listed(part, "ja") for part in (run, run[:2], run[-2:])):
        return None
    cut = len(run) - 2
    return _fact(text, start, end, "person", _romanised(run[:cut], run[cut:]), LIKELY)


def _surname_length(name: str, *, whole: bool) -> int:
    """How many characters of a full name are the surname, 0 if it is none: both parts listed, or one where a sign is.

    A listed given name decides before a listed surname, a longer surname before a shorter one.
    """
    people = japanese_people()
    best, length = 0.0, 0
    for cut in range(1, min(_LONGEST_SURNAME, len(name) - 1) + 1):
        family, given = "s" in people.get(name[:cut], ""), "g" in people.get(name[cut:], "")
        score = 3.0 if family and given else 0.0
        if whole and not score and len(name) - cut <= 3:
            # 小野寺美咲: two characters are the usual given name; a single character is a surname too seldom.
            rest = len(name) - cut
            score = (
                0
                if cut < 2
                else 2
                if family and rest == 2
                else 1.7
                if family
                else 1.6 + 0.05 * (rest == 2)
                if given
                else 0
            )
        if score >= best and score:
            best, length = score, cut
    return length


def _is_ordinary(name: str, cut: int) -> bool:
    """Whether the parts are rather a place or ordinary words (東京世界): then only a sign makes them a name."""
    return is_listed(name[cut:], "ja") or known_name(name[:cut], "ja") is not None


def _kanji_known(text: str, start: int, end: int, known: KnownMap) -> Fact | None:
    for size in range(end - start, 1, -1):
        entry = known.get(text[start : start + size])
        if entry:
            return _fact(text, start, start + size, entry[0], entry[1], entry[2])
    return None


def _kanji_organisation(text: str, start: int, end: int) -> Fact | None:
    """A company in kanji by its ending (白稜機械), with the katakana that may follow (西海テレコム)."""
    tail = _KATAKANA.match(text, end)
    plain = is_listed(text[start:end], "ja")
    if tail and tail.group() in _TABLE.organisation_heads and end - start >= 2 and not plain:
        return _fact(text, start, tail.end(), "organisation", "", CLEAR)
    run = text[start:end]
    if is_listed(run, "ja"):
        return None
    ending = next((one for one in _ORGANISATION_END if run.endswith(one) and len(one) > 1), "")
    stem = run[: -len(ending)] if ending else ""
    if (
        not ending
        or not 2 <= len(stem) <= 6
        or is_listed(stem, "ja")
        or any(is_listed(stem[at : at + 2], "ja") for at in range(len(stem) - 1))
        or stem[-1] in "各両同全"
    ):
        return None
    quoted = text[start - 1 : start] in ("「", "『")
    return _fact(text, start, end, "organisation", "", CLEAR if quoted else LIKELY)


def _romanised(family: str, given: str) -> str:
    """Given name first, as English papers write it: 久住健吾 -> Kengo Kuzumi; the likeliest readings."""
    usual = (_TABLE.given_names.get(given, ""), _TABLE.surnames.get(family, ""))
    words = []
    for part, reading in zip((given, family), usual, strict=True):
        readings = (reading,) if reading else kanji_readings(part) if part else ()
        words += [one.capitalize() for one in readings[:1]]
    return " ".join(words) if len(words) == (2 if given else 1) else ""


def _in_letters(piece: str) -> str:
    """One stretch of kanji or of other script in Latin letters."""
    readings = kanji_readings(piece) if _KANJI.fullmatch(piece) else ()
    if readings:
        return readings[0].capitalize()
    words = [part for part in re.split("[・＝=]", piece) if part]
    return " ".join(kana_words()[word][0] if word in kana_words() else spell_name(word) for word in words)


def is_common_word(word: str) -> bool:
    """Whether a Japanese word is an ordinary word of the lists, so that it is most likely no name."""
    if word in _TABLE.not_names or is_listed(word, "ja"):
        return True
    return any(is_listed(word[:cut], "ja") and is_listed(word[cut:], "ja") for cut in range(2, len(word) - 1))


def _is_kana(character: str) -> bool:
    return bool(character) and ("ァ" <= character <= "ヴ" or character == "ー")


def _fact(text: str, start: int, end: int, kind: FactKind, value: str, score: float) -> Fact:
    span = text[start:end]
    value = value or " ".join(_in_letters(piece) for piece in _SCRIPTS.findall(span)) or romanise(span)
    return Fact(kind=kind, start=start, end=end, span=span, value=value, key=entity_key(value), score=score)
