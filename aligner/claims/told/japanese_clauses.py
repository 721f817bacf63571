"""Verbs, particles and noun phrases of a Japanese sentence, read from endings and the change of script.

There is no dictionary behind it: kanji, kana and letters make a noun phrase, hiragana ends it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from aligner.claims.told.base import Span
from aligner.facts.names import find_names
from aligner.languages.ja.deeds import DEEDS
from aligner.records import Fact

# What a verb does in its sentence: ends it or one of its clauses, is linked to the next verb, gives a reason, is what
# somebody says, stands before its noun, is made a noun, or is the topic whose predicate is named ("…したのはX氏だ").
Role = Literal["main", "chain", "cause", "quote", "before noun", "nominal", "cleft"]
Base = Literal["masu", "ta", "both", "dict", "noun"]

NAME_IN_QUOTES = 24  # characters; longer quoted words are no name
_NOUN = r"一-龠々〆ヶァ-ヴー・＝A-Za-zＡ-Ｚａ-ｚ0-9０-９〇&＆.．‐－\-"
_NOUN_CHARACTER = re.compile(f"[{_NOUN}]")
_NOUN_PHRASE = re.compile(
    rf"(?:[{_NOUN}]|さん|くん|ちゃん|たち|ら(?=[はがをに、])|[（(][^（()）]*[）)]|「〇+」|『〇+』|の(?=[{_NOUN}「『]))+"
)
_QUOTE = re.compile(r"「[^「」]*」|『[^『』]*』|“[^“”]*”")
_BRACKETS = re.compile(r"[（(][^（()）]*[）)]")
_SENTENCE = re.compile(r"[^。！？!?\n　]+[。！？!?]?")
# Particles of several syllables that look like verbs.
_COMPOUND = re.compile(
    r"によ(?:って|り|る|ると|れば)|に関(?:する|して|し)|に対(?:する|して|し)|を(?:めぐる|めぐり|めぐって|巡る|巡り|巡って)|に向け(?:た|て)|において|における|"
    r"について|(?<![ぁ-ん])として|にとって|に伴(?:う|い)|に基づ(?:く|き|いて)|に際し(?:て)?|という|といった|いわゆる|あらゆる|主な|を受け(?:て|、)|に続(?:いて|き)|にわたり|にわたって"
)
_BEFORE_NOUN = r"(?=[一-龠々ァ-ヴー「『A-Za-z0-9０-９〇＿のとこそがたけほあうよもにか後際時、])"
PREDICATE = re.compile(
    r"(?:(?:[いえけせてねべめれげぎきしじちにびみりっ見出来得])た|んだ|だった|[てで]い[るた]|[ぁ-ん一-龠]る|[一-龠][うすつぶむぐ]|な(?:い|かった)"
    rf"){_BEFORE_NOUN}|[えけせてねべめれげ]ば|たら|な(?:ら|ければ)|ませ[んぬ]|と(?:み[て、ら]|見[てら]|し[て、]|述べ|主張|判断|話し|語|考え|い[いう])"
)
CHAIN = re.compile(
    r"[しきちりみびぎじいけせてれめえげべねず]、|[っいしんきりれせけめえげじべ][てで](?![いおき])|[んい]で、"
    r"|おり、|ながら|つつ|(?<=[たるいだ])が、|(?:ため|ので|から)、"
)
_MARKER = re.compile(r"[がは]|も(?=[、一-龠ァ-ヴ「])")
_NUMBER = "[〇0-9０-９一二三四五六七八九十数何]+"
_TIME = re.compile(
    rf"(?:{_NUMBER}(?:年|か月|カ月|月|日|時|分|週間|年間|日間|歳)(?:[前後半末中ぶり]*)"
    rf"|{'|'.join(sorted(DEEDS.times, key=len, reverse=True))})(?:の|、)?"
)
_COUNT = re.compile(rf"{_NUMBER}[人名つ件個社]")  # 一人も
_FINAL = re.compile(
    r"(?P<final>[ただ](?![いくりらっめ]|ろう)|まし?た|ます|(?:始め|続け|終え)(?:た(?!ら|り)|る)"
    r"|[てで](?:い[るた]|き(?:た|ている)|くる|いく|いった|しま(?:った|う)|おいた|ある|あった|おる|みせた|くれた)(?!ら|り)"
    r"|なければならな(?:い|かった))"
    r"|(?P<none>[てで](?:もら|いただ|ほし|は|も|い(?:な|ま|れ|た[らり])|おら|いら|ほしい)|ないで|た[いくり]|たら)"
    r"|(?P<chain>[てで](?:おり、?|いて|きて|から)?、?|、|まして|ながら|つつ|(?:始め|続け|終え)(?:て|、))"
)
_PLANNED = "予定|見通し|方針|計画|考え|意向|見込み|つもり|構え|ところ|模様|もよう|運び|こと"
_REJECTED = re.compile(
    r"よう|べき|かも|か(?:[、。どをはが]|$)|だろう|でしょう|らしい|なら|まで|に[はもあい至越よ足]|ほど|より|前(?:[、にの]|$)|わけ|はず"
    r"|可能性|恐れ|おそれ|疑い|疑惑|容疑|罪|条件|とは|との|のか|ことなく|ことができな|ことに反対"
    r"|(?:こと|の)[をはに](?:拒|断|否|禁|反対|避|やめ|許|失敗|でき|求)"
    rf"|(?:{_PLANNED}|事実|の|覚え|記録)(?:では?|は|も|が)?(?:な|否|あ[りろ]ません)"
)
_MAIN = re.compile(
    r"[。！？」]|$|、|　|が、|ものの|けれど|し、|うえで?|上で|後(?!任|継|輩|半|ろ)|あと|際|とき|時[、にの]|一方|ほか"
    r"|という?[。、]|とい(?:い|う)。|と(?:みら|見ら|さ)れ|と伝え|と報じられ|"
    rf"(?:{_PLANNED})(?:だ|で|、|。|$|という|を|が|になっ|とな|に[しな決同合]|も)"
)
_CAUSE = re.compile(r"ため|ので|から|ばかり|と、|のに|だけ")
_HEADLINE = re.compile(r"(?:へ|か)?(?:[。]?$|[　\n])")
_IDIOM = re.compile("|".join(DEEDS.idioms))
_LINKING = frozenset("いきぎしちびみりえけげせてねべめれ")  # ends the first of two verbs that make one
_GODAN: Mapping[str, tuple[str, str, str]] = {
    "う": ("い", "っ", "わ"), "く": ("き", "い", "か"), "ぐ": ("ぎ", "い", "が"), "す": ("し", "し", "さ"),
    "つ": ("ち", "っ", "た"), "ぬ": ("に", "ん", "な"), "ぶ": ("び", "ん", "ば"), "む": ("み", "ん", "ま"),
    "る": ("り", "っ", "ら"),
}  # fmt: skip
_ICHIDAN = re.compile(r"[いきしちにひみりぎじびえけせてねへめれげぜべ見得出経着寝]$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A verb of a field of the table where it stands; `own` says that its entry holds what goes with it."""

    field: str
    kind: str
    start: int
    end: int
    passive: bool
    role: Role
    own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A text read once: `masked` without quoted words, `bare` also without particles that look like verbs.

    Both have the length of the text. `sentences` are offsets.
    """

    text: str
    masked: str
    bare: str
    names: tuple[Fact, ...]
    sentences: tuple[Span, ...]


@lru_cache(maxsize=512)
def read_japanese(text: str) -> Reading:
    """The reading of a text, with the names that it shows by itself."""
    masked = _QUOTE.sub(lambda m: _mask_quote(m, text), text)
    masked = _BRACKETS.sub(lambda m: m.group()[0] + "＿" * (len(m.group()) - 2) + m.group()[-1], masked)
    bare = _COMPOUND.sub(lambda m: "＿" * len(m.group()), masked)
    spans = tuple(m.span() for m in _SENTENCE.finditer(masked))
    return Reading(text=text, masked=masked, bare=bare, names=find_names(text, "ja"), sentences=spans)


def _mask_quote(match: re.Match[str], text: str) -> str:
    inner = match.group()[1:-1]
    is_name = (
        0 < len(inner) <= NAME_IN_QUOTES
        and not re.search("[。、！？!?]", inner)
        and not re.match("など?と|と[^一-龠ァ-ヴ「]|と$|。|$", text[match.end() : match.end() + 4])
    )
    return match.group()[0] + ("〇" if is_name else "＿") * len(inner) + match.group()[-1]


def find_verbs(reading: Reading, fields: tuple[str, ...], span: Span) -> Iterator[Verb]:
    """The verbs of fields of the table between two offsets, in every form that tells a deed: no negated ones."""
    forms, masked, taken = _verb_forms(fields), reading.masked, -1
    idioms = {place for match in _IDIOM.finditer(masked, *span) for place in range(*match.span())}
    for start in range(*span):
        if start < taken:
            continue
        for string, base, entries in forms.get(masked[start : start + 2], ()):
            if start not in idioms and masked.startswith(string, start) and not _is_inside_word(masked, start):
                read = _read_role(masked[: span[1]], start + len(string), base)
                taken = start + len(string)
                if read is None:
                    continue
                for field, kind, passive, own in entries:
                    yield Verb(field=field, kind=kind, start=start, end=read[0], passive=passive, role=read[1], own=own)
                break


def _is_inside_word(masked: str, start: int) -> bool:
    """Whether the verb is the tail of a longer one: 開し in 公開し, 止め in 突き止め. A day may stand before it."""
    before, first = masked[start - 1 : start], masked[start]
    if "一" <= first <= "龠":
        if before in _LINKING and "一" <= masked[start - 2 : start - 1] <= "龠" and "ぁ" <= masked[start + 1] <= "ん":
            return True
        return "一" <= before <= "龠" and before not in "日月年人者再氏社軍側夜朝"
    return "ァ" <= first <= "ヴ" and ("ァ" <= before <= "ヴ" or before == "ー")


def _read_role(masked: str, end: int, base: Base) -> tuple[int, Role] | None:
    """Where the form ends and what it does in its sentence; None for forms that tell no deed."""
    if base == "noun":
        return (end, "main") if _HEADLINE.match(masked, end) else None
    final = base == "dict"
    if not final:
        tail = _FINAL.match(masked, end)
        if not tail or tail.group("none"):
            return None
        if tail.group("chain"):
            linked = tail.group("chain")[0] in "てで"
            return (tail.end(), "chain") if base == "both" or (base == "ta") == linked else None
        if base == "masu" and tail.group("final")[0] in "ただてで":
            return None
        end = tail.end()
    rest = masked[end : end + 12]
    if _REJECTED.match(rest) or (final and re.match("ため|の?を?(?:待|拒)", rest)):
        return None
    role: Role | None = None
    if _MAIN.match(rest):
        role = "main"
    elif _CAUSE.match(rest):
        role = "cause"
    elif rest.startswith("と"):
        role = "quote"
    elif re.match("の[はが]", rest):
        role = "cleft"
    elif re.match("の|こと", rest):
        role = "nominal"
    elif re.match(f"[{_NOUN}「『]|その|この|ある", rest):
        role = "before noun"
    return (end, role) if role else None


Entry = tuple[str, str, bool, bool]
Forms = Mapping[str, tuple[tuple[str, Base, tuple[Entry, ...]], ...]]


@lru_cache(maxsize=8)
def _verb_forms(fields: tuple[str, ...]) -> Forms:
    """All forms of the verbs of some fields by their first two characters, the longest first."""
    found: dict[tuple[str, Base], list[Entry]] = {}
    for field in fields:
        table = getattr(DEEDS, field)
        classes = table.items() if isinstance(table, Mapping) else [("", table)]
        for kind, verbs in classes:
            for verb in verbs:
                for string, base, passive in inflect(verb):
                    own = bool(re.search("[をにが]", string[1:]))
                    found.setdefault((string, base), []).append((field, kind, passive, own))
    heads: dict[str, list[tuple[str, Base, tuple[Entry, ...]]]] = {}
    for (string, base), entries in sorted(found.items(), key=lambda row: (-len(row[0][0]), row[0][1])):
        heads.setdefault(string[:2], []).append((string, base, tuple(dict.fromkeys(entries))))
    return {head: tuple(rows) for head, rows in heads.items()}


def inflect(verb: str) -> Iterator[tuple[str, Base, bool]]:
    """The forms of a verb without their endings: the characters, what may follow them, and whether it is passive.

    >>> [form for form, _, _ in inflect("盗/む")], [form for form, _, _ in inflect("率い/る")]
    (['盗む', '盗み', '盗ん', '盗まれ', '盗まれる'], ['率い', '率いる', '率いられ', '率いられる'])
    """
    stem, _, ending = verb.partition("/")
    if ending == "いる":
        yield from ((stem + "い", "ta", False), (stem + "いる", "dict", False), (stem + "おり", "masu", False))
        return
    passive = stem + "られ"
    if ending == "する":
        yield from ((stem + "し", "both", False), (stem + "する", "dict", False))
        passive = stem + "され"
        if not stem.endswith(("に", "と", "を")):
            yield stem, "noun", False
        if not re.search("[をにと]", stem):
            for light in DEEDS.light:
                yield from inflect(stem + light)
    elif ending == "る" and _ICHIDAN.search(stem):
        yield from ((stem, "both", False), (stem + "る", "dict", False))
    else:
        masu, ta, negated = _GODAN[ending]
        yield stem + ending, "dict", False
        if masu == ta:
            yield stem + masu, "both", False
        else:
            yield from ((stem + masu, "masu", False), (stem + ta, "ta", False))
        passive = stem + negated + "れ"
    yield from ((passive, "both", True), (passive + "る", "dict", True))


def find_noun(text: str, end: int, begin: int = 0) -> int:
    """Where the noun phrase that ends at `end` begins, modifiers with の included; `end` where there is none."""
    start = end
    while start > begin:
        character, before = text[start - 1], text[start - 2 : start - 1]
        if character in "）)」』":
            opening = _opening(text, start - 1)
            if opening < begin or (character in "」』" and "＿" in text[opening:start]):
                break
            start = opening
        elif _NOUN_CHARACTER.match(character):
            start -= 1
        elif text[max(begin, start - 3) : start].endswith(("さん", "くん", "ちゃん", "たち")):
            start -= 3 if text[start - 3 : start] == "ちゃん" else 2
        elif character in "らの" and start - 1 > begin and (_NOUN_CHARACTER.match(before) or before in "んら）)」』"):
            start -= 1
        else:
            break
    while start < end and text[start] in "のら":
        start += 1
    return start


def find_noun_end(text: str, begin: int, end: int) -> int:
    """Where the noun phrase that begins at `begin` ends; `begin` where there is none."""
    match = _NOUN_PHRASE.match(text, begin, end)
    return match.end() if match else begin


def _opening(text: str, closing: int) -> int:
    return text.rfind({"）": "（", ")": "(", "」": "「", "』": "『"}[text[closing]], 0, closing)


def find_markers(reading: Reading, span: Span) -> list[tuple[str, Span]]:
    """The particles が, は, も between two offsets with the noun phrases before them, in order; times are left out."""
    found = []
    for match in _MARKER.finditer(reading.bare, *span):
        start = find_noun(reading.bare, match.start(), span[0])
        words = reading.bare[start : match.start()]
        if words and not is_time(words) and not (match.group() == "も" and _COUNT.fullmatch(words)):
            found.append((match.group(), (start, match.start())))
    return found


def is_time(words: str) -> bool:
    """Whether a noun phrase says when and names nobody."""
    while words and (match := _TIME.match(words)):
        words = words[match.end() :]
    return not words


def strip_time(text: str, start: int, end: int) -> int:
    """The start of a noun phrase behind the words of time that lead it (火曜日マイヤー氏)."""
    while (match := _TIME.match(text, start, end)) and match.end() < end:
        start = match.end()
    return start
