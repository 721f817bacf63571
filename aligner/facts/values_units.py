"""Units of measure: which can be converted into each other, and how."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit's dimension and how to get to the dimension's base unit: `amount * factor + offset`."""

    dimension: str
    factor: Fraction
    offset: Fraction = Fraction(0)


def _units(dimension: str, **factors: str) -> dict[str, Unit]:
    return {
        name.replace("_per_", "/"): Unit(dimension=dimension, factor=Fraction(factor))
        for name, factor in factors.items()
    }


# Exact factors by definition (international yard and pound, 1959; nautical mile, 1929; US liquid measures).
UNITS: dict[str, Unit] = {
    **_units("length", m="1", km="1000", cm="0.01", mm="0.001", dm="0.1", nm="1e-9", mi="1609.344", ft="0.3048"),
    **_units("length", yd="0.9144", nmi="1852", au="149597870700", ly="9460730472580800"),
    "in": Unit(dimension="length", factor=Fraction("0.0254")),
    "µm": Unit(dimension="length", factor=Fraction("1e-6")),
    **_units("mass", kg="1", g="0.001", mg="1e-6", t="1000", kt="1e6", Mt="1e9", lb="0.45359237", oz="0.028349523125"),
    "µg": Unit(dimension="mass", factor=Fraction("1e-9")),
    "ng": Unit(dimension="mass", factor=Fraction("1e-12")),
    **_units("volume", l="1", ml="0.001", cl="0.01", dl="0.1", hl="100", gal="3.785411784", bbl="158.987294928"),
    **_units("volume", m3="1000", km3="1e12", cm3="0.001", ft3="28.316846592", pt="0.473176473"),
    **_units("area", m2="1", km2="1e6", cm2="1e-4", mm2="1e-6", ha="10000", a="100", ac="4046.8564224"),
    **_units("area", mi2="2589988.110336", ft2="0.09290304", tsubo="3.305785"),
    **_units("speed", m_per_s="1", mi_per_h="0.44704", ft_per_s="0.3048"),
    "km/h": Unit(dimension="speed", factor=Fraction(5, 18)),
    "km/s": Unit(dimension="speed", factor=Fraction(1000)),
    "m/min": Unit(dimension="speed", factor=Fraction(1, 60)),
    "kn": Unit(dimension="speed", factor=Fraction(1852, 3600)),
    **_units("power", W="1", kW="1e3", MW="1e6", GW="1e9", TW="1e12", hp="745.69987158227022", PS="735.49875"),
    **_units("energy", J="1", kJ="1e3", MJ="1e6", Wh="3600", kWh="3.6e6", MWh="3.6e9", GWh="3.6e12", TWh="3.6e15"),
    **_units("energy", cal="4.184", kcal="4184"),
    **_units("pressure", Pa="1", hPa="100", kPa="1000", MPa="1e6", mbar="100", bar="1e5", atm="101325", psi="6894.757"),
    **_units("frequency", Hz="1", kHz="1e3", MHz="1e6", GHz="1e9"),
    **_units("data", B="1", kB="1e3", MB="1e6", GB="1e9", TB="1e12", PB="1e15"),
    **_units("data rate", kbps="1e3", Mbps="1e6", Gbps="1e9"),
    **_units("voltage", V="1", kV="1e3"),
    **_units("current", A="1", mA="0.001"),
    **_units("radiation dose", Sv="1", mSv="1e-3"),
    "µSv": Unit(dimension="radiation dose", factor=Fraction("1e-6")),
    **_units("radioactivity", Bq="1", kBq="1e3", MBq="1e6", GBq="1e9", TBq="1e12"),
    **_units("magnitude", Mw="1", M="1"),
    **_units("sound level", dB="1"),
    **_units("resolution", px="1", MP="1e6"),
    # The Japanese intensity scale splits 5 and 6 into a lower and an upper grade.
    "JMA": Unit(dimension="seismic intensity", factor=Fraction(1)),
    "JMA-": Unit(dimension="seismic intensity", factor=Fraction(1), offset=Fraction(-1, 4)),
    "JMA+": Unit(dimension="seismic intensity", factor=Fraction(1), offset=Fraction(1, 4)),
    "°C": Unit(dimension="temperature", factor=Fraction(1)),
    "K": Unit(dimension="temperature", factor=Fraction(1), offset=Fraction("-273.15")),
    "°F": Unit(dimension="temperature", factor=Fraction(5, 9), offset=Fraction(-160, 9)),
}

SPELLINGS = {
    "km²": "km2", "m²": "m2", "cm²": "cm2", "m³": "m3", "km³": "km3", "cm³": "cm3", "mph": "mi/h", "kph": "km/h",
    "kmh": "km/h", "L": "l", "C": "°C", "F": "°F", "μm": "µm", "μg": "µg", "μSv": "µSv", "knot": "kn", "sqkm": "km2",
    "acre": "ac", "mb": "mbar",
}  # fmt: skip


def find_unit(name: str) -> Unit:
    """The unit of that symbol; an unknown symbol is a dimension of its own, comparable only with itself.

    >>> find_unit("km²").dimension
    'area'
    """
    name = SPELLINGS.get(name, name)
    return UNITS.get(name) or Unit(dimension=name, factor=Fraction(1))
