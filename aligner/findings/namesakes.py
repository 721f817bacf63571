"""Clashes of surname: one person's deed told of two with one given name and one occupation."""

import re
from collections.abc import Sequence
from itertools import combinations

from aligner.facts.similarity import name_similarity
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.occupation_holders import Holder
from aligner.findings.story import StoryIndex
from aligner.findings.wording import SETTLE
from aligner.records import Finding, Side

SAME_DEED = 0.3  # least likelihood that two sentences tell of the same
OTHER_NAME = 0.5  # likeness of two full names from which they may be one in two spellings
SURE = 0.8
_INITIAL = re.compile(r"[A-ZÀ-Ž]\.?")


def find_namesake_clashes(holders: Sequence[Holder], index: StoryIndex) -> tuple[Finding, ...]:
    """One finding for each two people of one given name and occupation of whom sources tell one thing.

    Neither source names the other's: the fisherman Jiro Tamura in one is the fisherman Jiro Okada in the other.
    """
    named = [holder for holder in holders if holder.who and not holder.who.isdigit()]
    findings, seen = [], set()
    for one, two in combinations(named, 2):
        pair = frozenset((one.who, two.who))
        if one.source == two.source or pair in seen or not _are_namesakes(one, two):
            continue
        if two.who in index.named[one.source] or one.who in index.named[two.source]:
            continue
        if index.telling(one.context.place, two.context.place) >= SAME_DEED:
            seen.add(pair)
            findings.append(_build_finding(one, two))
    return tuple(findings)


def _are_namesakes(one: Holder, two: Holder) -> bool:
    first, second = one.shown.casefold().split(), two.shown.casefold().split()
    if one.occupation != two.occupation or one.who == two.who or min(len(first), len(second)) < 2:
        return False
    if first[0] != second[0] or _may_be_short_for(one, two) or _may_be_short_for(two, one):
        return False
    return name_similarity(one.shown, two.shown) < OTHER_NAME


def _may_be_short_for(short: Holder, full: Holder) -> bool:
    """Whether one name has just the initial of the other's surname: Haruto S., as courts give it, and Haruto Sato.

    Any initial will do for kanji, of which more than one reading is possible.
    """
    surname = short.shown.split()[-1]
    if not _INITIAL.fullmatch(surname):
        return False
    return surname[0] == full.shown.split()[-1][0] or full.context.sentence.lang == "ja"


def _build_finding(one: Holder, two: Holder) -> Finding:
    places = [f"{h.source}\t{h.context.sentence.text}" for h in (one, two)]
    names = (one.shown, two.shown)
    return Finding(
        id=hash_subject("person namesake", names, places),
        verdict="conflict",
        kind="person",
        title=f"who is the {one.occupation}",
        reason=f"The sources tell the same of {names[0]} and of {names[1]}, both {one.occupation}.",
        confidence=judge_confidence("person", SURE),
        sides=tuple(
            Side(
                value=h.shown,
                display=h.shown,
                mentions=(build_words_mention(h.context, h.span, read_as=f"read as {h.shown}, {h.occupation}"),),
            )
            for h in (one, two)
        ),
        settle=SETTLE["person"],
        weight=SURE,
    )
