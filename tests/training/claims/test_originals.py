"""Originals in the place of English: how they are glossed, which pairs show them, and the links they are learnt from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

from aligner.align.cross_encoder import OTHER, SAME
from aligner.align.encoder_model import find_published_folder
from aligner.align.glosser import LIKELIEST, Glosser
from aligner.align.originals import Original
from aligner.errors import AlignerError
from aligner.training.claims import originals as module
from aligner.training.claims.card import Making, render_card
from aligner.training.claims.events import read_events
from aligner.training.claims.export import export_reader
from aligner.training.claims.fit import draw_epoch, start_run
from aligner.training.claims.glosses import GlossPlan, LinkedSentence, train_glosser
from aligner.training.claims.material import Material
from aligner.training.claims.originals import build_original_pairs, gloss_originals, put_originals, read_translated
from aligner.training.claims.pairs import ClaimPair
from aligner.training.claims.reader import Glossed, build_batch, build_reader
from aligner.training.claims.recipe import ClaimsRecipe, OriginalsPlan, find_own_text, read_claims_recipe
from aligner.training.claims.word_links import _join, link_words
from aligner.training.corpus import read_pairs
from tests.training.claims.conftest import load_tiny_shape
from tests.training.claims.test_events import ROW, read_row
from tests.training.claims.test_fit import STAGE, build_tiny

RECIPE = Path(__file__).parents[3] / "models" / "recipes" / "claims-originals.toml"

TOKENIZER = find_published_folder() / "tokenizer.json"

torch = pytest.importorskip("torch")

DOG = Original(text="Der Hund bellt.", lang="de", known=())
HOND = Original(text="De hond blaft.", lang="nl", known=())
BY_ENGLISH = {"The dog barks.": (DOG, HOND), "It rains.": (Original(text="Es regnet.", lang="de", known=()),)}


def test_a_network_learns_what_vectors_stand_for() -> None:
    """Forty pieces, each with a vector of its own, and one that stands for nothing."""
    random = np.random.default_rng(3)
    vectors, words = random.normal(size=(41, 16)).astype(np.float32), random.normal(size=(50, 8)).astype(np.float32)
    drawn = [random.integers(0, 41, 60) for _ in range(100)]
    sentences = [
        LinkedSentence(
            states=(vectors[row] + 0.05 * random.normal(size=(60, 16))).astype(np.float16),
            links=[[int(n)] if n < 40 else [] for n in row],
        )
        for row in drawn
    ]
    plan = GlossPlan(minutes=1, pieces=45, hidden=32, rank=8, rate=1e-2, steps=300)
    weights = train_glosser(sentences, words, plan, 5, lambda line: None)
    glosses = Glosser({f"gloss.x.{name}": value for name, value in weights.items()}, "gloss.x.").gloss(vectors)
    mixed = [glosses.mix(row) for row in range(41)]
    best = np.array([mixture.pieces[mixture.shares.argmax()] for mixture in mixed])
    assert (best[:40] == np.arange(40)).mean() > 0.95
    assert glosses.nothing[40] > 0.8 > 0.2 > glosses.nothing[:40].max()
    assert {len(mixture.pieces) for mixture in mixed} == {LIKELIEST}
    np.testing.assert_allclose([mixture.shares.sum() for mixture in mixed], 1, atol=1e-5)


def test_a_share_of_the_sentences_is_shown_in_the_original() -> None:
    pairs = [ClaimPair(first="The dog barks.", second="Snow fell.", label=OTHER)] * 400
    shown = put_originals(pairs, BY_ENGLISH, 0.7, Random(1))
    assert {pair.second for pair in shown} == {"Snow fell."}
    drawn = [pair.first for pair in shown if isinstance(pair.first, Original)]
    assert 0.6 < len(drawn) / len(shown) < 0.8
    assert set(drawn) == {DOG, HOND}
    assert put_originals(pairs, BY_ENGLISH, 0.0, Random(1)) == pairs
    assert shown[0].words == 5


def test_an_original_says_what_its_english_says_and_held_out_english_is_kept_out() -> None:
    pairs = build_original_pairs(BY_ENGLISH, "seed", 2, frozenset())
    same = [pair for pair in pairs if pair.label == SAME]
    assert len(same) == 2
    for pair in same:
        group = next(group for english, group in BY_ENGLISH.items() if {*pair.texts} <= {english, *group})
        assert pair.first != pair.second
        assert {*pair.texts} & {*group}
    assert pairs == build_original_pairs(BY_ENGLISH, "seed", 2, frozenset())
    left = build_original_pairs(BY_ENGLISH, "seed", 2, frozenset({"The dog barks."}))
    assert all("Hund" not in text and "hond" not in text for pair in left for text in pair.plain)


def test_sure_links_are_kept_and_others_fill_in() -> None:
    assert _join({(0, 0), (1, 1), (2, 1)}, {(0, 0), (1, 2)}) == {(0, 0), (1, 1), (2, 1), (1, 2)}
    assert _join({(0, 0)}, {(0, 0)}) == {(0, 0)}


def test_words_are_linked() -> None:
    pytest.importorskip("eflomal", reason="the word aligner of the extra 'train' is not installed")
    words = {"een": "a", "hond": "dog", "kat": "cat", "ziet": "sees", "huis": "house", "boom": "tree"}
    random = Random(2)
    sources = [random.sample(sorted(words), 4) for _ in range(400)]
    links = link_words([(source, [words[word] for word in source]) for source in sources])
    assert np.mean([link == {(n, n) for n in range(4)} for link in links]) > 0.9


def test_without_the_word_aligner_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "eflomal", None)
    with pytest.raises(AlignerError, match="aligner\\[train\\]"):
        link_words([(["hond"], ["dog"])])


@pytest.fixture
def recipe(tmp_path: Path) -> ClaimsRecipe:
    """One file of six rows, one of which is too short."""
    path = tmp_path / "six.de-en.tsv"
    rows = [
        ("Der Hund bellte am 3. Mai in Kiel laut.", "The dog barked loudly in Kiel on 3 May."),
        ("Die Katze schlief unter dem alten Baum.", "The cat slept under the old tree."),
        ("Der Hund schlief am Montag nicht.", "The dog did not sleep on Monday."),
        ("Die Katze sah den Hund im Haus.", "The cat saw the dog in the house."),
        ("Der Baum stand neben dem alten Haus.", "The tree stood beside the old house."),
        ("Nein.", "No."),
    ]
    path.write_text("".join(f"{a}\t{b}\n" for a, b in rows), "utf-8")
    plan = OriginalsPlan(
        file=path.name,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        licence="MIT",
        model="nlde-en-small",
        beside=True,
    )
    whole = read_claims_recipe(RECIPE)
    return replace(
        whole, held_out=(), held_out_if_there=(), originals=(plan,), glosses=GlossPlan(minutes=1, steps=20, pieces=40)
    )


def test_rows_become_glossed_originals_that_the_reader_can_be_shown(
    recipe: ClaimsRecipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        module, "link_words", lambda pairs: [frozenset({(n, n) for n in range(min(map(len, p)))}) for p in pairs]
    )
    rows = read_translated(recipe, tmp_path / "claims.toml", tmp_path)
    assert [row.english for row in rows][:2] == [
        "The dog barked loudly in Kiel on # day.",
        "The cat slept under the old tree.",
    ]
    assert len(rows) == 5
    reader = build_reader(load_tiny_shape(), find_published_folder() / "tokenizer.json", 3)
    found = gloss_originals(rows, recipe, reader.words, reader.tokenizer, tmp_path, lambda line: None)
    assert found.models["nlde-en-small"]["languages"] == ["de"]
    assert {name.split(".")[1] for name in found.weights} == {"nlde-en-small"}
    first = found.glossed[rows[0].original]
    sign = reader.tokenizer.encode("# day", add_special_tokens=False).ids
    plain = [int(piece) for piece, share in zip(first.pieces[:, 0], first.shares[:, 0], strict=True) if share == 1]
    assert plain[: len(sign)] == sign or sign[0] in plain
    # A second run takes the network of the first one.
    monkeypatch.setattr(module, "train_glosser", None)
    again = gloss_originals(rows, recipe, reader.words, reader.tokenizer, tmp_path, lambda line: None)
    np.testing.assert_array_equal(again.glossed[rows[0].original].pieces, first.pieces)
    pairs = [ClaimPair(first=rows[0].original, second="The cat slept.", label=OTHER)]
    readings = replace(reader, glossed=found.glossed).read(pairs)
    assert readings.chances.shape == (1, 3)


def test_a_mixture_of_one_piece_reads_as_that_piece() -> None:
    torch.manual_seed(1)
    reader = build_reader(load_tiny_shape(), find_published_folder() / "tokenizer.json", 3)
    english = "The dog barks."
    ids = np.array(reader.tokenizer.encode(english, add_special_tokens=False).ids, np.int64)
    shares = np.zeros((len(ids), LIKELIEST), np.float32)
    shares[:, 0] = 1
    pieces = np.zeros((len(ids), LIKELIEST), np.int64)
    pieces[:, 0] = ids
    reader = replace(reader, glossed={DOG: Glossed(pieces=pieces, shares=shares)})
    pairs = [ClaimPair(first=text, second="It rains.", label=OTHER) for text in (english, DOG)]
    reader.layers.eval()
    encoded = reader.encode(pairs)
    logits = [reader.judge(build_batch(pairs, encoded, [n], "cpu"))[0].detach().numpy() for n in (0, 1)]
    np.testing.assert_allclose(logits[0], logits[1], atol=2e-2)


def test_a_stage_that_shows_originals_needs_their_files(tmp_path: Path) -> None:
    text = RECIPE.read_text("utf-8")
    start, end = text.index("[[originals]]"), text.index("[[corpora]]")
    path = tmp_path / "claims.toml"
    path.write_text(text[:start] + text[end:], "utf-8")
    with pytest.raises(AlignerError, match="asks for originals and gets none"):
        read_claims_recipe(path)


def test_an_epoch_of_originals_leaves_out_events_that_have_none(tmp_path: Path) -> None:
    events = read_row(json.dumps(ROW), tmp_path)
    bridge = Original(text="Die Brücke ist wieder offen.", lang="de", known=())
    by_english = {"The bridge in Ghent is open to lorries again.": (bridge,)}
    stage = replace(STAGE, event_others=4, original_share=1.0, english_share=0.0, original_pairs=1)
    whole = read_claims_recipe(RECIPE)
    recipe = replace(whole, stages=(stage,))
    material = Material(corpus_pairs=[], stories=[], events=events, originals=by_english)
    run = start_run(recipe, build_tiny(load_tiny_shape()), material, tmp_path)
    pairs = draw_epoch(run)
    assert pairs
    assert all(bridge in pair.texts for pair in pairs)
    assert any(pair.label == SAME and "The bridge in Ghent is open to lorries again." in pair.texts for pair in pairs)
    assert pairs == draw_epoch(run)


def test_a_run_can_begin_with_a_finished_reader(tmp_path: Path) -> None:
    finished, reader = build_tiny(load_tiny_shape()), build_reader(load_tiny_shape(), TOKENIZER, 9)
    export_reader(finished.trained(), "all-MiniLM-L6-v2", tmp_path)
    reader.begin_with(tmp_path)
    for name, value in finished.trained().items():
        torch.testing.assert_close(reader.trained()[name], value, atol=1e-3, rtol=1e-2)


def test_the_card_tells_which_originals_were_taught(tmp_path: Path) -> None:
    recipe = read_claims_recipe(RECIPE)
    making = Making(date="2026-11-26", hardware="two cores", parameters=11, corpora={}, held_out=(), notes="None.")
    card = render_card(recipe, Material(corpus_pairs=[], stories=[], originals=BY_ENGLISH), [], making)
    assert "2 English sentences with their originals" in card
    assert "Originals (nl, de, ja) are read as glosses" in card
    assert "`nlde-en-small`, `ja-en-small`" in card
    assert "as `claims-en-small` has them" in card


@pytest.mark.parametrize(("name", "least"), [("claims-news", 5_000), ("claims-wires", 1_300)])
def test_events_in_four_languages_stand_beside_the_recipe_with_their_originals(name: str, least: int) -> None:
    recipe = read_claims_recipe(RECIPE)
    (file,) = [find_own_text(plan, RECIPE) for plan in recipe.events if plan.file.startswith(name)]
    events = read_events(file)
    told = {" ".join(text.split()) for event in events for report in event.reports.values() for text in report}
    plans = [plan for plan in recipe.originals if plan.file.startswith(f"{name}.")]
    assert {plan.language for plan in plans} == {"nl", "de", "ja"}
    for plan in plans:
        rows = list(read_pairs(find_own_text(plan, RECIPE)))
        assert len(rows) > least
        assert sum(english in told for _, english in rows) > 0.99 * len(rows)
