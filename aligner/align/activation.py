"""The functions between the layers of small networks, on numpy."""

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.float32]


def gelu(x: Table) -> Table:
    """The Gaussian error linear unit, exactly, not by its tangent approximation."""
    from scipy.special import erf

    gelu: Table = (x * 0.5 * (1 + erf(x / np.float32(np.sqrt(2))))).astype(np.float32)
    return gelu


def softmax(x: Table) -> Table:
    """Chances out of logits (n, m), each row summing up to 1."""
    raised = np.exp(x - x.max(axis=1, keepdims=True))
    chances: Table = (raised / raised.sum(axis=1, keepdims=True)).astype(np.float32)
    return chances
