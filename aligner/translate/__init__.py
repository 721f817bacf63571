"""Sentences to Translations: MarianMT engines, translation memory, faithfulness."""
