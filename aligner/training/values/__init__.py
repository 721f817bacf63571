"""Training of the value reader: which of two sentences' values answer the same question."""
