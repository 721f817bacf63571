"""Why it happened: two causes of one effect are a clash; one cause in other words, and open causes, are none."""

from dataclasses import replace

import pytest

from aligner.align.encoder import find_encoder
from aligner.claims.causes import read_causes
from aligner.findings.causes import are_alike, find_cause_clashes, is_one_effect, tell_two_steps
from aligner.findings.story import build_index
from tests.findings.stories import Wires, build_story, find_story

needs_encoder = pytest.mark.skipif(find_encoder() is None, reason="no sentence encoder on this machine")


@pytest.mark.parametrize(
    ("english", "cause", "effect"),
    [
        ("The tunnel was closed because of falling rock.", "falling rock", "The tunnel was closed"),
        ("Because the pumps had failed, the cellar filled with water.", "the pumps had failed", "the cellar filled"),
        ("The operator blamed a frozen valve, which had been replaced in May.", "a frozen valve", ""),
        ("The mayor blamed the delay on a lack of drivers.", "a lack of drivers", "the delay"),
        ("According to the firm, a frozen valve was the cause.", "a frozen valve", ""),
        ("The cause of the fire was a faulty heater.", "a faulty heater", "the fire"),
        ("A faulty heater caused the fire.", "A faulty heater", "the fire"),
        ("He was suspended for two years after missing three tests.", "missing three tests", "He was suspended"),
        (
            "The farmers left the coalition over the tax on diesel.",
            "the tax on diesel",
            "The farmers left the coalition",
        ),
        ("The Wupper bridge gave way under a mass of ice.", "a mass of ice", "The Wupper bridge"),
        ("Turnover fell, which the firm blamed squarely on the wet summer.", "the wet summer", "Turnover fell"),
        ("Higher wages pushed the profit down.", "Higher wages", "the profit down"),
        ("Storms held up the launch.", "Storms", "the launch"),
        ("The launch was delayed by a storm.", "a storm", "The launch was"),
        ("The dyke gave way to the pressure of the water.", "the pressure of the water", "The dyke gave way"),
        ("He fell ill due to close contact with a hen.", "close contact with a hen", "He fell ill"),
        ("The road is shut due to land subsidence.", "land subsidence", "The road is shut"),
        ("What triggered it is a new rota.", "a new rota", ""),
        ("The last straw was the closure of the canteen.", "the closure of the canteen", ""),
        ("The firm put the outage down to a mouse.", "a mouse", "the outage"),
        ("The opening was put back after a thunderstorm.", "a thunderstorm", "The opening was put back"),
        ("Doctors traced the outbreak to a fountain in the park.", "a fountain in the park", "the outbreak"),
    ],
)
def test_cause_and_effect_are_read(english: str, cause: str, effect: str) -> None:
    _, contexts, _ = build_story({"en1": ("en", [(english, english)])})
    found = read_causes(contexts[0])
    assert [c.text for c in found] == [cause]
    assert found[0].effect.startswith(effect)


@pytest.mark.parametrize(
    "english",
    [
        "The cause of the fire is unknown.",
        "The crash was not caused by ice.",
        "Three leaders put their names to a river accord late on Friday.",
        "The board put the plan to the vote on Friday.",
        "The crew left the aircraft circling over the city.",
        "The summit of the four countries closed on Friday after completing its programme.",
        "The train is due to arrive on Monday.",
        "He was banned for four years.",
        "The bridge has been closed for good.",
        "The pool has been shut for the time being by its owner.",
        "The minister resigned; the order for new ferries stands.",
        "“It fell because nobody looked after it,” she said.",
        "They want to establish whether a heater caused the fire.",
    ],
)
def test_open_denied_and_quoted_causes_are_none(english: str) -> None:
    _, contexts, _ = build_story({"en1": ("en", [(english, english)])})
    assert not read_causes(contexts[0])


def story(german: str, german_english: str) -> Wires:
    return {
        "nl1": ("nl", [("Volgens het bedrijf viel de stroom in Zutphen uit door een kapotte transformator.",
                        "According to the company, the power cut in Zutphen was caused by a broken transformer.")]),
        "de1": ("de", [(german, german_english)]),
    }  # fmt: skip


@needs_encoder
def test_two_causes_of_one_effect_are_a_clash() -> None:
    found = find_story(story(
        "Den Stromausfall in Zutphen hat nach Angaben der Firma ein Bagger verursacht, der ein Kabel traf.",
        "According to the company, the power cut in Zutphen was caused by an excavator that hit a cable.",
    ))  # fmt: skip
    assert [f.kind for f in found if f.verdict == "conflict"] == ["cause"]


@needs_encoder
@pytest.mark.parametrize(("model", "found"), [("memory:test", 1), ("nlde-en-small@1b", 0)])
def test_an_embedded_models_english_gives_no_causes(model: str, found: int) -> None:
    _, contexts, _ = build_story(story(
        "Den Stromausfall in Zutphen hat nach Angaben der Firma ein Bagger verursacht, der ein Kabel traf.",
        "According to the company, the power cut in Zutphen was caused by an excavator that hit a cable.",
    ))  # fmt: skip
    index = build_index([replace(c, model=model) for c in contexts], find_encoder())
    assert len(find_cause_clashes(index)) == found


@needs_encoder
def test_one_cause_in_other_words_is_no_clash() -> None:
    found = find_story(story(
        "Ursache des Stromausfalls in Zutphen war nach Angaben der Firma ein Defekt an einem Umspanner.",
        "According to the company, the power cut in Zutphen was caused by a defect in a transformer.",
    ))  # fmt: skip
    assert not [f for f in found if f.verdict == "conflict"]


@needs_encoder
def test_what_a_quarrel_was_about_is_named_in_many_ways() -> None:
    rows = {
        "en1": ("en", [("Latvia's farm minister quits over fishing deal.", "Latvia's farm minister quits over fishing deal.")]),
        "de1": ("de", [("Lettlands Agrarministerin tritt wegen des Streits um die Quoten im Streit zurück.",
                        "Latvia's farm minister resigns over Baltic herring quotas.")]),
    }  # fmt: skip
    assert not [f for f in find_story(rows) if f.verdict == "conflict"]


@pytest.mark.parametrize(
    "english",
    [
        "Two ships due to arrive on Monday were diverted.",
        "A shop due to open in May has burned down.",
        "It originated at a depth of 9 km.",
        "The old bridge gave way to a new one.",
        "The attacker pushed the parcel down the stairs.",
        "Masked men held up a small bank in Essen.",
    ],
)
def test_what_is_to_come_and_where_a_quake_lay_are_no_causes(english: str) -> None:
    _, contexts, _ = build_story({"en1": ("en", [(english, english)])})
    assert not read_causes(contexts[0])


def test_that_is_what_the_sentence_before_tells() -> None:
    rows = ["Turnover fell by nine percent.", "The firm puts that down to the wet summer."]
    _, contexts, _ = build_story({"en1": ("en", [(text, text) for text in rows])})
    (cause,) = read_causes(contexts[1], contexts[0])
    assert (cause.text, cause.effect) == ("the wet summer", "Turnover fell by nine percent.")


def test_one_thing_in_a_cause_and_an_effect_makes_no_step_further() -> None:
    one = "The bakery burned down because of a short circuit in the oven."
    two = "The oven fire was caused by an arsonist."
    _, contexts, _ = build_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    index = replace(build_index(contexts), trusted=frozenset({"en1", "en2"}))
    assert not tell_two_steps(("en1", 0), ("en2", 0), index)


@needs_encoder
def test_a_cause_of_the_cause_is_no_other_cause() -> None:
    one, two = "The island is cut off because the Elb bridge fell.", "The Elb bridge fell because its piers had rusted."
    _, contexts, _ = build_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    causes = [read_causes(context)[0] for context in contexts]
    index = build_index(contexts)
    likeness = replace(index.likeness(("en1", 0), ("en2", 0)), same_event=1.0)
    assert tell_two_steps(("en1", 0), ("en2", 0), replace(index, trusted=frozenset({"en1", "en2"})))
    assert not is_one_effect(causes[0], causes[1], replace(index, pairs={(("en1", 0), ("en2", 0)): likeness}))


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("Profit fell because of American tariffs.", "Profit fell because the duty in the United States has risen.", True),
        ("Prices rose because of a drought in Brazil.", "Prices rose because of a strike at Brazilian ports.", False),
    ],
)  # fmt: skip
def test_causes_of_one_country_may_be_one_unless_both_were_only_there(one: str, two: str, alike: bool) -> None:
    _, contexts, _ = build_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    assert are_alike(read_causes(contexts[0])[0], read_causes(contexts[1])[0], build_index(contexts)) is alike
