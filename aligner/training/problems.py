"""What can go wrong in training: each message says what, where, and what to do."""

from __future__ import annotations

from aligner.errors import TrainingError


class RecipeError(TrainingError):
    """A recipe is missing or wrong."""


class CorpusError(TrainingError):
    """A corpus file is missing, damaged or not in the expected form."""


class CheckpointError(TrainingError):
    """A checkpoint or a model folder is missing, damaged or made by another recipe."""
