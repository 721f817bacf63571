"""Translation memories in TMX 1.4, as other tools write them, looked up by sentence."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from aligner.errors import MemoryFileError

_SPACES = re.compile(r"\s+")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Characters of a segment by which joins are looked up. Shorter segments are looked up whole.
PREFIX = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One unit of a memory: the source words, their language (`de`), and the English."""

    lang: str
    source: str
    english: str


def fold_text(text: str) -> str:
    """The text as memories are compared: NFC, every run of white space one blank, none at the ends."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def _squeeze(text: str) -> str:
    return _SPACES.sub("", unicodedata.normalize("NFC", text))


def read_tmx(path: Path) -> tuple[Segment, ...]:
    """The segments of a TMX file that have English beside another language.

    Language codes are cut to their first part (`de-AT` is `de`). Markup inside a segment is left out, its words are
    kept. No DTD is fetched and no entity is expanded. Raises MemoryFileError naming the file and line.
    """
    from lxml import etree

    remedy = "Export it anew as TMX 1.4, or leave --memory out."
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(path.read_bytes(), parser)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise MemoryFileError(
            f"the memory cannot be read ({reason})", where=str(path), remedy="Check --memory."
        ) from error
    except etree.XMLSyntaxError as error:
        raise MemoryFileError(
            f"this is no well-formed XML ({error.msg})", where=f"{path}, line {error.lineno}", remedy=remedy
        ) from error
    if etree.QName(root).localname != "tmx":
        raise MemoryFileError("this is XML, but no TMX memory", where=str(path), remedy=remedy)
    segments: list[Segment] = []
    for unit in root.iter("{*}tu"):
        texts: dict[str, str] = {}
        for variant in unit.iterchildren("{*}tuv"):
            lang = (variant.get(_LANG) or variant.get("lang") or "").split("-")[0].split("_")[0].lower()
            seg = variant.find("{*}seg")
            if lang and seg is not None:
                texts[lang] = "".join(_words_of(seg))
        english = texts.pop("en", "")
        if english.strip():
            segments += [
                Segment(lang=lang, source=source, english=fold_text(english))
                for lang, source in texts.items()
                if source.strip()
            ]
    return tuple(segments)


def _words_of(seg: object) -> Iterable[str]:
    """The words of a segment. `ph`, `bpt`, `ept`, `it` and `ut` hold codes of other tools, `hi` and `sub` words."""
    from lxml import etree

    if not isinstance(seg, etree._Element):
        return
    yield seg.text or ""
    for child in seg:
        if isinstance(child.tag, str) and etree.QName(child).localname in ("hi", "sub"):
            yield from _words_of(child)
        yield child.tail or ""


class ImportedMemory:
    """The segments of one TMX file, found by the words of a sentence.

    Of two segments with the same source the later counts, since tools append. `name` is the file's name.
    """

    def __init__(self, name: str, segments: Sequence[Segment]) -> None:
        self.name = name
        self._exact: dict[str, dict[str, str]] = defaultdict(dict)
        self._squeezed: dict[str, str] = {}
        self._by_prefix: dict[str, list[str]] = defaultdict(list)
        for segment in segments:
            self._exact[segment.lang][fold_text(segment.source)] = segment.english
            squeezed = _squeeze(segment.source)
            if squeezed not in self._squeezed:
                self._by_prefix[squeezed[:PREFIX]].append(squeezed)
            self._squeezed[squeezed] = segment.english

    def find(self, text: str, lang: str) -> str | None:
        """The English of a sentence: of its segment, or of the segments that it is joined from.

        The sentence's own language is looked at first; then any other, since a short headline's language may have
        been taken for another.
        """
        folded = fold_text(text)
        langs = (lang, *(other for other in self._exact if other != lang))
        for code in langs:
            if (english := self._exact.get(code, {}).get(folded)) is not None:
                return english
        return self._find_joined(_squeeze(text))

    def _find_joined(self, text: str) -> str | None:
        """The English of consecutive segments that make up all of `text`, white space apart."""
        ways: dict[int, tuple[str, ...]] = {0: ()}
        for start in range(len(text)):
            if start not in ways:
                continue
            for length in range(1, PREFIX + 1):
                for segment in self._by_prefix.get(text[start : start + length], ()):
                    if len(segment) < length or (length < PREFIX and len(segment) != length):
                        continue
                    end = start + len(segment)
                    if end not in ways and text.startswith(segment, start):
                        ways[end] = (*ways[start], self._squeezed[segment])
        return " ".join(ways[len(text)]) if ways.get(len(text)) else None

    def find_shared(self, texts: Sequence[str]) -> str | None:
        """The English of consecutive sentences that are together one segment, None when they are none."""
        return self._squeezed.get("".join(_squeeze(text) for text in texts))

    def starts_segment(self, text: str) -> bool:
        """Whether some segment begins with this sentence and is longer."""
        squeezed = _squeeze(text)
        if len(squeezed) < PREFIX:
            return any(
                segment.startswith(squeezed)
                for prefix, segments in self._by_prefix.items()
                if prefix.startswith(squeezed)
                for segment in segments
                if len(segment) > len(squeezed)
            )
        candidates = self._by_prefix.get(squeezed[:PREFIX], ())
        return any(len(segment) > len(squeezed) and segment.startswith(squeezed) for segment in candidates)
