"""One key for each person, place and organisation of a story, over all its sources and scripts.

Within a source a surname goes to the full name (Rubio -> Marco Rubio); across sources names are paired by likeness
(Oesjakov, ウサコフ), listed form, and role. The English wire's spelling is shown where there is one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from aligner.facts.names_tables import TABLES, entity_key, known_name
from aligner.facts.romanise import ascii_form, romanise, skeleton
from aligner.facts.similarity import name_similarity
from aligner.records import Fact, FactKind

# Likeness from which two names of different sources are one, and from which they are if the role is the same too.
# By eye on the six benchmark stories: at 0.75 no two people are merged; 0.6 joins distant spellings of a role's holder.
SAME_NAME = 0.75
SAME_NAME_AND_ROLE = 0.6
# Two full names agree on two words, so less is asked of each.
SAME_FULL_NAME = 0.65
# A name alone (no given name) must be this much like the family name, unless roles agree.
SAME_SURNAME = 0.8
_SHORTEST = 3
_KANJI = re.compile(r"[一-龠々]")


@dataclass(slots=True)
class _Entity:
    """The mentions of one name in one source, then of one entity over the sources."""

    kinds: Counter[FactKind] = field(default_factory=Counter)
    spellings: Counter[tuple[str, str]] = field(default_factory=Counter)
    values: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    listed: str = ""
    mentions: list[tuple[str, int]] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)

    @property
    def kind(self) -> FactKind:
        return max(self.kinds, key=lambda kind: (self.kinds[kind], kind == "person"))

    def take(self, other: "_Entity") -> None:
        for mine, theirs in ((self.spellings, other.spellings), (self.values, other.values), (self.roles, other.roles)):
            mine.update(theirs)  # type: ignore[arg-type]
        self.kinds.update(other.kinds)
        self.mentions += other.mentions
        self.sources |= other.sources
        self.listed = self.listed or other.listed


def resolve_names(
    names: Mapping[str, Sequence[tuple[int, Fact]]], languages: Mapping[str, str] | None = None
) -> Mapping[str, Sequence[tuple[int, Fact]]]:
    """The names of a story's sources with one `key` and `value` an entity: source -> (sentence, Fact), same order.

    `names` are the facts of find_document_names by source; `languages` the sources' languages, where known (found
    from the script and the source's id otherwise). Other facts than names go through untouched.
    """
    tongues = {source: (languages or {}).get(source) or _language(source, facts) for source, facts in names.items()}
    entities: list[_Entity] = []
    for source, facts in names.items():
        entities += _within_source(source, tongues[source], facts)
    merged = _across_sources(entities)
    unified: dict[tuple[str, int], tuple[str, str, FactKind]] = {}
    taken: Counter[str] = Counter()
    for entity in merged:
        value = _display(entity)
        key = entity_key(value)
        taken[key] += 1
        if taken[key] > 1:  # namesakes that nothing joins stay two
            key = f"{key} {taken[key]}"
        for mention in entity.mentions:
            unified[mention] = (key, value, entity.kind)
    return {
        source: [
            (sentence, _unified(fact, unified.get((source, position))))
            for position, (sentence, fact) in enumerate(facts)
        ]
        for source, facts in names.items()
    }


def _unified(fact: Fact, entity: tuple[str, str, FactKind] | None) -> Fact:
    return replace(fact, key=entity[0], value=entity[1], kind=entity[2]) if entity else fact


def _language(source: str, facts: Iterable[tuple[int, Fact]]) -> str:
    if any("ァ" <= character <= "龠" for _, fact in facts for character in fact.span):
        return "ja"
    return source[:2] if source[:2] in ("nl", "de", "en") else ""


def _within_source(source: str, lang: str, facts: Sequence[tuple[int, Fact]]) -> list[_Entity]:
    """The names of one source, each surname with its full name; the longest names take the shorter."""
    by_name: dict[str, _Entity] = {}
    for position, (_, fact) in enumerate(facts):
        if fact.kind not in ("person", "place", "organisation"):
            continue
        listed = _listed_key(fact, lang)
        entity = by_name.setdefault(listed or _plain(fact.span, lang), _Entity())
        entity.kinds[fact.kind] += 1 + (fact.score >= 0.8)
        entity.spellings[fact.span, lang] += 1
        entity.values[fact.value] += 1
        entity.roles.update([fact.role] if fact.role else [])
        entity.listed = entity.listed or listed
        entity.mentions.append((source, position))
        entity.sources.add(source)
    _join_ministries(by_name)
    names = sorted(by_name, key=lambda name: -len(_parts(name)))
    for short in reversed(names):
        if not by_name[short].listed:
            full = next(
                (name for name in names if name in by_name and name != short and _is_short_for(short, name)), ""
            )
            if (
                full
                and not by_name[full].listed
                and (
                    by_name[full].kind == "person"
                    or by_name[short].kind == by_name[full].kind
                    or by_name[short].kinds.total() <= 2
                )
            ):
                by_name[full].take(by_name.pop(short))
    return list(by_name.values())


def _join_ministries(by_name: dict[str, _Entity]) -> None:
    """ "The foreign ministry" is the one whose country the source has named, if it names one only."""
    for name in [name for name in by_name if name.endswith(" ministry") and name.count(" ") == 1]:
        full = [other for other in by_name if other.endswith(f" {name}")]
        if len(full) == 1:
            by_name[full[0]].take(by_name.pop(name))


def _listed_key(fact: Fact, lang: str) -> str:
    """The key of a name of the lists, "" for others: a listed name is itself in all sources."""
    entry = known_name(fact.span if lang == "ja" else fact.span.lower(), lang) if lang else None
    if entry and entry.key == fact.key and entry.kind == fact.kind:
        return fact.key
    if fact.key.endswith(" ministry") or (fact.kind != "person" and lang != "ja" and fact.key != entity_key(fact.span)):
        return fact.key
    return ""


def _plain(span: str, lang: str) -> str:
    return span if lang == "ja" else ascii_form(span)


def _parts(name: str) -> list[str]:
    return [part for part in name.replace("・", " ").replace("＝", " ").split() if part]


def _is_short_for(short: str, full: str) -> bool:
    parts = _parts(full)
    if len(_parts(short)) >= len(parts) > 1:
        return False
    if len(parts) < 2:
        return full.startswith(short) and len(short) >= 2 and short[0] >= "一" and len(full) > len(short)
    if short in (parts[-1], parts[0]):
        return True
    return short in ("".join(parts[1:]), " ".join(parts[1:])) or full.endswith((" " + short, "・" + short))


def _across_sources(entities: Sequence[_Entity]) -> list[_Entity]:
    """Joins entities of different sources: listed and equally spelt ones at once, the others likeliest pairs first."""
    by_name: dict[tuple[str, bool], _Entity] = {}
    for entity in entities:
        longest = max((name for name, _ in entity.spellings), key=lambda name: (len(_parts(name)), len(name)))
        plain = ascii_form(longest) if longest.isascii() or not _KANJI.search(longest) else longest
        name = (entity.listed or plain, entity.kind == "person")
        if name in by_name:
            by_name[name].take(entity)
        else:
            by_name[name] = entity
    names = list(by_name.values())
    scored = []
    for (left, first), (right, second) in _candidates(names):
        score = _likeness(first, second)
        if score >= SAME_NAME:
            scored.append((-score, left, right))
    return _joined(names, sorted(scored))


def _candidates(entities: Sequence[_Entity]) -> Iterable[tuple[tuple[int, _Entity], tuple[int, _Entity]]]:
    """Pairs that share a letter of their consonants' head, or a role, or kanji."""
    buckets: dict[str, set[int]] = defaultdict(set)
    kanji = any(_KANJI.search(name) for entity in entities for name, _ in entity.spellings)
    for index, entity in enumerate(entities):
        for spelling, _ in entity.spellings:
            for mark in _marks(spelling, kanji=kanji):
                buckets[mark].add(index)
        for role in entity.roles:
            buckets[f"@{role}"].add(index)
    pairs = {pair for members in buckets.values() for pair in combinations(sorted(members), 2)}
    for left, right in sorted(pairs):
        first, second = entities[left], entities[right]
        if not (first.listed and second.listed):
            yield (left, first), (right, second)


def _marks(spelling: str, *, kanji: bool) -> set[str]:
    """What a name's words begin with, as coarse as scripts confuse it."""
    if _KANJI.search(spelling):
        return {"kanji", spelling}
    words = ascii_form(romanise(spelling)).split()
    return {skeleton(word)[:1] or word[:1] for word in words if len(word) >= _SHORTEST} | (
        {"kanji"} if kanji and len(words) <= 3 else set()
    )


def _likeness(first: _Entity, second: _Entity) -> float:
    """How alike two entities are; 0 where kinds or roles speak against it."""
    if first.kind != second.kind and not _unsure(first, second):
        return 0.0
    alike = name_similarity if "person" in (first.kind, second.kind) else _title_similarity
    best = max(
        (
            alike(left, right, left_lang, right_lang)
            for left, left_lang in first.spellings
            for right, right_lang in second.spellings
        ),
        default=0.0,
    )
    shared = set(first.roles) & set(second.roles)
    if shared and best >= SAME_NAME_AND_ROLE:
        return max(best, SAME_NAME)
    words = [max(len(_parts(name)) for name, _ in entity.spellings) for entity in (first, second)]
    if max(words) == 1 and best < SAME_SURNAME:
        return 0.0
    return SAME_NAME if min(words) > 1 and SAME_FULL_NAME <= best < SAME_NAME and first.kind == "person" else best


def _title_similarity(left: str, right: str, left_lang: str, right_lang: str) -> float:
    """Likeness of two places or organisations: as wholes, or without the word for their kind (Machinery, 機械)."""
    whole = name_similarity(_run_together(left), _run_together(right), left_lang, right_lang)
    first, second = _core(left, left_lang), _core(right, right_lang)
    if first == left and second == right:
        return whole
    return max(whole, 0.95 * name_similarity(_run_together(first), _run_together(second), left_lang, right_lang))


def _run_together(name: str) -> str:
    return "".join(_parts(name))


def _core(name: str, lang: str) -> str:
    if lang == "ja":
        for ending in sorted(TABLES["ja"].organisation_heads | TABLES["ja"].place_heads, key=len, reverse=True):
            if name.endswith(ending) and len(name) > len(ending) + 1:
                return name[: -len(ending)]
        return name
    words = name.split()
    while len(words) > 1 and any(words[-1].lower() in table.organisation_endings for table in TABLES.values()):
        words.pop()
    return " ".join(words)


def _unsure(first: _Entity, second: _Entity) -> bool:
    return min(first.kinds[first.kind], second.kinds[second.kind]) <= 2


def _joined(entities: Sequence[_Entity], scored: Sequence[tuple[float, int, int]]) -> list[_Entity]:
    owner = list(range(len(entities)))
    groups = {index: [index] for index in owner}
    for _, left, right in scored:
        one, other = owner[left], owner[right]
        if one == other:
            continue
        sources = [set().union(*(entities[index].sources for index in groups[group])) for group in (one, other)]
        alike = _group_likeness(entities, groups[one], groups[other])
        if (sources[0] & sources[1] and alike < 0.9) or alike < SAME_NAME_AND_ROLE:
            continue
        groups[one] += groups.pop(other)
        for index in groups[one]:
            owner[index] = one
    merged = []
    for members in groups.values():
        head = entities[members[0]]
        for index in members[1:]:
            head.take(entities[index])
        merged.append(head)
    return merged


def _group_likeness(entities: Sequence[_Entity], left: Sequence[int], right: Sequence[int]) -> float:
    """The mean likeness of all pairs: no chain joins what its ends would not."""
    full = [_fullest(entities, group) for group in (left, right)]
    scores = [_likeness(entities[one], entities[other]) for one in full[0] for other in full[1]]
    return sum(scores) / len(scores)


def _fullest(entities: Sequence[_Entity], group: Sequence[int]) -> Sequence[int]:
    """The members of a group that have a full name, or all where none has: a surname alone tells less."""
    full = [index for index in group if any(len(_parts(name)) > 1 for name, _ in entities[index].spellings)]
    return full or group


def _display(entity: _Entity) -> str:
    """The listed English form, else the English wire's spelling, else the longest Latin one, else the romanised."""
    if entity.listed:
        return next((value for value in entity.values if entity_key(value) == entity.listed), entity.listed.title())
    latin = [(name, lang, count) for (name, lang), count in entity.spellings.items() if lang != "ja"]
    if latin:
        return max(
            latin, key=lambda row: (min(len(row[0].split()), 4), not row[0].isupper(), row[1] == "en", row[2], row[0])
        )[0]
    return max(entity.values, key=lambda value: (len(value.split()), entity.values[value], value))
