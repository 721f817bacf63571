"""Clashes that the cross-encoder reads: which sentences make one finding, and which none."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pytest

from aligner.align.cross_encoder import KINDS, Readings
from aligner.findings import contradictions
from aligner.findings.clash_evidence import find_clash_evidence, find_clashes_around, rate_clash
from aligner.findings.contradictions import find_contradictions
from aligner.findings.readings import UNREAD
from aligner.findings.story import Likeness, StoryIndex, build_index, is_trusted
from tests.findings.stories import Wires, build_story

Chances = Mapping[tuple[str, str], tuple[float, float, str]]

STAYS = "Petra Dahl kept her seat at the head of the brewery."
GOES = "Dahl, the brewery's chief, has cleared her desk."
REMAINS = "The brewery goes on under Petra Dahl."
STRIKE = "The drivers of the brewery have been on strike since Monday."


@pytest.fixture(autouse=True)
def _rated_as_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The chance of a clash is the reader's own: these tests are about what is made of it."""
    monkeypatch.setattr(contradictions, "rate_clash", lambda one, two, index: index.reading(one, two).clash)


class FixedReader:
    """A reader whose answers are given by the first two words of each sentence."""

    languages: frozenset[str] = frozenset()

    def __init__(self, chances: Chances) -> None:
        self._chances = chances

    def read(self, pairs: Sequence[tuple[str, str]]) -> Readings:
        rows, kinds = [], np.zeros((len(pairs), len(KINDS)), np.float32)
        for number, (one, two) in enumerate(pairs):
            same, clash, kind = self._find(one, two)
            rows.append((1 - same - clash, same, clash))
            kinds[number, KINDS.index(kind)] = 1
        return Readings(chances=np.array(rows, np.float32), kinds=kinds)

    read_closely = read

    def _find(self, one: str, two: str) -> tuple[float, float, str]:
        for (a, b), answer in self._chances.items():
            if {one, two} == {a, b}:
                return answer
        return 0.0, 0.0, "polarity"


def _index(wires: Wires, chances: Chances) -> StoryIndex:
    _, contexts, _ = build_story(wires)
    return build_index(contexts, None, FixedReader(chances))


def _wires(**sources: Sequence[str]) -> Wires:
    return {name: ("en", [(text, text) for text in texts]) for name, texts in sources.items()}


def test_two_sentences_that_clash_are_one_finding_with_both_as_sides():
    index = _index(_wires(a1=[STAYS, STRIKE], b1=[GOES]), {(STAYS, GOES): (0.02, 0.96, "polarity")})
    (finding,) = find_contradictions(index)
    assert (finding.verdict, finding.kind) == ("conflict", "polarity")
    assert [[m.quote for m in side.mentions] for side in finding.sides] == [[STAYS], [GOES]]


def test_a_third_source_that_says_the_same_stands_on_its_side():
    chances = {
        (STAYS, GOES): (0.02, 0.96, "polarity"),
        (REMAINS, GOES): (0.02, 0.94, "role"),
        (STAYS, REMAINS): (0.95, 0.02, "polarity"),
    }
    (finding,) = find_contradictions(_index(_wires(a1=[STAYS], b1=[GOES], c1=[REMAINS]), chances))
    sides = [{m.source for m in side.mentions} for side in finding.sides]
    assert sides == [{"a1", "c1"}, {"b1"}]


def test_no_finding_where_the_reader_is_unsure():
    assert not find_contradictions(_index(_wires(a1=[STAYS], b1=[GOES]), {(STAYS, GOES): (0.3, 0.2, "polarity")}))


def test_what_a_table_has_found_is_not_shown_twice():
    index = _index(_wires(a1=[STAYS], b1=[GOES]), {(STAYS, GOES): (0.02, 0.96, "polarity")})
    found = find_contradictions(index)
    assert found
    assert not find_contradictions(index, found)


def test_a_source_is_never_on_both_sides():
    chances = {(STAYS, GOES): (0.02, 0.96, "polarity"), (REMAINS, GOES): (0.02, 0.9, "polarity")}
    chances[STAYS, REMAINS] = (0.02, 0.9, "polarity")
    for finding in find_contradictions(_index(_wires(a1=[STAYS], b1=[GOES], c1=[REMAINS]), chances)):
        one, two = ({m.source for m in side.mentions} for side in finding.sides)
        assert not one & two


def test_long_texts_are_cut_between_words():
    assert contradictions.shorten("The bridge is closed.") == "The bridge is closed"
    assert contradictions.shorten("word " * 60).endswith("word …")


def test_wordings_of_a_version_are_no_clash():
    rest = ["The mill burned down.", "Two men were hurt.", "The mayor came."]
    index = _index(_wires(a1=[STAYS, *rest], b1=[GOES, *rest]), {(STAYS, GOES): (0.02, 0.96, "polarity")})
    alike = Likeness(same_claim=0.97, same_event=0.99)
    index = replace(index, pairs={(("a1", i), ("b1", i)): alike for i in range(4)})
    assert index.versions.sources == {frozenset(("a1", "b1"))}
    assert not find_contradictions(index)


def test_a_sentence_of_the_other_source_that_is_nearer_speaks_against_a_clash():
    chances = {(STAYS, GOES): (0.02, 0.6, "polarity"), (REMAINS, GOES): (0.1, 0.8, "polarity")}
    index = _index(_wires(a1=[STAYS, REMAINS], b1=[GOES]), chances)
    place = {index.contexts[p].english: p for p in index.contexts}
    far = find_clash_evidence(place[STAYS], place[GOES], index.reading(place[STAYS], place[GOES]), index)
    near = find_clash_evidence(place[REMAINS], place[GOES], index.reading(place[REMAINS], place[GOES]), index)
    assert far.rivals == pytest.approx(0.9)
    assert near.rivals == pytest.approx(0.62)
    assert far.told == pytest.approx(0.1)


def test_the_evidence_knows_sentences_that_open_both_articles_and_short_ones():
    index = _index(_wires(a1=[STAYS, STRIKE, REMAINS], b1=[GOES]), {(STAYS, GOES): (0.02, 0.6, "polarity")})
    one, two, late = ("a1", 0), ("b1", 0), ("a1", 2)
    assert find_clash_evidence(one, two, index.reading(one, two), index).opening == 1.0
    evidence = find_clash_evidence(late, two, index.reading(late, two), index)
    assert evidence.opening == 0.0
    assert evidence.length == pytest.approx(len(REMAINS.split()) / 40)
    assert (evidence.distance, find_clash_evidence(one, two, UNREAD, index).distance) == (1.0, 0.0)
    assert (evidence.polarity, find_clash_evidence(one, two, UNREAD, index).polarity) == (1.0, 1.0)
    assert find_clash_evidence(one, two, replace(UNREAD, kind="cause"), index).polarity == 0.0


def test_the_pairs_around_one_count_by_what_they_come_to_alone():
    union = "The drivers of the brewery say nothing of its chief."
    chances = {
        (STAYS, GOES): (0.02, 0.6, "polarity"),
        (REMAINS, GOES): (0.1, 0.8, "polarity"),
        (STAYS, union): (0.3, 0.1, "polarity"),
    }
    index = _index(_wires(a1=[STAYS, REMAINS], b1=[GOES, union]), chances)
    one, two, beside, other = ("a1", 0), ("b1", 0), ("a1", 1), ("b1", 1)
    alone = {frozenset((one, two)): 0.7, frozenset((beside, two)): 0.5, frozenset((one, other)): 0.25}
    around = find_clashes_around(one, two, index, alone)
    assert around == find_clashes_around(two, one, index, alone)
    assert (around.disputed, around.confirmed) == pytest.approx((0.75, 0.4))
    assert around.pairs == pytest.approx(2 / 30)
    assert find_clashes_around(beside, other, index, alone).disputed == pytest.approx(0.75)


def test_what_stands_around_a_pair_is_scaled_to_six_sources() -> None:
    wires = {
        f"b{n}": [f"{name} says that the brewery is going under."]
        for n, name in enumerate(["Ida", "Max", "Eva", "Jon"])
    }
    chances = {(STAYS, text): (0.0, 0.5, "polarity") for texts in wires.values() for text in texts}
    found = []
    for more in ({}, {f"c{n}": [STRIKE] for n in range(6)}):
        index = _index(_wires(a1=[STAYS], **wires, **more), chances)
        alone = {frozenset(pair): 0.5 for pair in index.readings}
        found.append(find_clashes_around(("a1", 0), ("b0", 0), index, alone))
    assert found[0].disputed == pytest.approx(1.5)
    assert found[1].disputed == pytest.approx(1.5 / 2)


def test_a_sentence_that_seems_to_clash_with_many_clashes_less_surely_with_each():
    others = [f"{name} says that the brewery is going under." for name in ("Ida", "Max", "Eva", "Jon", "Uta", "Leo")]
    clash = {(STAYS, GOES): (0.02, 0.9, "polarity")}
    wires = _wires(a1=[STAYS], b1=[GOES, *others])
    one, two = ("a1", 0), ("b1", 0)
    few = _index(wires, clash)
    many = _index(wires, {**clash, **{(STAYS, other): (0.02, 0.9, "polarity") for other in others}})
    chances = [rate_clash(one, two, index) for index in (few, many)]
    assert chances[0] > chances[1]


def test_what_came_first_is_told_by_the_whole_sentence():
    one = "The captured soldiers will be released first, and only afterwards will both sides withdraw their guns."
    two = "Both sides must pull back their guns before a single one of the captured soldiers is handed over."
    index = _index(_wires(a1=[one], b1=[two]), {(one, two): (0.02, 0.96, "sequence")})
    (finding,) = find_contradictions(index)
    assert [[m.quote for m in side.mentions] for side in finding.sides] == [[one], [two]]


@pytest.mark.parametrize(("model", "found"), [("memory:test", 1), ("nlde-en-small", 0)])
def test_a_name_that_differs_in_a_models_english_is_no_clash_of_sources(model: str, found: int):
    one, two = "The next summit is planned for Port Vila.", "These next talks will happen in Port Ravi."
    wires: Wires = {"a1": ("en", [(one, one)]), "n1": ("nl", [("De volgende top is in Port Vila.", two)])}
    _, contexts, _ = build_story(wires)
    contexts = [replace(c, model=model if c.sentence.lang == "nl" else c.model) for c in contexts]
    index = build_index(contexts, None, FixedReader({(one, two): (0.02, 0.96, "place")}))
    assert len(find_contradictions(index)) == found


@pytest.mark.parametrize(("model", "trusted"), [("opus-mt-nl-en@main", True), ("nlde-en-small@1b", False)])
def test_an_embedded_models_english_is_not_trusted_for_its_figures(model: str, trusted: bool):
    rows = [(f"Er waren {n} vrachtwagens.", f"There were {n} lorries.") for n in range(30, 36)]
    _, contexts, _ = build_story({"n1": ("nl", rows)})
    assert is_trusted([replace(c, model=model) for c in contexts]) is trusted
    assert is_trusted([*contexts[:4], *(replace(c, model=model) for c in contexts[4:])]), (
        "a headline that is in no memory"
    )


@pytest.mark.parametrize(
    ("one", "two", "clashes"),
    [
        (
            "“The roof hung over us like a sail,” said Peter Marlowe.",
            "“I lost my shoes in the mud,” said Ruth Stone.",
            0,
        ),
        ("“The roof hung over us like a sail,” she told him.", "“The roof hung like a sail,” wrote Ruth Stone.", 0),
        (
            "“The roof hung like a sail,” said the choir's conductor.",
            "“The roof hung like a sail,” wrote Ruth Stone.",
            1,
        ),
        ("“The roof hung over us like a sail,” said Peter Marlowe.", "Ruth Stone asked everybody to wait.", 0),
        ("“The roof hung like a sail,” said Peter Marlowe.", "Ruth Stone said the roof hung like a sail.", 1),
        (
            "“The roof hung over us like a sail,” said Ruth Stone's lawyer Peter Marlowe.",
            "“The roof hung over us like a sail,” said Ruth Stone, who owns the hall.",
            1,
        ),
    ],
)
def test_who_said_it_is_a_clash_of_one_quote_and_of_two_who_are_told(one: str, two: str, clashes: int) -> None:
    index = _index(_wires(a1=[one], b1=[two]), {(one, two): (0.1, 0.75, "attribution")})
    assert len([f for f in find_contradictions(index) if f.kind == "attribution"]) == clashes


def test_where_the_reader_is_sure_who_said_it_clashes_in_other_words_too():
    one = "“The roof hung over us like a sail,” said Peter Marlowe."
    two = "“It sagged above our heads as sailcloth does,” said Ruth Stone."
    wires = _wires(a1=[one], b1=[two])
    chances = [len(find_contradictions(_index(wires, {(one, two): (0.1, p, "attribution")}))) for p in (0.75, 0.85)]
    assert chances == [0, 1]


def test_what_somebody_was_before_is_no_clash_with_their_office():
    one = "Rosa Lindqvist, a former nurse, signed the letter."
    two = "The letter is signed by Rosa Lindqvist, the union's chief negotiator."
    assert not find_contradictions(_index(_wires(a1=[one], b1=[two]), {(one, two): (0.05, 0.9, "role")}))


def test_two_who_clash_with_a_third_agree_where_there_are_two_sides_only():
    wires = _wires(a1=[STAYS], b1=[GOES], c1=[REMAINS])
    triangle = {(STAYS, GOES): (0.02, 0.96, "polarity"), (GOES, REMAINS): (0.02, 0.9, "polarity"),
                (STAYS, REMAINS): (0.2, 0.7, "polarity")}  # fmt: skip
    (finding,) = find_contradictions(_index(wires, triangle))
    assert sorted(len(side.mentions) for side in finding.sides) == [1, 2]
    places = {pair: (same, clash, "place") for pair, (same, clash, _) in triangle.items()}
    assert len(find_contradictions(_index(wires, places))) == 2


def test_before_and_after_may_tell_one_order():
    one = "The council approved the tunnel before the opponents collected signatures."
    two = "The opponents collected signatures after the council had approved the tunnel."
    turned = "Only when the opponents had collected signatures did the council approve the tunnel."
    wires = _wires(a1=[one], b1=[two], c1=[turned])
    assert not find_contradictions(_index(wires, {(one, two): (0.1, 0.8, "sequence")}))
    assert find_contradictions(_index(wires, {(one, turned): (0.1, 0.8, "sequence")}))
