"""Values, over generated ones: comparing is total and symmetric, a value equals itself and prints back."""

from hypothesis import given
from hypothesis import strategies as st

from aligner.facts.values import Value, bounds, compare, display, parse_value
from aligner.records import Hedge

_AMOUNT = st.decimals(min_value="-1e13", max_value="1e13", allow_nan=False, allow_infinity=False, places=2).map(
    lambda amount: f"{amount:f}"
) | st.integers(0, 10**15).map(str)
_YEAR = st.integers(1, 9999).map("{:04d}".format)
_ZONE = st.sampled_from(["", "Z", "+09:00", "-05:00", "+05:45"])
_DATE = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    _YEAR,
    st.dates().map(lambda day: f"{day:%Y-%m}" if day.year > 999 else "2025-01"),
    st.tuples(
        _YEAR, st.sampled_from(["Q1", "Q4", "H1", "H2", "SP", "SU", "FA", "WI", "W01", "W52", "W30-WE", "W30-3"])
    ).map("-".join),
    st.sampled_from(
        [
            "199X",
            "19XX",
            "00XX",
            "FY2024",
            "XXXX-02",
            "XXXX-02-29",
            "XXXX-WXX-2",
            "XXXX-WXX-WE",
            "XXXX-XX-31",
            "XXXX-SP",
            "XXXX-WI",
            "XXXX-Q2",
            "XXXX-H2",
        ]
    ),
)
_CLOCK = st.one_of(
    st.times().map(lambda at: f"T{at:%H:%M}"),
    st.times().map(lambda at: f"T{at:%H:%M:%S}"),
    st.sampled_from(["TMO", "TMI", "TAF", "TEV", "TNI", "T24:00"]),
)
_TIME = st.tuples(_CLOCK, _ZONE).map(lambda pair: pair[0] if pair[0][1].isalpha() else "".join(pair))
_DATETIME = st.tuples(_DATE, _TIME).map("".join)
_DURATION = (
    st.tuples(st.integers(0, 99), st.integers(0, 20), st.integers(0, 400), st.integers(0, 99), st.integers(0, 200)).map(
        lambda parts: "P{}Y{}M{}DT{}H{}M".format(*parts)
    )
    | st.integers(1, 9999).map("PT{}M".format)
    | st.integers(1, 99).map("P{}.5W".format)
)


def _ranges(single: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return single | st.tuples(single, single).map("/".join)


_NOTATIONS: dict[str, st.SearchStrategy[str]] = {
    "number": _AMOUNT | st.tuples(st.integers(0, 99), st.integers(1, 99)).map(lambda pair: f"{pair[0]}/{pair[1]}"),
    "ordinal": st.integers(1, 500).map(str),
    "percent": st.tuples(_AMOUNT, st.sampled_from([" %", " pp"])).map("".join),
    "money": st.tuples(st.sampled_from(["EUR ", "USD ", "JPY "]), _AMOUNT).map("".join),
    "measure": st.tuples(
        _AMOUNT, st.sampled_from([" km", " mi", " °C", " °F", " K", " kn", " hPa", " JMA+", " rods"])
    ).map("".join),
    "duration": _DURATION,
    "date": _ranges(_DATE),
    "time": _ranges(_TIME),
    "datetime": _ranges(_DATETIME),
    "place": st.text(max_size=8),
    "person": st.text(max_size=8),
}
_HEDGES: list[Hedge] = ["exact", "about", "nearly", "over", "at_least", "at_most"]
_VALUES = st.sampled_from(sorted(_NOTATIONS)).flatmap(
    lambda kind: st.builds(parse_value, st.just(kind), _NOTATIONS[kind], st.sampled_from(_HEDGES))
)
_SAME_KIND = st.sampled_from(sorted(_NOTATIONS)).flatmap(
    lambda kind: st.tuples(*[st.builds(parse_value, st.just(kind), _NOTATIONS[kind], st.sampled_from(_HEDGES))] * 2)
)


@given(_SAME_KIND | st.tuples(_VALUES, _VALUES))
def test_comparing_is_total_and_symmetric(pair: tuple[Value, Value]) -> None:
    there, back = compare(*pair), compare(pair[1], pair[0])
    assert (there.relation, there.distance) == (back.relation, back.distance)
    assert there.reason
    assert there.distance is None or there.distance >= 0


@given(_VALUES)
def test_a_value_equals_itself_and_prints_back(value: Value) -> None:
    again = parse_value(value.kind, str(value), value.hedge)
    assert again == value
    assert compare(value, again).relation == "equal"
    assert display(value)


@given(_VALUES.filter(lambda value: value.kind in ("number", "percent", "money", "measure", "duration")))
def test_a_value_lies_within_its_own_bounds(value: Value) -> None:
    low, high = bounds(value)
    assert low <= high


@given(_NOTATIONS["number"], _NOTATIONS["number"])
def test_a_wider_hedge_never_separates_what_an_exact_value_joins(left: str, right: str) -> None:
    exact = compare(parse_value("number", left), parse_value("number", right)).relation
    about = compare(parse_value("number", left, "about"), parse_value("number", right)).relation
    assert exact == "apart" or about != "apart"
