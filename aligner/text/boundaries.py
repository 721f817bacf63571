"""Where sentences end in running text: Latin script by rules and tables, Japanese by marks and brackets."""

import re

from aligner.languages.schema.text import TextTable

# Runs are matched from their first character and never given back, so that a megabyte of dots takes linear time.
_CANDIDATE = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’“»›)\]]*+(?=\s)"
    r"|(?<![.!?…])[.!?…]++[”“\")]++(?=[A-ZÄÖÜ„“\"])"
    r"|(?<=[a-zäöüßé]{3})[.!?](?=[A-ZÄÖÜ][a-zäöü]{1,30}\s)"
)
_TOKEN = re.compile(r"[^\s\"'„“”‚‘’«»‹›()\[\]/–—-]+$")
_NEXT = re.compile(r"\s{0,200}[\"'„“”‚‘’«»‹›(\[–—-]{0,20}\s{0,20}")
_NEXT_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_DUTCH_APOSTROPHE = re.compile(r"\s+['’‘](?:s|t|n|k|m)\s+")
_CLOCK = frozenset({"a.m", "p.m"})  # "at 2 p.m. Thursday" goes on
_ROMAN = re.compile(r"[IVX]{1,5}$")
_BRACKET = re.compile(r"[()\[\]]")
_PARENTHESIS_LONGEST = 300  # characters inside brackets that may hold a full stop without ending the sentence

_JA_END = re.compile(r"[。！？!?．]+|(?<=[^\x00-\x7f])\.(?=\s|$|[^\x00-\x7f])")
_JA_OPEN = {
    "「": "」",
    "『": "』",
    "（": "）",
    "(": ")",
    "【": "】",
    "［": "］",
    "〈": "〉",
    "《": "》",
    "“": "”",
    "〝": "〟",
}
_JA_MARKS = frozenset("。！？!?")
_JA_CLOSE = frozenset(_JA_OPEN.values())
_JA_CONTINUES = re.compile(r"[とはがをにのもでへやかなだっなどから、，,）」』】・：:]|という|って|など")


def find_boundaries(text: str, table: TextTable) -> list[int]:
    """The offsets in `text` after which a new sentence begins, in order; the end of the text is not among them."""
    return _find_japanese(text) if table.code == "ja" else _find_latin(text, table)


def _find_latin(text: str, table: TextTable) -> list[int]:
    inside = _parentheses(text)
    found = []
    for match in _CANDIDATE.finditer(text):
        end = match.end()
        if end >= len(text) or inside[match.start()]:
            continue
        if _ends_sentence(text, match.start(), end, match.group(), table):
            found.append(end)
    return found


def _ends_sentence(text: str, start: int, end: int, marks: str, table: TextTable) -> bool:
    gap = _NEXT.match(text, end)
    position = gap.end() if gap else end
    if position >= len(text):
        return False
    head = text[position]
    if _DUTCH_APOSTROPHE.match(text, end) and table.code == "nl":
        return True
    if head.islower():
        return False
    word_match = _NEXT_WORD.match(text, position)
    following = word_match.group() if word_match else ""
    starts = following.lower() in table.starters
    if not text[end].isspace() and not starts and marks[-1] in ".!?":
        return False  # a missing blank is only believed before a word that opens sentences
    mark = marks.rstrip("\"'”’“»›)]")
    if mark != ".":
        if "…" in mark or mark.startswith(".."):
            return starts or not text[max(0, start - 1)].isspace()
        return True
    if len(marks) > len(mark) and marks[-1] in '"”“»':
        return True  # a full stop inside a closed quotation ends it
    token_match = _TOKEN.search(text, max(0, start - 40), start)
    token = token_match.group() if token_match else ""
    before = text[max(0, start - 60) : start - len(token)]
    return _word_ends(token, before, following, starts, table)


def _word_ends(token: str, before: str, following: str, starts: bool, table: TextTable) -> bool:
    """Whether a full stop after `token` ends the sentence, with `following` the next word."""
    word = token.lower()
    if word.isdigit():
        return _number_ends(word, before, following, starts, table)
    if word in table.abbreviations:
        return False
    if len(token) == 1 and token.islower():
        return False  # "z. B.", "v. Chr."
    if word in table.counted_abbreviations and (len(token) > 1 or following[:1].isdigit()):
        number_before = before.rstrip()[-1:].isdigit() or before.rstrip().endswith(".")
        return not following[:1].isdigit() and (starts or not number_before) and bool(following)
    if word in table.closing_abbreviations:
        return starts and not (word in _CLOCK and following.lower().endswith("day"))
    if len(token) == 1 and token.isalpha() and token.isupper():
        return starts and bool(re.search(r"[a-zäöü]\s+$", before))
    if _ROMAN.match(token):
        return starts
    if "." in token and re.fullmatch(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}", token):
        return starts
    return True


def _number_ends(word: str, before: str, following: str, starts: bool, table: TextTable) -> bool:
    if not before.strip():
        return False  # an enumerator at the start: "1. Herstel van de relatie"
    if not table.ordinal_leads or len(word) > 3:
        return True
    if following.lower() in table.ordinal_nouns:
        return False
    if starts:
        return True
    lead = re.findall(r"[^\W\d_]+", before)
    return not (lead and lead[-1].lower() in table.ordinal_leads)


def _parentheses(text: str) -> bytearray:
    """For each character whether it stands inside brackets that were opened within a sentence and are closed soon."""
    inside = bytearray(len(text))
    opened = -1
    for match in _BRACKET.finditer(text):
        index = match.start()
        if opened >= 0 and index - opened > _PARENTHESIS_LONGEST:
            opened = -1
        if match.group() in "([":
            lead = text[max(0, index - 3) : index].rstrip()
            if opened < 0 and lead and lead[-1] not in ".!?":
                opened = index
        elif opened >= 0:
            inside[opened:index] = b"\x01" * (index - opened)
            opened = -1
    return inside


def _find_japanese(text: str) -> list[int]:
    closes = _match_brackets(text)
    found: list[int] = []
    index, length = 0, len(text)
    while index < length:
        if index in closes:
            index = closes[index]
            if _closed_quote_ends(text, index):
                found.append(index + 1)
            index += 1
            continue
        match = _JA_END.match(text, index)
        if not match:
            index += 1
            continue
        end = match.end()
        while end < length and text[end] in _JA_CLOSE:
            end += 1
        if end < length and _mark_ends(text, match.group(), end):
            found.append(end)
        index = end
    while found and not text[found[-1] :].strip():
        found.pop()
    return found


def _mark_ends(text: str, mark: str, end: int) -> bool:
    rest = text[end : end + 8]
    if "。" in mark or "．" in mark:
        return not rest.startswith(("）", ")"))
    if mark == "." and not rest[:1].isspace():
        return False
    if rest[:1].isspace():
        return True
    return (
        not _JA_CONTINUES.match(rest) and not re.match(r"[\u30a1-\u30faA-Za-z]", rest)
        if mark in "！!"
        else not _JA_CONTINUES.match(rest)
    )


def _closed_quote_ends(text: str, close: int) -> bool:
    """Whether a quotation that ends in its own full stop is a sentence by itself, with a new one after it."""
    before = text[max(0, close - 3) : close].rstrip()[-1:]
    if text[close] not in "」』”" or before not in _JA_MARKS:
        return False
    rest = text[close + 1 : close + 40].lstrip()
    return bool(rest) and not _JA_CONTINUES.match(rest) and text[close + 1] not in "（("


def _match_brackets(text: str) -> dict[int, int]:
    """Opening bracket → its closing one, outermost pairs; one that is never closed counts as none."""
    stack: list[int] = []
    pairs: dict[int, int] = {}
    for index, ch in enumerate(text):
        if ch in _JA_OPEN:
            stack.append(index)
        elif ch in _JA_CLOSE:
            for depth in range(len(stack) - 1, max(-1, len(stack) - 5), -1):
                if _JA_OPEN[text[stack[depth]]] == ch:
                    pairs[stack[depth]] = index
                    del stack[depth:]
                    break
    return pairs
