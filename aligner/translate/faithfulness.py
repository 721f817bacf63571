"""Whether the English says what the original says: numbers, dates, names, negation, and signs of a broken output.

Nothing is repaired. A warning is for the reader and for the findings: a clash that only the English shows is the
translator's.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from aligner.facts.negation import find_negations, has_implied_negation
from aligner.facts.values import MOMENTS, Quantity, Unread, Value, compare, fact_value
from aligner.languages.en.facts import TABLE as ENGLISH
from aligner.records import Fact
from aligner.translate.kept_names import is_name_kept
from aligner.translate.repetition import find_loop
from aligner.translate.residue import find_residue
from aligner.translate.same_moment import fold_figures, is_same_moment

# What a warning calls each kind of fact.
CALLED = {
    "date": "date", "datetime": "date", "time": "time", "duration": "duration", "number": "number",
    "ordinal": "number", "percent": "percentage", "money": "amount", "measure": "measure",
    "person": "name", "place": "name", "organisation": "name",
}  # fmt: skip
_TIMES = (*MOMENTS, "duration")
# Small counts that English says in other words: "both", "a pair", "the two countries", "one of them".
_SMALL = {1, 2}
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[a-z]+")
# One of a unit of time, a part of the day, a year by itself.
_VAGUE = re.compile(r"P(?:T?1[YMWDH])|T[A-Z]{2}|\d{4}|XXXX(?:-XX(?:-XX)?)?")


def check_translation(
    sentence_text: str,
    lang: str,
    english: str,
    source_facts: Sequence[Fact],
    english_facts: Sequence[Fact],
) -> tuple[str, ...]:
    """The warnings for one sentence, most telling first; () when nothing is amiss.

    `number lost: 1.200`, `number added: 7`, `number changed: 1.200 became 1,300` (the same for date, time, duration,
    percentage, amount, measure), `name lost: …`, `negation lost`, `negation added`, `repetition`, `copied source`,
    `foreign residue: …`, `broken characters`, `too short`, `too long`. Facts are those that the facts engine reads from
    the original and from the English; a fact that it could not read is compared by its figures only.

    >>> check_translation("Die Tür ist nicht offen.", "de", "The door is open.", (), ())
    ('negation lost',)
    """
    broken = find_residue(sentence_text, lang, english)
    if broken == ("copied source",):
        return broken
    found = [
        *_compare_facts(sentence_text, english, source_facts, english_facts),
        *_find_lost_names(english, source_facts, english_facts),
        *_compare_negation(sentence_text, lang, english),
    ]
    if find_loop(english, sentence_text):
        found.append("repetition")
    return tuple(dict.fromkeys((*found, *broken)))


def _compare_facts(text: str, english: str, source_facts: Sequence[Fact], english_facts: Sequence[Fact]) -> list[str]:
    source = [fact for fact in source_facts if CALLED[fact.kind] != "name"]
    target = [fact for fact in english_facts if CALLED[fact.kind] != "name"]
    lost = [fact for fact in source if not _is_kept(fact, target, english)]
    added = [fact for fact in target if not _is_kept(fact, source, text)]
    warnings = []
    for fact in lost:
        partner = _find_partner(fact, added)
        if partner is not None:
            added.remove(partner)
            if not _may_be_one(fact, partner):
                warnings.append(f"{CALLED[fact.kind]} changed: {_quote(fact)} became {_quote(partner)}")
        elif not _is_vague(fact):
            warnings.append(f"{CALLED[fact.kind]} lost: {_quote(fact)}")
    warnings += [
        f"{CALLED[fact.kind]} added: {_quote(fact)}"
        for fact in added
        if not _is_vague(fact) and not _is_in_compound(fact, english)
    ]
    return warnings


def _is_in_compound(fact: Fact, english: str) -> bool:
    """Whether a spelled number is part of a word that other languages say in one: "three-wheeled", "ten times"."""
    is_joined = english[fact.start - 1 : fact.start] == "-" or english[fact.end :].startswith(("-", " times"))
    return is_joined and not _has_digits(fact)


def _quote(fact: Fact) -> str:
    return fact.span.strip(" .,;:")


def _is_kept(fact: Fact, others: Sequence[Fact], other_text: str) -> bool:
    """Whether the other side has a fact that fits this one, or at least its figures where no fact was read.

    A fact without a value, and one whose like the other side has but could not read, gets the benefit of the doubt.
    """
    value = fact_value(fact)
    if any(_fits(fact, value, other) for other in others) or _is_name(fact, other_text):
        return True
    if isinstance(value, Quantity) and _is_spelled(value, other_text):
        return True
    has_figures = bool(_DIGITS.search(fact.span))
    if has_figures and _stands_unread(fact, value, others, other_text):
        return True
    return isinstance(value, Unread) and (not has_figures or bool(others))


def _is_spelled(value: Quantity, text: str) -> bool:
    """Whether an English number word says the value where no fact was read: "she came third"."""
    numbers = ENGLISH.numbers
    return not value.unit and any(
        word in words and words[word] == value.amount
        for word in _WORD.findall(text.lower())
        for words in (numbers.cardinals, numbers.ordinals)
    )


def _is_name(fact: Fact, other_text: str) -> bool:
    """Whether the words stand in the other text just so: "Six Flags", "Spring Forum", "G20"."""
    return fact.span[:1].isupper() and fact.span in other_text


def _fits(fact: Fact, value: Value, other: Fact) -> bool:
    found = fact_value(other)
    if fact.kind in _TIMES and other.kind in _TIMES and other.unresolved and not _has_digits(fact, other):
        return True  # "anderhalf uur later" is a date that stays open where it is not known what it counts from
    if isinstance(found, Unread):
        return other.kind == fact.kind
    if fact.kind in MOMENTS and other.kind in MOMENTS:
        return is_same_moment(fact, other)
    if isinstance(value, Quantity) and isinstance(found, Quantity):
        # A translator does not round; a unit may stand outside of what was read on one side (8 ° and 8 °C).
        units = sorted((value.unit, found.unit))
        is_part = "ordinal" in (fact.kind, other.kind) and value.amount * found.amount == 1  # "een vijfde", "a fifth"
        if (value.amount == found.amount or is_part) and units[1].startswith(units[0]):
            return True
    # Hedges are left aside: "bijna een uur" and "at least an hour" are the same hour.
    return compare(replace(value, hedge="exact"), replace(found, hedge="exact")).relation == "equal"


def _has_digits(*facts: Fact) -> bool:
    return any(char.isdigit() for fact in facts for char in fact.span)


def _contradicts(fact: Fact, value: Value, other: Fact) -> bool:
    """Whether the other fact, which holds the same figures, says another value; a part of it says nothing."""
    figures = [len(_DIGITS.findall(each.span)) for each in (fact, other)]
    are_moments = fact.kind in MOMENTS and other.kind in MOMENTS
    return (figures[0] == figures[1] or are_moments) and compare(value, fact_value(other)).relation == "apart"


def _stands_unread(fact: Fact, value: Value, others: Sequence[Fact], other_text: str) -> bool:
    """Whether the figures stand in the other text in this order, outside of facts that contradict the value.

    "2,4 Milliarden" and "2.4 million" share their figures, but the English fact says otherwise. A running time that
    one side reads as a date does not, nor do two facts of which the other side makes one (10 m 85 cm).
    """
    places = list(_DIGITS.finditer(fold_figures(other_text)))
    wanted = [figure.lstrip("0") for figure in _DIGITS.findall(fold_figures(fact.span))]
    for first in range(len(places) - len(wanted) + 1):
        run = places[first : first + len(wanted)]
        if [place.group().lstrip("0") for place in run] == wanted:
            start, end = run[0].start(), run[-1].end()
            touching = [other for other in others if other.start < end and start < other.end]
            return not any(_contradicts(fact, value, other) for other in touching)
    return False


def _find_partner(fact: Fact, added: Sequence[Fact]) -> Fact | None:
    same = [other for other in added if CALLED[other.kind] == CALLED[fact.kind]]
    near = [other for other in added if fact.kind in _TIMES and other.kind in _TIMES]
    return next(iter(same), None) or next(iter(near), None)


def _may_be_one(fact: Fact, other: Fact) -> bool:
    """Whether two times differ only in what they were counted from: "five days later", "seit elf Jahren".

    Counted from something in the text, or a length on one side and a date on the other; not a weekday or a month, which
    are looked up from the publication time.
    """
    if fact.kind not in _TIMES or other.kind not in _TIMES:
        return False
    is_length = (fact.kind == "duration") != (other.kind == "duration")
    is_counted = any(each.unresolved or (each.base and "publi" not in each.base) for each in (fact, other))
    figures = [_DIGITS.findall(fold_figures(each.span)) for each in (fact, other)]
    return (is_length or is_counted) and (figures[0] == figures[1] or [] in figures)


def _is_vague(fact: Fact) -> bool:
    """Whether English may well say it in other words: "one", "both", "a month", "at night", "last year"."""
    value = fact_value(fact)
    if isinstance(value, Quantity) and not value.unit and value.amount == 1:
        return True
    if _has_digits(fact):
        return False
    if isinstance(value, Quantity):
        return not value.unit and value.amount in _SMALL
    return _VAGUE.fullmatch(fact.value) is not None


def _find_lost_names(english: str, source_facts: Sequence[Fact], english_facts: Sequence[Fact]) -> list[str]:
    """Persons and places that the English lacks. Organisations are left out: most have English names of their own."""
    keys = {fact.key for fact in english_facts if fact.key}
    return [
        f"name lost: {fact.span}"
        for fact in source_facts
        if fact.kind in ("person", "place") and fact.key not in keys and not is_name_kept(fact, english)
    ]


def _compare_negation(text: str, lang: str, english: str) -> list[str]:
    """Lost where only the original negates, added where only the English does.

    Measured on 1,789 human translations: 7 warnings, all where the other side says the same without a negation.
    """
    source, target = find_negations(text, lang), find_negations(english, "en")
    if source and not target and not has_implied_negation(english, "en"):
        return ["negation lost"]
    if target and not source and not has_implied_negation(text, lang):
        return ["negation added"]
    return []
