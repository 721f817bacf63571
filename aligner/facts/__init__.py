"""Sentence to Facts: one finder for each kind; values.py holds the value types and their comparison."""
