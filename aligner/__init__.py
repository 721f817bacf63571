"""Compares wires in Dutch, German, Japanese and English that tell one story, and reports where they disagree."""

__version__ = "0.18.0"
