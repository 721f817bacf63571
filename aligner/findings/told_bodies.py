"""Whether two sentences that the cross-encoder takes for one claim name two organisations for it."""

from collections.abc import Callable, Sequence
from itertools import product

from aligner.claims.contexts import Context, english_words
from aligner.facts.names_tables import common_words
from aligner.findings.locations import LISTED, Location, is_named_by, sounds_like
from aligner.findings.readings import Reading
from aligner.findings.story import StoryIndex
from aligner.records import Fact, Place

# Least chance that the sentences say the same or clash, and of the clash alone. By eye on 72 development events: with
# the two names 14 of 15 such pairs clash.
ONE_CLAIM, HINT = 0.78, 0.1
SURE_NAME = 0.9  # score from which a name of a person is believed


def name_two_bodies(one: Place, two: Place, reading: Reading, index: StoryIndex) -> bool:
    """Whether each sentence names an organisation that the other's source does not name, and no source names both.

    The reader has to see the clash in the organisation, and neither sentence may go better with another one.
    """
    return reading.kind == "organisation" and name_two(one, two, reading, index, _is_body)


def name_two(
    one: Place, two: Place, reading: Reading, index: StoryIndex, is_meant: Callable[[Fact, Context], bool]
) -> bool:
    """Whether two sentences of one claim each name one of those that are meant, and no source names both."""
    told = reading.related
    if told < ONE_CLAIM or reading.clash < HINT:
        return False
    if any(index.goes_better(place, partner) for place, partner in ((one, two), (two, one))):
        return False
    named = [_find_named(place, partner, index, is_meant) for place, partner in ((one, two), (two, one))]
    return any(_are_apart(a, b, index) for a, b in product(*named))


def _find_named(
    place: Place, partner: Place, index: StoryIndex, is_meant: Callable[[Fact, Context], bool]
) -> list[Location]:
    """Those of a sentence that are meant, and that the partner's source does not name."""
    context = index.contexts[place]
    found = [
        Location(place=place, context=context, name=name, words=english_words(name.value))
        for name in context.names
        if is_meant(name, context)
    ]
    return [location for location in found if not is_named_by(location, partner[0], index)]


def _is_body(name: Fact, context: Context) -> bool:
    """Whether a name is an organisation's, or may be: what has no office and no sure given name."""
    may_be = name.kind == "organisation" or (name.kind == "person" and not name.role and name.score < SURE_NAME)
    return may_be and not _is_of_value(name, context) and not _is_noun(name, context)


def _is_noun(name: Fact, context: Context) -> bool:
    """Whether the name may be a common noun that owes its capital to German, or to the start of its sentence."""
    lang = context.sentence.lang
    return lang != "ja" and name.score < LISTED and " " not in name.span and name.span.lower() in common_words(lang)


def _is_of_value(name: Fact, context: Context) -> bool:
    """Whether the name is a unit that was misread."""
    facts: Sequence[Fact] = context.facts
    return any(fact.start < name.end and name.start < fact.end for fact in facts)


def _are_apart(one: Location, two: Location, index: StoryIndex) -> bool:
    """Whether the two are surely not one: no word alike, and no source that names both and so tells them apart."""
    if one.words & two.words or sounds_like(one, two):
        return False
    return not any({one.name.key, two.name.key} <= names for names in index.named.values())
