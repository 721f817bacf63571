"""Clashes that a trained reader finds: two sentences of which one cannot be true if the other is.

Tables know the words that news uses most for opposite states; the reader also knows "kept his seat" against "has
cleared his desk". It reads English, and the original where an embedded model gave the English.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from aligner.align.cross_encoder import CLASH, KINDS
from aligner.align.originals import Original
from aligner.align.pair_encoder import Text
from aligner.align.signs import blank_part, take_part
from aligner.align.word_for_word import write_word_for_word
from aligner.claims.contexts import Context, Span, english_words
from aligner.findings.both_hold import may_both_hold
from aligner.findings.clash_evidence import rate_clash
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.readings import Reading, find_text
from aligner.findings.speakers import are_two_speakers, find_quoted, find_teller
from aligner.findings.story import StoryIndex, overlap
from aligner.findings.told_bodies import name_two_bodies
from aligner.findings.told_people import name_two_people
from aligner.findings.wording import SETTLE, shorten
from aligner.records import Finding, FindingKind, Mention, Place, Side
from aligner.text.clauses import split_clauses

# Least chance of a clash that is shown. On the 46 development events that the reader was not taught, each left out of
# the fit, 173 of 194 pairs above it clash with references and 160 of 178 without; of those from .45 to .6 23 of 52 and
# 18 of 50.
LEAST = 0.6
SAME_SIDE = 0.5  # least chance of saying the same that puts a sentence beside another
# Chance of a clash of who said so that is shown whatever the quotes. On the 46 and 155 fresh development events all
# seven such pairs above it whose quotes are unlike are of one quote all the same.
SURE_OF_TELLER = 0.8
# Least overlap of two quotes that a clash of who said so may be about. On the development events those of one quote
# lie above .5, those of two below .4.
ALIKE_QUOTE = 0.45
REPORTED = 0.3  # least share of a quote that a sentence without one has to give in its own words
# Least chance that two sentences tell of the same, where an original was read: those of one quote of two people whom
# both sentences name lie above .9 on the development events, those of two quotes below .7.
SAME_READ = 0.8
NAMED = 0.75  # chance of a clash where each side names an organisation, or a person, of its own

# Least chance of a clash for a clause alone that is shown in the place of its sentence, and its least length.
TELLING = 0.5
SHORTEST_CLAUSE = 15  # characters
SHORTEST_JAPANESE = 7

# Kinds in which who clashes with the one side is on the other.
TWO_SIDED = frozenset({"polarity", "modality", "sequence"})

# Kinds of clash that rest on names. In a model's English a name that differs may be the translator's slip: there they
# are left to the tables, which read the originals.
NAMES = frozenset({"place", "person", "organisation", "role"})

_TITLES = {
    "polarity": "opposite accounts",
    "modality": "settled or still open?",
    "cause": "what led to it",
    "place": "where it was",
    "person": "who it was",
    "role": "which office",
    "organisation": "which body",
    "attribution": "who said it",
    "sequence": "what came first",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Two sentences that clash, how likely that is, and in what."""

    one: Place
    two: Place
    kind: FindingKind
    probability: float


def find_contradictions(index: StoryIndex, found: Sequence[Finding] = ()) -> tuple[Finding, ...]:
    """One finding for each clash, with all sentences that take a side in it; none that `found` holds already."""
    conflicts = [finding for finding in found if finding.verdict == "conflict" and finding.kind in KINDS]
    known = [_sides_of(finding) for finding in conflicts]
    agreed = [(finding.kind, sides) for finding, sides in zip(conflicts, known, strict=True)]
    clashes = [
        clash
        for clash in list_contradictions(index)
        if not _is_known(clash, known) and not any(_are_on_one_side(clash, kind, sides) for kind, sides in agreed)
    ]
    return tuple(_build_finding(sides, clashes, index) for sides, clashes in _join(clashes, index))


def list_contradictions(index: StoryIndex) -> tuple[Contradiction, ...]:
    """The pairs of sentences that clash, the surest first.

    Of versions of one text there are none: they differ by slips in values or names, which are found elsewhere, and what
    the reader makes of other wordings of one sentence is no clash of sources.
    """
    clashes = [
        Contradiction(one=one, two=two, kind=reading.kind, probability=probability)
        for (one, two), reading in index.readings.items()
        if not index.versions.are_of_one_text(one[0], two[0])
        and not (reading.kind in NAMES and any(_is_read_in_machine_english(place, index) for place in (one, two)))
        if (probability := _rate(one, two, reading, index)) >= LEAST
        and not (reading.kind == "attribution" and probability < SURE_OF_TELLER and _may_be_two_quotes(one, two, index))
        and not may_both_hold(one, two, reading.kind, index)
    ]
    return tuple(sorted(clashes, key=lambda c: (-c.probability, c.one, c.two)))


def _rate(one: Place, two: Place, reading: Reading, index: StoryIndex) -> float:
    """The chance of a clash; at least NAMED where two names of organisations or of people bear it out."""
    probability = rate_clash(one, two, index)
    is_borne_out = name_two_bodies(one, two, reading, index) or name_two_people(one, two, reading, index)
    return max(probability, NAMED) if is_borne_out else probability


def _may_be_two_quotes(one: Place, two: Place, index: StoryIndex) -> bool:
    """Whether no words are given to two people: they may be one's, or both sentences quote other words."""
    contexts = index.contexts[one], index.contexts[two]
    first, second = (find_teller(context, index) for context in contexts)
    if first.is_pronoun or second.is_pronoun:
        return True
    if first.speaker and second.speaker and not are_two_speakers(first.speaker, second.speaker, index):
        return True
    if {one, two} & index.read_in_original:
        reading = index.reading(one, two)
        return bool(first.speaker and second.speaker) and reading.related < SAME_READ
    quoted = [english_words(find_quoted(context.english)) for context in contexts]
    if all(quoted):
        return overlap(quoted[0], quoted[1], index.words) < ALIKE_QUOTE
    quote, report = (quoted[0], contexts[1].words) if quoted[0] else (quoted[1], contexts[0].words)
    said = sum(index.words.get(word, 1.0) for word in quote)
    return sum(index.words.get(word, 1.0) for word in quote & report) < REPORTED * said


def _is_read_in_machine_english(place: Place, index: StoryIndex) -> bool:
    return index.contexts[place].is_machine_english and place not in index.read_in_original


def _join(
    clashes: Sequence[Contradiction], index: StoryIndex
) -> list[tuple[tuple[list[Place], list[Place]], list[Contradiction]]]:
    """Clashes of one kind that share a sentence make one; what would put a source on both of its sides is left out."""
    joined: list[tuple[tuple[list[Place], list[Place]], list[Contradiction]]] = []
    for clash in clashes:
        if any(_are_on_one_side(clash, members[0].kind, sides) for sides, members in joined):
            continue
        for sides, members in joined:
            if members[0].kind != clash.kind and not _tells_same_pair(clash, sides, index):
                continue
            if _add(clash, sides, index):
                members.append(clash)
                break
        else:
            joined.append((([clash.one], [clash.two]), [clash]))
    return joined


def _add(clash: Contradiction, sides: tuple[list[Place], list[Place]], index: StoryIndex) -> bool:
    """Puts the clash's sentences on the sides, where one of them stands on one already and no source gets on both."""
    for left, right in ((clash.one, clash.two), (clash.two, clash.one)):
        if left in sides[0] or right in sides[1]:
            if {left[0]} & {p[0] for p in sides[1]} or {right[0]} & {p[0] for p in sides[0]}:
                return False
            for place, side in ((left, sides[0]), (right, sides[1])):
                if place not in side:
                    side.append(place)
            return True
    return False


def _tells_same_pair(clash: Contradiction, sides: tuple[list[Place], list[Place]], index: StoryIndex) -> bool:
    """Whether the sentence that the clash adds says what the other sentences of its side say."""
    places = {clash.one, clash.two}
    return any(
        index.reading(new, old).same >= SAME_SIDE
        for new in places - {*sides[0], *sides[1]}
        for old in (*sides[0], *sides[1])
    )


def _is_known(clash: Contradiction, known: Iterable[Sequence[frozenset[Place]]]) -> bool:
    """Whether a finding already sets the two sentences against each other."""
    return any(
        clash.one in a and clash.two in b
        for sides in known
        for i, a in enumerate(sides)
        for j, b in enumerate(sides)
        if i != j
    )


def _are_on_one_side(clash: Contradiction, kind: FindingKind, sides: Iterable[Collection[Place]]) -> bool:
    """Whether a surer clash of the kind has both sentences on one side, so that they agree: there is no third side."""
    return clash.kind == kind in TWO_SIDED and any(clash.one in side and clash.two in side for side in sides)


def _sides_of(finding: Finding) -> tuple[frozenset[Place], ...]:
    return tuple(frozenset(m.place for m in side.mentions) for side in finding.sides)


def _build_finding(
    sides: tuple[list[Place], list[Place]], clashes: Sequence[Contradiction], index: StoryIndex
) -> Finding:
    best = clashes[0]
    kind, sure = best.kind, best.probability
    told = {
        place: _tell_whole(place, index) if kind == "sequence" else find_telling_clause(place, other, index)
        for c in clashes
        for place, other in _both_ways(c)
    }
    said = [_say(side[0], told[side[0]], index) for side in sides]
    texts = [text for text, _ in said]
    names = _shared_names(best, index)
    places = [f"{p[0]}\t{index.contexts[p].sentence.text}" for side in sides for p in side]
    return Finding(
        id=hash_subject(f"{kind} read", texts, places),
        verdict="conflict",
        kind=kind,
        title=_TITLES[kind] + (f" ({', '.join(names[:2])})" if names else ""),
        reason=f"“{texts[0]}” and “{texts[1]}” cannot both be true, as a trained reader of clashing claims reads them.",
        confidence=judge_confidence(kind, sure),
        sides=tuple(
            Side(
                value=text,
                display=display,
                mentions=tuple(_mention(index.contexts[p], told[p]) for p in sorted(side)),
            )
            for (text, display), side in zip(said, sides, strict=True)
        ),
        settle=SETTLE[kind],
        weight=round(sure, 4),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What of a sentence tells its side of a clash: offsets within the original, and within its English."""

    own: Span
    english: Span


def _say(place: Place, told: Telling, index: StoryIndex) -> tuple[str, str]:
    """What a side says, and how it is shown: in English, or in the original with its words one by one behind."""
    context = index.contexts[place]
    if place not in index.read_in_original:
        english = shorten(_cut(context.english, told.english))
        return english, f"“{english}”"
    own, glossed = shorten(_cut(context.sentence.text, told.own)), shorten(_gloss(context, told.own))
    return own, f"“{own}” (word for word: “{glossed}”)"


def _gloss(context: Context, part: Span) -> str:
    """A part of the sentence word for word."""
    names, facts = take_part(context.names, part), take_part(context.facts, part)
    return write_word_for_word(context.sentence.text[slice(*part)], context.sentence.lang, names, facts)


def find_telling_clause(place: Place, other: Place, index: StoryIndex) -> Telling:
    """The clause of a sentence that clashes most with the other sentence; all of the sentence where no clause does."""
    context = index.contexts[place]
    whole = _tell_whole(place, index)
    if index.reader is None:
        return whole
    own = split_clauses(context.sentence.text, context.sentence.lang)
    english = split_clauses(context.english, "en")
    if place in index.read_in_original:
        text = find_text(context, index.reader.languages)
        parts: list[Text] = [replace(text, part=span) for span in own if isinstance(text, Original)]
        tellings = [Telling(own=o, english=e) for o, e in _match(own, english, whole.english)]
    else:
        parts = [blank_part(context.english, context.english_facts, span) for span in english]
        tellings = [Telling(own=o, english=e) for e, o in _match(english, own, whole.own)]
    long = [n for n, part in enumerate(tellings) if _is_long(part, context)]
    if len(long) < 2:
        return whole
    against = find_text(index.contexts[other], index.reader.languages)
    chances = index.reader.read([(parts[n], against) for n in long]).chances[:, CLASH]
    best = int(chances.argmax())
    return tellings[long[best]] if chances[best] >= TELLING else whole


def _match(clauses: Sequence[Span], others: Sequence[Span], whole: Span) -> Iterator[tuple[Span, Span]]:
    """Each clause with the one of the other language in its place; all of it where they are not as many."""
    return zip(clauses, others if len(others) == len(clauses) else [whole] * len(clauses), strict=True)


def _is_long(part: Telling, context: Context) -> bool:
    start, end = part.own
    least = SHORTEST_JAPANESE if context.sentence.lang == "ja" else SHORTEST_CLAUSE
    return end - start >= least and part.english[1] - part.english[0] >= SHORTEST_CLAUSE


def _tell_whole(place: Place, index: StoryIndex) -> Telling:
    context = index.contexts[place]
    return Telling(own=(0, len(context.sentence.text)), english=(0, len(context.english)))


def _both_ways(clash: Contradiction) -> tuple[tuple[Place, Place], tuple[Place, Place]]:
    return (clash.one, clash.two), (clash.two, clash.one)


def _cut(text: str, span: Span) -> str:
    return text[span[0] : span[1]].strip(" ,;:-–—")


def _mention(context: Context, told: Telling) -> Mention:
    return build_words_mention(context, told.own, read_as=_cut(context.english, told.english), english=told.english)


def _shared_names(clash: Contradiction, index: StoryIndex) -> tuple[str, ...]:
    one, two = index.contexts[clash.one], index.contexts[clash.two]
    shown = {name.key: name.value for name in (*one.names, *two.names)}
    return tuple(sorted(shown[key] for key in one.keys() & two.keys() if key))
