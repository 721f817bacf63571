"""Whether two values that differ can be two reports of one thing at all."""

import math

from aligner.claims.claim import Claim
from aligner.claims.contests import is_of_other_contest, names_other_side
from aligner.claims.parts import is_among
from aligner.claims.said_on import is_statement
from aligner.facts.concepts import concept_similarity
from aligner.facts.values import Quantity
from aligner.findings.apart import are_apart, are_likely_apart
from aligner.findings.moments_apart import read_part
from aligner.findings.slots import HEAD_APART, amount_ratio, date_grain, is_part_of_year
from aligner.findings.story import StoryIndex
from aligner.findings.strict import SURELY_SAME
from aligner.findings.totals import read_amount
from aligner.findings.venues import are_places_apart, are_venues_apart

# Values further apart than this factor are two things, not two reports of one, unless the slot is all but certain.
PLAUSIBLE_RATIO = 5.0
POWER_OF_TEN = 0.02  # of the decimal logarithm: 1.2 million and 12 million are a slip, 1.2 and 9 are not
SURE_SLOT = 0.95
# Two days or hours that are less likely of one deed have to stand in sentences that tell one thing.
MOMENTS, LIKELY_SLOT = frozenset({"date", "time"}), 0.5
# Least likelihood of one event for days in sentences that name no kind of event.
SAME_OCCASION = 0.5
# Chance of saying the same by the cross-encoder from which on names and dates around two amounts tell nothing apart.
# Counts are left out: sentences that count the hurt and the saved are alike.
READ_AS_SAME = 0.8
# Kinds of figures that a place tells apart; sums and shares are told of capitals and countries alike.
COUNTED = frozenset({"count", "measure"})
AMOUNTS = frozenset({"duration", "money", "percent", "measure"})
TWO_PARTS = 2.0  # factor from which on two parts told with different words are two parts
LEAD = 3  # headline and first sentences, which say what a report is on
SURE_PERIOD = 0.75  # for weeks, months and years, which a text strews about more freely than days


def is_plausible(one: Claim, two: Claim, slot: float, index: StoryIndex) -> bool:
    """Whether the two values can be two reports of one thing: near enough, or a slip by a power of ten.

    Ages have to be of one person, unless the sentences say the same. Days are only compared where the same kind of
    event is named: people who meet often have many dates.
    """
    if one.is_derived or two.is_derived:
        return False
    if one.is_age and not one.actors & two.actors and not index.say_the_same(one.place, two.place):
        return False
    read_as_same = index.reading(one.place, two.place).same
    if _are_part_and_whole(one, two) or _are_two_parts(one, two) or _are_of_two_contests(one, two, index):
        return False
    read_alike = one.kind in AMOUNTS and read_as_same >= READ_AS_SAME
    if are_apart(one, two, index) and not read_alike:
        return False
    if slot >= SURE_SLOT:
        return True
    if are_likely_apart(one, two) and not _may_begin_it(one, two, index):
        return False
    if are_venues_apart(one, two, index) and not read_alike:
        return False
    if one.kind in COUNTED and are_places_apart(one, two, index) and read_as_same < SURELY_SAME:
        return False
    if one.kind == "date" and not one.context.events & two.context.events and not _speak_alike(one, two, index):
        return False
    if one.kind == "date" and max(date_grain(one), date_grain(two)) > 1:
        return slot >= SURE_PERIOD and _are_of_one_grain(one, two) and _tell_alike(one, two, index)
    if one.kind in MOMENTS and slot < LIKELY_SLOT and not _tell_alike(one, two, index):
        return False
    ratio = amount_ratio(one, two)
    if ratio is None:
        return True
    if one.kind == "count" and _is_part(one) != _is_part(two):
        return False
    return ratio <= PLAUSIBLE_RATIO or abs(math.log10(ratio) - round(math.log10(ratio))) < POWER_OF_TEN


def _may_begin_it(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether the day from which something holds is that of a deed, by the cross-encoder: "comes on the 18th" and "is
    going to visit as from the 25th" are one visit.
    """
    if one.kind != "date" or is_statement(one) != is_statement(two):
        return False
    return {read_part(one), read_part(two)} == {"begin", "point"} and (
        index.reading(one.place, two.place).same >= READ_AS_SAME
    )


def _are_of_one_grain(one: Claim, two: Claim) -> bool:
    """Whether two dates are told alike: both as weeks or years, or as months and other parts of a year."""
    return date_grain(one) == date_grain(two) or (is_part_of_year(one) and is_part_of_year(two))


def _are_part_and_whole(one: Claim, two: Claim) -> bool:
    """Whether only one of two amounts is a part of something, so that the other may be the whole.

    A stretch that is longer than the other length is no part of it.
    """
    if one.is_part == two.is_part:
        return False
    part, whole = (one, two) if one.is_part else (two, one)
    return one.kind != "measure" or read_amount(part) <= read_amount(whole)


def _are_two_parts(one: Claim, two: Claim) -> bool:
    """Whether two counts are of two parts of one thing: "among them a dozen scientists", "onder wie drie biologen".

    What they count has another name, and one is much larger: "two children" and "three minors" may be the same.
    """
    if one.kind != "count" or (amount_ratio(one, two) or 1.0) < TWO_PARTS:
        return False
    if not any(claim.is_part or is_among(claim.context.sentence.text, claim.end) for claim in (one, two)):
        return False
    return max((concept_similarity(a, b) for a in one.heads for b in two.heads), default=1.0) < HEAD_APART


def _are_of_two_contests(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether only one sentence tells of the women's or the juniors' contest, and neither source begins with them."""
    if is_of_other_contest(one.context) == is_of_other_contest(two.context):
        return False
    leads = (index.contexts.get((claim.source, number)) for claim in (one, two) for number in range(LEAD))
    return not any(lead is not None and names_other_side(lead) for lead in leads)


def _is_part(claim: Claim) -> bool:
    """Whether a count is a part of one thing: "one in four"."""
    return isinstance(claim.value, Quantity) and claim.value.amount < 1


def _speak_alike(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether the sentences of two dates are about one event, whether or not a table knows its kind."""
    places = one.place, two.place
    same_event = index.likeness(*places).same_event
    return same_event >= SAME_OCCASION or (bool(index.readings) and _tell_alike(one, two, index))


def _tell_alike(one: Claim, two: Claim, index: StoryIndex) -> bool:
    """Whether the cross-encoder, where there is one, reads the two sentences as telling one thing, values blanked."""
    return index.may_be_of_one_matter(one.place, two.place, SAME_OCCASION)
