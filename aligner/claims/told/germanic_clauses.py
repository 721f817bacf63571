"""The clauses of a Dutch or German sentence: its main line without inserted clauses, and each subordinate clause."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from aligner.claims.told.germanic_phrases import PhraseReader
from aligner.claims.told.germanic_verbs import FIELDS, TABLES, verb_forms
from aligner.claims.told.germanic_words import Read, Word

INSERT = ",,"  # stands in the main line for a clause that was taken out, with its commas


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """Words of a clause. A subordinate one begins with its subordinator or relative pronoun (behind a preposition).

    `body` is where the words behind that begin; `sure` whether it tells a fact ("nachdem", not "wenn"). `antecedent`
    are the offsets of what a relative pronoun stands for, None where it is not told or names nobody; `is_relative`.
    """

    words: tuple[Word, ...]
    is_main: bool
    sure: bool = True
    body: int = 0
    is_relative: bool = False
    antecedent: tuple[int, int] | None = None


def split_told(read: Read) -> tuple[Clause, ...]:
    """The clauses of a sentence, the main line of each part between colons and semicolons before its others."""
    found: list[Clause] = []
    for is_mark, group in groupby(read.words, key=lambda w: w.low == ";"):
        if not is_mark:
            found.extend(_split_part(list(group), read))
    return tuple(found)


def _split_part(words: list[Word], read: Read) -> Iterator[Clause]:
    main: list[Word] = []
    others: list[Clause] = []
    waiting: int | None = None  # a clause that its inserted one parts in two
    was_main = False
    stretches = list(_stretches(words, read))
    for number, (comma, stretch) in enumerate(stretches):
        kind = _kind(stretch, comma, number, read)
        if kind == "main" and waiting is not None and not was_main and len(others) - 1 > waiting:
            whole = others[waiting]
            others[waiting] = Clause(
                words=(*whole.words, *stretch), is_main=False, sure=whole.sure, body=whole.body,
                is_relative=whole.is_relative, antecedent=whole.antecedent,
            )  # fmt: skip
            waiting = None
            continue
        if kind == "main":
            if comma is not None and main:
                low = "," if was_main else INSERT
                main.append(Word(start=comma.start, end=comma.end, text=",", low=low, name=-1))
            elif comma is not None:
                main.append(Word(start=comma.start, end=comma.end, text=",", low=INSERT, name=-1))
            main.extend(stretch)
            was_main = True
            continue
        clause = _build(stretch, kind, stretches[number - 1][1] if number else [], read)
        if waiting is None and not ends_in_verb(stretch, read.lang):
            waiting = len(others)
        others.append(clause)
        was_main = False
    if main:
        yield Clause(words=tuple(main), is_main=True)
    yield from others


def _stretches(words: Sequence[Word], read: Read) -> Iterator[tuple[Word | None, list[Word]]]:
    """The words between commas, each with the comma before it; Dutch clauses also begin without one."""
    comma, stretch, table = None, list[Word](), TABLES[read.lang]
    for word in words:
        if word.low == ",":
            if stretch or comma is None:
                yield comma, stretch
            comma, stretch = word, []
        elif stretch and word.low in table.openers and stretch[-1].low not in table.prepositions:
            yield comma, stretch
            comma, stretch = Word(start=word.start, end=word.start, text="", low=",", name=-1), [word]
        else:
            stretch.append(word)
    if stretch:
        yield comma, stretch


def _kind(stretch: Sequence[Word], comma: Word | None, number: int, read: Read) -> str:
    """ "main", "sure", "doubtful" or "relative"."""
    table, lows = TABLES[read.lang], [word.low for word in stretch]
    if not lows:
        return "main"
    if lows[0] in table.coordinators and len(lows) > 1:
        lows = lows[1:]
    final = ends_in_verb(stretch, read.lang)
    follows = number and len(lows) > 1 and lows[0] in table.prepositions and lows[1] in table.relatives
    if follows and (final or read.lang == "nl"):
        return "relative" if read.lang == "de" or lows[1] in ("wie", "welke") else "main"
    if lows[0] in table.twofold and not final:
        return "main"
    if lows[0] in table.relatives and number and lows[0] != "dat":
        return "relative"
    if read.lang == "de" and lows[0] in ("der", "die", "das", "den", "dem"):
        return "main"
    if lows[0] == "dat" and number and comma is not None and comma.text:
        return "relative"
    if lows[0] in table.subordinators and not (number == 0 and lows[0] in ("dat", "toen", "da")):
        return "sure"
    return "doubtful" if lows[0] in table.doubtful else "main"


def ends_in_verb(stretch: Sequence[Word], lang: str) -> bool:
    """Whether a stretch ends as clauses with the verb at their end do (Dutch: whether it has a verb that is known)."""
    table = TABLES[lang]
    auxiliary = table.have | table.be | table.become | table.modals
    if not stretch:
        return False
    last = stretch[-1]
    if lang == "nl":
        return any(
            word.low in auxiliary or any(word.low in verb_forms(lang, field) for field in FIELDS)
            for word in stretch[1:]
        )
    if last.capital or last.low in table.particles:
        return False
    if last.low in auxiliary or any(last.low in verb_forms(lang, field) for field in FIELDS):
        return True
    return last.low.isalpha() and last.low.endswith(table.final_endings) and last.low not in table.adverbs


def _build(stretch: Sequence[Word], kind: str, before: Sequence[Word], read: Read) -> Clause:
    table = TABLES[read.lang]
    body = 1
    if stretch[0].low in table.coordinators or (kind == "relative" and stretch[0].low in table.prepositions):
        body = 2
    antecedent = _antecedent(before, read) if kind == "relative" else None
    return Clause(
        words=tuple(stretch), is_main=False, sure=kind != "doubtful", body=body, is_relative=kind == "relative",
        antecedent=antecedent,
    )  # fmt: skip


def _antecedent(before: Sequence[Word], read: Read) -> tuple[int, int] | None:
    """The name right before a relative clause; None behind a preposition or genitive, where another may be meant."""
    table = TABLES[read.lang]
    while before and before[-1].low in table.particles and not before[-1].capital:
        before = before[:-1]  # "merkte X op, die"
    reader = PhraseReader(read, before)
    for at in range(max(0, len(before) - 9), len(before)):
        if at and (before[at - 1].name >= 0 and before[at - 1].name == before[at].name):
            continue
        phrase = reader.phrase(at)
        if phrase is None or phrase.end != len(before):
            continue
        previous = reader.low(at - 1) if at else ""
        opens = not phrase.article and at and (before[at - 1].capital or not reader.is_small(at - 1))
        verb = previous in verb_forms(read.lang, "sayings") or previous in verb_forms(read.lang, "deeds")
        if not phrase.named or previous in table.prepositions or (opens and not verb):
            return None
        if phrase.article in ("des", "der"):
            return None
        return reader.span(phrase)
    return None
