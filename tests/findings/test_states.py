"""States that exclude each other, people under other nouns, minutes of play, and whose observers they are."""

from dataclasses import replace

import pytest

from aligner.claims.contexts import event_table
from aligner.claims.deeds import read_deeds
from aligner.facts.concepts import concept_of
from aligner.facts.find import find_facts
from aligner.findings.matters import find_matter_clashes
from aligner.findings.readings import Reading
from aligner.findings.statements import find_clashes, read_stances
from aligner.findings.story import build_index
from aligner.languages.schema.events import find_stems
from aligner.records import Finding
from tests.findings.stories import build_story, find_story

Row = tuple[str, str, str]

STATES = [
    ("en", "The plant kept running after the tremor.", "keep_running", 0),
    ("nl", "De treinen bleven rijden.", "keep_running", 0),
    ("de", "Das Werk lief ohne Unterbrechung weiter.", "keep_running", 0),
    ("ja", "発電所は運転を続けている。", "keep_running", 0),
    ("en", "The reactor shut itself down.", "keep_running", 1),
    ("nl", "De fabriek is stilgelegd.", "keep_running", 1),
    ("de", "Der Reaktor schaltete sich selbst ab.", "keep_running", 1),
    ("ja", "原子炉は自動停止した。", "keep_running", 1),
    ("en", "She conceded defeat on Sunday.", "concede", 0),
    ("nl", "Hij erkende zijn nederlaag.", "concede", 0),
    ("de", "Sie räumte ihre Niederlage ein.", "concede", 0),
    ("ja", "候補者は敗北を認めた。", "concede", 0),
    ("en", "She refused to concede.", "concede", 1),
    ("en", "Halm go second after defeating Orrin.", "win_lose", 0),
    ("en", "Orrin were defeated by Halm.", "win_lose", 1),
    ("nl", "Hij weigert zijn nederlaag te erkennen.", "concede", 1),
    ("de", "Sie weigert sich, die Niederlage einzuräumen.", "concede", 1),
    ("ja", "候補者は敗北を認めなかった。", "concede", 1),
]


@pytest.mark.parametrize(("lang", "words", "axis", "pole"), STATES)
def test_a_state_is_read_on_one_pole(lang: str, words: str, axis: str, pole: int) -> None:
    poles = event_table(lang).states[axis]
    assert [bool(find_stems(stems, words, lang)) for stems in poles] == [pole == 0, pole == 1]


def test_unlikely_to_turns_a_state() -> None:
    own, english = "Die Pflanzen werden wohl nicht lange überleben.", "The plants are unlikely to survive for long."
    _, contexts, _ = build_story({"de1": ("de", [(own, english)]), "en1": ("en", [(english, english)])})
    signs = [state.sign for context in contexts for state in (*context.states, *context.english_states)]
    assert signs == [-1] * 4


def test_the_end_of_an_english_compound_is_no_word_of_its_own() -> None:
    _, stops = event_table("en").states["start_stop"]
    assert not find_stems(stops, "Building of the high-end hotels was launched.", "en")
    assert find_stems(stops, "The talks end on Friday.", "en")


CLASHES: list[tuple[str, Row, Row]] = [
    (
        "polarity",
        ("en", "The Norvik nuclear plant kept running after the tremor, its operator said.", ""),
        ("ja", "ノルビク原発は揺れのあと自動停止した。",
         "The Norvik nuclear plant shut down automatically after the tremor."),
    ),
    (
        "polarity",
        ("nl", "Kandidaat Piet Hartog weigert zijn nederlaag te erkennen.", "Candidate Piet Hartog refuses to admit defeat."),
        ("de", "Der Kandidat Piet Hartog räumte am Abend seine Niederlage ein.",
         "Candidate Piet Hartog conceded defeat in the evening."),
    ),
    (
        "count",
        ("nl", "Drie inbrekers drongen zondag de juwelierszaak in Gouda binnen.",
         "Three burglars broke into the jeweller's shop in Gouda on Sunday."),
        ("de", "Vier Täter brachen am Sonntag in das Juweliergeschäft in Gouda ein.",
         "Four perpetrators broke into the jeweller's shop in Gouda on Sunday."),
    ),
    (
        "sequence",
        ("en", "Marlowe scored the winner for Ajax in the 76th minute.", ""),
        ("ja", "後半22分、マーロウがアヤックスの決勝点を決めた。",
         "In the 22nd minute of the second half, Marlowe scored the winner for Ajax."),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "one", "two"), CLASHES)
def test_the_same_thing_in_other_words_is_compared(kind: str, one: Row, two: Row) -> None:
    assert kind in [f.kind for f in _compare(one, two) if f.verdict == "conflict"]


def test_those_who_did_it_are_counted_once() -> None:
    break_in = "Three burglars broke into the jeweller's shop in Gouda on Sunday."
    footage = "Camera footage shows four thieves, in black from head to toe."
    later = "Four thieves had robbed the same shop at that time, in 2019."
    coins = "Four gold coins are missing."
    found = find_story({"a1": ("en", [(break_in, break_in), (coins, coins)]), "b1": ("en", [(footage, footage)])})
    assert ["3", "4"] in [sorted(s.value for s in f.sides) for f in found if f.verdict == "conflict"]
    found = find_story({"a1": ("en", [(break_in, break_in)]), "b1": ("en", [(break_in, break_in), (later, later)])})
    assert not [f for f in found if f.verdict == "conflict" and f.kind == "count"]


def test_a_minute_of_the_second_half_is_counted_from_kick_off() -> None:
    one = ("nl", "Marlowe scoorde voor Ajax in de 67ste minuut.", "Marlowe scored for Ajax in the 67th minute.")
    two = (
        "ja",
        "後半22分、マーロウがアヤックスの得点を決めた。",
        "In the 22nd minute of the second half, Marlowe scored for Ajax.",
    )
    assert not [f for f in _compare(one, two) if f.verdict == "conflict"]


@pytest.mark.parametrize(
    ("words", "minute"),
    [
        ("前半10分", "10"),
        ("後半22分", "67"),
        ("延長前半3分", "93"),
        ("延長後半3分", "108"),
        ("ラグビーの試合の後半22分", "62"),
    ],
)
def test_minutes_of_play(words: str, minute: str) -> None:
    assert [(f.kind, f.value) for f in find_facts(words + "に得点した。", "ja", None)] == [("ordinal", minute)]


@pytest.mark.parametrize(
    ("word", "lang"), [("raiders", "en"), ("dieven", "nl"), ("Einbrechern", "de"), ("犯人", "ja"), ("thieves", "en")]
)
def test_those_who_did_it_are_one_class(word: str, lang: str) -> None:
    assert concept_of(word, lang) == "perpetrator"


@pytest.mark.parametrize(
    ("words", "kind", "tokens"),
    [
        ("A team of 120 observers from the African Union will monitor the ceasefire.", "observe", {"african"}),
        ("The truce is watched by monitors of the Arab League.", "observe", {"arab", "league"}),
        ("The decisive tip came from Europol.", "tip", {"europol"}),
        ("The break came when Interpol passed on a tip about a dealer.", "tip", {"interpol"}),
    ],
)
def test_whose_they_are_is_read(words: str, kind: str, tokens: set[str]) -> None:
    _, (context,), _ = build_story({"a1": ("en", [(words, words)])})
    assert tokens in [set(deed.doer.tokens) for deed in read_deeds(context) if deed.kind == kind]


def _compare(one: Row, two: Row) -> tuple[Finding, ...]:
    return find_story({"a1": (one[0], [(one[1], one[2] or one[1])]), "b1": (two[0], [(two[1], two[2] or two[1])])})


def test_who_leaves_with_nothing_leaves() -> None:
    rows = ["Moselia chief Marc Thill leaves with no payoff.", "Marc Thill steps down as chief of Moselia."]
    found = find_story({f"en{i}": ("en", [(row, row)]) for i, row in enumerate(rows)})
    assert not [f for f in found if f.verdict == "conflict"]


@pytest.mark.parametrize(
    ("lang", "words", "axis"),
    [
        ("en", "The owner has left open what will become of the quarry.", "open_closed"),
        ("en", "Its shares closed 3.1 per cent lower in London.", "open_closed"),
        ("nl", "Wat er met de groeve gebeurt, laat de eigenaar open.", "open_closed"),
        ("nl", "Het aandeel sloot op de beurs van Parijs.", "open_closed"),
        ("de", "Was aus dem Steinbruch wird, lässt der Eigner vorerst offen.", "open_closed"),
        ("de", "Die Sicherheitslücke wurde noch am Abend geschlossen.", "open_closed"),
        ("en", "The thefts of 2017 remain unsolved.", "stay_leave"),
        ("en", "The blast tore through the hall, leaving two people with burns.", "stay_leave"),
        ("de", "Am Samstag entscheidet sich, ob die Partei in der Koalition bleibt.", "stay_leave"),
        ("en", "The passengers were taken to a gymnasium.", "taken"),
    ],
)
def test_idioms_are_no_states(lang: str, words: str, axis: str) -> None:
    _, (context,), _ = build_story({"a1": (lang, [(words, words)])})
    assert axis not in {state.axis for state in context.states}


def test_only_one_person_both_stays_and_steps_down() -> None:
    rows = [
        "Anna Berg stays on as head of the Harzwald power company.",
        "Jan Vos quits as head of the Harzwald power company.",
    ]
    found = find_story({f"en{i}": ("en", [(row, row)]) for i, row in enumerate(rows)})
    assert not [f for f in found if f.verdict == "conflict" and f.title.startswith("stays or steps down")]


def test_who_is_warned_not_to_do_a_thing_is_warned() -> None:
    rows = [("The ministry warned travellers not to swim in the Lahn.", ""), ("Travellers were not warned.", "")]
    _, (warned, silent), _ = build_story({"en1": ("en", [(text, text) for text, _ in rows])})
    assert {(s.axis, s.sign) for s in warned.states} == {("warn", 1)}
    assert ("warn", -1) in {(s.axis, s.sign) for s in silent.states}


def test_opposite_states_of_sentences_that_have_nothing_to_do_with_each_other_are_no_clash() -> None:
    rows = ["The port of Salmar opened its new quay to ferries.", "The port of Salmar sealed a deal with its ferries."]
    _, contexts, _ = build_story({f"en{i}": ("en", [(row, row)]) for i, row in enumerate(rows)})
    index = build_index(contexts)
    assert [clash.axis for clash in find_clashes(index)] == ["open_closed"]
    elsewhere = {(("en0", 7), ("en1", 7)): Reading(same=0.1, clash=0.9, kind="polarity")}
    assert not find_clashes(replace(index, readings=elsewhere))
    together = {(("en0", 0), ("en1", 0)): Reading(same=0.1, clash=0.6, kind="polarity")}
    assert find_clashes(replace(index, readings=together))


def test_a_question_takes_no_stand() -> None:
    text = "How safe are the vaults of Salmar?"
    _, (context,), _ = build_story({"en1": ("en", [(text, text)])})
    assert context.states
    assert not read_stances(context)


@pytest.mark.parametrize(
    ("one", "clashes"), [("The dog was killed in the fire.", 0), ("The tenant was killed in the fire.", 1)]
)
def test_a_dead_animal_is_no_dead_person(one: str, clashes: int) -> None:
    other = "Nobody was killed in the fire."
    found = find_story({"en1": ("en", [(one, one)]), "en2": ("en", [(other, other)])})
    assert len([f for f in found if f.verdict == "conflict"]) == clashes


@pytest.mark.parametrize(
    ("lang", "words", "axis", "sign"),
    [
        # the missing, the injured: a negation behind turns their verb
        ("nl", "De twee vermisten zijn nog niet gevonden.", "found_missing", -1),
        ("de", "Die beiden Vermissten sind noch nicht gefunden.", "found_missing", -1),
        ("en", "The three missing climbers have not been heard of.", "found_missing", -1),
        ("ja", "行方不明者は見つかっていない。", "found_missing", -1),
        ("nl", "De gewonden zijn niet in levensgevaar.", "harm_unharmed", 1),
        ("de", "Die Verletzten schweben nicht in Lebensgefahr.", "harm_unharmed", 1),
        ("en", "The injured are not in danger.", "harm_unharmed", 1),
        ("nl", "Er vielen geen gewonden.", "harm_unharmed", -1),
        ("de", "Verletzte wurden nicht gemeldet.", "harm_unharmed", -1),
        ("ja", "負傷者は出ていない。", "harm_unharmed", -1),
        ("nl", "Niemand wordt vermist.", "found_missing", 1),
        ("nl", "Geen van de gewonden verkeert in levensgevaar.", "harm_unharmed", 1),
        ("de", "Keiner der Verletzten schwebt in Lebensgefahr.", "harm_unharmed", 1),
        ("en", "None of the injured is in danger.", "harm_unharmed", 1),
        ("en", "He was not among the injured.", "harm_unharmed", -1),
        # one state and the negation of the other
        ("nl", "De school is nog niet open.", "open_closed", -1),
        ("de", "Das Bad ist nicht geöffnet.", "open_closed", -1),
        ("en", "The school is not open.", "open_closed", -1),
        ("ja", "プールは開放されていない。", "open_closed", -1),
        ("nl", "De man is niet meer in leven.", "survive_die", -1),
        ("nl", "Geen van hen verkeert in levensgevaar.", "survive_die", 0),
        ("de", "Der Mann lebt nicht mehr.", "survive_die", -1),
        ("en", "The man is no longer alive.", "survive_die", -1),
        ("en", "Police opened an investigation.", "open_closed", 0),
        ("en", "The soldiers did not open fire.", "open_closed", 0),
        ("nl", "De politie heeft een onderzoek geopend.", "open_closed", 0),
        # without: so that it is not so, of what follows alone
        ("nl", "De bus kantelde zonder dat er iemand gewond raakte.", "harm_unharmed", -1),
        ("de", "Der Bus kippte um, ohne dass jemand verletzt wurde.", "harm_unharmed", -1),
        ("en", "The bus overturned without anyone being hurt.", "harm_unharmed", -1),
        ("ja", "バスが横転したが、けが人はなく、運転手も無事だった。", "harm_unharmed", -1),
        ("en", "Three people were hurt without anyone noticing.", "harm_unharmed", 1),
        # all but one are in neither state
        ("nl", "De zes opvarenden zijn op één na ongedeerd.", "harm_unharmed", 0),
        ("de", "Die Besatzung blieb bis auf einen Matrosen unverletzt.", "harm_unharmed", 0),
        ("en", "All but one of the crew were unhurt.", "harm_unharmed", 0),
        ("ja", "乗組員は1人を除いて無傷だった。", "harm_unharmed", 0),
        ("de", "Die Straße ist bis auf Weiteres gesperrt.", "open_closed", -1),
        ("en", "The museum is all but closed.", "open_closed", -1),
        # what stays is a thing
        ("nl", "De minister is weg, de twijfel blijft.", "stay_leave", 0),
        ("de", "Der Trainer ist weg, der Ärger bleibt.", "stay_leave", 0),
        ("en", "The coach is gone, but the doubts remain.", "stay_leave", 0),
        ("nl", "De trainer blijft.", "stay_leave", 1),
        ("de", "Der Trainer bleibt.", "stay_leave", 1),
        ("en", "The coach stays.", "stay_leave", 1),
        ("de", "Brandt bleibt.", "stay_leave", 1),
        # a look back, and the stage of a gathering
        ("nl", "Na de heropening keerde de rust terug.", "open_closed", 0),
        ("de", "Nach der Wiedereröffnung kehrte Ruhe ein.", "open_closed", 0),
        ("en", "Three days after the reopening calm has returned.", "open_closed", 0),
        ("en", "The shutdown has cost the airport 2 million euros.", "open_closed", 0),
        ("ja", "再開から3日、空港は落ち着きを取り戻した。", "open_closed", 0),
        ("en", "The summit opened two hours late.", "open_closed", 0),
        ("nl", "De top is door de koning geopend.", "open_closed", 0),
        ("de", "Die Konferenz wurde am Abend geschlossen.", "open_closed", 0),
        ("nl", "De brug is weer geopend.", "open_closed", 1),
        ("de", "Der Tunnel ist geschlossen.", "open_closed", -1),
        ("en", "The airport reopened on Friday.", "open_closed", 1),
        ("en", "The airport was shut on Friday.", "open_closed", -1),
        ("ja", "空港は閉鎖された。", "open_closed", -1),
    ],
)
def test_where_words_of_a_state_say_something_else(lang: str, words: str, axis: str, sign: int) -> None:
    _, (context,), _ = build_story({"a1": (lang, [(words, words)])})
    assert {state.sign for state in context.states if state.axis == axis} == ({sign} if sign else set())


@pytest.mark.parametrize(
    ("lang", "one", "clashes"),
    [
        ("en", "Nobody on the other side was hurt in the fire.", 0),
        ("nl", "Bij de tegenpartij raakte niemand gewond bij de brand.", 0),
        ("de", "Auf der Gegenseite wurde bei dem Brand niemand verletzt.", 0),
        ("ja", "火事で相手側にけが人はなかった。", 0),
        ("en", "Nobody was hurt in the fire.", 1),
    ],
)
def test_the_other_side_is_not_ones_own(lang: str, one: str, clashes: int) -> None:
    other = "Two sailors were hurt in the fire."
    english = "Nobody was hurt in the fire."
    wires = {"a1": (lang, [(one, one if lang == "en" else english)]), "b1": ("en", [(other, other)])}
    _, contexts, _ = build_story(wires)
    index = replace(
        build_index(contexts), readings={(("a1", 0), ("b1", 0)): Reading(same=0.1, clash=0.9, kind="polarity")}
    )
    assert len(find_matter_clashes(index)) == clashes
