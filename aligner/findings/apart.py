"""What tells two values apart before they are compared: whose they are, where, when, and of whom they count what."""

import re
from collections.abc import Iterable
from itertools import product

from aligner.claims.claim import Claim
from aligner.claims.said_on import is_statement
from aligner.facts.concepts import concept_similarity
from aligner.findings.day_of_another import are_days_of_two_events, is_day_of_the_aftermath
from aligner.findings.mentions import find_attribution
from aligner.findings.moments_apart import are_moments_apart, are_moments_likely_apart
from aligner.findings.slots import HEAD_APART, YEAR, date_grain
from aligner.findings.story import StoryIndex
from aligner.findings.strict import say_the_same
from aligner.findings.totals import is_total_beside

# Axes on which people are counted by what became of them: the dead are no survivors, the missing are not found.
FATES = frozenset({"survive_die", "found_missing", "harm_unharmed", "detained_free", "convicted_acquitted"})
INSURED = "insured"
MINUTE = "minute"  # of play: the 67th is no place in a ranking
# Who was there at all, of whom others tell what became of them: 286 of the 310 on board survived.
_ABOARD = re.compile(r"\b(?:on board|aboard|passengers and crew|carrying|carried)\b")
_LAST_YEAR = re.compile(
    r"\b(?:last|previous) year\b|\b(?:vorig|verleden) jaar\b|\bvorjahr|\b(?:vorige|vergangene|letzte)[nrs]? jahr|"
    r"昨年|去年|前年",
    re.IGNORECASE,
)
_THIS_YEAR = re.compile(r"\b(?:this year|dit jaar|diese[ms] jahr|heuer)\b|今年|本年", re.IGNORECASE)
# Kinds of event at which people do not meet: a day told of one says nothing about the day of a meeting.
REMOTE = frozenset({"call", "interview"})


def are_apart(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether two claims are surely of different things.

    A minute of play and a rank; what something is worth and what it is insured for; another occasion ("back then") and
    the present one; a call and a meeting; two years of the background; two people, firms or places that both sources
    know.
    """
    if _is_remote_against_meeting(one, two) or _are_years_of_two(one, two, index):
        return True
    if _are_known_apart(_owners(one), _owners(two), one, two, index):
        return True
    if one.kind in ("date", "time") and are_moments_apart(one, two, index):
        return True
    if one.kind == "date" and (are_days_of_two_events(one, two) or is_day_of_the_aftermath(one, two)):
        return True
    if one.kind == "date":
        return False
    if one.kind == "sequence" and _are_of_two_orders(one, two):
        return True
    if one.kind == "count" and any((axis, -sign) in find_fates(two) for axis, sign in find_fates(one)):
        return not find_fates(one) & find_fates(two)
    if one.kind == "count" and any(
        is_total_beside(a, b) or _is_aboard_beside(a, b) for a, b in ((one, two), (two, one))
    ):
        return True
    if one.kind == "money" and _is_insured(one) != _is_insured(two):
        return True
    if one.context.past != two.context.past and not index.say_the_same(one.place, two.place):
        return True
    return one.kind != "time" and _are_known_apart(_places(one), _places(two), one, two, index)


def _is_insured(claim: Claim) -> bool:
    """Whether a sum is that for which something is insured, which is not what it is worth or what it cost."""
    return any(state.axis == INSURED for state in (*claim.context.states, *claim.context.english_states))


def _are_of_two_orders(one: Claim, two: Claim) -> bool:
    """Whether two places in an order are of two orders: a minute and a rank, or the first beep and the second stage.

    "First" is often no place in an order at all: it is only compared where both are of one kind of thing.
    """
    if (MINUTE in one.heads) != (MINUTE in two.heads):
        return True
    likest = max((concept_similarity(a, b) for a in one.heads for b in two.heads), default=0.0)
    return likest < HEAD_APART and "1" in (one.value.text, two.value.text)


def _are_years_of_two(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether two claims give years, in sentences that do not say the same: mostly background of different things.

    Last year and the present one are always two: they say of which year something else is told.
    """
    if one.kind != "date" or min(date_grain(one), date_grain(two)) < YEAR:
        return False
    if any(_LAST_YEAR.search(a.quote) and _THIS_YEAR.search(b.quote) for a, b in ((one, two), (two, one))):
        return True
    return not say_the_same(one, two, index)


def _is_remote_against_meeting(one: Claim, two: Claim) -> bool:
    """Whether one sentence tells of a call or an interview and the other of something else: two occasions."""
    first, second = one.context.events, two.context.events
    return bool(first and second) and not first & second and bool((first ^ second) & REMOTE)


def are_likely_apart(one: Claim, two: Claim) -> bool:
    """Whether two claims are of different things unless their sentences are all but the same.

    People counted by different fates; the day of a statement and that of an event; parts of days, and days since
    which something goes on.
    """
    if one.kind == "count":
        return bool(find_fates(one)) and bool(find_fates(two)) and not find_fates(one) & find_fates(two)
    if one.kind == "date" and is_statement(one) != is_statement(two):
        return True
    return one.kind in ("date", "time") and are_moments_likely_apart(one, two)


def _are_known_apart(first: frozenset[str], second: frozenset[str], one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether two sets of names share nothing while each source knows the other's: they are told apart."""
    if not first or not second or first & second:
        return False
    return first <= index.named[two.source] and second <= index.named[one.source]


def are_owned_apart(one: Iterable[Claim], two: Iterable[Claim], *, index: StoryIndex) -> bool:
    """Whether two groups are of two firms or bodies: a claim of each tells whose it is, and none names the other's.

    "The shareholders of Kestrel meet on the 4th", in another source's words without the name, is no date of Castor's.
    """
    first, second = ([(bodies, claim) for claim in group if (bodies := _bodies(claim))] for group in (one, two))
    if any(own & other for (own, _), (other, _) in product(first, second)):
        return False
    return any(_are_known_apart(own, other, a, b, index) for (own, a), (other, b) in product(first, second))


def _bodies(claim: Claim) -> frozenset[str]:
    return _owners(claim) & claim.context.keys("organisation")


def _owners(claim: Claim) -> frozenset[str]:
    """The people and firms of the clause; whoever the sentence is told by ("according to …") owns no value of it."""
    teller = find_attribution(claim.context.english).casefold()
    told = {n.key for n in claim.context.names if n.value.split()[-1].casefold() in teller} if teller else set()
    return claim.actors - told


def _places(claim: Claim) -> frozenset[str]:
    return claim.context.keys("place")


def find_fates(claim: Claim) -> frozenset[tuple[str, int]]:
    """What a sentence tells to have become of people: axis and pole."""
    states = (*claim.context.states, *claim.context.english_states)
    return frozenset((state.axis, state.sign) for state in states if state.axis in FATES)


def _is_aboard_beside(aboard: Claim, fate: Claim) -> bool:
    """Whether the one counts who was on board, and the other those of them whom it tells the fate of."""
    return bool(find_fates(fate)) and not find_fates(aboard) and bool(_ABOARD.search(aboard.context.english))
