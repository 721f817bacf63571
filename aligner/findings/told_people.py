"""Whether two sentences that the cross-encoder takes for one claim name two people for it."""

from aligner.claims.contexts import Context
from aligner.findings.readings import Reading
from aligner.findings.story import StoryIndex
from aligner.findings.told_bodies import name_two
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
    if reading.kind != "person":
        return False
    is_alike = reading.same >= SAME and not {one, two} & index.read_in_original
    if not is_alike and index.likeness(one, two).same_event < ONE_EVENT:
        return False
    return name_two(one, two, reading, index, _is_person)


def _is_person(name: Fact, _: Context) -> bool:
    return name.kind == "person" and name.score >= SURE_NAME and bool(name.key)
