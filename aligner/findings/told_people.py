"""Whether two sentences that the cross-encoder takes for one claim name two people for it."""

from itertools import product

from aligner.claims.contexts import english_words
from aligner.findings.locations import Location, is_named_by
from aligner.findings.readings import Reading
from aligner.findings.story import StoryIndex
from aligner.findings.told_bodies import HINT, ONE_CLAIM, are_apart, has_better
from aligner.records import Fact, Place

SURE_NAME = 0.8  # score from which a name is believed to be a person's
# Least chance of saying the same, or of one event, one of which there has to be: by eye on 96 development events, with
# the two names 18 of 19 such pairs clash with references and 13 of 14 without. Where an original was read word for
# word, "the same" is worth less, and it has to be one event.
SAME, ONE_EVENT = 0.3, 0.3


def name_two_people(one: Place, two: Place, reading: Reading, index: StoryIndex) -> bool:
    """Whether each sentence names a person that the other's source does not name, and no source names both.

    The reader has to see the clash in the person, and neither sentence may go better with another one: "the salvage is
    led by X", "Y leads the clean-up".
    """
    told = reading.same + reading.clash
    if reading.kind != "person" or told < ONE_CLAIM or reading.clash < HINT:
        return False
    is_alike = reading.same >= SAME and not {one, two} & index.read_in_original
    if not is_alike and index.likeness(one, two).same_event < ONE_EVENT:
        return False
    if any(has_better(place, partner, told, index) for place, partner in ((one, two), (two, one))):
        return False
    people = [_find_people(place, partner, index) for place, partner in ((one, two), (two, one))]
    return any(are_apart(a, b, index) for a, b in product(*people))


def _find_people(place: Place, partner: Place, index: StoryIndex) -> list[Location]:
    """The people of a sentence that the partner's source does not name."""
    context = index.contexts[place]
    found = [
        Location(place=place, context=context, name=name, words=english_words(name.value))
        for name in context.names
        if _is_person(name)
    ]
    return [person for person in found if not is_named_by(person, partner[0], index)]


def _is_person(name: Fact) -> bool:
    return name.kind == "person" and name.score >= SURE_NAME and bool(name.key)
