"""How German wires tie dates to the day of writing."""

from aligner.languages.schema.dating import DatingTable

_NUMBERS = {
    "einem": 1,
    "ein": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
}

DATING = DatingTable(
    numbers=_NUMBERS,
    span=rf"(?:vor |seit )?(?:(?P<hedge>fast|beinahe|knapp|nahezu|gut|rund|mehr als|über|etwa|genau|kurz vor) )?"
    rf"(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)}) jahre?n?(?: nach| nachdem| seit| zuvor| später| krieg)?\b",
    almost=frozenset(["fast", "beinahe", "knapp", "nahezu", "kurz vor"]),
    over=frozenset(["gut", "mehr als", "über"]),
    today=("heute", "am heutigen"),
    yesterday=("gestern", "am gestrigen"),
    future=(
        " wird ", " werden ", " soll ", " sollen ", " würde", " bis ", " spätestens ", " geplant",
        " erwartet", " kommend", " nächst",
    ),
    year_leads=(
        "jahr", "jahre", "jahres", "seit", "ende", "anfang", "mitte", "von", "bis", "in", "vor", "nach",
        "und", "zwischen",
                "sommer", "winter", "frühjahr", "herbst", "schon", "bereits", "war", "erst"),
)  # fmt: skip
