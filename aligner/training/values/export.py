"""From trained layers to the model folder that aligner.align.value_reader reads: their change, at a low rank."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from aligner.align.pair_encoder import read_own_weights
from aligner.align.value_reader import CHANGE, DOWN, UP
from aligner.translate.manifest import find_models_folder

if TYPE_CHECKING:
    import torch


def export_values(weights: Mapping[str, torch.Tensor], base: str, rank: int, folder: Path) -> None:
    """Write head and changes (16-bit floats) to `folder`, with their sha256 and that of the layers of `base`."""
    from safetensors.numpy import save

    layers, sha256 = read_own_weights(find_models_folder() / base)
    found: dict[str, NDArray[np.float16]] = {}
    for name, value in weights.items():
        trained = value.detach().cpu().float().numpy()
        parts = {name: trained} if name.startswith("head.") else split_change(name, trained - layers[name], rank)
        found |= {part: np.ascontiguousarray(table.astype(np.float16)) for part, table in parts.items()}
    data = save(found)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.safetensors").write_bytes(data)
    config = {"base": sha256, "rank": rank, "sha256": hashlib.sha256(data).hexdigest()}
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


def split_change(name: str, change: NDArray[np.float32], rank: int) -> dict[str, NDArray[np.float32]]:
    """The change of a vector as it is, that of a matrix (out, in) as the two factors of its nearest one of that rank.

    By singular value decomposition (Eckart and Young 1936); each factor takes the root of the singular values.
    """
    if change.ndim < 2:
        return {name + CHANGE: change}
    left, values, right = np.linalg.svd(change, full_matrices=False)
    root = np.sqrt(values[:rank])
    return {name + UP: left[:, :rank] * root, name + DOWN: root[:, None] * right[:rank]}
