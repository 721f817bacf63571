"""How German spells foreign names: Uschakow, Tschernobyl, Selenskyj, Schewtschenko."""

from aligner.languages.schema.romanise import RomaniseTable

ROMANISE = RomaniseTable(
    spelling=(
        ("schtsch", "shch"), ("tsch", "ch"), ("dsch", "j"), ("sch", "sh"), ("ch", "kh"), ("ä", "e"), ("ae", "e"),
        ("ö", "o"), ("oe", "o"), ("ü", "u"), ("ue", "u"), ("ß", "ss"), ("ei", "ai"), ("eu", "oi"), ("ie", "i"),
        ("tz", "ts"), ("z", "ts"), ("j", "y"), ("w", "v"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("ah", "a"),
        ("eh", "e"), ("ih", "i"), ("oh", "o"), ("uh", "u"),
    )
)  # fmt: skip
