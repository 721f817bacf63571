"""Altering by rule: a phrase becomes one that cannot be true beside it, or is left alone."""

from __future__ import annotations

from random import Random

import pytest

from aligner.training.claims.altered import RULES, Alterer, Pools, find_pools, read_tables
from aligner.training.claims.places import find_cities, find_countries

POOLS = Pools(
    countries=("Portugal", "Japan"),
    cities=("Lisbon", "Osaka"),
    people=("Ana Reis", "Piet Blom"),
    lone_names=("Blom", "Reis"),
    causes=("a burst pipe",),
)

CASES = [
    ("negation", "The bridge is not open to lorries.", {"The bridge is open to lorries."}),
    ("negation", "The strike won't end, he didn't say why.", {"The strike won't end, he did say why."}),
    ("negation", "She never met the witness.", {f"She {word} met the witness." for word in ("always", "often", "once")}),
    ("negation", "He can no longer vote.", {"He can still vote."}),
    ("negation", "They cannot leave.", {"They can leave."}),
    ("negation", "The vote was held.", {"The vote was not held.", "The vote was never held."}),
    ("negation", "Rain fell all day.", None),
    ("antonym", "Turnout rose sharply.", {"Turnout fell sharply."}),
    ("antonym", "The suspect was released on bail.", {"The suspect was arrested on bail."}),
    ("antonym", "The committee met in Bonn.", None),
    ("antonym", "A round of élast and up2date_more.", None),
    ("group", "A nurse found him.", {f"A {word} found him." for word in ("doctor", "paramedic", "surgeon")}),
    ("group", "The summit has decided it.", {f"The {word} has decided it." for word in ("election", "referendum", "strike", "protest", "conference")} | {"The summit is still undecided it."}),
    ("group", "They met over tea.", None),
    ("name", "Reporters flew to Lisbon at once.", {"Reporters flew to Osaka at once."}),
    ("name", "Exports from Portugal grew.", {"Exports from Japan grew."}),
    ("name", "A letter by Ana Reis was read.", {"A letter by Piet Blom was read."}),
    ("name", "A letter by Blom was read.", {"A letter by Reis was read."}),
    ("name", "The council met on Monday.", None),
    ("name", "The council met again.", None),
    ("cause", "The road is shut because of black ice on the hill, police say.", {"The road is shut because of a burst pipe, police say."}),
    ("cause", "The road is shut.", None),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "sentence", "altered"), CASES, ids=lambda case: str(case)[:40])
def test_a_rule_alters_a_phrase_or_finds_nothing(rule: str, sentence: str, altered: set[str] | None) -> None:
    drawn = {RULES[rule](Alterer(POOLS, Random(seed)), sentence, sentence) for seed in range(40)}
    if altered is None:
        assert drawn == {None}
    else:
        assert drawn
        assert drawn <= altered


def test_a_name_that_the_other_wording_lacks_is_kept() -> None:
    assert (
        Alterer(POOLS, Random(1)).swap_name("Reporters flew to Lisbon at once.", "The press went to Portugal.") is None
    )


def test_altering_tries_the_rules_in_turn_and_gives_up_where_none_applies() -> None:
    alterer = Alterer(POOLS, Random(3))
    assert alterer.alter("Turnout rose.", "More people voted.") == "Turnout fell."
    assert alterer.alter("Rain.", "Rain.") is None


def test_a_full_name_is_cut_to_its_last_part_but_a_city_is_not() -> None:
    alterer = Alterer(POOLS, Random(1))
    assert alterer.shorten_name("A letter by Ana Reis was read.") == "A letter by Reis was read."
    assert alterer.shorten_name("Reporters flew to Lisbon.") == "Reporters flew to Lisbon."


def test_pools_keep_places_and_weekdays_out_of_the_people() -> None:
    text = ["On Monday the letter by Ana Reis went to Lisbon.", "It is late due to heavy snow in the hills."]
    pools = find_pools(text, ("Portugal",), ("Lisbon",))
    assert pools.people == ["Ana Reis"]
    assert pools.lone_names == []
    assert pools.causes == ["heavy snow in the hills"]


def test_the_tables_hold_no_word_twice_in_a_group_and_no_pair_twice() -> None:
    tables = read_tables()
    assert all(len(set(group)) == len(group) > 1 for group in tables.groups)
    assert all(len(set(words)) == len(words) for words in tables.opposites.values())
    assert set(tables.weights) == set(RULES)


def test_the_places_are_those_that_readers_know() -> None:
    assert {"Rotterdam", "Hamburg", "Osaka"} <= set(find_cities())
    assert {"Netherlands", "Germany", "Japan"} <= set(find_countries())
