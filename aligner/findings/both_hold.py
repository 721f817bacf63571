"""Why two sentences in which the reader sees a clash may both hold, by the kind of clash, as the tables have it."""

import re

from aligner.claims.animals import tells_of_animal
from aligner.claims.matters import read_positions
from aligner.facts.roles import find_roles
from aligner.findings.absent import tell_absence_and_talk, tell_silence
from aligner.findings.causes import tell_two_steps
from aligner.findings.inside import may_be_inside
from aligner.findings.matters import OF_BEINGS
from aligner.findings.occupation_holders import read_holders
from aligner.findings.occupations import is_past
from aligner.findings.office_bodies import are_of_two_bodies
from aligner.findings.order_events import compare_orders
from aligner.findings.story import StoryIndex
from aligner.records import FindingKind, Place

# What a person is in charge of, and the offices that have such portfolios.
_IN_CHARGE = re.compile(
    r"\b(?:(?:in charge of|responsible for|charged with) (?:the )?\w+|\w+ portfolio|portfolio of)\b", re.IGNORECASE
)
_WITH_PORTFOLIO = frozenset(
    ["councillor", "provincial executive member", "senator", "commissioner", "minister", "minister of state"]
)
# The parts that several bodies have in one thing.
_PARTS = {
    "design": re.compile(r"\b(?:design(?:s|ed)?(?! to\b)|dr[ae]ws?|drawn|drew|architects?)\b", re.IGNORECASE),
    "build": re.compile(
        r"\b(?:build(?:s|er)?|built|construct(?:s|ed|ing)?|supplie[sd]|deliver(?:s|ed)?)\b", re.IGNORECASE
    ),
    "run": re.compile(r"\b(?:operat(?:e|es|ed)|managed by|run by|runs|chartered)\b", re.IGNORECASE),
    "own": re.compile(r"\b(?:owns|owned|owners?|belong(?:s|ed|ing)? to)\b", re.IGNORECASE),
    "pay": re.compile(r"\b(?:financ(?:e|es|ed|ing)|fund(?:s|ed|ing)?|insured? by|paid for)\b", re.IGNORECASE),
}


def may_both_hold(one: Place, two: Place, kind: FindingKind, index: StoryIndex) -> bool:
    """Whether both may be true: the one tells of the past, of the same order, of a place within, of a step further.

    Of people and bodies, whether each has an office or a part of its own: the coaches of two clubs, who drew and who
    built it. Of opposite accounts, whether one tells of an animal, of a talk with somebody whom the other calls absent,
    or that somebody declined to answer.
    """
    if kind == "role":
        return _tell_of_the_past(one, two, index) or _tell_portfolio_and_office(one, two, index)
    if kind == "person":
        return _tell_of_two_offices(one, two, index)
    if kind == "organisation":
        return _tell_of_two_parts(one, two, index)
    if kind == "sequence":
        return compare_orders(index.contexts[one], index.contexts[two], index) == "same"
    if kind == "place":
        return may_be_inside(one, two, index)
    if kind == "cause":
        return tell_two_steps(one, two, index)
    if kind == "polarity":
        english = index.contexts[one].english, index.contexts[two].english
        return tell_absence_and_talk(*english) or tell_silence(*english) or _tell_of_other_beings(one, two, index)
    return False


def _tell_of_two_offices(one: Place, two: Place, index: StoryIndex) -> bool:
    """Whether each tells of somebody in an office of its own club or firm: the coaches of two clubs."""
    a, b = (index.contexts[place] for place in (one, two))
    held = [{name.role for name in context.names if name.kind == "person" and name.role} for context in (a, b)]
    return any(are_of_two_bodies(role, a, b, index) for role in held[0] & held[1])


def _tell_portfolio_and_office(one: Place, two: Place, index: StoryIndex) -> bool:
    """Whether one tells what somebody is in charge of, without an office, and the other an office with portfolios."""
    texts = [index.contexts[place].english for place in (one, two)]
    return any(
        _IN_CHARGE.search(a)
        and not find_roles(a, "en")
        and any(_has_portfolio(role.role) for role in find_roles(b, "en"))
        for a, b in (texts, texts[::-1])
    )


def _has_portfolio(role: str) -> bool:
    return role in _WITH_PORTFOLIO or role.endswith(" minister")


def _tell_of_two_parts(one: Place, two: Place, index: StoryIndex) -> bool:
    """Whether two bodies have each their own part in a work or a firm: one draws the design, another builds it."""
    parts = [
        frozenset(part for part, words in _PARTS.items() if words.search(index.contexts[place].english))
        for place in (one, two)
    ]
    return all(len(found) == 1 for found in parts) and parts[0] != parts[1]


def _tell_of_the_past(one: Place, two: Place, index: StoryIndex) -> bool:
    """Whether one of two sentences says what somebody of both was before: a former geography teacher."""
    holders = [read_holders(index.contexts[place], index) for place in (one, two)]
    shared = index.contexts[one].keys("person") & index.contexts[two].keys("person")
    return any(is_past(holder.occupation) for found in holders for holder in found if holder.who in shared)


def _tell_of_other_beings(one: Place, two: Place, index: StoryIndex) -> bool:
    """Whether just one of two sentences tells of an animal, and what befell it."""
    contexts = index.contexts[one], index.contexts[two]
    of_animal = [context for context in contexts if tells_of_animal(context.english)]
    if len(of_animal) != 1:
        return False
    positions = read_positions(of_animal[0], trusted=of_animal[0].sentence.source_id in index.trusted)
    return any(position.matter in OF_BEINGS for position in positions)
