"""The fast engine and the reference: the same pieces in, the same translation out."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from aligner.errors import ModelError, UsageError
from aligner.translate.choose import ChosenModel
from aligner.translate.ctranslate2_engine import convert_checkpoint
from aligner.translate.engine import EngineOptions, build_label, find_output_limit, open_engine
from aligner.translate.manifest import Manifest
from aligner.translate.pieces import Pieces
from tests.translate.toy_models import SENTENCES, choose_toy

UNSEEN = {
    "nl": "De politie sprak met de minister, volgens 17 kinderen op de A2.",
    "de": "Der Deich sprach darunter nach 1.200 Stunden – „rund“ um die A9…",
    "ja": "約1200人の子どもが外相と避難した、と警察は会談で否定した。",
}


@pytest.mark.parametrize("lang", ["nl", "de", "ja"])
def test_pieces_are_those_of_the_marian_tokenizer(toys: Manifest, lang: str) -> None:
    from transformers import MarianTokenizer

    folder = choose_toy(toys, lang).folder
    tokenizer, pieces = MarianTokenizer.from_pretrained(str(folder)), Pieces(folder)
    for text in (*SENTENCES[lang], UNSEEN[lang], "", "¿☃?", "  double  blanks\tand a tab "):
        ids = tokenizer(text)["input_ids"]
        assert pieces.find_ids(pieces.split(text)) == ids
        assert pieces.count(text) == len(ids) - 1


@pytest.mark.parametrize("lang", ["nl", "ja"])
def test_joined_pieces_read_as_the_marian_tokenizer_decodes_them(toys: Manifest, lang: str) -> None:
    from transformers import MarianTokenizer

    folder = choose_toy(toys, lang).folder
    tokenizer, pieces = MarianTokenizer.from_pretrained(str(folder)), Pieces(folder)
    for text in SENTENCES["en"]:
        ids = tokenizer(text_target=text)["input_ids"]
        assert pieces.join(tokenizer.convert_ids_to_tokens(ids)) == tokenizer.decode(ids, skip_special_tokens=True)


def test_arrows_and_control_marks_in_a_wire_are_text(toys: Manifest) -> None:
    pieces = Pieces(choose_toy(toys, "nl").folder)
    assert pieces.split(">>eng<< De")[-3:] != [">>eng<<", "▁De", "</s>"]
    assert pieces.split("De </s> minister").count("</s>") == 1


@pytest.mark.parametrize("lang", ["nl", "de", "ja"])
@pytest.mark.parametrize("beam", [1, 4])
def test_both_engines_translate_alike_in_32_bit(toys: Manifest, lang: str, beam: int) -> None:
    model = choose_toy(toys, lang)
    # What the toy never saw, it translates by chance: one rounding then turns the beam another way.
    texts = [*SENTENCES[lang], UNSEEN[lang]] if beam == 1 else SENTENCES[lang]
    fast = open_engine(model, EngineOptions(numbers="float32", beam=beam)).translate(texts)
    reference = open_engine(model, EngineOptions(engine="transformers", beam=beam, threads=1)).translate(texts)
    for (ours, *_), (theirs, *_) in zip(fast, reference, strict=True):
        assert ours.text == theirs.text
        assert ours.pieces == theirs.pieces
        assert ours.is_complete == theirs.is_complete
        if beam == 1:
            assert ours.score == pytest.approx(theirs.score, abs=2e-3)


@pytest.mark.parametrize("engine", ["ctranslate2", "transformers"])
def test_sentences_learned_by_heart_come_out_whole(toys: Manifest, engine: str) -> None:
    opened = open_engine(choose_toy(toys, "ja"), EngineOptions(engine=engine, beam=1, threads=1))
    hypotheses = [found[0] for found in opened.translate(SENTENCES["ja"])]
    assert [hypothesis.text for hypothesis in hypotheses] == list(SENTENCES["en"])
    assert all(hypothesis.is_complete and -0.7 < hypothesis.score < 0.0 for hypothesis in hypotheses)


def test_int8_translates_what_float32_translates(toys: Manifest) -> None:
    model = choose_toy(toys, "de")
    found = [
        [row[0].text for row in open_engine(model, EngineOptions(numbers=numbers)).translate(SENTENCES["de"])]
        for numbers in ("int8", "float32")
    ]
    assert found[0] == found[1]


@pytest.mark.parametrize("engine", ["ctranslate2", "transformers"])
def test_no_four_pieces_come_twice_when_loops_are_forbidden(toys: Manifest, engine: str) -> None:
    model = choose_toy(toys, "nl")
    [[row]] = open_engine(model, EngineOptions(engine=engine, beam=1, threads=1)).translate(
        ["kinderen kinderen kinderen " * 6], against_loops=True
    )
    pieces = Pieces(model.folder)
    ids = pieces._target.encode(row.text, out_type=str)
    grams = [tuple(ids[i : i + 4]) for i in range(len(ids) - 3)]
    assert len(grams) - len(set(grams)) <= 1  # joined and split anew, a piece may fall differently once


def test_the_second_opening_needs_no_torch(toys: Manifest) -> None:
    model = choose_toy(toys, "nl")
    open_engine(model, EngineOptions())
    code = (
        "import sys; from pathlib import Path\n"
        "from aligner.translate.manifest import read_manifest\n"
        "from aligner.translate.choose import choose_model\n"
        "from aligner.translate.engine import EngineOptions, open_engine\n"
        f"model = choose_model('nl', 'embedded', read_manifest(Path({str(toys.path)!r})))\n"
        f"print(open_engine(model, EngineOptions()).translate([{SENTENCES['nl'][0]!r}])[0][0].text)\n"
        "print(sorted({'torch', 'transformers'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == [SENTENCES["en"][0], "[]"]


def test_labels_differ_when_translations_may(toys: Manifest) -> None:
    model = choose_toy(toys, "nl")
    options = [
        EngineOptions(),
        EngineOptions(beam=1),
        EngineOptions(numbers="float32"),
        EngineOptions(engine="transformers"),
    ]
    labels = {build_label(model, each) for each in options}
    assert len(labels) == len(options)
    assert build_label(model, EngineOptions(threads=3)) == build_label(model, EngineOptions())


def test_the_output_limit_grows_with_the_input_and_ends_at_the_position_table() -> None:
    assert find_output_limit(10) == 49
    assert find_output_limit(400) == 500


def test_an_engine_that_does_not_exist_is_refused(toys: Manifest) -> None:
    with pytest.raises(UsageError, match="Use ctranslate2 or transformers"):
        open_engine(choose_toy(toys, "nl"), EngineOptions(engine="onnx"))  # type: ignore[arg-type]


@pytest.mark.parametrize("engine", ["ctranslate2", "transformers"])
@pytest.mark.parametrize(
    ("file", "content"),
    [("model.safetensors", b"half a fil"), ("config.json", b"{"), ("vocab.json", b"[]"), ("source.spm", b"")],
)
def test_a_damaged_checkpoint_names_the_place(
    toys: Manifest, tmp_path: Path, engine: str, file: str, content: bytes
) -> None:
    good = choose_toy(toys, "nl")
    folder = tmp_path / "model"
    shutil.copytree(good.folder, folder)
    (folder / file).write_bytes(content)
    model = ChosenModel(entry=good.entry, folder=folder, revision="broken", reason="")
    with pytest.raises(ModelError) as caught:
        open_engine(model, EngineOptions(engine=engine, threads=1))
    assert str(folder) in caught.value.where
    assert caught.value.remedy


def test_a_vocabulary_without_its_control_pieces_is_refused(toys: Manifest, tmp_path: Path) -> None:
    good = choose_toy(toys, "nl")
    folder = tmp_path / "model"
    shutil.copytree(good.folder, folder)
    (folder / "vocab.json").write_text(json.dumps({"▁De": 0, "</s>": 1}), encoding="utf-8")
    with pytest.raises(ModelError, match="lacks <unk>"):
        Pieces(folder)


def test_a_padding_that_was_trained_is_refused_by_the_fast_engine(toys: Manifest, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    good = choose_toy(toys, "nl")
    folder = tmp_path / "model"
    shutil.copytree(good.folder, folder)
    weights = load_file(str(folder / "model.safetensors"))
    weights["model.shared.weight"][-1] += 0.5
    save_file(weights, str(folder / "model.safetensors"), metadata={"format": "pt"})
    model = ChosenModel(entry=good.entry, folder=folder, revision="trained", reason="")
    with pytest.raises(ModelError, match="padding"):
        open_engine(model, EngineOptions())


def test_a_conversion_that_broke_is_made_again(toys: Manifest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALIGNER_CACHE", str(tmp_path))
    model = choose_toy(toys, "nl")
    converted = convert_checkpoint(model, "int8")
    (converted / "model.bin").write_bytes(b"half")
    [[row, *_]] = open_engine(model, EngineOptions()).translate([SENTENCES["nl"][0]])
    assert row.text == SENTENCES["en"][0]
    assert [path.name for path in converted.parent.iterdir()] == [converted.name]


@pytest.mark.parametrize("engine", ["ctranslate2", "transformers"])
@pytest.mark.parametrize("beam", [1, 3])
def test_as_many_hypotheses_come_as_the_beam_is_wide(toys: Manifest, engine: str, beam: int) -> None:
    opened = open_engine(choose_toy(toys, "ja"), EngineOptions(engine=engine, beam=beam, threads=1))
    for found in opened.translate(SENTENCES["ja"][:2]):
        assert len(found) == beam
        assert [row.score for row in found] == sorted((row.score for row in found), reverse=True)


@pytest.mark.parametrize("engine", ["ctranslate2", "transformers"])
def test_a_translation_goes_on_from_the_beginning_that_it_is_given(toys: Manifest, engine: str) -> None:
    opened = open_engine(choose_toy(toys, "nl"), EngineOptions(engine=engine, beam=1, threads=1))
    learned, begun = SENTENCES["en"][3], "According to the police around"
    given = [begun, "Seventeen"]
    whole, other = opened.translate([SENTENCES["nl"][3]] * 2, beam=2, beginnings=given)
    assert whole[0].text == learned
    assert [len(whole), len(other)] == [2, 2]
    assert all(row.text.startswith("Seventeen") for row in other)
    assert whole[0].score > other[0].score


@pytest.mark.parametrize("engine", ["ctranslate2", "transformers"])
def test_a_figure_that_is_given_is_not_made_longer(toys: Manifest, engine: str) -> None:
    opened = open_engine(choose_toy(toys, "nl"), EngineOptions(engine=engine, beam=1, threads=1))
    [whole] = opened.translate([SENTENCES["nl"][3]], beginnings=["According to the police around 1"])
    assert not whole[0].text.startswith("According to the police around 1,2")
