"""What single lines look like: the words, labels and shapes by which page furniture is known."""

import re
from dataclasses import dataclass
from functools import cache

from aligner.languages.de.furniture import FURNITURE as DE
from aligner.languages.en.furniture import FURNITURE as EN
from aligner.languages.ja.furniture import FURNITURE as JA
from aligner.languages.nl.furniture import FURNITURE as NL
from aligner.languages.schema.furniture import FurnitureTable, Reach
from aligner.wire.lines import is_finished

_TABLES: dict[str, FurnitureTable] = {"nl": NL, "de": DE, "ja": JA, "en": EN}

# Furniture is short; longer lines are an article's paragraphs unless their words are unmistakable.
_HEAD = 220  # characters of a line that cues may look at
_LINE_LONGEST = 280
_SHORT_LONGEST = 90
_LINK_SENTENCE = 45  # characters of a Japanese sentence that is no link any more
_MENU_WORDS = 8
_PROMOTION_LONGEST = 160
_PROMOTION_OFFERS = 2  # words of offering that make a line the page's own
_CREDIT_LONGEST = 32  # a line that names an agency and little else ("dpa/lby", "ANP PRODUCTIES", "＝ＡＰ共同")
_CREDIT_REST = 12  # letters beside the agency's name
_CREDIT_REST_JAPANESE = 6
_LONG_REASONS = frozenset({"comment form", "cookie notice", "disclaimer", "newsletter", "author note"})
_LONG_LONGEST = 700

_ORNAMENT = re.compile(r"^[\s👇👉▶►→➡⇒☞✅🔴⚡📌🔗📷📸🎥*•·■□●○◆◇▼▽▪‣>»›|＞≫\[(（【［『《≪≫<＜#＃+–—-]+(?=\w|[（(])")
_REQUIRED = re.compile(r"[^\W\d_]\s?[*＊](?!\w)|（必須）|\(required\)", re.IGNORECASE)  # "Name* E-mail* Website"
_CLOSING = re.compile(r"[\s\])）】］》>»<＜＞≫–—-]+$")
_SEPARATOR = re.compile(r"\s*[|｜·•›»/／→＞]\s*|\s>\s*|\s{2,}|\t+|\u3000+| - | – ")
_HASHTAG = re.compile(r"[#＃]\w+")
_ADDRESS = re.compile(
    r"\W*(?:https?://\S+|@[a-z0-9_.]+|[a-z0-9_.+-]+@[a-z0-9.-]+|(?:www\.)?[a-z0-9][a-z0-9.-]*\.[a-z]{2,10}(?:/\S*)?)\W*",
    re.IGNORECASE | re.ASCII,
)
_CREDIT = re.compile(
    r"^\(?(?:AP|AFP|EPA|REUTERS|Reuters|dpa|ANP)(?: ?(?:Photo|Foto|Bild|Pool))? ?/|"
    r"(?:©|\(c\)|Foto ?:|Photo ?:|Bild ?:|Beeld ?:|写真[：:＝=]|撮影[：:＝=・])|"
    r"(?:/|／|via |—|–|-)\s*(?:Getty|AP|REUTERS|Reuters|AFP|dpa|ANP|EPA|AP通信|ロイター|共同|時事|Imago|imago|"
    r"Shutterstock|iStock|Unsplash|Pool)\b.{0,20}$"
)

# A picture's line that says something in a sentence is a caption, and part of what the wire says.
_HOLDS_SENTENCE = re.compile(r"[.!?]\s*$|。")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Why a line is furniture; `opens`: as a title it claims the lines below; `at_end`: only if no article follows."""

    reason: str
    opens: bool = False
    at_end: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    cues: tuple[tuple[str, Reach, re.Pattern[str]], ...]
    interface: frozenset[str]
    sections: frozenset[str]
    photo: re.Pattern[str]
    teaser: re.Pattern[str]
    agency: re.Pattern[str]
    offers: frozenset[str]
    offer_starts: tuple[str, ...]
    bylines: tuple[re.Pattern[str], ...]


def find_cue(text: str, lang: str) -> Verdict | None:
    """Why the line is furniture by its own words, or None.

    The words are those of the page's language and of English, which pages of every language use for their controls.
    E.g. "Lees ook: Veertig kelders ondergelopen" in Dutch is a read-more link.
    """
    bare = _ORNAMENT.sub("", text[:_HEAD]).strip()
    if len(text) <= _SHORT_LONGEST:
        bare = _CLOSING.sub("", bare)
    if not any(ch.isalnum() for ch in bare):
        return Verdict(reason="separator") if len(text) <= _HEAD else None
    for code in dict.fromkeys((lang, "en")):
        found = _match(bare, text, code)
        if found:
            return found
    return _find_shape(text, lang)


def _match(bare: str, text: str, code: str) -> Verdict | None:
    rules = _rules(code)
    for reason, reach, pattern in rules.cues:
        match = pattern.match(bare)
        if not match:
            continue
        if reach == "label" and match.end() < len(bare.rstrip(" :.!)]】］）")):
            continue
        if reach == "short" and not (len(text) <= _SHORT_LONGEST and not _is_sentence(text)):
            continue
        limit = _LONG_LONGEST if reason in _LONG_REASONS else _LINE_LONGEST
        if len(text) > limit:
            continue
        if reason == "read-more link" and text.endswith("。") and len(text) > _LINK_SENTENCE:
            continue  # "【写真】…" run together with the paragraph that follows
        rest = bare[match.end() :].strip(" :：|»›>→▶＞】…-")
        if reach == "section" and len(rest) > 60 and _is_sentence(text) and (reason == "link list" or len(rest) > 150):
            continue  # "Zum Thema: Ich denke, die Bürger …" is a sentence of the article
        return Verdict(reason=reason, opens=reach == "section" and not rest, at_end=reach == "end")
    if len(text) <= _LINE_LONGEST and rules.photo.match(bare):
        return Verdict(reason="photo credit")
    if len(text) <= _LINE_LONGEST and rules.teaser.match(bare):
        return Verdict(reason="read-more link")
    beside = _CREDIT_REST_JAPANESE if code == "ja" else _CREDIT_REST
    credited = len(text) <= _CREDIT_LONGEST and rules.agency.search(text)
    if credited and _letters(rules.agency.sub("", text)) <= beside:
        return Verdict(reason="agency credit")
    if len(text) <= 100 and any(pattern.match(bare) for pattern in rules.bylines):
        return Verdict(reason="byline")
    if bare.rstrip(":").lower() in rules.sections:
        return Verdict(reason="section label")
    return None


def _letters(text: str) -> int:
    return sum(ch.isalpha() for ch in text)


def _is_sentence(text: str) -> bool:
    """Whether the line ends as a sentence and is longer than a label."""
    return text.rstrip("\"'”’“»)）」』 ").endswith((".", "。")) and len(text) > 30


def _find_shape(text: str, lang: str) -> Verdict | None:
    """Furniture by its shape: link lines, hash tags, menus, picture credits."""
    if len(text) > _LINE_LONGEST:
        return None
    if _is_address(text):
        return Verdict(reason="link list")
    tags = _HASHTAG.findall(text)
    hashed = text.startswith(("#", "＃")) and not is_finished(text)
    if tags and hashed and (len(tags) >= 2 or len(tags[0]) >= len(text) - 2):
        return Verdict(reason="tags")
    credit = _CREDIT.search(text)
    if credit and len(text) <= 160 and not is_finished(text) and not _HOLDS_SENTENCE.search(text[: credit.start()]):
        return Verdict(reason="photo credit")
    if len(text) <= _SHORT_LONGEST and len(_REQUIRED.findall(text)) > 1:
        return Verdict(reason="comment form")
    if is_menu(text, lang):
        return Verdict(reason="menu")
    return Verdict(reason="promotion") if is_promotion(text, lang) else None


def _is_address(text: str) -> bool:
    """Whether the line holds nothing but web and mail addresses and signs, e.g. "👉 example.com"."""
    tokens = [token for token in text.split() if any(ch.isalnum() for ch in token)]
    return bool(tokens) and all(_ADDRESS.fullmatch(token) for token in tokens)


def is_menu(text: str, lang: str) -> bool:
    """Whether the line is a row of short pieces such as buttons, e.g. "Teilen  Twittern  Pinnen  Mailen"."""
    interface = _rules(lang).interface | _rules("en").interface
    sections = _rules(lang).sections | _rules("en").sections
    words = text.lower().split()
    if 2 <= len(words) <= _MENU_WORDS and all(word.strip(" |·>/") in interface | sections for word in words):
        return True  # "Merken Drucken Teilen"
    pieces = [piece for piece in _SEPARATOR.split(text.strip()) if piece]
    if len(pieces) < 2 or (is_finished(text) and text.rstrip("\"'”’“»)）」』 ").endswith((".", "。", "…"))):
        return False
    if all(piece.strip(" >/").lower() in sections for piece in pieces):
        return True  # a path such as "World / Europe"
    known = sum(_is_control(piece, interface) for piece in pieces)
    short = sum(len(piece) <= 40 for piece in pieces)
    if any(sign in text for sign in "|｜·›"):
        if len(pieces[0]) > (18 if lang == "ja" else 45):
            return False  # "Headline | Section | Outlet" is a page's title
        figures = any(ch.isdigit() for ch in text)  # "1 | Dijkhuis | NED | 2:17:42" is a row of a table
        return (known >= 1 and known + short > len(pieces)) or (
            len(pieces) >= 4 and short == len(pieces) and not figures
        )
    return known >= 2 and known >= len(pieces) / 2


def is_addressed(text: str, lang: str) -> bool:
    """Whether the line speaks to its reader, outside quotation marks, as with "Sie", "je", "your", "ください"."""
    bare = re.sub(r"[„“\"«»「『][^„“”\"«»」』]{0,600}[“”\"«»」』]", "", text[:_LONG_LONGEST])
    table = _TABLES.get(lang, EN)
    if lang == "ja":
        return any(word in bare for word in table.reader)
    first, rest = re.match(r"\W*([^\W\d_]*)(.*)", bare, re.DOTALL).groups()  # type: ignore[union-attr]
    # A capital of German "Sie" counts only within a sentence; "du" is also a word of names ("Cirque du Soleil").
    inner = re.findall(r"(?<=[a-zäöüß,] )[^\W\d_]+", f"{first}{rest}")
    opens = lang != "de" and first.lower() in table.reader
    return opens or any(word in table.reader and word != "du" for word in inner)


def is_promotion(text: str, lang: str) -> bool:
    """Whether the page speaks of itself to its reader, as in "Elke ochtend het nieuws in je mailbox? Schrijf je in."

    A line that ends as a sentence must address the reader or speak of "us" beside words of what is offered, since
    wires tell of newsletters and apps too; what stands in quotation marks is never the page's own.
    """
    if len(text) > _PROMOTION_LONGEST or re.search(r"[\"“”„«»「『]", text):
        return False
    table, rules = _TABLES.get(lang, EN), _rules(lang)
    if lang == "ja":
        offers = sum(word in text for word in table.promotion)
        address = any(word in text for word in table.reader) + any(word in text for word in table.speaker)
    else:
        words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
        offers = sum(word.lower() in rules.offers or word.lower().startswith(rules.offer_starts) for word in words)
        # "Sie" and "Ihr" are told from "sie" and "ihr" by their capital, except where it opens the sentence.
        address = any(word in table.reader for word in words[1:]) + any(w.lower() in table.speaker for w in words)
    if text.rstrip(" )）").endswith((".", "。")):
        return address > 0 and offers >= _PROMOTION_OFFERS
    return offers >= _PROMOTION_OFFERS or (offers > 0 and offers + address > _PROMOTION_OFFERS)


def _is_control(piece: str, interface: frozenset[str]) -> bool:
    spelled = re.sub(r"[\W\d_]+", " ", piece.lower()).split()
    if not spelled:
        return False
    return piece.strip().lower() in interface or (
        len(spelled) <= 4 and 2 * sum(w in interface for w in spelled) >= len(spelled)
    )


@cache
def _rules(code: str) -> _Rules:
    table = _TABLES.get(code, EN)
    cues = tuple((cue.reason, cue.reach, re.compile(cue.pattern, re.IGNORECASE)) for cue in table.cues)
    labels = "|".join(re.escape(label) for label in sorted(table.photo_labels, key=len, reverse=True))
    return _Rules(
        cues=cues,
        interface=table.interface,
        sections=frozenset(label.lower() for label in table.section_labels),
        photo=re.compile(
            rf"(?:{labels})(?: \(\w+\))?\s*(?:[:：＝=/©|・]|[)）]?$)|(?:{labels})\s*\(.{{0,40}}\)\s*:", re.IGNORECASE
        ),
        teaser=re.compile(rf"(?:{'|'.join(map(re.escape, table.teaser_labels))})\s*[:：|»›→]", re.IGNORECASE),
        agency=re.compile("|".join(pattern for pattern, _ in table.agencies)),
        offers=frozenset(word for word in table.promotion if not word.endswith("-")),
        offer_starts=tuple(word[:-1] for word in table.promotion if word.endswith("-")),
        bylines=tuple(re.compile(pattern) for pattern in table.bylines),
    )
