"""models/manifest.toml: read, checked, and brought up to date from a model folder."""

import shutil
from pathlib import Path

import pytest

from aligner.errors import ModelError
from aligner.translate.manifest import (
    ModelEntry,
    check_files,
    find_models_folder,
    main,
    read_manifest,
    render_manifest,
    write_manifest_entry,
)

HEAD = 'schema = "aligner-models/1"\n'
ROW = '[[model]]\nname = "m"\nkind = "hub"\nsources = ["nl"]\ntarget = "en"\nrevision = "main"\nlicence = "MIT"\n'


def _write_checkpoint(folder: Path) -> None:
    folder.mkdir(parents=True)
    for name in ("config.json", "model.safetensors", "source.spm", "target.spm", "vocab.json"):
        (folder / name).write_bytes(f"{name} of {folder.name}".encode())


def test_the_projects_manifest_names_a_hub_model_for_each_language() -> None:
    manifest = read_manifest(Path(__file__).parents[2] / "models")
    found = {lang: manifest.find_model(lang, "hub") for lang in ("nl", "de", "ja")}
    assert {lang: entry.repository for lang, entry in found.items() if entry} == {
        "nl": "Helsinki-NLP/opus-mt-nl-en",
        "de": "Helsinki-NLP/opus-mt-de-en",
        "ja": "Helsinki-NLP/opus-mt-ja-en",
    }
    assert render_manifest(manifest.models) == manifest.path.read_text(encoding="utf-8")


def test_every_embedded_model_of_the_project_is_whole() -> None:
    manifest = read_manifest(Path(__file__).parents[2] / "models")
    for entry in manifest.models:
        if entry.kind == "embedded":
            check_files(entry, manifest.folder / entry.name)


def test_the_models_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert find_models_folder() == Path(__file__).parents[2] / "models"
    monkeypatch.setenv("ALIGNER_MODELS", str(tmp_path))
    assert find_models_folder() == tmp_path
    with pytest.raises(ModelError, match="there is no list of models"):
        read_manifest()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("schema = ", "cannot be read"),
        ('schema = "other/1"', "schema is 'other/1'"),
        (HEAD + ROW, "size"),
        (HEAD + ROW.replace("hub", "cloud") + "size = 1\n", "cloud"),
        (HEAD + ROW + 'size = "big"\n', "the model m"),
        (HEAD + ROW + "size = 1\nquality = [{ test = 'x' }]\n", "bleu"),
    ],
)
def test_a_damaged_manifest_says_what_is_wrong(tmp_path: Path, text: str, what: str) -> None:
    (tmp_path / "manifest.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError) as caught:
        read_manifest(tmp_path)
    assert what in str(caught.value)
    assert str(tmp_path) in caught.value.where


def test_refreshing_adds_a_model_and_keeps_what_is_known(tmp_path: Path) -> None:
    folder = tmp_path / "nlde-en-small"
    _write_checkpoint(folder)
    added = ["--refresh", str(folder), "--sources", "nl,de", "--licence", "CC BY-SA 4.0", "--longest", "120"]
    assert main([*added, "--quality", "flores-dev nl-en=21.9/51.4", "--quality", "flores-dev de-en=27.5/56"]) == 0
    first = read_manifest(tmp_path)
    [entry] = first.models
    assert (entry.name, entry.kind, entry.sources, entry.longest) == ("nlde-en-small", "embedded", ("nl", "de"), 120)
    assert [(q.test, q.bleu, q.chrf) for q in entry.quality] == [
        ("flores-dev nl-en", 21.9, 51.4),
        ("flores-dev de-en", 27.5, 56.0),
    ]
    check_files(entry, folder)

    (folder / "model.safetensors").write_bytes(b"better weights")
    assert main(["--refresh", str(folder), "--quality", "flores-dev nl-en=23/52"]) == 0
    [again] = read_manifest(tmp_path).models
    assert again.revision != entry.revision
    assert (again.licence, again.longest, len(again.quality)) == ("CC BY-SA 4.0", 120, 2)
    assert again.quality[0].bleu == 23.0
    check_files(again, folder)
    assert again.size == sum(path.stat().st_size for path in folder.iterdir())


def test_a_checkpoint_that_lacks_a_file_is_not_listed(tmp_path: Path) -> None:
    folder = tmp_path / "ja-en-small"
    _write_checkpoint(folder)
    (folder / "target.spm").unlink()
    with pytest.raises(ModelError, match=r"target\.spm.*missing"):
        main(["--refresh", str(folder), "--sources", "ja", "--licence", "MIT"])
    assert not (tmp_path / "manifest.toml").exists()


@pytest.mark.parametrize(("content", "what"), [(None, "missing"), (b"one byte less", "damaged")])
def test_a_missing_or_damaged_file_is_named_with_a_remedy(tmp_path: Path, content: bytes | None, what: str) -> None:
    folder = tmp_path / "ja-en-small"
    _write_checkpoint(folder)
    entry = ModelEntry(
        name="ja-en-small", kind="embedded", sources=("ja",), target="en", revision="", licence="MIT", size=0
    )
    write_manifest_entry(tmp_path / "manifest.toml", entry)
    if content is None:
        (folder / "vocab.json").unlink()
    else:
        (folder / "vocab.json").write_bytes(content)
    with pytest.raises(ModelError, match=what) as caught:
        check_files(read_manifest(tmp_path).models[0], folder)
    assert caught.value.where == str(folder / "vocab.json")
    assert "git checkout models/ja-en-small" in caught.value.remedy


def test_a_folder_that_vanished_is_missing(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    _write_checkpoint(folder)
    main(["--refresh", str(folder), "--sources", "nl", "--licence", "MIT"])
    shutil.rmtree(folder)
    with pytest.raises(ModelError, match="missing"):
        check_files(read_manifest(tmp_path).models[0], folder)
