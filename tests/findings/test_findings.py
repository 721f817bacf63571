"""What a desk may rely on: real clashes are found, different things are kept apart, agreement stays quiet."""

import pytest

from aligner.records import Finding
from tests.findings.stories import Wires, find_story

HARBOUR: Wires = {
    "nl1": (
        "nl",
        [
            ("Dinsdag was de haven van Rijnmond na een brand op een tanker zes uur lang dicht.",
             "The port of Rijnmond stayed closed for six hours on Tuesday after a fire on a tanker."),
            ("Bij de brand raakten 14 zeelieden gewond.", "Fourteen sailors were injured in the fire."),
            ("Havenmeester Ilse Verbrugge blijft aan als directeur.", "Harbour master Ilse Verbrugge stays on as director."),
        ],
    ),
    "de1": (
        "de",
        [
            ("Der Hafen von Rijnmond blieb am Dienstag nach einem Brand auf einem Tanker neun Stunden geschlossen.",
             "The port of Rijnmond stayed closed for nine hours on Tuesday after a fire on a tanker."),
            ("Bei dem Brand wurden 14 Seeleute verletzt.", "Fourteen sailors were injured in the fire."),
        ],
    ),
    "ja1": (
        "ja",
        [
            ("タンカーの火災で、レインモント港は17日、6時間閉鎖された。",
             "The port of Rijnmond was closed for six hours on the 17th because of a fire on a tanker."),
            ("この火災で船員14人が負傷した。", "Fourteen sailors were injured in the fire."),
            ("2019年の火災では港が30分閉鎖された。", "In the fire of 2019 the port was closed for 30 minutes."),
        ],
    ),
}  # fmt: skip


def verdicts(findings: tuple[Finding, ...], kind: str) -> list[str]:
    return [finding.verdict for finding in findings if finding.kind == kind]


@pytest.fixture(scope="module")
def harbour() -> tuple[Finding, ...]:
    return find_story(HARBOUR)


def test_a_clash_is_one_finding_with_all_its_mentions(harbour: tuple[Finding, ...]) -> None:
    clashes = [f for f in harbour if f.verdict == "conflict" and f.kind == "duration"]
    assert len(clashes) == 1
    sides = {side.value: {m.source for m in side.mentions} for side in clashes[0].sides}
    assert sides == {"PT6H": {"nl1", "ja1"}, "PT9H": {"de1"}}


def test_mentions_point_at_the_words_of_the_original(harbour: tuple[Finding, ...]) -> None:
    text = {source: "\n".join(row[0] for row in rows) for source, (_, rows) in HARBOUR.items()}
    for finding in harbour:
        for side in finding.sides:
            for mention in side.mentions:
                assert text[mention.source][mention.start : mention.end] == mention.quote
                assert text[mention.source][mention.sentence_start : mention.sentence_end] == mention.sentence_text


def test_the_same_count_in_three_languages_agrees(harbour: tuple[Finding, ...]) -> None:
    assert verdicts(harbour, "count") == ["agree"]


def test_another_years_fire_is_no_party_to_the_clash(harbour: tuple[Finding, ...]) -> None:
    for finding in harbour:
        if finding.verdict == "conflict":
            assert "PT30M" not in {side.value for side in finding.sides}


def test_findings_do_not_depend_on_the_order_of_the_sources(harbour: tuple[Finding, ...]) -> None:
    turned = find_story(dict(reversed(HARBOUR.items())))
    assert {(f.id, f.verdict) for f in turned} == {(f.id, f.verdict) for f in harbour}


def test_five_copies_of_one_wire_disagree_in_nothing() -> None:
    lang, rows = HARBOUR["de1"]
    findings = find_story({f"de{i}": (lang, rows) for i in range(5)})
    assert not [f for f in findings if f.verdict == "conflict"]


def test_a_wire_and_its_translation_disagree_in_nothing() -> None:
    lang, rows = HARBOUR["nl1"]
    findings = find_story({"nl1": (lang, rows), "en1": ("en", [(english, english) for _, english in rows])})
    assert not [f for f in findings if f.verdict == "conflict"]


def test_a_rounder_value_is_less_exact_and_no_clash() -> None:
    findings = find_story(
        {
            "nl1": (
                "nl",
                [
                    (
                        "Bij de grens staan bijna 1.200 vrachtwagens stil.",
                        "Nearly 1,200 trucks are stranded at the border.",
                    )
                ],
            ),
            "en1": ("en", [("A total of 1,184 trucks are stranded at the border.",) * 2]),
        }
    )
    assert verdicts(findings, "count") == ["imprecise"]


def test_an_office_that_nobody_holds_beside_the_other_is_a_clash_of_role() -> None:
    findings = find_story(
        {
            "nl1": ("nl", [("Premier Jonas Verhulst opende dinsdag de brug in Lommel.",
                            "Prime Minister Jonas Verhulst opened the bridge in Lommel on Tuesday.")]),
            "de1": ("de", [("Präsident Jonas Verhulst eröffnete am Dienstag die Brücke in Lommel.",
                            "President Jonas Verhulst opened the bridge in Lommel on Tuesday.")]),
        }
    )  # fmt: skip
    assert [{s.value for s in f.sides} for f in findings if f.kind == "role"] == [{"prime minister", "president"}]


def test_invited_and_not_invited_clash() -> None:
    findings = find_story(
        {
            "nl1": (
                "nl",
                [
                    (
                        "Noorwegen is niet uitgenodigd voor de top in Lommel.",
                        "Norway has not been invited to the summit in Lommel.",
                    )
                ],
            ),
            "ja1": (
                "ja",
                [
                    (
                        "ロンメルでの首脳会議にはノルウェーも招待されている。",
                        "Norway has also been invited to the summit in Lommel.",
                    )
                ],
            ),
        }
    )
    clash = next(f for f in findings if f.kind == "polarity")
    assert clash.verdict == "conflict"
    assert {side.value for side in clash.sides} == {"invited", "not invited"}


def test_a_number_that_only_the_english_changes_is_the_translators() -> None:
    findings = find_story(
        {
            "de1": ("de", [("An der Grenze warten 1.200 Lastwagen.", "1.2 trucks are waiting at the border.")]),
            "en1": ("en", [("At the border 1,200 trucks are waiting.",) * 2]),
        }
    )
    assert not [f for f in findings if f.verdict == "conflict"]
    assert "agree" in verdicts(findings, "count")


def test_a_source_that_gives_both_values_tells_them_apart() -> None:
    findings = find_story(
        {
            "de1": ("de", [
                ("Der Handel über die Grenze sank von 4,1 Milliarden Euro im Jahr 2024 auf 3,4 Milliarden Euro im Jahr 2025.",
                 "Trade across the border fell from 4.1 billion euros in 2024 to 3.4 billion euros in 2025."),
            ]),
            "nl1": ("nl", [("De handel over de grens bedroeg 3,4 miljard euro.", "Trade across the border was 3.4 billion euros.")]),
            "en1": ("en", [("Trade across the border was 4.1 billion euros in 2024.",) * 2]),
        }
    )  # fmt: skip
    assert "conflict" not in verdicts(findings, "money")


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        ("Mayor Ada Holm ruled out a toll on the Kestrel bridge.",
         "Mayor Ada Holm did not rule out a toll on the Kestrel bridge.", "polarity"),
        ("The warning lights on the bridge were switched on when the barge struck.",
         "The warning lights on the bridge were switched off when the barge struck.", "polarity"),
        ("A new toll on the Kestrel bridge has been decided, said mayor Ada Holm.",
         "Nothing has been decided on a new toll on the Kestrel bridge, said mayor Ada Holm.", "modality"),
    ],
)  # fmt: skip
def test_opposite_statements_clash(one: str, two: str, kind: str) -> None:
    found = find_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    assert verdicts(found, kind) == ["conflict"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ada Holm's party won the election in Norland.", "Jan Berg's party lost the election in Norland."),
        ("The council will be told of the toll on Monday.", "The council could be told of the toll on Monday."),
    ],
)
def test_a_rivals_loss_and_a_mere_future_are_no_clash(one: str, two: str) -> None:
    found = find_story({"en1": ("en", [(one, one)]), "en2": ("en", [(two, two)])})
    assert not [f for f in found if f.verdict == "conflict"]


def test_what_the_other_source_says_as_well_is_no_clash() -> None:
    shared = "The harbour tunnel was closed to lorries on Friday after a fire on a coach, the operator Velta said."
    other = "The harbour tunnel was open to lorries again, the operator Velta said."
    found = find_story({"en1": ("en", [(shared, shared), (other, other)]), "en2": ("en", [(shared, shared)])})
    assert not [f for f in found if f.verdict == "conflict"]


def test_dozens_are_less_exact_than_figures_in_a_sentence_that_says_the_same() -> None:
    findings = find_story(
        {
            "de1": ("de", [("Der Sender gewann mehr als zwei Dutzend Preise der Stiftung Kestrel.",
                            "The station won more than two dozen awards of the Kestrel foundation.")]),
            "nl1": ("nl", [("De zender won meer dan twintig prijzen van de stichting Kestrel.",
                            "The station won more than two dozen awards of the Kestrel foundation.")]),
        }
    )  # fmt: skip
    assert "conflict" not in verdicts(findings, "count")


def test_the_reason_of_a_conflict_names_values_that_differ() -> None:
    text = "Over {} lorries wait at the Kestrel bridge, said mayor Ada Holm."
    rows = {f"en{n}": ("en", [(text.format(n),) * 2]) for n in (80, 87)}
    loose = text.replace("Over", "At least").format(80)
    (conflict,) = [f for f in find_story({**rows, "en1": ("en", [(loose, loose)])}) if f.verdict == "conflict"]
    assert "80 and 87 are given with the same exactness and differ" in conflict.reason


def test_a_negation_that_ends_its_clause_does_not_reach_the_next() -> None:
    wires: Wires = {
        "de1": ("de", [("Drei Arbeiter überlebten das Unglück nicht, elf Verletzte werden in Kliniken behandelt.",
                        "Three workers did not survive the accident; eleven injured people are being treated.")]),
        "en1": ("en", [("Three workers did not survive the accident; eleven injured people are being treated.", "")]),
    }  # fmt: skip
    assert not [f for f in find_story(wires) if f.verdict == "conflict"]
