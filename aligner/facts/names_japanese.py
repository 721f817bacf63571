"""Finds names in Japanese text: katakana runs, kanji before 氏 and roles, places by their endings, listed names."""

import re
from collections.abc import Mapping

from aligner.facts.concepts import concept_of, is_listed
from aligner.facts.names_latin import CLEAR, GUESS, LIKELY, SURE
from aligner.facts.names_tables import TABLES, Known, entity_key, japanese_people, known_heads, known_name
from aligner.facts.roles import Role, find_roles
from aligner.facts.romanise import romanise
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
# ソルベタ創業者、ルーベン…: the office's holder is named after it, so what stands before is the firm.
_COMPANY_ROLE = re.compile(
    r"(?:創業者|社長|会長|最高\w{2,8}責任者|CEO|CFO|広報\w*|幹部|役員|取締役|創設者|代表|監督|コーチ)(?:（\w+）)?[、の][ァ-ヴ一-龠]"
)


def find_japanese(text: str, known: Mapping[str, tuple[FactKind, str, float]]) -> list[Fact]:
    """The names in kana and kanji of a text, in order; `known` are names that the document tells of elsewhere."""
    roles = find_roles(text, "ja")
    taken: list[tuple[int, int]] = [match.span(1) for match in _BYLINE.finditer(text)]
    found: list[Fact] = []
    kanji = _kanji(text, roles, known)
    mixed = [fact for fact in kanji if _is_kana(fact.span[-1])]
    for fact in (*mixed, *_listed(text), *_katakana(text, roles, known), *kanji):
        if not any(fact.start < end and start < fact.end for start, end in taken):
            found.append(fact)
            taken.append((fact.start, fact.end))
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
    if _is_kana(name[0]) and (_is_kana(before) or before in ("・", "＝") and _is_kana(text[start - 2 : start - 1])):
        return False
    if _is_kana(name[-1]) and (
        _is_kana(after) or after == "・" and _is_kana(text[end + 1 : end + 2]) and entry.size < 9
    ):
        return False
    if entry.size < 9 and is_common_word(name) and not text.startswith(tuple(_PLACE_END), end):
        return False
    if _KANJI.fullmatch(name):
        # 東京 in 東京都 or 東京地裁 is the place, 大阪 in 小大阪 is not; short towns need their ending (市, 県).
        if len(name) < 3 and entry.size < 6 and not text.startswith(tuple(_PLACE_END), end):
            return False
        return not (_KANJI.fullmatch(before or "あ") and entry.size < 7 and before not in "米英独仏露蘭豪中韓日")
    if name.isascii():
        return not (before.isascii() and before.isalnum()) and not (after.isascii() and after.isalnum())
    return True


def _katakana(text: str, roles: tuple[Role, ...], known: Mapping[str, tuple[FactKind, str, float]]) -> list[Fact]:
    found = []
    starts, ends = {role.start for role in roles}, {role.end for role in roles}
    for match in _KATAKANA.finditer(text):
        start, end = match.span()
        if any(role.start <= start and end <= role.end for role in roles):
            continue
        name = match.group().strip("・＝=")
        start += match.group().index(name) if name else 0
        end = start + len(name)
        kind, score = _katakana_kind(text, start, end, (starts, ends), known)
        if kind:
            found.append(_fact(text, start, end, kind, known.get(name, ("", "", 0.0))[1], score))
    return found


def _katakana_kind(
    text: str, start: int, end: int, roles: tuple[set[int], set[int]], known: Mapping[str, tuple[FactKind, str, float]]
) -> tuple[FactKind | None, float]:
    name, rest, before = text[start:end], text[end : end + 12], text[max(0, start - 6) : start]
    parts = [part for part in re.split("[・＝=]", name) if part]
    common = [len(part) > 1 and is_common_word(part) for part in parts]
    if len(name) < 2:
        return None, 0.0
    if end in roles[0] and _COMPANY_ROLE.match(rest):
        return "organisation", LIKELY
    if end in roles[0] or any(rest.startswith(word) for word in _HONORIFIC):
        return ("person", CLEAR) if not all(common) else (None, 0.0)
    if name in known:
        return known[name][0], known[name][2]
    if rest.startswith("」を名乗る"):
        return "organisation", CLEAR
    if len(parts) > 1 and not common[-1]:
        return ("organisation", LIKELY) if rest.startswith(tuple(_ORGANISATION_END)) else ("person", CLEAR)
    if all(common):
        return None, 0.0
    if (_AGE.match(rest) or _COUNTRY.match(rest)) and len(name) > 2:
        return "person", CLEAR
    ending = next((one for one in _PLACE_END if rest.startswith(one)), "")
    if ending and len(name) > 2:
        return "place", CLEAR
    if rest.startswith(tuple(_ORGANISATION_END)) or before.endswith(_ORGANISATION_BEFORE) or rest.startswith("」の"):
        return "organisation", CLEAR if len(name) > 2 else GUESS
    if before.endswith(("女子は", "男子は", "同僚の")) or start in roles[1]:
        return "person", LIKELY
    if rest[:1] in ("で", "に", "へ") and len(name) > 2 and not any(common):
        return (
            ("place", LIKELY)
            if rest.startswith(("にある", "での", "で開", "で行", "で会", "を訪"))
            else ("place", GUESS)
        )
    return ("organisation", GUESS) if len(name) > 3 and not any(common) else (None, 0.0)


def _kanji(text: str, roles: tuple[Role, ...], known: Mapping[str, tuple[FactKind, str, float]]) -> list[Fact]:
    found = []
    starts = sorted({role.start for role in roles})
    for match in _KANJI.finditer(text):
        start, end = match.span()
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
    run, people = text[start:end], japanese_people()
    for size in range(min(6, len(run)), 1, -1):
        name = run[-size:]
        for cut in range(1, min(_LONGEST_SURNAME, size - 1) + 1):
            family, given = name[:cut], name[cut:]
            if "s" in people.get(family, "") and (
                "g" in people.get(given, "") or (sign and len(given) <= 3 and size == len(run))
            ):
                return _fact(text, end - size, end, "person", _romanised(family, given), CLEAR if sign else LIKELY)
    if sign and 2 <= len(run) <= 3 and "s" in people.get(run, ""):
        return _fact(text, start, end, "person", _romanised(run, ""), CLEAR)
    if sign in ("age", "honorific") and 3 <= len(run) <= 5 and not concept_of(run[-2:], "ja"):
        cut = 2 if len(run) > 2 else 1
        return _fact(text, start, end, "person", _romanised(run[:cut], run[cut:]), LIKELY)
    return None


def _kanji_known(text: str, start: int, end: int, known: Mapping[str, tuple[FactKind, str, float]]) -> Fact | None:
    for size in range(end - start, 1, -1):
        entry = known.get(text[start : start + size])
        if entry:
            return _fact(text, start, start + size, entry[0], entry[1], entry[2])
    return None


def _kanji_organisation(text: str, start: int, end: int) -> Fact | None:
    """A company in kanji by its ending (白稜機械), with the katakana that may follow (西海テレコム)."""
    tail = _KATAKANA.match(text, end)
    if tail and tail.group() in _TABLE.organisation_heads and end - start >= 2:
        return _fact(text, start, tail.end(), "organisation", "", CLEAR)
    run = text[start:end]
    ending = next((one for one in _ORGANISATION_END if run.endswith(one) and len(one) > 1), "")
    stem = run[: -len(ending)] if ending else ""
    if not ending or not 2 <= len(stem) <= 6 or is_listed(stem, "ja") or any(is_listed(stem[at : at + 2], "ja") for at in range(len(stem) - 1)) or stem[-1] in "各両同全":
        return None
    quoted = text[start - 1 : start] in ("「", "『")
    return _fact(text, start, end, "organisation", "", CLEAR if quoted else LIKELY)


def _romanised(family: str, given: str) -> str:
    """Given name first, as English papers write it: 久住健吾 -> Kengo Kuzumi; the likeliest readings."""
    words = [kanji_readings(part)[0].capitalize() for part in (given, family) if part and kanji_readings(part)]
    return " ".join(words) if len(words) == (2 if given else 1) else ""


def is_common_word(word: str) -> bool:
    """Whether a Japanese word is an ordinary word of the lists, so that it is most likely no name."""
    return word in _TABLE.not_names or is_listed(word, "ja")


def _is_kana(character: str) -> bool:
    return bool(character) and ("ァ" <= character <= "ヴ" or character == "ー")


def _fact(text: str, start: int, end: int, kind: FactKind, value: str, score: float) -> Fact:
    span = text[start:end]
    if not value:
        kanji = kanji_readings(span) if _KANJI.fullmatch(span) else ()
        value = kanji[0].capitalize() if kanji else romanise(span)
    return Fact(kind=kind, start=start, end=end, span=span, value=value, key=entity_key(value), score=score)
