"""From trained weights to the model folder that aligner.align.cross_encoder reads."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

    from aligner.training.claims.originals import Originals

PREFIX = "bert."


def export_reader(
    weights: Mapping[str, torch.Tensor], base: str, folder: Path, originals: Originals | None = None
) -> None:
    """Write the layers and heads (16-bit floats, without the base's embeddings) and their sha256 to `folder`.

    With the networks that gloss `originals`, and the sha256 of the translation models that these go with.
    """
    import torch
    from safetensors.numpy import save

    folder.mkdir(parents=True, exist_ok=True)
    names = {name: name.removeprefix(PREFIX) for name in weights}
    data = save(
        {
            names[name]: value.detach().cpu().to(torch.float16).numpy()
            for name, value in weights.items()
            if not names[name].startswith("embeddings.")
        }
        | dict(originals.weights if originals else {})
    )
    (folder / "model.safetensors").write_bytes(data)
    config: dict[str, Any] = {"base": base, "sha256": hashlib.sha256(data).hexdigest()}
    if originals:
        config["originals"] = originals.models
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
