"""Before or after: one deed told in two orders."""

from tests.findings.stories import find_story

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
