"""How Dutch spells foreign names: Oesjakov, Tsjernobyl, Joesjtsjenko."""

from aligner.languages.schema.romanise import RomaniseTable

ROMANISE = RomaniseTable(
    spelling=(
        ("sjtsj", "shch"), ("tsj", "ch"), ("dzj", "j"), ("sj", "sh"), ("zj", "zh"), ("oe", "u"), ("ieuw", "iv"),
        ("ij", "ei"), ("ie", "i"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("uu", "u"), ("ch", "kh"), ("j", "y"),
        ("ui", "ai"), ("w", "v"),
    )
)  # fmt: skip
