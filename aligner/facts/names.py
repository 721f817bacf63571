"""Names in a text: people, places and organisations, with their English form, a key for all languages, and roles.

No model: listed names (CLDR countries, GeoNames cities, organisations), the words around a name, and for the rest of a
document the names that it has introduced (find_document_names).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from aligner.facts.departments import with_departments
from aligner.facts.names_context import is_common, nationality_of, read_tokens
from aligner.facts.names_japanese import find_japanese
from aligner.facts.names_kinds import GUESS, LIKELY, SURE, KnownMap, read_latin
from aligner.facts.names_latin import find_latin
from aligner.facts.names_ministries import find_ministry_names
from aligner.facts.names_roles import with_roles
from aligner.facts.names_tables import TABLES, entity_key, nationalities
from aligner.facts.roles import read_roles
from aligner.records import Fact, FactKind

_LATIN_AMONG_KANA = re.compile(r"[A-Za-zÀ-ž][A-Za-zÀ-ž'’.\-]*(?: [A-Za-zÀ-ž][A-Za-zÀ-ž'’.\-]*)*")
# Texts longer than two pieces are read piece by piece (characters).
_PIECE = 2000
_NATION_JAPANESE = ("人", "の", "側", "政府", "軍", "系", "製", "勢", "当局", "国民", "大使", "代表")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNames:
    """Names that a document introduces: as written (Latin in lower case), surnames too -> kind, value, score."""

    names: KnownMap = field(default_factory=dict)


def find_names(text: str, lang: str, known: KnownNames | None = None) -> tuple[Fact, ...]:
    """The people, places and organisations that a text names, in order, without overlap.

    `value` is the usual English form of listed names and otherwise the name as written, kana and kanji in Latin
    letters; `role` the person's role in English; `score` how sure the reading is. `known` are names that the rest of
    the document introduces (a surname alone is found by them). Nationalities are no places: see find_nationalities.

    >>> [(fact.value, fact.kind, fact.role) for fact in find_names("ロシアのモロゾフ外相はリヤドで会談した", "ja")]
    [('Russia', 'place', ''), ('Morozov', 'person', 'foreign minister'), ('Riyadh', 'place', '')]
    """
    if lang not in TABLES or not text:
        return ()
    names = known.names if known else {}
    found: list[Fact] = []
    for offset, piece in _pieces(text):
        facts = _names_of(piece, lang, names)
        found += (
            [replace(fact, start=fact.start + offset, end=fact.end + offset) for fact in facts] if offset else facts
        )
    return tuple(found)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text in one piece, or a very long one in pieces that end at a space or 。, so that the cost stays linear."""
    start = 0
    while len(text) - start > 2 * _PIECE:
        end = start + _PIECE
        cut = max(text.rfind(" ", start, end), text.rfind("。", start, end)) + 1
        end = cut if cut > start else end
        yield start, text[start:end]
        start = end
    yield start, text[start:]


def _names_of(text: str, lang: str, names: KnownMap) -> tuple[Fact, ...]:
    if lang == "ja":
        roles, ministries = read_roles(text, lang)
        found = find_japanese(text, names, roles)
        spans = [(fact.start, fact.end) for fact in found]
        found += [
            fact
            for fact in _latin_among_kana(text, names)
            if not any(fact.start < end and start < fact.end for start, end in spans)
        ]
    else:
        read = read_latin(text, lang, names)
        found, roles, ministries = find_latin(read, names), read.roles, read.ministries
    if ministries:
        covered = [(role.start, role.end) for role in ministries]
        found = [fact for fact in found if not any(fact.start < end and start < fact.end for start, end in covered)]
        found += find_ministry_names(text, lang, ministries)
    found.sort(key=lambda fact: fact.start)
    return with_roles(text, lang, found, with_departments(text, lang, roles))


def find_document_names(sentences: Sequence[str], lang: str) -> tuple[tuple[Fact, ...], ...]:
    """The names of each sentence of one document; what one sentence makes clear counts for all of them.

    >>> first, second = find_document_names(["Das sagte Konzernchefin Silke Brandauer.", "Brandauer ging."], "de")
    >>> second[0].span, second[0].kind
    ('Brandauer', 'person')
    """
    known = read_known([fact for sentence in sentences for fact in find_names(sentence, lang)], lang)
    return tuple(find_names(sentence, lang, known) for sentence in sentences)


def read_known(facts: Sequence[Fact], lang: str) -> KnownNames:
    """The names that facts of one document are sure enough of, surnames included, to be found again anywhere in it."""
    weights: dict[str, dict[FactKind, float]] = {}
    values: dict[str, str] = {}
    for fact in facts:
        for name in _forms(fact, lang):
            weights.setdefault(name, {})
            # Two guesses make a name; against a clear sign or a full name they weigh little.
            weight = weights[name].get(fact.kind, 0.0)
            full = fact.kind == "person" and len(fact.span.split()) > 1
            if fact.score > GUESS:
                weights[name][fact.kind] = weight + fact.score * (2 if full else 1)
            else:
                weights[name][fact.kind] = max(weight, min(weight + 0.4, 0.8))
            if name == _written(fact.span, lang):
                values.setdefault(name, fact.value)
    names: dict[str, tuple[FactKind, str, float]] = {}
    for name, kinds in weights.items():
        kind = max(kinds, key=lambda one: kinds[one])
        if kinds[kind] < LIKELY:
            continue  # one guess is no evidence, two are
        names[name] = (kind, values.get(name, ""), min(SURE, 0.75 + 0.05 * kinds[kind]))
    return KnownNames(names=names)


def find_nationalities(text: str, lang: str) -> tuple[Fact, ...]:
    """The words that say of which country someone or something is: Russian, russische, ロシアの, 米.

    Each is a Fact of kind place with the country's key, `concept` "nationality"; it is no mention of the place.

    >>> [fact.value for fact in find_nationalities("der russische Außenminister", "de")]
    ['Russia']
    """
    if lang not in TABLES:
        return ()
    find = _japanese_nationalities if lang == "ja" else _latin_nationalities
    return tuple(
        replace(fact, start=fact.start + offset, end=fact.end + offset)
        for offset, piece in _pieces(text)
        for fact in find(piece, lang)
    )


def _forms(fact: Fact, lang: str) -> Iterator[str]:
    """A name as written, and for a person the surname: with its particles, and alone."""
    name = _written(fact.span, lang)
    yield name
    if fact.kind != "person":
        return
    words = re.split(r"[・＝=]" if lang == "ja" else r"\s+", name)
    if len(words) < 2:
        return
    if len(words[-1]) > 2 or lang == "ja":
        yield words[-1]
    if len(words[0]) > 3 and (lang == "ja" or not is_common(words[0], lang)):
        yield words[0]
    for position in range(1, len(words) - 1):
        if words[position] in TABLES[lang].particles or lang == "ja":
            yield (" " if lang != "ja" else "・").join(words[position:])
            break


def _written(span: str, lang: str) -> str:
    return span if lang == "ja" else " ".join(span.lower().replace("’", "'").split())


def _latin_among_kana(text: str, names: KnownMap) -> Iterator[Fact]:
    for match in _LATIN_AMONG_KANA.finditer(text):
        if not match.group()[0].isupper() or len(match.group()) < 3:
            continue
        for fact in find_latin(read_latin("… " + match.group(), "en", names), names):
            if fact.score >= GUESS or match.group().isalpha():
                yield replace(fact, start=fact.start + match.start() - 2, end=fact.end + match.start() - 2)


def _latin_nationalities(text: str, lang: str) -> Iterator[Fact]:
    for token in read_tokens(text):
        country = nationality_of(token.low, lang)
        if country and (token.capital or (lang == "de" and not token.text.istitle())):
            yield _nationality(text, token.start, token.end, country.value)


def _japanese_nationalities(text: str, lang: str) -> Iterator[Fact]:
    for fact in find_japanese(text, {}, ()):
        if fact.kind == "place" and text.startswith(_NATION_JAPANESE, fact.end):
            yield replace(fact, concept="nationality")
    whole, _ = nationalities(lang)
    for match in re.finditer("|".join(sorted(map(re.escape, whole), key=len, reverse=True)), text):
        word, before, after = (
            match.group(),
            text[match.start() - 1 : match.start()],
            text[match.end() : match.end() + 1],
        )
        if len(word) == 1 and (
            "一" <= before <= "龠"
            or not ("ァ" <= after <= "ヴ" or text.startswith(tuple(TABLES["ja"].after_nation), match.end()))
        ):
            continue
        yield _nationality(text, match.start(), match.end(), whole[word].value)


def _nationality(text: str, start: int, end: int, value: str) -> Fact:
    span = text[start:end]
    return Fact(
        kind="place", start=start, end=end, span=span, value=value, key=entity_key(value), concept="nationality"
    )
