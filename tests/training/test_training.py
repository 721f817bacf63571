"""A toy run from corpus to folder: what is trained is what transformers and CTranslate2 run."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from aligner.training.ahead import Maker
from aligner.training.batches import Place
from aligner.training.corpus import Pair
from aligner.training.network import EMBEDDING, build_positions, decode, encode
from aligner.training.output_layer import smoothed_loss
from aligner.training.prepare import number_parts, prepare, read_meanings
from aligner.training.problems import CheckpointError
from aligner.training.recipe import VocabularyPlan
from aligner.training.synthetic import build_synthetic
from aligner.training.trainer import Run, resume_run, save_checkpoint, start_run, train, train_step
from aligner.training.vocabulary import build_vocabulary, count_english, extend_vocabulary
from tests.training.test_batches import build_recipe

torch = pytest.importorskip("torch")
pytest.importorskip("ctranslate2")


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    return build_synthetic("de-en", 400, 5)


@pytest.fixture(scope="module")
def trained(pairs: list[Pair], tmp_path_factory: pytest.TempPathFactory) -> Run:
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("run")
    recipe = build_recipe(longest=60)
    vocabulary = build_vocabulary(pairs, recipe.vocabulary, folder, 1)
    run = start_run(recipe, vocabulary, number_parts([pairs], vocabulary), folder)
    train(run, lambda _: 0.0, lambda _: None)
    return run


def test_the_loss_is_that_of_torch_with_label_smoothing() -> None:
    torch.manual_seed(1)
    states, table = torch.randn(700, 16, requires_grad=True), torch.randn(30, 16, requires_grad=True)
    gold = torch.randint(0, 30, (700,))
    loss, _ = smoothed_loss(states, table, gold, 0.1)
    loss.backward()
    ours = states.grad.clone(), table.grad.clone()
    states.grad = table.grad = None
    known = torch.nn.functional.cross_entropy(states @ table.t(), gold, label_smoothing=0.1, reduction="sum")
    known.backward()
    assert loss.item() == pytest.approx(known.item(), rel=1e-5)
    assert torch.allclose(ours[0], states.grad, atol=1e-4)
    assert torch.allclose(ours[1], table.grad, atol=1e-4)


def test_twenty_steps_write_a_curve_and_a_checkpoint(trained: Run) -> None:
    assert trained.progress.steps == 20
    assert (trained.folder / "curve.csv").read_text().startswith("minutes,steps,target_pieces")
    assert (trained.folder / "checkpoint.pt").is_file()


def test_a_resumed_run_makes_the_same_steps(trained: Run) -> None:
    from aligner.training.batches import build_batch, iterate_batches

    def go_on(run: Run) -> torch.Tensor:
        batches = iterate_batches(run.pieces, run.recipe, run.progress.place)
        for _ in range(3):
            train_step(run, build_batch(run.pieces, next(batches)[0], run.vocabulary.padding))
        return run.parameters[EMBEDDING].clone()

    save_checkpoint(trained)
    first, second = (
        go_on(resume_run(trained.recipe, trained.vocabulary, trained.pieces, trained.folder)) for _ in range(2)
    )
    assert torch.equal(first, second)


def test_resuming_nothing_names_the_remedy(trained: Run, tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="without --resume"):
        resume_run(trained.recipe, trained.vocabulary, trained.pieces, tmp_path)


@pytest.fixture(scope="module")
def exported(trained: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from aligner.training.export import export_model

    folder = tmp_path_factory.mktemp("model")
    export_model(trained.parameters, trained.recipe, trained.vocabulary, trained.folder, folder)
    return folder


def test_a_child_starts_with_the_english_and_the_layers_of_its_parent(
    trained: Run, exported: Path, tmp_path: Path
) -> None:
    parent = tmp_path / "models" / "de-en-toy"
    shutil.copytree(exported, parent)
    recipe = replace(trained.recipe, pairs=("ja-en",), parent="de-en-toy", home=str(tmp_path / "models" / "recipes"))
    pairs = build_synthetic("ja-en", 300, 5)
    vocabulary = extend_vocabulary(
        parent, pairs, VocabularyPlan(source_pieces=700, target_pieces=0, joint=False), tmp_path, 1
    )
    assert vocabulary.english == trained.vocabulary.english == count_english(parent)
    names = {number: piece for piece, number in vocabulary.numbers.items()}
    assert all(trained.vocabulary.numbers[names[number]] == number for number in range(vocabulary.english))
    child = start_run(recipe, vocabulary, number_parts([pairs], vocabulary), tmp_path)
    theirs = {name: value.half().float() for name, value in trained.parameters.items()}
    assert torch.equal(child.parameters[EMBEDDING][: vocabulary.english], theirs[EMBEDDING][: vocabulary.english])
    assert all(torch.equal(value, theirs[name]) for name, value in child.parameters.items() if name != EMBEDDING)
    assert not child.parameters[EMBEDDING][vocabulary.padding].any()
    loss, _ = train_step(child, next(Maker(recipe, child.pieces, vocabulary).iterate(Place()))[0])
    assert torch.isfinite(loss)


def test_a_child_of_another_shape_is_refused(trained: Run, exported: Path, tmp_path: Path) -> None:
    shutil.copytree(exported, tmp_path / "models" / "de-en-toy")
    recipe = replace(
        trained.recipe,
        parent="de-en-toy",
        home=str(tmp_path / "models" / "recipes"),
        shape=replace(trained.recipe.shape, feed_forward=48),
    )
    with pytest.raises(CheckpointError, match="another shape"):
        start_run(recipe, trained.vocabulary, trained.pieces, tmp_path)


def test_a_missing_parent_is_named_before_anything_is_read(trained: Run, tmp_path: Path) -> None:
    recipe = replace(trained.recipe, parent="de-en-toy", home=str(tmp_path / "models" / "recipes"))
    with pytest.raises(CheckpointError, match="parent model is missing"):
        prepare(recipe, tmp_path / "no corpora", tmp_path / "work")


def test_forms_of_the_word_lists_keep_their_commonest_meaning() -> None:
    pairs = set(read_meanings("nl"))
    assert {("bank", "bank"), ("Bank", "bank")} <= pairs
    assert ("Bank", "bench") not in pairs


def test_dropout_is_only_for_training(trained: Run) -> None:
    batch, _ = next(Maker(trained.recipe, trained.pieces, trained.vocabulary).iterate(Place()))
    positions, keep = build_positions(trained.recipe.shape), batch.source != trained.vocabulary.padding
    plain, again, dropped = (
        encode(trained.parameters, trained.recipe.shape, positions, batch.source, keep, dropout)
        for dropout in (0.0, 0.0, 0.3)
    )
    assert torch.equal(plain, again)
    assert not torch.allclose(plain, dropped)


def test_transformers_computes_what_was_trained(trained: Run, exported: Path, pairs: list[Pair]) -> None:
    from transformers import MarianMTModel, MarianTokenizer

    model = MarianMTModel.from_pretrained(str(exported)).float().eval()
    tokenizer = MarianTokenizer.from_pretrained(str(exported))
    texts, english = zip(*pairs[:4], strict=True)
    inputs = tokenizer(list(texts), return_tensors="pt", padding=True)
    target = tokenizer(text_target=list(english), return_tensors="pt", padding=True).input_ids
    padding, shape = trained.vocabulary.padding, trained.recipe.shape
    start = torch.full((len(texts), 1), padding)
    shifted = torch.cat([start, target[:, :-1]], 1)
    parameters = {name: value.half().float() for name, value in trained.parameters.items()}
    with torch.no_grad():
        theirs = model(**inputs, decoder_input_ids=shifted).logits
        positions, keep = build_positions(shape), inputs.input_ids != padding
        states = encode(parameters, shape, positions, inputs.input_ids, keep)
        ours, _ = decode(parameters, shape, positions, states, keep, shifted)
    scores = ours @ parameters[EMBEDDING].t()
    writable = trained.vocabulary.english
    kept = target != padding
    assert torch.allclose(scores[..., :writable][kept], theirs[..., :writable][kept], atol=1e-3)


def test_both_engines_write_the_same(trained: Run, exported: Path, tmp_path: Path, pairs: list[Pair]) -> None:
    import ctranslate2
    from transformers import MarianMTModel, MarianTokenizer

    from aligner.training.evaluate import translate
    from aligner.training.export import convert_model

    converted = convert_model(exported, tmp_path / "ct2", "float32")
    translator = ctranslate2.Translator(str(converted), compute_type="float32", intra_threads=1)
    texts = [pair[0] for pair in pairs[:6]]
    ours = translate(translator, exported, texts)
    model = MarianMTModel.from_pretrained(str(exported)).float().eval()
    tokenizer = MarianTokenizer.from_pretrained(str(exported))
    for text, english in zip(texts, ours, strict=True):
        output = model.generate(**tokenizer([text], return_tensors="pt"), num_beams=1, max_length=256)
        assert tokenizer.decode(output[0], skip_special_tokens=True) == english


def test_names_in_any_script_come_back_whole(exported: Path) -> None:
    from transformers import MarianTokenizer

    tokenizer = MarianTokenizer.from_pretrained(str(exported))
    for name in ("Żółć Ñandú", "Şırnak", "1.234.567", "Łukasz Čapek"):
        assert tokenizer.decode(tokenizer.encode(name), skip_special_tokens=True) == name
