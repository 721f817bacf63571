"""Sentences of several versions to pairs and groups that say the same."""
