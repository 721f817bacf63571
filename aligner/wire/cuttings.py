"""What is cut off a line of the article: picture credits, agency credits, links glued to a paragraph."""

import re

from aligner.records import Block, BlockKind
from aligner.wire.cues import find_cue
from aligner.wire.dateline import name_agency

_SENTENCE_END = re.compile(r"[.!?][\"'”’“»)]*\s+(?=[(\[]?[A-ZÄÖÜ])|[。！？]\s*")
_BRACKETED = re.compile(r"[(（\[［]\s*([^()（）\[\]［］\n]{2,40}?)\s*[)）\]］]\s*$")
_DASHED = re.compile(r"\s[–—―-]{1,2}\s*([^\s–—―-][^–—―。\n]{1,25})$|[―—]([^–—―。\n]{2,15})$")
_PICTURE = re.compile(
    r"(?:\(?(?:©|\([cC]\) |Foto ?:|Fotos ?:|Photos? ?:|Photo by |Bild ?:|Beeld ?:|"
    r"写真[：:＝=]|撮影[：:＝=・]|（写真|（撮影)"
    r"[^\n]{0,80}|(?:[A-Z][\w.’'-]+ ){1,3}?[A-Z][\w’'-]+\s?[/／]\s?"
    r"(?:AP|AFP|EPA|ANP|ANSA|dpa|DPA|REUTERS|Reuters|Getty|IMAGO|Imago|Xinhua|TASS|PAP|Pool|[A-Z]{2,5}通信|共同|時事|"
    r"ロイター)"
    r"[^\n]{0,20})$"
)
# What pages glue to the end of a paragraph; a sentence that merely begins like a byline or a tag stays.
_GLUED_REASONS = frozenset({
    "related articles", "read-more link", "photo credit", "newsletter", "promotion", "share line", "comment form",
    "cookie notice", "disclaimer", "advertisement", "agency credit",
})  # fmt: skip
_GLUED_LONGEST = 160  # characters of a link or credit glued to the end of a paragraph
_CREDIT_WORDS = 5  # an agency credit in brackets has few words: "(dpa/lby)", "(Reuters, AFP)"


def cut_line(text: str, kind: BlockKind, lang: str) -> list[Block]:
    """The pieces of a line with offsets in it: the line itself, or what is left of it and what was cut off its end.

    A line that ends in a picture's credit is a caption; an agency's credit and a link such as "Lees ook: …" after the
    last sentence are furniture.
    """
    if kind in ("headline", "heading"):
        return [Block(kind=kind, start=0, end=len(text))]
    window = max(0, len(text) - _GLUED_LONGEST)
    picture = _PICTURE.search(text, window)
    if picture and text[: picture.start()].strip():
        return _in_two(text, picture.start(), "caption" if len(text) < 500 else kind, "photo credit")
    credit = _find_credit(text, lang)
    if credit >= 0:
        return _in_two(text, credit, kind, "agency credit")
    for end in _SENTENCE_END.finditer(text, window):
        rest = text[end.end() :]
        found = find_cue(rest, lang) if any(ch.isalnum() for ch in rest) else None
        if found and not found.at_end and found.reason in _GLUED_REASONS:
            return _in_two(text, end.end(), kind, found.reason)
    return [Block(kind=kind, start=0, end=len(text))]


def _find_credit(text: str, lang: str) -> int:
    """Where an agency's credit at the end of the line begins, -1 without one."""
    window = max(0, len(text) - 60)
    for pattern in (_BRACKETED, _DASHED):
        match = pattern.search(text, window)
        if match:
            credit = next(group for group in match.groups() if group)
            before = text[: match.start()].rstrip()
            ended = before.endswith((".", "!", "?", "。", "”", "“", '"', "»", "」", "’"))
            if ended and len(credit.split()) <= _CREDIT_WORDS and name_agency(credit, lang):
                return match.start()
    return -1


def _in_two(text: str, cut: int, kind: BlockKind, reason: str) -> list[Block]:
    end = len(text[:cut].rstrip())
    start = cut + len(text[cut:]) - len(text[cut:].lstrip())
    return [Block(kind=kind, start=0, end=end), Block(kind="furniture", start=start, end=len(text), reason=reason)]
