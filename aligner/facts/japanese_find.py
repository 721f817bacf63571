"""Finds the figures, dates and times of a Japanese text.

One pass a family over the text in half width with set words blanked, most specific first: money, percentages,
fractions and prison terms, then dates and clock times, lengths of time, measures, ordinals, and the counts that are
left. What one family has read no later one reads again.
"""

import re
from datetime import datetime

from aligner.facts.concepts import concept_of
from aligner.facts.japanese_counts import find_counts
from aligner.facts.japanese_durations import find_compound_durations, find_durations, find_offsets, find_prison_terms
from aligner.facts.japanese_hedges import find_hedge
from aligner.facts.japanese_measures import find_measures
from aligner.facts.japanese_moment_single import remember
from aligner.facts.japanese_moments import find_moments
from aligner.facts.japanese_money import find_money, find_percents
from aligner.facts.japanese_nouns import find_noun
from aligner.facts.japanese_numerals import CHARACTERS
from aligner.facts.japanese_ordinals import find_fractions, find_ordinals
from aligner.facts.japanese_ranges import find_first_numbers
from aligner.facts.japanese_reading import Reading, Scene, open_scene
from aligner.facts.japanese_vague import find_vague
from aligner.records import Fact

_FINDERS = (
    find_vague, find_money, find_percents, find_fractions, find_prison_terms, find_offsets, find_compound_durations,
    find_moments, find_durations, find_measures, find_ordinals, find_first_numbers, find_counts,
)  # fmt: skip
# A text without any of these characters holds no fact.
_FIGURE = re.compile(
    f"[{CHARACTERS}数何幾半過最今昨明来先翌前同当きあおけさこゆ週月年火水木金土日春夏秋冬午朝昼夕夜晩深未早正本再しそ\\\\¥$€£]"
)


def find_facts(text: str, reference: datetime | None, anchor: str = "") -> tuple[Fact, ...]:
    """The dates, times, lengths of time, counts, money, percentages and measures of a text, in order of place.

    `reference` is the publication time; without it, and without a day to count from, relative dates stay open with a
    reason. `anchor` is the last date of the text before this one (a value in the notation), for 翌日 and 同日.
    Offsets are those of `text`.

    >>> [(fact.span, fact.value, fact.hedge) for fact in find_facts("約1万2000人が18日、4時間近く待った。", None)]
    [('1万2000人', '12000', 'about'), ('18日', 'XXXX-XX-18', 'exact'), ('4時間', 'PT4H', 'nearly')]
    """
    scene = open_scene(text, reference)
    remember(scene, anchor)
    if not _FIGURE.search(scene.masked):
        return ()
    for find in _FINDERS:
        find(scene)
    return tuple(_fact(scene, reading) for reading in sorted(scene.readings, key=lambda reading: reading.start))


def _fact(scene: Scene, reading: Reading) -> Fact:
    noun = find_noun(scene, reading)
    return Fact(
        kind=reading.kind,
        start=reading.start,
        end=reading.end,
        span=scene.text[reading.start : reading.end],
        value=reading.value,
        hedge=reading.hedge or find_hedge(scene, reading),
        candidates=reading.candidates,
        base=reading.base,
        unresolved=reading.unresolved,
        noun=noun,
        concept=concept_of(noun, "ja") if noun and reading.kind == "number" else "",
        score=reading.score,
    )
