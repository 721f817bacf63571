"""How Dutch wires tie dates to the day of writing."""

from aligner.languages.schema.dating import DatingTable

_NUMBERS = {
    "een": 1,
    "één": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
}

DATING = DatingTable(
    numbers=_NUMBERS,
    span=rf"(?:(?P<hedge>bijna|haast|nagenoeg|ruim|meer dan|ongeveer|zo[’']n|precies|iets meer dan|krap) )?"
    rf"(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)}) jaar (?:geleden|na|nadat|sinds|oorlog|terug|eerder|later)\b",
    almost=frozenset(["bijna", "haast", "nagenoeg", "krap"]),
    over=frozenset(["ruim", "meer dan", "iets meer dan"]),
    today=("vandaag",),
    yesterday=("gisteren",),
    future=(
        " zal ", " zullen ", " zou ", " zouden ", " moet ", " moeten ", " tot ", " uiterlijk ", " tegen ",
        " verwacht", " gepland", " volgend",
    ),
    year_leads=(
        "in", "sinds", "van", "uit", "eind", "begin", "medio", "voor", "na", "tussen", "en", "tot",
        "jaar", "zomer", "winter",
                "voorjaar", "najaar", "herfst", "lente"),
)  # fmt: skip
