"""Who a Japanese noun phrase names, and which noun phrase is the subject of a verb."""

import re
from functools import lru_cache

from aligner.claims.told.base import Span
from aligner.claims.told.japanese_clauses import (
    CHAIN,
    PREDICATE,
    Reading,
    Verb,
    find_markers,
    find_noun,
    find_noun_end,
    strip_time,
)
from aligner.facts.names_japanese import is_common_word
from aligner.facts.names_kinds import GUESS
from aligner.languages.ja.deeds import DEEDS
from aligner.records import Fact

_TAIL = re.compile(r"(?:[（(][^（()）]*[）)]|ら|たち|自身|本人|自ら|[0-9０-９〇一二三四五六七八九十数]+[人名])$")
# 外務省 alone is that of the country the sentence speaks of, 送電会社 any one: no names.
_UNNAMED = re.compile(r"[一-龠]{1,8}省|(?!株式)[一-龠]{1,6}会社")
_HONORED = re.compile("氏|さん|容疑者|被告")
_KATAKANA = frozenset(map(chr, range(ord("ァ"), ord("ヴ") + 1)))
_BRACKETS = re.compile(r"[（(][^（()）]*[）)]")
_HIDDEN = re.compile(r"[（(][^（()）]*[）)]|「[^」]*」|『[^』]*』")
_SAID = re.compile("と(?:し、|して|述べ|主張|判断|話し|語|考え|み、|みて)")
OWN_SUBJECT = re.compile("[^しきりてたるいだ]が")  # the particle, not the conjunction of 署名したが


def read_doer(reading: Reading, span: Span) -> Span | None:
    """The part of a noun phrase that names somebody; None where it names nobody (医師, 男性2人, 同氏, ビボーの獣医師).

    Of a person it is the name and what follows it (クマリ氏), of a body or an office all that names it (ミラノの検察).
    """
    own = _read_one(reading, span)
    if own and span[0] > 0 and reading.bare[span[0] - 1] in "とや" and not reading.bare[: span[0] - 1].endswith("」"):
        first = _read_one(reading, (find_noun(reading.bare, span[0] - 1), span[0] - 1))
        return (first[0], own[1]) if first else own
    return own


def _read_one(reading: Reading, span: Span) -> Span | None:
    text, (start, end) = reading.masked, span
    while start < end and (tail := _TAIL.search(text, start, end)) and tail.end() == end:
        end = tail.start()
    start = strip_time(text, start, end)
    facts = [fact for fact in reading.names if start <= fact.start and fact.end <= end]
    if not any(fact.kind == "place" for fact in facts):
        facts = [fact for fact in facts if not _UNNAMED.fullmatch(fact.span)]
    if not facts or start >= end:
        return None
    hidden = _HIDDEN.sub(lambda m: "＿" * len(m.group()), text[start:end])
    head = start + hidden.rfind("の") + 1
    if facts[-1].start < head <= facts[-1].end:  # a name may hold の
        head = facts[-1].start
    head = strip_time(text, head, end)
    inside = [fact for fact in facts if fact.end > head]
    if inside:
        return _read_head(reading, (head, end), inside)
    if all(fact.kind != "person" for fact in facts) and _is_body(reading.text[head:end]):
        owner = start + hidden[: facts[-1].start - start].rfind("の") + 1
        return min(fact.start for fact in facts if fact.start >= owner), end
    return None


def _read_head(reading: Reading, span: Span, facts: list[Fact]) -> Span | None:
    start, end = span
    last = facts[-1]
    rest = re.sub("[「」『』]", "", _BRACKETS.sub("", reading.text[last.end : end]))
    if last.kind == "person" and not _HONORED.match(rest) and is_common_word(last.span):
        # 選挙管理 in シューマン選挙管理責任者 is no name; what stands right before it may be.
        before = facts[-2] if len(facts) > 1 and facts[-2].end == last.start else None
        return (before.start, end) if before and before.kind != "place" else None
    if last.kind == "person" or (last.score <= GUESS and rest.endswith(_words("titles"))):
        return (last.start, end) if not rest or rest.endswith(_words("titles", "offices")) else None
    if rest and not _is_body(rest) and not (last.kind == "organisation" and rest.endswith(DEEDS.firms)):
        return None
    if not rest and (_is_kind_of_firm(last.span) or last.span.endswith(DEEDS.no_bodies)):
        return None
    return (min(start, facts[0].start), end)


def _is_kind_of_firm(words: str) -> bool:
    """Whether what is read as a name only says what it is: メディアグループ."""
    ending = next((one for one in DEEDS.firms if words.endswith(one)), "")
    return bool(ending) and words[0] in _KATAKANA and is_common_word(words.removesuffix(ending))


def _is_body(words: str) -> bool:
    words = _BRACKETS.sub("", words)
    return words.endswith(_words("bodies", "offices")) and not words.endswith(DEEDS.no_bodies)


@lru_cache(maxsize=4)
def _words(*fields: str) -> tuple[str, ...]:
    return tuple(word for field in fields for word in getattr(DEEDS, field))


def read_before(reading: Reading, end: int, begin: int) -> Span | None:
    """Who the noun phrase that ends at `end` names."""
    return read_doer(reading, (find_noun(reading.bare, end, begin), end))


def read_after(reading: Reading, begin: int, end: int) -> Span | None:
    """Who the noun phrase that begins at `begin` names, as long as a particle or the end follows it."""
    stop = find_noun_end(reading.masked, begin, end)
    if stop > begin and (stop == end or reading.masked[stop] in "はがをにもとでだ、。」へ"):
        return read_doer(reading, (begin, stop))
    return None


def find_subject(reading: Reading, verb: Verb, span: Span) -> tuple[str, Span] | None:
    """The particle and the noun phrase of a verb's subject; None where another verb may claim it.

    A subject with が belongs to the first verb behind it and to those linked to that; a topic to the verbs that end
    the sentence or are linked to its end, not to those that stand before a noun.
    """
    for particle, words in reversed(find_markers(reading, (span[0], verb.start))):
        between = reading.bare[words[1] + 1 : verb.start]
        predicate, chain = PREDICATE.search(between), CHAIN.search(between)
        if particle == "が":
            if not predicate and not chain:
                return particle, words
            if verb.role == "before noun":
                return None
            if chain and not predicate:
                return particle, words
            if between.startswith("、") and predicate and verb.role in ("main", "chain"):
                return particle, words
            if chain and predicate and chain.start() < predicate.start():
                return None
            continue
        if _SAID.search(between) and read_doer(reading, words) is None:
            continue  # the topic of what is said
        if verb.role == "quote" and OWN_SUBJECT.search(between):
            return None
        if verb.role == "quote":
            return (particle, words) if _is_announced(reading, verb) else None
        return (particle, words) if verb.role in ("main", "chain") else None
    return _headline_subject(reading, verb, span)


def _headline_subject(reading: Reading, verb: Verb, span: Span) -> tuple[str, Span] | None:
    """What a headline begins with before a comma, where its verbal noun ends it: ケテラール社、工場を閉鎖."""
    comma = reading.masked.find("、", span[0], verb.start)
    if comma < 0 or reading.masked[verb.end - 1] in "たるい、て" or find_noun(reading.bare, comma, span[0]) != span[0]:
        return None
    return "、", (span[0], comma)


def _is_announced(reading: Reading, verb: Verb) -> bool:
    """Whether who says it is who does it: has announced that it bought, promises that it will buy."""
    rest = reading.masked[verb.end :]
    if re.match("と[^とは]{0,12}?(?:" + "|".join(DEEDS.announcing) + ")", rest):
        return True
    return reading.masked[verb.end - 1] != "た" and bool(re.match(f"と[^とは]{{0,12}}?(?:{_saying()})", rest))


@lru_cache(maxsize=1)
def _saying() -> str:
    return "|".join(verb.partition("/")[0] for verb in DEEDS.speech)
