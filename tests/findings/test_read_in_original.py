"""Where an embedded model gave the English, deeds, speakers, places and clashes are read from the original."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from aligner.align.cross_encoder import CLASH, KINDS, Readings
from aligner.align.originals import Original
from aligner.align.pair_encoder import Text
from aligner.claims.contexts import Context
from aligner.claims.deeds import find_speaker, read_deeds
from aligner.claims.doers import are_apart
from aligner.claims.happenings import read_happenings
from aligner.findings import contradictions
from aligner.findings.contradictions import find_contradictions
from aligner.findings.readings import find_text
from aligner.findings.story import build_index
from tests.findings.stories import Wires, build_story

WRONG = "The house is a dog of the sea and it was there."


def build_embedded(wires: Wires) -> tuple[Context, ...]:
    """The contexts of a story, everything but English translated by an embedded model."""
    models = {"nl": "nlde-en-small@1", "de": "nlde-en-small@1", "ja": "ja-en-small@1", "en": "none"}
    return tuple(replace(c, model=models[c.sentence.lang]) for c in build_story(wires)[1])


@pytest.mark.parametrize(
    ("lang", "text", "kind", "doer"),
    [
        ("de", "Der Staatsanwalt Jens Brandauer hat die Untersuchung am Montag geleitet.", "lead", "Jens Brandauer"),
        ("nl", "De brand werd ontdekt door bewaker Koos Wiersma.", "find", "Koos Wiersma"),
        ("ja", "警察はマイヤー容疑者を逮捕した。", "arrested", "マイヤー"),
    ],
)
def test_deeds_are_read_from_the_original(lang: str, text: str, kind: str, doer: str) -> None:
    (context,) = build_embedded({"a1": (lang, [(text, WRONG)])})
    (deed,) = [deed for deed in read_deeds(context) if deed.kind == kind]
    assert deed.doer.own is not None
    assert doer in text[slice(*deed.doer.own)]
    # With a good translation it is the English that is read.
    trusted = replace(context, model="memory:test")
    assert not read_deeds(trusted)


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("de", "„Der Kai ist seit Jahren marode“, sagte Bürgermeister Harm Lüders.", "Harm Lüders"),
        ("nl", "‘De kade is al jaren rot’, zei wethouder Joke Terpstra.", "Joke Terpstra"),
        ("ja", "「岸壁は何年も前から傷んでいる」とハルム・リューダース市長は語った。", "ハルム・リューダース"),
    ],
)
def test_the_speaker_is_read_from_the_original(lang: str, text: str, speaker: str) -> None:
    (context,) = build_embedded({"a1": (lang, [(text, WRONG)])})
    found = find_speaker(context)
    assert found is not None
    assert found.name is not None
    assert found.name.span == speaker


def test_a_japanese_name_put_into_latin_letters_by_guess_may_be_the_same_one() -> None:
    rows = {
        "a1": ("ja", [("「岸壁は傷んでいる」とハルム・リューダース市長は語った。", WRONG)]),
        "b1": ("de", [("„Der Kai ist marode“, sagte Bürgermeister Harm Lüders.", WRONG)]),
        "c1": ("nl", [("‘De kade is rot’, zei wethouder Joke Terpstra.", WRONG)]),
    }
    speakers = [find_speaker(context) for context in build_embedded(rows)]
    one, two, other = (speaker for speaker in speakers if speaker is not None)
    assert not are_apart(one, two)
    assert are_apart(one, other)
    assert are_apart(two, other)


@pytest.mark.parametrize(
    ("lang", "text", "kind", "place"),
    [
        ("de", "Das Flugzeug musste am Abend in Almaty notlanden.", "land", "Almaty"),
        ("nl", "De verdachte werd in Rotterdam aangehouden.", "arrest", "Rotterdam"),
        ("ja", "容疑者は東京で逮捕された。", "arrest", "Tokyo"),
    ],
)
def test_happenings_are_read_from_the_original(lang: str, text: str, kind: str, place: str) -> None:
    (context,) = build_embedded({"a1": (lang, [(text, WRONG)])})
    assert (kind, place) in [(h.kind, h.place.value) for h in read_happenings(context)]


class ClauseReader:
    """Finds a clash in whatever holds the word "zu", and none elsewhere; notes what it is given."""

    languages = frozenset({"de"})

    def __init__(self) -> None:
        self.given: list[Text] = []

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Readings:
        chances = np.zeros((len(pairs), 3), np.float32)
        kinds = np.zeros((len(pairs), len(KINDS)), np.float32)
        kinds[:, KINDS.index("person")] = 1
        for row, pair in enumerate(pairs):
            self.given += pair
            clash = any(isinstance(t, Original) and "gesperrt" in t.text[slice(*(t.part or (0, None)))] for t in pair)
            chances[row] = (0.02, 0.02, 0.96) if clash else (0.96, 0.02, 0.02)
        assert CLASH == 2
        return Readings(chances=chances, kinds=kinds)

    read_closely = read


def test_the_original_is_read_and_the_clause_that_clashes_is_marked_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contradictions, "rate_clash", lambda one, two, index: index.reading(one, two).clash)
    german = "Der Bürgermeister dankte den Helfern, aber die Brücke bleibt für alle Lastwagen gesperrt."
    english = "The bridge has been open again to all lorries since the early hours of the morning."
    wires: Wires = {"a1": ("de", [(german, WRONG)]), "b1": ("en", [(english, english)])}
    reader = ClauseReader()
    index = build_index(build_embedded(wires), None, reader)
    assert index.read_in_original == {("a1", 0)}
    assert index.reading(("a1", 0), ("b1", 0)).translated == pytest.approx((0.02, 0.02))
    (finding,) = find_contradictions(index)
    marked = {mention.source: mention for side in finding.sides for mention in side.mentions}
    assert marked["a1"].quote.startswith("aber die Brücke")
    shown = next(side.display for side in finding.sides if side.mentions[0].source == "a1")
    assert shown.startswith("“aber die Brücke bleibt für alle Lastwagen gesperrt” (word for word: “but the bridge ")
    # The English is read as well, as a second witness, but only of pairs that are in question.
    assert any(isinstance(text, str) and "dog" in text for text in reader.given)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Abwesenheit bei den Gesprächen hat Besorgnis in Almaty ausgelöst."),
        ("nl", "De gesprekken werden, zo meldde een krant in Rotterdam, afgebroken."),
    ],
)
def test_a_place_of_something_else_is_not_where_it_happened(lang: str, text: str) -> None:
    (context,) = build_embedded({"a1": (lang, [(text, WRONG)])})
    assert not [h for h in read_happenings(context) if h.kind == "meet"]


def test_a_good_translation_is_read_in_english() -> None:
    text = "Die Brücke ist am Montag gesperrt worden."
    (context,) = build_embedded({"a1": ("de", [(text, "The bridge was closed on Monday.")])})
    assert isinstance(find_text(context, frozenset({"de"})), Original)
    assert isinstance(find_text(context, frozenset()), str)
    assert find_text(replace(context, model="memory:test"), frozenset({"de"})) == "The bridge was closed on # day."


def test_sentences_are_paired_by_the_words_of_the_original_too() -> None:
    wires: Wires = {
        "de1": ("de", [("Die Brücke über die Elbe wurde am Montag gesperrt.", WRONG),
                       ("Der Chor sang bis in die Nacht.", WRONG)]),
        "en1": ("en", [(s, s) for s in ("The choir sang into the night.", "The bridge over the Elbe was closed.")]),
    }  # fmt: skip
    contexts = build_embedded(wires)
    both = build_index(contexts, reader=Blind())
    bridge, choir = ("de1", 0), ("de1", 1)
    assert both.likeness(bridge, ("en1", 1)).same_event > both.likeness(bridge, ("en1", 0)).same_event
    assert both.likeness(choir, ("en1", 0)).same_event > both.likeness(choir, ("en1", 1)).same_event
    # A memory's English is enough by itself.
    trusted = [replace(c, model="memory:test") if c.sentence.lang == "de" else c for c in contexts]
    assert build_index(trusted, reader=Blind()).pairs == build_index(trusted).pairs


class Blind:
    """A reader that takes any two sentences for different things."""

    languages = frozenset({"nl", "de", "ja"})

    def read(self, pairs: Sequence[tuple[Text, Text]]) -> Readings:
        chances = np.tile(np.array([1, 0, 0], np.float32), (len(pairs), 1))
        return Readings(chances=chances, kinds=np.zeros((len(pairs), len(KINDS)), np.float32))

    read_closely = read
