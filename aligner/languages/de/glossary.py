"""How German inflects and joins words: wartete, Streiktag, vergeblich, kostenlose."""

from aligner.languages.schema.glossary import GlossaryTable

GLOSSARY = GlossaryTable(
    endings=("e", "en", "er", "es", "em", "n", "s", "t", "te", "ten", "in", "innen"),
    added=("e", "en", "n", "t"),
    links=("", "s", "es", "n", "en", "er", "e", "-", "s-"),
    without=("los", "lose", "losen", "loser", "loses", "losem", "frei", "freie", "freien", "freier", "freies"),
)
