"""The pieces of a marked-up text (HTML, or the body of NewsML and NITF) in reading order, with their roles."""

import re
from typing import Any

from lxml import etree

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "select",
        "textarea",
        "math",
        "video",
        "audio",
        "canvas",
        "head",
        "datalist",
    ]
)
_INLINE = frozenset(
    ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "label", "mark", "q",
     "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
     "wbr", "lang", "person",
     "org", "location", "city", "country", "chron", "num", "money", "event", "function", "virtloc",
     "object.title", "story.date", "img"]
)  # fmt: skip
_ROLES = {"h1": "headline", "hl1": "headline", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading",
          "h6": "heading", "hl2": "heading", "li": "list_item", "figcaption": "caption",
          "media-caption": "caption", "caption": "caption"}  # fmt: skip
_FURNITURE_TAGS = {
    "nav": "menu",
    "footer": "page footer",
    "aside": "link list",
    "form": "form",
    "button": "button",
    "dialog": "notice",
    "header": "page header",
}
_FURNITURE_WORDS = {
    "related": "related articles", "recommended": "related articles", "recommendations": "related articles",
    "readmore": "read-more link",
    "share": "share line", "sharing": "share line", "social": "share line", "cookie": "cookie notice",
    "cookies": "cookie notice",
    "consent": "cookie notice", "gdpr": "cookie notice", "newsletter": "newsletter",
    "subscribe": "newsletter", "paywall": "newsletter",
    "comments": "comment form", "respond": "comment form", "disqus": "comment form", "sidebar": "link list",
    "breadcrumb": "menu",
    "breadcrumbs": "menu", "navigation": "menu", "menu": "menu", "advert": "advertisement",
    "advertisement": "advertisement", "ads": "advertisement",
    "ad": "advertisement", "promo": "advertisement", "sponsored": "advertisement",
    "outbrain": "advertisement", "taboola": "advertisement",
    "popular": "link list", "trending": "link list", "mostread": "link list", "tags": "tags",
    "taglist": "tags", "footer": "page footer",
}  # fmt: skip
# A container that holds this much of the page's running text is the article, whatever its class is called.
_ARTICLE_SHARE = 0.4
_SENTENCE_SHORTEST = 40  # characters of text outside a paragraph element that count as running text


def read_pieces(root: Any) -> list[tuple[str, str]]:
    """The (words, role) pieces of an element tree in reading order.

    Scripts and styles are skipped. Menus, forms, side columns and what stands outside the article come as
    "furniture:<reason>". The article is the `article`, `main` or articleBody element with the most running text, the
    whole page where there is none.
    """
    weights = _weigh(root)
    total = weights.get(root, 0) or 1
    main = _find_main(root, weights)
    inside_main: set[Any] = set()
    if main is not None and main is not root:
        inside_main = set(main.iter())
    walker = _Walker(inside_main, weights, total)
    walker.walk(root)
    return walker.pieces


def _name(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _weigh(root: Any) -> dict[Any, int]:
    """The characters of running text within each element: paragraphs, and other text as long as a sentence."""
    weights: dict[Any, int] = {}
    paragraph: Any = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            if paragraph is None and _name(element) == "p":
                paragraph = element
                weights[element] = len("".join(element.itertext()))
            elif paragraph is None and _name(element) not in _SKIPPED:
                weights[element] = weights.get(element, 0) + _weigh_own(element)
            continue
        if element is paragraph:
            paragraph = None
        parent = element.getparent()
        if parent is not None and element is not root:
            weights[parent] = weights.get(parent, 0) + weights.get(element, 0)
    return weights


def _weigh_own(element: Any) -> int:
    own = len((element.text or "").strip())
    own += sum(len((child.tail or "").strip()) for child in element)
    return own if own >= _SENTENCE_SHORTEST else 0


def _find_main(root: Any, weights: dict[Any, int]) -> Any:
    best, best_key = None, (0, 0)
    for element in root.iter():
        name = _name(element)
        rank = (
            3
            if name == "article" or element.get("itemprop") == "articleBody"
            else 2
            if name == "main" or element.get("role") == "main"
            else 0
        )
        weight = weights.get(element, 0)
        if rank and weight > 0.3 * (weights.get(root, 0) or 1) and (rank, weight) > best_key:
            best, best_key = element, (rank, weight)
    return best


def _furniture_reason(element: Any, weights: dict[Any, int], total: int) -> str:
    if weights.get(element, 0) > _ARTICLE_SHARE * total:
        return ""
    name = _name(element)
    if name in _FURNITURE_TAGS:
        return (
            "" if name == "header" and any(_name(child) == "h1" for child in element.iter()) else _FURNITURE_TAGS[name]
        )
    if element.get("role") in ("navigation", "complementary", "contentinfo", "search", "banner"):
        return "menu"
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return "hidden text"
    label = f"{element.get('class') or ''} {element.get('id') or ''}".lower()[:300]
    for word in re.split(r"[^a-z]+", label):
        if word in _FURNITURE_WORDS and name not in ("body", "html", "article", "main"):
            return _FURNITURE_WORDS[word]
    return ""


class _Walker:
    """Goes through the tree once; a piece ends where a block element begins or ends."""

    def __init__(self, inside_main: set[Any], weights: dict[Any, int], total: int) -> None:
        self.pieces: list[tuple[str, str]] = []
        self._inside_main, self._weights, self._total = inside_main, weights, total
        self._buffer: list[str] = []
        self._roles: list[str] = [""]
        self._furniture: list[tuple[Any, str]] = []
        self._skipping: Any = None

    def walk(self, root: Any) -> None:
        for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            if event == "start":
                self._start(element)
            elif event == "end":
                self._end(element, tail=element is not root)
            elif self._skipping is None:
                self._buffer.append(element.tail or "")
        self._flush(root)

    def _start(self, element: Any) -> None:
        name = _name(element)
        if self._skipping is None and name in _SKIPPED:
            self._skipping = element
        if self._skipping is not None:
            return
        if name not in _INLINE:
            parent = element.getparent()
            self._flush(element if parent is None else parent)
            reason = _furniture_reason(element, self._weights, self._total)
            if reason:
                self._furniture.append((element, reason))
            self._roles.append(_ROLES.get(name, ""))
        self._buffer.append(element.text or "")

    def _end(self, element: Any, *, tail: bool) -> None:
        if self._skipping is not None:
            if element is not self._skipping:
                return
            self._skipping = None
        elif _name(element) not in _INLINE:
            self._flush(element)
            self._roles.pop()
            if self._furniture and self._furniture[-1][0] is element:
                self._furniture.pop()
        if tail:
            self._buffer.append(element.tail or "")

    def _flush(self, element: Any) -> None:
        words = "".join(self._buffer)
        self._buffer.clear()
        if not words.strip():
            return
        role = next((role for role in reversed(self._roles) if role), "")
        if self._furniture:
            role = f"furniture:{self._furniture[0][1]}"
        elif self._inside_main and element not in self._inside_main and role != "headline":
            role = "furniture:page navigation"
        self.pieces.append((words, role))
