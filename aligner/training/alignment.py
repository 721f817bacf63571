"""Word alignment: IBM model 1 over pieces (Brown et al. 1993), for the first guesses of a training run.

The table serves twice: source pieces start as the mean of the English pieces that they are
translated by, and one cross-attention head is shown where to look (Chen et al. 2016).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from aligner.training.batches import build_batch
from aligner.training.prepare import Pieces

if TYPE_CHECKING:
    import torch

ROUNDS = 4
"""EM rounds: after four the likelihood of model 1 hardly moves."""

LONGEST = 45
"""Pieces of the longest sentence used; long ones add links, hardly knowledge."""

PAIRS_AT_ONCE = 256

FLOOR = 1e-6
"""Least translation probability, for pairs of pieces that were never seen together."""


def build_translation_table(
    pieces: Pieces, size: int, english: int, pairs: int, diagonal: float, seed: int, device: str = "cpu"
) -> torch.Tensor:
    """Probabilities (source piece x English piece), learned from a sample of `pairs` pairs."""
    import torch

    longest = np.maximum(pieces.source_lengths, pieces.target_lengths)
    fit = np.flatnonzero((longest <= LONGEST) & (longest > 2))
    generator = np.random.default_rng(seed)
    chosen = generator.choice(fit, min(pairs, len(fit)), replace=False)
    chosen = chosen[np.argsort(longest[chosen], kind="stable")]
    table = torch.full((size, english), 1.0 / english, device=device)
    for _ in range(ROUNDS):
        counts = torch.zeros(size * english, device=device)
        for start in range(0, len(chosen), PAIRS_AT_ONCE):
            batch = build_batch(pieces, chosen[start : start + PAIRS_AT_ONCE], size - 1).to(device)
            target = batch.target.clamp_max(english - 1)
            shares = align(table, batch.source, target, size - 1, diagonal)
            shares[batch.target == size - 1] = 0
            links = batch.source[:, None, :] * english + target[:, :, None]
            counts.scatter_add_(0, links.reshape(-1), shares.reshape(-1))
        table = counts.view(size, english)
        table /= table.sum(1, keepdim=True).clamp_min(1e-9)
    return table


def align(
    table: torch.Tensor, source: torch.Tensor, target: torch.Tensor, padding: int, diagonal: float
) -> torch.Tensor:
    """For each target piece the shares of the source pieces that explain it (batch x target x source).

    `diagonal` is the strength of the preference for the same relative place (Dyer et al. 2013).
    """
    import torch

    english = table.shape[1]
    links = source[:, None, :] * english + target.clamp_max(english - 1)[:, :, None]
    scores = table.view(-1)[links].float() + FLOOR
    hidden = source == padding
    if diagonal:
        rows = (
            torch.arange(target.shape[1], device=source.device)[None, :, None]
            / (target != padding).sum(1)[:, None, None]
        )
        columns = torch.arange(source.shape[1], device=source.device)[None, None, :] / (~hidden).sum(1)[:, None, None]
        scores = scores * torch.exp(-diagonal * (rows - columns).abs())
    scores = scores.masked_fill(hidden[:, None, :], 0)
    return scores / scores.sum(2, keepdim=True)


def build_embeddings(pieces: Pieces, table: torch.Tensor, width: int, seed: int) -> torch.Tensor:
    """Starting embeddings (piece x width), so that a piece lies near its translations.

    English pieces: half their company in sentences (positive PMI, truncated SVD), half at random, so
    that each stays apart from its kin. Source pieces: the mean of their translations. A piece of
    both sides gets both, by how often it is seen on each.
    """
    import torch
    import torch.nn.functional as F

    size, english = table.shape
    generator = torch.Generator().manual_seed(seed)
    noise = F.normalize(torch.randn(size, width, generator=generator), dim=1)
    kin = F.normalize(_factor_company(pieces, english, width), dim=1)
    words = F.normalize(kin + noise[:english], dim=1)
    translated = F.normalize(table @ words + 0.1 * noise, dim=1)
    as_source = torch.from_numpy(np.bincount(pieces.source, minlength=size)).float()
    as_target = torch.from_numpy(np.bincount(pieces.target, minlength=size)).float()
    share = (as_target + 1) / (as_target + as_source + 1)
    own = torch.cat([words, noise[english:]])
    return F.normalize(share[:, None] * own + (1 - share[:, None]) * translated, dim=1)


def build_child_embeddings(parent: torch.Tensor, table: torch.Tensor) -> torch.Tensor:
    """Embeddings of a model that starts from `parent`'s English ones (English piece x width).

    Pieces that only sources hold start as the mean of their translations, as long as English pieces are on average;
    those that the word alignment never met as zeros.
    """
    import torch
    import torch.nn.functional as F

    english = len(parent)
    length = parent.norm(dim=1).mean()
    translated = F.normalize(table[english:].to(parent.dtype) @ parent, dim=1) * length
    return torch.cat([parent, translated])


def _factor_company(pieces: Pieces, english: int, width: int) -> torch.Tensor:
    import scipy.sparse
    import torch

    rows = np.repeat(np.arange(len(pieces)), pieces.target_lengths)
    seen = scipy.sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, pieces.target)))[:, :english]
    seen.data[:] = 1
    together = (seen.T @ seen).tocoo()
    totals = np.asarray(seen.sum(0)).ravel()
    information = np.log(together.data * len(pieces) / np.maximum(1, totals[together.row] * totals[together.col]))
    kept = (information > 0) & (together.data > 2)
    indices = torch.from_numpy(np.stack([together.row[kept], together.col[kept]]).astype(np.int64))
    values = torch.from_numpy(information[kept]).float()
    matrix = torch.sparse_coo_tensor(indices, values, (english, english), check_invariants=True)
    torch.manual_seed(1)
    left, strength, _ = torch.svd_lowrank(matrix, q=width, niter=3)
    return left * strength.sqrt()
