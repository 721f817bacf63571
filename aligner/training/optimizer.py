"""Muon (Jordan et al. 2024) for the hidden matrices, Adam for embeddings, norms and biases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

    from aligner.training.network import Parameters

MOMENTUM = 0.95
BETAS = (0.9, 0.98)
EPSILON = 1e-9

COEFFICIENTS = (
    (4.0848, -6.8946, 2.9270),
    (3.9505, -6.3029, 2.6377),
    (3.7418, -5.5913, 2.3037),
    (2.8769, -3.1427, 1.2046),
)
"""Odd polynomials of the Newton-Schulz steps that bring all singular values near 1."""


class Optimizer:
    """Updates parameters in place from their gradients; matrices of one shape are handled as one stack."""

    def __init__(self, parameters: Parameters, embedding: str) -> None:
        self.parameters = parameters
        self.embedding = embedding
        self.stacks: dict[tuple[int, int], list[str]] = {}
        for name, value in parameters.items():
            if value.dim() == 2 and name != embedding:
                key = (min(value.shape), max(value.shape))
                self.stacks.setdefault(key, []).append(name)
        self.vectors = [name for name, value in parameters.items() if value.dim() == 1]
        self.state: dict[str, Any] = {"steps": 0}

    def step(self, gradients: Parameters, matrix_rate: float, embedding_rate: float, vector_rate: float) -> None:
        """One update with the given learning rates."""
        self.state["steps"] += 1
        for names in self.stacks.values():
            self._turn(names, gradients, matrix_rate)
        self._adapt(self.vectors, gradients, vector_rate)
        self._adapt([self.embedding], gradients, embedding_rate)

    def _turn(self, names: list[str], gradients: Parameters, rate: float) -> None:
        import torch

        wide = [self.parameters[name].shape[0] <= self.parameters[name].shape[1] for name in names]
        fresh = torch.stack(
            [gradients[name] if flat else gradients[name].t() for name, flat in zip(names, wide, strict=True)]
        ).float()
        torch.nan_to_num_(fresh, 0.0, 0.0, 0.0)  # one bad batch must not end a run
        key = "momentum " + names[0]
        if key not in self.state:
            self.state[key] = torch.zeros_like(fresh)
        momentum = self.state[key]
        momentum.lerp_(fresh, 1 - MOMENTUM)
        turned = orthogonalise(fresh.lerp(momentum, MOMENTUM)).float()
        for name, flat, update in zip(names, wide, turned, strict=True):
            value = self.parameters[name]
            scale = max(1.0, value.shape[0] / value.shape[1]) ** 0.5
            value.add_(update if flat else update.t(), alpha=-rate * scale)

    def _adapt(self, names: list[str], gradients: Parameters, rate: float) -> None:
        import torch

        values = [self.parameters[name] for name in names]
        for name, value in zip(names, values, strict=True):
            if name not in self.state:
                self.state[name] = (torch.zeros_like(value), torch.zeros_like(value))
        means, squares = ([self.state[name][part] for name in names] for part in range(2))
        fresh = [torch.nan_to_num(gradients[name].float(), 0.0, 0.0, 0.0) for name in names]
        torch._foreach_lerp_(means, fresh, 1 - BETAS[0])
        torch._foreach_mul_(squares, BETAS[1])
        torch._foreach_addcmul_(squares, fresh, fresh, 1 - BETAS[1])
        steps = self.state["steps"]
        spread = torch._foreach_sqrt(squares)
        torch._foreach_div_(spread, (1 - BETAS[1] ** steps) ** 0.5)
        torch._foreach_add_(spread, EPSILON)
        torch._foreach_addcdiv_(values, means, spread, -rate / (1 - BETAS[0] ** steps))


def orthogonalise(stack: torch.Tensor) -> torch.Tensor:
    """The nearest matrices with all singular values about 1 (stack x rows x columns, rows <= columns)."""
    import torch

    # A GPU run in 16 bits became NaN after some hundred steps; in 32 bits, with smaller batches and rates, none did.
    x = stack.float() if stack.is_cuda else stack.bfloat16()
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    gram = x @ x.transpose(1, 2)
    turn = torch.eye(x.shape[1], dtype=x.dtype, device=x.device).expand_as(gram)
    for a, b, c in COEFFICIENTS:
        step = torch.baddbmm(gram, gram, gram, beta=b, alpha=c)
        step.diagonal(dim1=1, dim2=2).add_(a)
        turn = step @ turn
        gram = step @ gram @ step
    result: torch.Tensor = turn @ x
    return result
