"""Corpus to vocabulary to MarianMT weights to measured model card."""
