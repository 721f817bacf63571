"""Ten invented stories, and a tiny network with the published tokenizer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aligner.align.encoder_model import find_published_folder
from aligner.training.claims.stories import Story, read_stories

PLACES = ("Ghent", "Graz", "Osaka", "Leeds", "Turku", "Porto", "Lyon", "Brno", "Gdansk", "Malmo")


@pytest.fixture
def stories(tmp_path: Path) -> list[Story]:
    path = tmp_path / "ten.jsonl"
    rows = [build_row(place, number) for number, place in enumerate(PLACES)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return read_stories(path)


def build_row(place: str, number: int) -> dict[str, Any]:
    """A story of three sentences a side: the bridge is open and shut, the mayor says the same, the rest differs."""
    return {
        "a": [f"The bridge in {place} is open to lorries again.", f"The mayor of {place} thanked the engineers.", "It rained."],
        "b": [f"Nothing heavier than a bicycle may cross at {place}.", f"Thanks went to the engineers from {place}'s mayor.", "Ice cream sold out."],
        "x": [[0, 0, "polarity"]],
        "s": [[1, 1]],
        **({"held_out": True} if number == 9 else {}),
    }  # fmt: skip


@pytest.fixture(scope="session")
def tiny_shape() -> dict[str, Any]:
    return load_tiny_shape()


def load_tiny_shape() -> dict[str, Any]:
    """The published shape with one narrow layer."""
    pytest.importorskip("torch")
    config: dict[str, Any] = json.loads((find_published_folder() / "config.json").read_text(encoding="utf-8"))
    return {**config, "hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 64}
