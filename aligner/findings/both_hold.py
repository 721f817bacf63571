"""Why two sentences in which the reader sees a clash may both hold, by the kind of clash, as the tables have it."""

from aligner.claims.animals import tells_of_animal
from aligner.claims.matters import read_positions
from aligner.findings.absent import tell_absence_and_talk, tell_silence
from aligner.findings.causes import tell_two_steps
from aligner.findings.inside import may_be_inside
from aligner.findings.matters import OF_BEINGS
from aligner.findings.occupation_holders import read_holders
from aligner.findings.occupations import is_past
from aligner.findings.order_events import compare_orders
from aligner.findings.story import StoryIndex
from aligner.records import FindingKind, Place


def may_both_hold(one: Place, two: Place, kind: FindingKind, index: StoryIndex) -> bool:
    """Whether both may be true: the one tells of the past, of the same order, of a place within, of a step further.

    Of opposite accounts, whether one tells of an animal, of a talk with somebody whom the other calls absent, or that
    somebody declined to answer.
    """
    if kind == "role":
        return _tell_of_the_past(one, two, index)
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
