"""Clashes of who did it: one deed of one event, with different people or bodies as its doers."""

from collections.abc import Sequence
from itertools import combinations

from aligner.claims.contexts import Context
from aligner.claims.deeds import Deed, read_deeds
from aligner.claims.doers import Doer, are_apart, doer_kind, is_crowd
from aligner.findings.confidence import judge_confidence
from aligner.findings.judge import hash_subject
from aligner.findings.mentions import build_words_mention
from aligner.findings.story import StoryIndex, overlap
from aligner.findings.wording import SETTLE
from aligner.records import Finding, FindingKind, Mention, Place, Side

# Least sum of the likelihood of one event, the overlap of what else the sentences say, and SAME_BODY where both doers
# are called by one noun or office (two banks, two captains). On the first ten development events all real clashes lie
# above 0.4 and the strongest other pair of a deed's doers at 0.25.
DEED_FLOOR = 0.42
SAME_BODY = 0.25
# Classes that say what it is that comes from somebody (observers, a tip): as good as one noun for both.
NAMED_THINGS = frozenset({"observe", "tip"})
# Classes of which a story has several: one leads the inquiry and another the gang, one owns the ferry and another the
# freighter, one builds the satellite and another its camera. Two of them are of one thing where the sentences name it
# alike, as far as both name it.
OF_MANY_THINGS = frozenset({"lead", "own", "build"})
OTHER_MATTER = 0.15  # what speaks against one deed of another class where the sentences name what it is done to unlike
SAME_DEED = 0.2  # the same sum for a further sentence that tells the deed of one of the two doers
SURE = 0.75


def find_deed_clashes(index: StoryIndex, found: Sequence[Finding] = ()) -> tuple[Finding, ...]:
    """One finding for each deed that sources give to different doers; those that `found` holds already are left out.

    No source may give the deed to both, as two doers of it, and neither looks back on another year. Versions of one
    text name one doer: where he seems to be another, a sentence was misread.
    """
    deeds = told_deeds(index)
    known = [_sentences(finding) for finding in found if finding.kind in ("person", "organisation")]
    ranked = sorted(
        (
            (measure_deed(one, two, index), one, two)
            for one, two in combinations(deeds, 2)
            if _may_clash(one, two) and not index.versions.are_of_one_text(one.source, two.source)
        ),
        key=lambda row: -row[0],
    )
    findings: list[Finding] = []
    for score, one, two in ranked:
        if score < DEED_FLOOR:
            break
        sides = [_tell_the_same(deeds, deed, index) for deed in (one, two)]
        places = [{_place(deed) for deed in side} for side in sides]
        if {p[0] for p in places[0]} & {p[0] for p in places[1]}:
            continue
        if any(all(sentences & place for place in places) for sentences in known):
            continue
        known.append(places[0] | places[1])
        findings.append(_build_finding(sides, score))
    return tuple(findings)


def told_deeds(index: StoryIndex) -> list[Deed]:
    """The deeds of all sentences.

    A poor translation makes names up: there, the original has to name the doer too.
    """
    told = [
        deed
        for (source, number), context in index.contexts.items()
        for deed in read_deeds(context, index.contexts.get((source, number - 1)))
    ]
    return [
        deed for deed in told if deed.source in index.trusted or (deed.doer.name and deed.doer.name.kind != "place")
    ]


def measure_deed(one: Deed, two: Deed, index: StoryIndex) -> float:
    """How much speaks for one deed: likelihood of one event, overlap of the rest, one noun or office for both.

    At most 2.25; half of the likelihood alone, where the rest has nothing in common. Less where the two are done to
    other things.
    """
    event = index.telling(_place(one), _place(two))
    rest = overlap(one.rest, two.rest, index.words)
    alike = SAME_BODY if one.kind in NAMED_THINGS or _are_of_a_kind(one.doer, two.doer) else 0.0
    against = OTHER_MATTER if _are_of_other_matters(one, two) else 0.0
    return (event + rest + alike if rest or alike else event / 2) - against


def _are_of_other_matters(one: Deed, two: Deed) -> bool:
    """Whether both sentences name what the deed is done to, in no word alike."""
    return bool(one.matter and two.matter) and not one.matter & two.matter


def _are_of_a_kind(one: Doer, two: Doer) -> bool:
    """Whether one noun names both ("bank") or both hold one office ("captain")."""
    if one.body and one.body == two.body:
        return True
    return bool(one.name and two.name and one.name.role and one.name.role == two.name.role)


def _may_clash(one: Deed, two: Deed) -> bool:
    if one.kind != two.kind or one.source == two.source or not are_apart(one.doer, two.doer):
        return False
    if is_crowd(one.doer) or is_crowd(two.doer):
        return False
    if one.kind in OF_MANY_THINGS and _are_of_other_matters(one, two):
        return False
    if _may_belong(one.doer, two.doer) or _may_belong(two.doer, one.doer):
        return False
    years = one.context.years, two.context.years
    return one.context.background == two.context.background and (not all(years) or bool(years[0] & years[1]))


def _may_belong(person: Doer, group: Doer) -> bool:
    """Whether the one is a person and the other a group of people that they may be of: Japanese plaintiffs."""
    if not person.name or person.name.kind != "person" or group.body or group.name:
        return False
    last = group.text.split()[-1:]
    return bool(last and last[0].islower() and last[0].endswith("s") and not last[0].endswith("ss"))


def _tell_the_same(deeds: Sequence[Deed], deed: Deed, index: StoryIndex) -> list[Deed]:
    """The deed and those of other sentences that give it to the same doer."""
    return [
        other
        for other in deeds
        if other is deed
        or (
            other.kind == deed.kind
            and other.doer.tokens & deed.doer.tokens
            and (other.source != deed.source)
            and measure_deed(other, deed, index) >= SAME_DEED
        )
    ]


def _place(deed: Deed) -> Place:
    return deed.source, deed.context.sentence.index


def _sentences(finding: Finding) -> set[Place]:
    return {mention.place for side in finding.sides for mention in side.mentions}


def _build_finding(sides: Sequence[Sequence[Deed]], score: float) -> Finding:
    kinds = {doer_kind(deed.doer) for side in sides for deed in side}
    kind: FindingKind = "organisation" if "organisation" in kinds else "person"
    names = [show_doer(side[0].doer) for side in sides]
    places = [f"{deed.source}\t{deed.context.sentence.text}" for side in sides for deed in side]
    sure = min(SURE, score)
    return Finding(
        id=hash_subject(f"{kind} {sides[0][0].kind}", names, places),
        verdict="conflict",
        kind=kind,
        title=f"who did it: {names[0]} or {names[1]}",
        reason=f"The sentences tell one deed; one side gives it to {names[0]}, the other to {names[1]}.",
        confidence=judge_confidence(kind, sure),
        sides=tuple(
            Side(value=name, display=name, mentions=tuple(build_doer_mention(deed.context, deed.doer) for deed in side))
            for name, side in zip(names, sides, strict=True)
        ),
        settle=SETTLE[kind],
        weight=sure,
    )


def show_doer(doer: Doer) -> str:
    """The doer as the original names it, else in the words of the English."""
    return doer.name.value if doer.name and doer.name.kind != "place" else doer.text.strip(" ,'\"‘“")


def build_doer_mention(context: Context, doer: Doer) -> Mention:
    """The doer's name in the original; the whole sentence where the original was not read so."""
    span = doer.own or ((doer.name.start, doer.name.end) if doer.name else (0, len(context.sentence.text)))
    return build_words_mention(context, span, read_as=f"read as {doer.text}", english=(doer.start, doer.end))
