"""The dateline that opens a wire and the agency that it is credited to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from aligner.languages.de.furniture import FURNITURE as DE
from aligner.languages.en.furniture import FURNITURE as EN
from aligner.languages.ja.furniture import FURNITURE as JA
from aligner.languages.nl.furniture import FURNITURE as NL
from aligner.records import Block
from aligner.wire.language import text_table

_AGENCIES = {"nl": NL.agencies, "de": DE.agencies, "ja": JA.agencies, "en": EN.agencies}

_PLACE = r"(?:[^\W\d_][\w.’']*(?:-[\w’']+)*(?: (?!-)(?:[^\W\d_][\w.’'-]*)){0,3})"
_MONTH_DAY = r"(?:[^\W\d_]{3,9}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,9}\.?)"
_DASHED = re.compile(
    rf"(?P<line>{_PLACE}(?:\s*/\s*{_PLACE}){{0,2}}(?:, (?:{_MONTH_DAY}|{_PLACE})){{0,3}}"
    r"(?:\s*\((?P<credit>[^()\n]{2,40})\)|\s*/\s*(?P<slash>[A-Z]{2,6}))?)\s*(?:[–—]|--?)\s+(?=[\"'„“‘«»]?[A-ZÄÖÜÉ'’‘\d])"
)
_CREDIT_FIRST = re.compile(r"(?P<line>\((?P<credit>[^()\n]{2,40})\))\s*(?:[–—:]|--?)?\s+(?=[\"'„“‘«»]?[A-ZÄÖÜ\d])")
_STOPPED = re.compile(
    rf"(?P<line>{_PLACE}(?:\s*/\s*{_PLACE}){{0,2}}(?:\s*\((?P<credit>[^()\n]{{2,40}})\))?)[.:]\s+(?=[\"'„“‘»]?[A-ZÄÖÜ\d])"
)
_JAPANESE = re.compile(r"[【［\[（(](?P<line>[^】］\])）\n]{1,40})[】］\]）)]\s*[-–—ー]?\s*")
_JAPANESE_SIGN = re.compile(r"[＝=]|\d日|[０-９]日|支局|発")

_DATELINE_LONGEST = 70
_SLASH_CREDIT = 8
_TRAILING = re.compile(
    r"[（(\[]\s*([^()（）\[\]\n]{2,40}?)\s*[)）\]]\s*[.。]?\s*$|[–—―-]{1,2}\s*([^\s–—―-][^–—―。\n]{1,25})$"
)
_SOURCE_LINE = re.compile(
    r"(?:©|\(c\)|copyright|bron|quelle|source|出典|提供|配信|ソース)\s*:?：?\s*(.{2,60})$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """`dateline` as written, without its dash; `agency` by its usual name, e.g. "dpa"; "" where there is none."""

    dateline: str = ""
    agency: str = ""


def find_origin(text: str, blocks: Sequence[Block], lang: str) -> Origin:
    """The dateline and the agency credit of a document.

    A dateline opens one of the first paragraphs ("WARSCHAU –", "Berlin (dpa) -", "【ワルシャワ＝東都新報】"). A credit
    stands in it, at the end of a paragraph in brackets ("(ANP)", "（共同）"), or in a source line ("© dpa"). Names
    inside the sentences ("told Reuters") and in picture credits are none.
    """
    body = [block for block in blocks if block.kind in ("paragraph", "list_item", "caption", "heading")]
    dateline, agency = "", ""
    for block in [b for b in body if b.kind == "paragraph"][:2]:
        dateline, credit = read_dateline(text[block.start : block.start + 120], lang)
        if dateline:
            agency = name_agency(credit or dateline, lang)
            break
    return Origin(dateline=dateline, agency=agency or _find_credit(text, blocks, lang))


def read_dateline(opening: str, lang: str) -> tuple[str, str]:
    """The dateline at the start of a paragraph and the credit in it, both "" where there is none."""
    patterns = (_JAPANESE,) if lang == "ja" else (_CREDIT_FIRST, _DASHED, _STOPPED)
    for pattern in patterns:
        match = pattern.match(opening)
        if not match or match.end() > _DATELINE_LONGEST:
            continue
        line = match.group("line").strip()
        credit = next((match.group(name) for name in ("credit", "slash") if match.groupdict().get(name)), "")
        last = line.rpartition("/")[2]
        if not credit and "/" in line and len(last) <= _SLASH_CREDIT and name_agency(last, lang):
            credit = last  # "AMSTERDAM/ANP"
        if pattern is _JAPANESE:
            if _JAPANESE_SIGN.search(line) or name_agency(line, lang):
                return line, line
        elif _is_place(line, credit, lang, stopped=pattern is _STOPPED, credit_first=pattern is _CREDIT_FIRST):
            return line, credit
    return "", ""


def _is_place(line: str, credit: str, lang: str, *, stopped: bool, credit_first: bool) -> bool:
    if credit and name_agency(credit, lang):
        return True
    if credit_first:
        return False
    place = line.split("(")[0].split(",")[0].strip()
    pieces = re.split(r"[\s/-]+", place)
    table = text_table(lang)
    if (
        any(piece.lower() in table.starters for piece in pieces if not piece.isupper())
        or pieces[0].lower() in table.abbreviations
    ):
        return False
    if place.isupper() and len(place) > 2:
        return True
    capital = all(
        piece[:1].isupper() or piece in ("am", "an", "der", "aan", "den", "de", "im", "bei") for piece in pieces
    )
    return capital and len(pieces) <= (3 if stopped else 4) and len(place) > 2 and place[0].isupper()


def name_agency(credit: str, lang: str) -> str:
    """The usual name of the agency in a credit such as "dpa/lby" or "共同", "" where it names none."""
    for code in dict.fromkeys((lang, "en")):
        for pattern, name in _patterns(code):
            if pattern.search(credit):
                return name
    return ""


@cache
def _patterns(lang: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), name) for pattern, name in _AGENCIES.get(lang, EN.agencies))


def _find_credit(text: str, blocks: Sequence[Block], lang: str) -> str:
    for block in blocks:
        line = text[block.start : block.end]
        if block.kind == "furniture":
            if block.reason in (
                "photo credit",
                "teaser of another article",
                "related articles",
                "read-more link",
                "link list",
            ):
                continue
            source = _SOURCE_LINE.search(line[-120:])
            found = (
                source.group(1)
                if source
                else line
                if block.reason in ("byline", "agency credit", "author note")
                else ""
            )
        else:
            trailing = _TRAILING.search(line[-60:]) if block.kind == "paragraph" else None
            found = next((group for group in trailing.groups() if group), "") if trailing else ""
            if len(found) > 30:
                found = ""
        name = name_agency(found, lang) if found else ""
        if name:
            return name
    return ""
