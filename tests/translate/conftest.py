"""Toy models, once for all tests of this folder, and a cache folder of their own."""

from pathlib import Path

import pytest

from aligner.translate.manifest import Manifest
from tests.translate.toy_models import write_toy_models


@pytest.fixture(scope="session")
def toys(tmp_path_factory: pytest.TempPathFactory) -> Manifest:
    """A models folder with an nl+de and a ja toy."""
    return write_toy_models(tmp_path_factory.mktemp("models") / "models")


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache folder that holds the converted toys."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def _cache(monkeypatch: pytest.MonkeyPatch, shared_cache: Path) -> None:
    monkeypatch.setenv("ALIGNER_CACHE", str(shared_cache))
