"""The fields that every language fills, one module for each concern."""
