"""Finds the facts of a sentence: numbers, money, percentages, measures, dates, times and durations."""

import re
from bisect import bisect_left
from datetime import datetime
from functools import lru_cache

from aligner.facts import (
    age_rules,
    anchored_rules,
    bare_hour_rules,
    clock_range_rules,
    clock_rules,
    date_rules,
    duration_rules,
    length_rules,
    money_rules,
    nth_rules,
    number_rules,
    period_rules,
    quantity_rules,
    relative_rules,
    share_rules,
    vote_rules,
    weekday_rules,
    year_rules,
)
from aligner.facts.calendar import OutOfCalendar
from aligner.facts.grammar import Context, Grammar, Piece, Value, build_grammar, read_readings
from aligner.facts.hedges import hedge_of, open_end
from aligner.facts.joining import Joiner
from aligner.facts.lexicon import lexicon_of
from aligner.facts.nouns import head_noun
from aligner.facts.tense import TenseReader
from aligner.facts.terms import TermRow, read_terms
from aligner.records import Fact

LONGEST_PIECE = 5_000  # characters read at once; longer texts are cut at line ends or spaces
# A stretch without a letter as long as this is a table or a code, not news.
NO_PROSE = re.compile(r"[\d\W_½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]{300,}")

RULES = (
    *money_rules.RULES,
    *quantity_rules.RULES,
    *number_rules.RULES,
    *vote_rules.RULES,
    *share_rules.RULES,
    *duration_rules.RULES,
    *length_rules.RULES,
    *anchored_rules.RULES,
    *age_rules.RULES,
    *date_rules.RULES,
    *year_rules.RULES,
    *weekday_rules.RULES,
    *relative_rules.RULES,
    *period_rules.RULES,
    *nth_rules.RULES,
    *clock_rules.RULES,
    *clock_range_rules.RULES,
    *bare_hour_rules.RULES,
)


@lru_cache(maxsize=8)
def grammar_of(lang: str) -> tuple[Grammar, Joiner]:
    """The compiled grammar of a language, built once."""
    lexicon = lexicon_of(lang)
    return build_grammar(lexicon, RULES), Joiner(lexicon)


def find_facts(text: str, lang: str, reference: datetime | None, anchor: str = "") -> tuple[Fact, ...]:
    """The facts of a text in one of the four languages, in order and without overlap.

    Values are in the contract's notation. Relative dates count from `reference`, the publication time; without it
    they stay open and say why. `anchor` is the last date of the text before this one (a value in the notation), from
    which "two days later" counts. `find_facts("Het gesprek duurde bijna vier uur", "nl", None)` gives one duration,
    `PT4H` with the hedge nearly. Texts in other languages have no facts.
    """
    if lang == "ja":
        from aligner.facts import japanese_find

        return japanese_find.find_facts(text, reference, anchor)
    if lang not in ("en", "nl", "de"):
        return ()
    found: list[Fact] = []
    for start, end in _pieces(text):
        facts, anchor = _find_in(text[start:end], start, lang, reference, anchor)
        found.extend(facts)
    return tuple(found)


def _pieces(text: str) -> list[tuple[int, int]]:
    """Stretches of prose of bounded length; long runs without letters are left out."""
    if len(text) <= LONGEST_PIECE:
        return [(0, len(text))]
    stretches, at = [], 0
    for match in NO_PROSE.finditer(text):
        stretches.append((at, match.start()))
        at = match.end()
    stretches.append((at, len(text)))
    pieces = []
    for start, end in stretches:
        while end - start > LONGEST_PIECE:
            cut = max(text.rfind("\n", start, start + LONGEST_PIECE), start)
            cut = cut if cut > start else max(text.rfind(" ", start, start + LONGEST_PIECE), start)
            cut = cut if cut > start else start + LONGEST_PIECE
            pieces.append((start, cut))
            start = cut
        pieces.append((start, end))
    return [piece for piece in pieces if piece[0] < piece[1]]


def _find_in(text: str, shift: int, lang: str, reference: datetime | None, anchor: str) -> tuple[list[Fact], str]:
    grammar, joiner = grammar_of(lang)
    row = read_terms(text, grammar.lexicon)
    tense = TenseReader(row)
    context = Context(reference=reference, direction=tense.direction, anchor=anchor)
    facts: list[Fact] = []
    for reading in read_readings(row, grammar):
        for piece in reading.pieces:
            fact = _fact_of(piece, row, text, context)
            if fact is not None:
                facts.append(fact)
    joined = joiner.join(text, facts)
    if shift:
        joined = [_moved(fact, shift) for fact in joined]
    return joined, context.anchor


def _fact_of(piece: Piece, row: TermRow, text: str, context: Context) -> Fact | None:
    try:
        value = piece.value if isinstance(piece.value, Value) else piece.value(context, piece.start)
    except OutOfCalendar:
        return None
    kind = value.kind or piece.kind
    if kind in ("date", "datetime") and not value.unresolved:
        context.anchor = value.text
    hedge = piece.hedge if piece.hedge != "exact" else hedge_of(row, piece.start, piece.end)
    if kind == "duration" and hedge == "over" and piece.hedge == "exact" and _is_during(row, piece):
        hedge = "exact"
    if kind in ("date", "time", "datetime") and hedge not in ("about", "nearly") and not piece.bound:
        hedge = open_end(row, piece.start) if "T" in value.text else "exact"
    return Fact(
        kind=kind, start=piece.start, end=piece.end, span=text[piece.start : piece.end], value=value.text,
        hedge=hedge, candidates=value.candidates, base=value.base, unresolved=value.unresolved,
        noun=piece.noun or _noun_of(piece, row),
    )  # fmt: skip


def _is_during(row: TermRow, piece: Piece) -> bool:
    """Whether a preposition of place and time means during: "spread over five years", not "took over five years"."""
    table = row.lexicon.table
    at = bisect_left(row.starts, piece.start)
    after = bisect_left(row.starts, piece.end)
    if at < 2 or row.tokens[at - 1].lower not in table.hedge_prepositions:
        return False
    if after < len(row.tokens) and row.tokens[after].lower in (*table.duration_after, *table.ages_after, *table.of):
        return False
    before = row.tokens[at - 2]
    leads = (*table.duration_before, *table.copulas, *table.in_, *table.hedges_before, *table.of, *table.since)
    return before.text[0].isalnum() and before.lower not in leads


def _noun_of(piece: Piece, row: TermRow) -> str:
    """The word that a count is said of; of other quantities only what "of" or a noun beside it names."""
    if piece.kind not in ("number", "duration", "ordinal", "percent", "money", "measure"):
        return ""
    after = bisect_left(row.starts, piece.end)
    if piece.kind in ("number", "ordinal"):
        return head_noun(row.tokens, after, row.lexicon.table)
    table = row.lexicon.table
    small = (*table.of, *table.the)
    skipped = after
    while skipped < len(row.tokens) and row.tokens[skipped].lower in small:
        skipped += 1
    if skipped == after and not table.capital_nouns:
        return ""
    return head_noun(row.tokens, skipped, row.lexicon.table)


def _moved(fact: Fact, shift: int) -> Fact:
    from dataclasses import replace

    return replace(fact, start=fact.start + shift, end=fact.end + shift)
