"""Which values are set against each other: each with its own counterpart, and all sides of a clash with each other."""

from dataclasses import replace

import pytest

from aligner.claims.compare import compare_claims
from aligner.facts.values import Comparison
from aligner.findings.build import find_value_findings
from aligner.findings.links import Link, _are_read_as_one, link_claims
from aligner.findings.plausible import is_plausible
from aligner.findings.readings import Reading
from aligner.findings.slots import find_evidence
from aligner.findings.story import build_index
from aligner.findings.strict import compare_strictly
from aligner.findings.topics import _answer_two_questions, _components, _find_rivals, _has_rival, _match, build_topics
from tests.findings.stories import Wires, build_story, find_story


def link(a: int, b: int, slot: float, relation: str = "apart") -> Link:
    return Link(a=a, b=b, slot=slot, comparison=Comparison(relation=relation, reason=""))  # type: ignore[arg-type]


def claims_of(*sources: str) -> list[object]:
    """Stand-ins for claims, which the matching asks for their source alone."""
    return [type("Claim", (), {"source": source})() for source in sources]


def test_a_claim_is_left_its_second_best_when_the_best_agrees_with_another() -> None:
    claims = claims_of("de1", "de1", "en1", "en1")
    agrees, crossed, clash = link(1, 3, 0.9, "equal"), link(0, 3, 0.8), link(0, 2, 0.7)
    assert set(_match(claims, [crossed, agrees, clash])) == {agrees, clash}  # type: ignore[arg-type]


def test_of_two_values_in_each_sentence_only_the_best_pairs_are_matched() -> None:
    claims = claims_of("de1", "de1", "en1", "en1")
    straight, other, crossed = link(0, 2, 0.9), link(1, 3, 0.6), link(0, 3, 0.8)
    assert set(_match(claims, [straight, other, crossed])) == {straight}  # type: ignore[arg-type]


def test_an_equal_value_of_an_unlike_sentence_gives_way_to_a_likelier_partner() -> None:
    rivals = _find_rivals([link(0, 1, 0.97), link(1, 2, 0.15, "equal")])
    claims = read(STRIKE, "duration")
    assert _has_rival(link(1, 2, 0.15, "equal"), rivals, claims)  # type: ignore[arg-type]
    assert not _has_rival(link(1, 2, 0.6, "equal"), rivals, claims)  # type: ignore[arg-type]
    assert not _has_rival(link(3, 4, 0.15, "equal"), rivals, claims)  # type: ignore[arg-type]


def test_a_bound_far_from_a_value_gives_way_to_any_likelier_partner() -> None:
    claims = read(STRIKE, "duration")
    rivals = _find_rivals([link(0, 2, 0.8)])
    assert _has_rival(link(2, 3, 0.6, "inside"), rivals, claims)  # type: ignore[arg-type]
    assert not _has_rival(link(2, 3, 0.9, "inside"), rivals, claims)  # type: ignore[arg-type]
    assert not _has_rival(link(2, 4, 0.6, "inside"), rivals, claims)  # type: ignore[arg-type]


def test_what_a_value_is_over_gives_way_to_any_likelier_partner() -> None:
    claims = read(PRICES, "percent")
    rivals = _find_rivals([link(0, 2, 0.9)])
    assert [claim.value.hedge for claim in claims] == ["exact", "over", "exact"]  # type: ignore[attr-defined]
    assert _has_rival(link(1, 2, 0.8, "inside"), rivals, claims)  # type: ignore[arg-type]
    assert not _has_rival(link(1, 2, 0.95, "inside"), rivals, claims)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "answers", "are_two"),
    [
        ("date", 0.45, True), ("time", 0.1, True), ("date", 0.55, False), ("count", 0.1, False), ("date", None, False),
    ],
)  # fmt: skip
def test_days_and_hours_that_answer_two_questions_by_the_value_reader_do_not_clash(
    kind: str, answers: float | None, are_two: bool
) -> None:
    assert _answer_two_questions(replace(link(0, 1, 0.9), answers=answers), kind) is are_two


def test_the_sides_of_one_clash_all_clash_with_each_other() -> None:
    groups = [(0,), (1, 2), (3,), (4,)]
    joined = {frozenset((0, 1)): 0.6, frozenset((0, 2)): 0.9, frozenset((1, 3)): 0.55}
    assert _components(joined, groups) == [(0, 2), (1, 3)]
    joined |= {frozenset((1, 2)): 0.5}
    assert _components(joined, groups) == [(1, 0, 2)]


PRICES: Wires = {
    "en1": ("en", [("Prices rose by 2.9 per cent, more than the 2 per cent aimed at.",) * 2]),
    "nl1": ("nl", [("De prijzen stegen 3,4 procent.", "Prices rose by 3.4 per cent.")]),
}
STRIKE: Wires = {
    "en1": ("en", [("The strike takes three days.",) * 2, ("In autumn they stopped for five days.",) * 2]),
    "nl1": ("nl", [("De staking duurt vijf dagen.", "The strike takes five days.")]),
    "de1": ("de", [("Ein Streik dauert hier mindestens drei Tage.", "A strike here takes at least three days.")]),
    "en2": ("en", [("The strike takes at least five days.",) * 2]),
}  # fmt: skip


def read(wires: Wires, kind: str) -> list[object]:
    return [claim for claim in build_story(wires)[2] if claim.kind == kind]


DEADLINE: Wires = {
    "de1": ("de", [("Binnen zehn Tagen kann die Verteidigung beim Obersten Gericht Berufung einlegen.",
                    "Within ten days the defence can appeal to the Supreme Court.")]),
    "ja1": ("ja", [("弁護側は15日以内に最高裁に上訴できる。", "The defence can appeal to the Supreme Court within 15 days.")]),
}  # fmt: skip


def test_two_deadlines_are_apart_where_the_sentences_say_the_same() -> None:
    one, two = read(DEADLINE, "duration")
    strict = compare_strictly(one, two)  # type: ignore[arg-type]
    assert strict is not None
    assert strict.relation == "apart"


SHARES: Wires = {
    "de1": ("de", [("Paraguay trägt 40 Prozent der Kosten.", "Paraguay bears 40 percent of the costs.")]),
    "ja1": ("ja", [("パラグアイ側が費用の半分を受け持つ。", "Paraguay bears half of the costs.")]),
    "nl1": ("nl", [("Twee vijfde van de kosten betaalt Paraguay.", "Paraguay pays two fifths of the costs.")]),
}  # fmt: skip


def test_a_share_in_words_is_a_percentage() -> None:
    _, contexts, claims = build_story(SHARES)
    shares = [claim for claim in claims if claim.kind == "percent"]
    assert [claim.quote for claim in shares] == ["40 Prozent", "半分", "Twee vijfde"]
    [clash] = [f for f in find_value_findings(shares, build_index(contexts)) if f.verdict == "conflict"]
    assert {frozenset(m.source for m in side.mentions) for side in clash.sides} == {
        frozenset({"de1", "nl1"}),
        frozenset({"ja1"}),
    }


def test_over_a_quarter_may_be_27_percent() -> None:
    wires: Wires = {
        "en1": ("en", [("Shares in the pump maker jumped by more than a quarter on Monday.", "")]),
        "nl1": ("nl", [("Het aandeel van de pompenmaker schoot maandag 27,4 procent omhoog.",
                        "Shares in the pump maker jumped by 27.4 percent on Monday.")]),
    }  # fmt: skip
    assert not [f for f in find_story(wires) if f.verdict == "conflict"]


def test_a_year_around_a_day_is_no_evidence_that_they_are_of_one_thing() -> None:
    plain, vague = link(0, 1, 0.3, "inside"), replace(link(0, 1, 0.3, "inside"), is_vague=True)
    assert plain.strength > 0 > vague.strength


def test_two_days_need_a_likely_slot_or_sentences_that_are_read_as_telling_one_thing() -> None:
    wires: Wires = {
        f"en{i}": ("en", [(text := f"The vote was held on {day}.", text)]) for i, day in enumerate(("Sunday", "Monday"))
    }
    _, contexts, (one, two) = build_story(wires)
    index = build_index(contexts)
    unlike = replace(index, readings={(one.place, two.place): Reading(same=0.1, clash=0.0, kind="place")})
    alike = replace(index, readings={(one.place, two.place): Reading(same=0.7, clash=0.0, kind="place")})
    assert not is_plausible(one, two, 0.4, unlike)
    assert is_plausible(one, two, 0.7, unlike)
    assert is_plausible(one, two, 0.4, alike)


WITHIN = "The capsule was released within half an hour of the start."


def test_a_length_just_below_a_bound_is_what_the_bound_is_said_of() -> None:
    said: Wires = {
        "en1": ("en", [(WITHIN, WITHIN)]),
        "de1": ("de", [("Die Kapsel wurde 27 Minuten nach dem Start freigesetzt.", "The capsule was released 27 minutes"
                        " after the start.")]),
        "nl1": ("nl", [("De capsule kwam 12 minuten na de start vrij.", "The capsule was released 12 minutes after the"
                        " start.")]),
    }  # fmt: skip
    bound, near, far = sorted(read(said, "duration"), key=lambda claim: ("en1", "de1", "nl1").index(claim.source))  # type: ignore[attr-defined]
    assert compare_strictly(bound, near) is None
    strict = compare_strictly(bound, far)
    assert strict is not None
    assert strict.relation == "apart"


POTS: Wires = {
    "nl1": ("nl", [("Voor de rechtbank sloegen dertig mensen op pannen.", "Outside the court thirty people banged pots.")]),
    "de1": ("de", [("Vor Gericht trommelten sechzig Leute auf Töpfe.", "At the court sixty people drummed on pots.")]),
}  # fmt: skip


@pytest.mark.parametrize(
    ("same", "hindered", "read_as_one"), [(0.95, {}, True), (0.7, {}, False), (0.95, {"dates_apart": 1.0}, False)]
)
def test_sentences_that_are_surely_read_as_one_give_one_slot(
    same: float, hindered: dict[str, float], read_as_one: bool
) -> None:
    _, contexts, claims = build_story(POTS)
    reading = Reading(same=same, clash=0.01, kind="polarity")
    index = replace(build_index(contexts, None, None), readings={(contexts[0].place, contexts[1].place): reading})  # type: ignore[call-arg]
    one, two = [claim for claim in claims if claim.kind == "count"]
    values = {claim.source: [claim] for claim in (one, two)}
    evidence = replace(find_evidence(one, two, index, values, compare_claims(one, two)), **hindered)
    assert _are_read_as_one(one, two, evidence, index) is read_as_one


def test_an_equal_number_of_other_things_is_no_twin() -> None:
    one = "Four of the seven paintings from the museum of Norland are back."
    two = "Three of the seven paintings from the museum of Norland are back."
    held = "Three men were held over the paintings from the museum of Norland."
    _, contexts, claims = build_story({"en1": ("en", [(one, one), (held, held)]), "en2": ("en", [(two, two)])})
    index = build_index(contexts)
    counts = [claim for claim in claims if claim.kind == "count"]
    values = {source: [claim for claim in counts if claim.source == source] for source in ("en1", "en2")}
    four, three = values["en1"][0], values["en2"][0]
    assert not find_evidence(four, three, index, values, compare_claims(four, three)).twin


ROUND = (
    "More than a hundred farms were flooded.",
    "More than 120 farms were flooded.",
    "More than 150 farms were flooded.",
)


def test_over_a_power_of_ten_is_no_figure_to_hold_another_against() -> None:
    hundred, more, most = read({f"en{i}": ("en", [(text, text)]) for i, text in enumerate(ROUND)}, "count")
    assert compare_strictly(hundred, more) is None  # type: ignore[arg-type]
    strict = compare_strictly(more, most)  # type: ignore[arg-type]
    assert strict is not None
    assert strict.relation == "apart"


@pytest.mark.parametrize(
    ("one", "two", "plausible"),
    [
        ("She comes to Norland on 18 May.", "She will be in Norland from 25 May.", True),
        ("She will be in Norland from 18 May.", "She will be in Norland from 25 May.", True),
        ("She said on 18 May that she would come.", "She will be in Norland from 25 May.", False),
    ],
)
def test_the_day_from_which_something_holds_may_be_that_of_the_deed(one: str, two: str, plausible: bool) -> None:
    _, contexts, claims = build_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    first, second = [claim for claim in claims if claim.kind == "date"]
    reading = Reading(same=0.9, clash=0.0, kind="place")
    index = replace(build_index(contexts), readings={(first.place, second.place): reading})
    assert is_plausible(first, second, 0.7, index) is plausible


@pytest.mark.parametrize(
    ("one", "two", "plausible"),
    [("in June", "in the autumn", True), ("in June", "in May", True), ("in June", "on 3 May", False)],
)
def test_months_and_seasons_are_told_alike(one: str, two: str, plausible: bool) -> None:
    texts = [
        f"The lease of the harbour ends {when} of 2027."
        if "on" not in when
        else f"The lease of the harbour ends {when} 2027."
        for when in (one, two)
    ]
    _, contexts, claims = build_story({f"en{i}": ("en", [(text, text)]) for i, text in enumerate(texts)})
    first, second = [claim for claim in claims if claim.kind == "date"]
    reading = Reading(same=0.9, clash=0.0, kind="place")
    index = replace(build_index(contexts), readings={(first.place, second.place): reading})
    assert is_plausible(first, second, 0.8, index) is plausible


SUPPER = "On board are 31 people, among them {}."


@pytest.mark.parametrize(
    ("one", "two", "plausible"),
    [
        ("three doctors", "twelve scientists", False),
        ("three doctors", "four doctors", True),
        ("three children", "four minors", True),
    ],
)
def test_two_parts_of_one_thing_are_told_apart_by_what_they_count(one: str, two: str, plausible: bool) -> None:
    texts = [SUPPER.format(words) for words in (one, two)]
    _, contexts, claims = build_story({f"en{i}": ("en", [(text, text)]) for i, text in enumerate(texts)})
    first, second = [claim for claim in claims if claim.kind == "count" and claim.value.text != "31"]
    assert is_plausible(first, second, 0.8, build_index(contexts)) is plausible


RACE = "Anna Berg won the city race on Sunday."
WOMEN = "Ida Holm won the women's race on Saturday."
CROWD = "Thousands lined the route."


@pytest.mark.parametrize(
    ("second", "plausible"),
    [
        ([CROWD, CROWD, CROWD, WOMEN], False),
        ([WOMEN, CROWD], True),
        (["The Norland women have a new champion.", CROWD, CROWD, WOMEN], True),
    ],
)  # fmt: skip
def test_the_day_of_the_women_is_not_that_of_the_men_unless_it_is_what_is_reported_on(
    second: list[str], plausible: bool
) -> None:
    wires: Wires = {"en1": ("en", [(RACE, RACE)]), "en2": ("en", [(text, text) for text in second])}
    _, contexts, claims = build_story(wires)
    one, two = [claim for claim in claims if claim.kind == "date"]
    assert is_plausible(one, two, 0.8, build_index(contexts)) is plausible


TURNOUT: Wires = {
    "de1": ("de", [("An der Abstimmung nahmen 61,4 Prozent der Stimmberechtigten teil.", "61.4 percent of voters took part.")]),
    "ja1": ("ja", [("投票率は64.1%だった。", "Turnout was 64.1%.")]),
}  # fmt: skip


def test_a_vote_has_one_turnout() -> None:
    _, contexts, claims = build_story(TURNOUT)
    shares = [claim for claim in claims if claim.kind == "percent"]
    assert [f.verdict for f in find_value_findings(shares, build_index(contexts))] == ["conflict"]


LOANS: Wires = {
    "en1": ("en", [("The state bank grants the shipyard a loan of 40 million euros.",) * 2]),
    "en2": ("en", [("The state bank grants the shipyard a loan of 90 million euros.",) * 2]),
}


@pytest.mark.parametrize(("same", "clash", "flags"), [(0.9, 0.02, 1), (0.2, 0.3, 1), (0.1, 0.05, 0)])
def test_values_of_sentences_that_are_read_as_of_two_matters_do_not_clash(
    same: float, clash: float, flags: int
) -> None:
    _, contexts, claims = build_story(LOANS)
    reading = Reading(same=same, clash=clash, kind="polarity")
    index = replace(build_index(contexts), readings={(contexts[0].place, contexts[1].place): reading})
    sums = [claim for claim in claims if claim.kind == "money"]
    links = [replace(found, slot=0.9) for found in link_claims(sums, index)]
    topics = build_topics(sums, links, index)
    assert sum(len(topic.groups) > 1 for topic in topics) == flags
