"""How English spells foreign names: Ushakov, Chernobyl, Zelenskyy; it is the spelling that the others are led to."""

from aligner.languages.schema.romanise import RomaniseTable

ROMANISE = RomaniseTable(
    spelling=(("oo", "u"), ("ee", "i"), ("ph", "f"), ("ck", "k"), ("qu", "kv"), ("x", "ks"), ("w", "v"), ("aa", "a"))
)
