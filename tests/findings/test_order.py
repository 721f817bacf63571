"""Before or after: one deed told in two orders."""

from dataclasses import replace

from aligner.findings.order import find_order_clashes
from aligner.findings.readings import Reading
from aligner.findings.story import build_index
from aligner.records import FindingKind
from tests.findings.stories import build_story, find_story

BEFORE = (
    "de", "Umweltministerin Silke Brandt trat noch vor der Abstimmung zurück.",
    "Environment minister Silke Brandt resigned even before the vote.",
)  # fmt: skip
AFTER = (
    "nl", "Milieuminister Silke Brandt trad pas na de stemming af.",
    "Environment minister Silke Brandt did not resign until after the vote.",
)  # fmt: skip
ALSO_BEFORE = (
    "ja", "環境相のジルケ・ブラント氏は採決に先立って辞任した。",
    "Environment minister Silke Brandt resigned ahead of the vote.",
)  # fmt: skip


def test_before_and_after_the_same_event_is_one_clash_of_all_sources() -> None:
    found = find_story({name: (row[0], [row[1:]]) for name, row in
                        {"de1": BEFORE, "nl1": AFTER, "ja1": ALSO_BEFORE}.items()})  # fmt: skip
    clashes = [f for f in found if f.verdict == "conflict" and f.kind == "sequence"]
    assert len(clashes) == 1
    sides = {side.value: {m.source for m in side.mentions} for side in clashes[0].sides}
    assert sides == {"before the vote": {"de1", "ja1"}, "after the vote": {"nl1"}}


def test_before_two_different_events_is_no_clash() -> None:
    rows = {
        "de1": BEFORE,
        "nl1": ("nl", "Silke Brandt trad af na de overstroming.", "Silke Brandt resigned after the flood."),
    }
    found = find_story({name: (row[0], [row[1:]]) for name, row in rows.items()})
    assert not [f for f in found if f.kind == "sequence"]


SIREN_THEN = ("de", "Die Sirene ertönte in Kesterau, noch bevor das Wasser kam.",
              "The siren sounded in Kesterau even before the water came.")  # fmt: skip
SIREN_LATE = ("nl", "De sirene in Kesterau ging pas toen de straten al blank stonden.",
              "The siren in Kesterau went only when the streets were already flooded.")  # fmt: skip


def _count_read(clash: float, kind: FindingKind) -> int:
    rows = {"de1": SIREN_THEN, "nl1": SIREN_LATE}
    _, contexts, _ = build_story({name: (row[0], [row[1:]]) for name, row in rows.items()})
    readings = {(("de1", 0), ("nl1", 0)): Reading(same=0.1, clash=clash, kind=kind)}
    return len(find_order_clashes(replace(build_index(contexts), readings=readings)))


def test_opposite_orders_clash_where_the_reader_reads_a_clash() -> None:
    assert _count_read(0.7, "sequence") == _count_read(0.7, "polarity") == 1


ARREST_FIRST = ("en", "Only after the arrest of Ines Falk did the police search the depot.",
                "Only after the arrest of Ines Falk did the police search the depot.")  # fmt: skip
SEARCH_FIRST = ("de", "Die Polizei durchsuchte das Depot; erst danach wurde Ines Falk verhaftet.",
                "The police searched the depot; only then came the arrest of Ines Falk.")  # fmt: skip
SEARCH_FIRST_TOO = ("nl", "De politie doorzocht het depot voordat Ines Falk werd aangehouden.",
                    "The police searched the depot before the arrest of Ines Falk.")  # fmt: skip


def test_what_is_told_after_in_both_clashes_where_the_events_are_turned() -> None:
    assert _count_orders(ARREST_FIRST, SEARCH_FIRST) == 1


def test_before_and_after_of_turned_events_agree() -> None:
    assert _count_orders(SEARCH_FIRST, SEARCH_FIRST_TOO) == 0


def _count_orders(one: tuple[str, str, str], two: tuple[str, str, str]) -> int:
    _, contexts, _ = build_story({"a1": (one[0], [one[1:]]), "b1": (two[0], [two[1:]])})
    readings = {(("a1", 0), ("b1", 0)): Reading(same=0.3, clash=0.6, kind="sequence")}
    return len(find_order_clashes(replace(build_index(contexts), readings=readings)))


def test_opposite_orders_without_a_clash_of_that_kind_are_none() -> None:
    assert _count_read(0.1, "sequence") == _count_read(0.7, "cause") == 0
