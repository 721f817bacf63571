"""Whether the values of two claims answer one question, as the value reader reads their sentences."""

from collections.abc import Collection, Sequence

from aligner.align.originals import blank_original
from aligner.align.pair_encoder import Text
from aligner.align.signs import AskedValue, blank_values
from aligner.claims.claim import Claim
from aligner.findings.readings import UNREAD, is_read_in_original
from aligner.findings.story import StoryIndex

# Pairs of one kind of value that are read, about half a minute on two cores; of more, those most of one matter.
MOST_PAIRS = 3_000
FARTHEST_ODDS = 6.0  # log-odds that count


def rate_answers(pairs: Sequence[tuple[Claim, Claim]], index: StoryIndex) -> list[float | None]:
    """For each pair the log-odds that both values answer one question, scaled to 0-1.

    0 where the reader of claims finds the sentences foreign to each other; None where nothing was read: there is no
    value reader, the value was not found in the English, or there are too many pairs.
    """
    reader = index.value_reader
    if reader is None or not index.readings:
        return [None] * len(pairs)
    readings = [index.reading(one.place, two.place) for one, two in pairs]
    rated = [0.0 if reading is UNREAD else None for reading in readings]
    near = [n for n, reading in enumerate(readings) if reading is not UNREAD]
    nearest = sorted(near, key=lambda n: -readings[n].related)[:MOST_PAIRS]
    texts = {n: texts for n in nearest if (texts := _find_texts(pairs[n], reader.languages))}
    for n, odds in zip(texts, reader.read(list(texts.values())), strict=True):
        rated[n] = (min(max(float(odds), -FARTHEST_ODDS), FARTHEST_ODDS) / FARTHEST_ODDS + 1) / 2
    return rated


def learn_texts(claims: Sequence[Claim], index: StoryIndex) -> None:
    """Has the value reader get ready for the sentences of all claims at once."""
    if (reader := index.value_reader) and index.readings:
        reader.learn(text for claim in claims if (text := find_asked_text(claim, reader.languages)))


def find_asked_text(claim: Claim, languages: Collection[str]) -> Text | None:
    """What the value reader gets of a claim's sentence, the value marked: its English, or the original.

    None where the value was not found in the English.
    """
    context = claim.context
    if is_read_in_original(context, languages):
        asked = AskedValue(start=claim.start, end=claim.end, kind=claim.kind)
        return blank_original(context.sentence.text, context.sentence.lang, context.facts, context.names, asked)
    if claim.english_fact is None:
        return None
    asked = AskedValue(start=claim.english_start, end=claim.english_end, kind=claim.kind)
    return blank_values(context.english, context.english_facts, asked)


def _find_texts(pair: tuple[Claim, Claim], languages: Collection[str]) -> tuple[Text, Text] | None:
    one, two = (find_asked_text(claim, languages) for claim in pair)
    return (one, two) if one is not None and two is not None else None
