"""Which model translates: the hub's where it is at hand, the embedded one otherwise, and never minutes of waiting."""

import hashlib
import shutil
import time
from pathlib import Path

import pytest

from aligner.errors import ModelError, UsageError
from aligner.translate import hub as hub_module
from aligner.translate.choose import choose_model
from aligner.translate.engine import EngineOptions, open_engine
from aligner.translate.hub import HuggingFaceHub, prepare_checkpoint
from aligner.translate.listing import list_models, print_models
from aligner.translate.manifest import Manifest, ModelEntry
from tests.translate.toy_models import SENTENCES, choose_toy

PUBLISHED = ModelEntry(
    name="opus-mt-nl-en", kind="hub", sources=("nl",), target="en", repository="Helsinki-NLP/opus-mt-nl-en",
    revision="main", licence="Apache-2.0", size=315_000_000,
)  # fmt: skip


class FakeHub:
    """A hub whose answers the test sets."""

    def __init__(self, *, cached: Path | None = None, reachable: bool = False, served: Path | None = None) -> None:
        self.cached, self.reachable, self.served, self.asked = cached, reachable, served, 0

    def find_cached(self, entry: ModelEntry) -> Path | None:
        return self.cached

    def is_reachable(self) -> bool:
        self.asked += 1
        return self.reachable

    def fetch(self, entry: ModelEntry) -> Path:
        if self.served is None:
            raise ModelError("the model cannot be fetched from the hub (404)", where=entry.repository, remedy="Wait.")
        return self.served


@pytest.fixture
def both(toys: Manifest) -> Manifest:
    return Manifest(path=toys.path, models=(PUBLISHED, *toys.models))


def test_auto_takes_the_cached_hub_model_without_asking_the_network(both: Manifest, toys: Manifest) -> None:
    hub = FakeHub(cached=choose_toy(toys, "nl").folder)
    model = choose_model("nl", "auto", both, hub=hub)
    assert (model.entry.name, hub.asked) == ("opus-mt-nl-en", 0)
    assert model.reason == "Dutch: Helsinki-NLP/opus-mt-nl-en, from the hub's cache"


def test_auto_fetches_when_the_hub_answers(both: Manifest, toys: Manifest) -> None:
    hub = FakeHub(reachable=True, served=choose_toy(toys, "nl").folder)
    assert choose_model("nl", "auto", both, hub=hub).reason.endswith("fetched from the hub")


@pytest.mark.parametrize("hub", [FakeHub(), FakeHub(reachable=True)])
def test_auto_falls_back_to_the_embedded_model_and_says_why(both: Manifest, hub: FakeHub) -> None:
    model = choose_model("nl", "auto", both, hub=hub)
    assert model.entry.name == "nlde-en-toy"
    assert model.label == f"nlde-en-toy@{model.entry.revision}"
    assert model.reason.startswith("Dutch: embedded model nlde-en-toy (")
    assert ("cannot be reached" if not hub.reachable else "404") in model.reason


def test_each_choice_takes_nothing_else(both: Manifest, toys: Manifest) -> None:
    hub = FakeHub(cached=choose_toy(toys, "nl").folder)
    assert choose_model("nl", "embedded", both, hub=hub).entry.kind == "embedded"
    with pytest.raises(ModelError, match="--models embedded") as caught:
        choose_model("nl", "hub", both, hub=FakeHub())
    assert caught.value.where == "Helsinki-NLP/opus-mt-nl-en"
    with pytest.raises(UsageError, match="Use auto, embedded or hub"):
        choose_model("nl", "best", both, hub=hub)  # type: ignore[arg-type]


def test_a_language_without_any_model_is_named(toys: Manifest) -> None:
    with pytest.raises(ModelError, match="translates fr"):
        choose_model("fr", "auto", toys, hub=FakeHub())


def test_a_damaged_embedded_model_is_named(toys: Manifest, tmp_path: Path) -> None:
    shutil.copytree(toys.folder, tmp_path / "models")
    manifest = Manifest(path=tmp_path / "models" / "manifest.toml", models=toys.models)
    with (manifest.folder / "ja-en-toy" / "model.safetensors").open("r+b") as stream:
        stream.seek(2000)
        stream.write(b"\x00\xff\x00\xff")
    with pytest.raises(ModelError, match="damaged"):
        choose_model("ja", "auto", manifest, hub=FakeHub())


def test_a_hub_that_never_answers_costs_three_seconds_once(monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(huggingface_hub.HfApi, "model_info", lambda *_, **__: time.sleep(30))
    monkeypatch.setattr(hub_module, "PROBE_SECONDS", 0.2)
    hub = HuggingFaceHub()
    start = time.monotonic()
    assert not hub.is_reachable()
    assert not hub.is_reachable()
    assert time.monotonic() - start < 2.0


def test_offline_by_setting_asks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr(huggingface_hub.HfApi, "model_info", lambda *_, **__: pytest.fail("asked"))
    assert not HuggingFaceHub().is_reachable()


def _build_hub_cache(root: Path, toy: Path, weights: str) -> Path:
    """A hub cache as huggingface_hub lays it out, the large file named by its sha256."""
    repository = root / "models--Helsinki-NLP--opus-mt-nl-en"
    snapshot = repository / "snapshots" / ("0123456789abcdef" * 3)[:40]
    snapshot.mkdir(parents=True)
    (repository / "refs").mkdir()
    (repository / "blobs").mkdir()
    (repository / "refs" / "main").write_text(snapshot.name)
    for path in toy.iterdir():
        if path.name != "model.safetensors":
            shutil.copy(path, snapshot / path.name)
    content = (toy / "model.safetensors").read_bytes()
    if weights == "pytorch_model.bin":
        import torch
        from safetensors.torch import load

        torch.save(load(content), repository / "blobs" / "pickle")
        content = (repository / "blobs" / "pickle").read_bytes()
    blob = repository / "blobs" / hashlib.sha256(content).hexdigest()
    blob.write_bytes(content)
    (snapshot / weights).symlink_to(blob)
    return snapshot


@pytest.mark.parametrize("weights", ["model.safetensors", "pytorch_model.bin"])
def test_a_model_in_the_hubs_cache_translates(
    toys: Manifest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, weights: str
) -> None:
    import huggingface_hub

    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_CACHE", str(tmp_path))
    monkeypatch.setenv("ALIGNER_CACHE", str(tmp_path / "aligner"))
    hub = HuggingFaceHub()
    assert hub.find_cached(PUBLISHED) is None
    snapshot = _build_hub_cache(tmp_path, choose_toy(toys, "nl").folder, weights)
    assert hub.find_cached(PUBLISHED) == snapshot
    manifest = Manifest(path=toys.path, models=(PUBLISHED,))
    model = choose_model("nl", "hub", manifest, hub=hub)
    assert model.label == "opus-mt-nl-en@0123456789ab"
    assert (model.folder / "model.safetensors").is_file()
    assert model.folder != snapshot or weights == "model.safetensors"
    [[row, *_]] = open_engine(model, EngineOptions()).translate([SENTENCES["nl"][0]])
    assert row.text == SENTENCES["en"][0]


@pytest.mark.parametrize("weights", ["model.safetensors", "pytorch_model.bin"])
def test_a_damaged_file_in_the_hubs_cache_is_refused(toys: Manifest, tmp_path: Path, weights: str) -> None:
    snapshot = _build_hub_cache(tmp_path, choose_toy(toys, "nl").folder, weights)
    blob = (snapshot / weights).resolve()
    blob.write_bytes(blob.read_bytes()[:-1] + b"\x07")
    with pytest.raises(ModelError, match="damaged") as caught:
        prepare_checkpoint(PUBLISHED, snapshot)
    assert "hf download" in caught.value.remedy


class _Evil:
    def __reduce__(self) -> tuple[object, tuple[str, ...]]:
        return print, ("code ran",)


def test_a_pickle_that_would_run_code_is_refused(
    toys: Manifest, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import torch

    snapshot = tmp_path / "snapshot"
    shutil.copytree(choose_toy(toys, "nl").folder, snapshot)
    (snapshot / "model.safetensors").unlink()
    torch.save({"weight": _Evil()}, snapshot / "pytorch_model.bin")
    with pytest.raises(ModelError, match="cannot be read as weights alone"):
        prepare_checkpoint(PUBLISHED, snapshot)
    assert "code ran" not in capsys.readouterr().out


def test_the_list_says_where_each_model_is(both: Manifest, capsys: pytest.CaptureFixture[str]) -> None:
    places = {model.entry.name: model.place for model in list_models(both, hub=FakeHub(reachable=True))}
    assert places == {"nlde-en-toy": "embedded", "ja-en-toy": "embedded", "opus-mt-nl-en": "downloadable"}
    assert print_models(manifest=both, hub=FakeHub()) == 0
    assert "not reachable" in capsys.readouterr().out
    assert print_models(as_json=True, manifest=both, hub=FakeHub(cached=Path())) == 0
    assert '"where": "in the hub\'s cache"' in capsys.readouterr().out
