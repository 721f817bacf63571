"""Findings to HTML, JSON, terminal, CSV and TMX."""
