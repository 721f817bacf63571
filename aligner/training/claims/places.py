"""Countries and cities that may stand in the place of others in an altered sentence, by their English names."""

import lzma
from functools import cache
from importlib.resources import files

from aligner.facts.names_tables import country_name

CITY_SIZE = 5
"""Powers of ten of a city's inhabitants: readers of news know it, and the country that has one."""


@cache
def find_cities() -> tuple[str, ...]:
    """The great cities of the project's gazetteer whose names have ASCII letters only, in alphabetical order."""
    return tuple(sorted({name for name, _ in _read_cities() if name.isascii()}))


@cache
def find_countries() -> tuple[str, ...]:
    """The countries that have a great city, in alphabetical order."""
    return tuple(sorted({country_name(code) for _, code in _read_cities()}))


@cache
def _read_cities() -> tuple[tuple[str, str], ...]:
    """Name and country code of the great cities."""
    packed = files("aligner.languages").joinpath("data/places.tsv.xz").read_bytes()
    rows = [line.split("\t") for line in lzma.decompress(packed).decode("utf-8").splitlines()]
    return tuple((row[0], row[2]) for row in rows if row[1] == "city" and int(row[3]) >= CITY_SIZE)
