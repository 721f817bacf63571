"""Comparing two dates, clock times or datetimes, each perhaps partly unknown, vague, a range, or in another zone."""

from datetime import date

from aligner.facts.values_moment import matches, windows_of
from aligner.facts.values_types import DAY_SECONDS, Comparison, Days, Moment, Stamp
from aligner.records import Hedge

# How far "about" reaches: half an hour round a clock time; a day, week or month round one, and so on (its own grain),
# but at least 3 days round a date.
ABOUT_CLOCK_SECONDS = 1_800
ABOUT_DAYS_LEAST = 3
# "after nine" and "before nine" reach half a day: a clock has no other end.
OPEN_CLOCK_SECONDS = 12 * 3_600
# Offsets from UTC run from -12 to +14 hours.
ZONE_WEST_SECONDS = 12 * 3_600
ZONE_EAST_SECONDS = 14 * 3_600
# More days than this hold every day of the year, 29 February included.
PATTERN_DAYS = 8 * 366 + 1
_LAST_ORDINAL = date.max.toordinal()
_FAR = (_LAST_ORDINAL + 400) * DAY_SECONDS

_TURNS = tuple(days * DAY_SECONDS for days in range(-2, 3))

Windows = tuple[tuple[int, int], ...]
Names = tuple[str, str]


def compare_moments(left: Moment, right: Moment, names: Names) -> Comparison:
    """How two moments stand to each other.

    Two ranges are compared end by end, a single moment fits a range that holds it. Known dates fit where they share a
    day (a month and a day in it); a date without a year fits every year's; a weekday fits the dates that fall on it.
    """
    if left.last and right.last:
        return _compare_ranges(left, right, names)
    if left.last or right.last:
        span, single = (left, right) if left.last else (right, left)
        return _compare_with_range(span, single, names)
    return _compare_stamps(left.first, right.first, (left.hedge, right.hedge), names)


def _compare_ranges(left: Moment, right: Moment, names: Names) -> Comparison:
    hedges = (left.hedge, right.hedge)
    if left.last is None or right.last is None:  # the caller has two ranges
        raise ValueError("a range has two ends")
    starts = _compare_stamps(left.first, right.first, hedges, names)
    ends = _compare_stamps(left.last, right.last, hedges, names)
    both = {starts.relation, ends.relation}
    gaps = [gap for gap in (starts.distance, ends.distance) if gap is not None]
    distance = max(gaps) if gaps else None
    if "not_comparable" in both:
        return starts if starts.relation == "not_comparable" else ends
    if both == {"equal"}:
        return Comparison(relation="equal", reason=f"{names[0]} and {names[1]} are the same", distance=0.0)
    if "apart" not in both:
        return Comparison(relation="inside", reason=f"{names[0]} and {names[1]} fit", distance=distance)
    which = "begin and end" if starts.relation == ends.relation else "begin" if starts.relation == "apart" else "end"
    return Comparison(relation="apart", reason=f"{names[0]} and {names[1]} {which} at other times", distance=distance)


def _compare_with_range(span: Moment, single: Moment, names: Names) -> Comparison:
    first, last = span.first, span.last or span.first
    for end in (first, last):
        result = _compare_stamps(end, single.first, (span.hedge, single.hedge), names)
        if result.relation in ("equal", "inside"):
            return Comparison(
                relation="inside", reason=f"{names[0]} and {names[1]} fit: one is a part of the other", distance=0.0
            )
        if result.relation == "not_comparable":
            return result
    inside = _is_between(first, last, single.first)
    if inside:
        return Comparison(
            relation="inside", reason=f"{names[0]} and {names[1]} fit: one is a part of the other", distance=0.0
        )
    return Comparison(relation="apart", reason=f"{names[0]} and {names[1]} do not overlap", distance=result.distance)


def _is_between(first: Stamp, last: Stamp, single: Stamp) -> bool:
    """Whether a moment lies between two others; unknown years are taken to be the same one."""
    places = [_place(stamp) for stamp in (first, last, single)]
    if any(place is None for place in places):
        return False
    (low, _), (_, high), (start, end) = [place for place in places if place is not None]
    if first.days is None and high <= low:  # a range of clock times that runs past midnight
        return end > low or start < high
    if single.days and last.days and not (single.days.stretches and last.days.stretches) and high < low:
        return end > low or start < high  # a range of yearless dates that runs past New Year
    return start < high and end > low


def _place(stamp: Stamp) -> tuple[int, int] | None:
    if stamp.days is None or stamp.days.stretches:
        windows = windows_of(stamp)
        return windows[0][0], windows[-1][1]
    return None


def _compare_stamps(left: Stamp, right: Stamp, hedges: tuple[Hedge, Hedge], names: Names) -> Comparison:
    if left.days and right.days and left.clock and right.clock:
        return _compare_datetimes(left, right, hedges, names)
    if left.days and right.days:
        return _compare_dates(left, right, hedges, names)
    if left.clock and right.clock:
        return _compare_clocks(left, right, hedges, names)
    return Comparison(
        relation="not_comparable", reason=f"{names[0]} and {names[1]}: a date and a clock time cannot be compared"
    )


def _compare_dates(left: Stamp, right: Stamp, hedges: tuple[Hedge, Hedge], names: Names) -> Comparison:
    """Two dates, or a date and a datetime. A datetime in a named zone may fall on the neighbouring day elsewhere."""
    one, other = left.days, right.days
    if one is None or other is None:  # the caller has two dates
        raise ValueError("a date is missing")
    same_shape = bool(left.clock) == bool(right.clock)
    if one == other and same_shape:
        return _same(hedges, names)
    if one.stretches and other.stretches:
        windows = (_date_windows(left, hedges[0]), _date_windows(right, hedges[1]))
        return _compare_windows(windows, names, per=DAY_SECONDS)
    if one.stretches or other.stretches:
        known, pattern = (one, other) if one.stretches else (other, one)
        return _compare_with_pattern(known, pattern, hedges, names)
    return _compare_patterns(one, other, names)


def _date_windows(stamp: Stamp, hedge: Hedge) -> Windows:
    days = stamp.days or Days()
    windows = tuple((low * DAY_SECONDS, (high + 1) * DAY_SECONDS) for low, high in days.stretches)
    if stamp.clock and stamp.zone is not None:
        windows = tuple(
            (low - ZONE_WEST_SECONDS - stamp.zone * 60, high + ZONE_EAST_SECONDS - stamp.zone * 60)
            for low, high in windows_of(stamp)
        )
    return _hedged(windows, hedge, max(days.grain, ABOUT_DAYS_LEAST) * DAY_SECONDS)


def _hedged(windows: Windows, hedge: Hedge, reach: int) -> Windows:
    if hedge == "exact" or not windows:
        return windows
    if hedge in ("over", "at_least"):  # "since", "not before"
        return ((windows[0][0], _FAR),)
    if hedge == "at_most":  # "by", "not after"
        return ((0, windows[-1][1]),)
    late = 0 if hedge == "nearly" else reach
    return tuple((low - reach, high + late) for low, high in windows)


def _compare_windows(windows: tuple[Windows, Windows], names: Names, *, per: int) -> Comparison:
    gap = min(
        max(low - other_high, other_low - high) for low, high in windows[0] for other_low, other_high in windows[1]
    )
    if gap < 0:
        return Comparison(
            relation="inside", reason=f"{names[0]} and {names[1]} fit: one is less exact than the other", distance=0.0
        )
    distance = gap // per + 1 if per > 1 else gap
    return Comparison(relation="apart", reason=f"{names[0]} and {names[1]} do not overlap", distance=float(distance))


def _same(hedges: tuple[Hedge, Hedge], names: Names) -> Comparison:
    if hedges[0] == hedges[1]:
        return Comparison(relation="equal", reason=f"{names[0]} and {names[1]} are the same", distance=0.0)
    return Comparison(
        relation="inside", reason=f"{names[0]} and {names[1]} fit: one is less exact than the other", distance=0.0
    )


def _compare_with_pattern(known: Days, pattern: Days, hedges: tuple[Hedge, Hedge], names: Names) -> Comparison:
    reach = max(known.grain, ABOUT_DAYS_LEAST) if set(hedges) != {"exact"} else 0
    for low, high in known.stretches:
        start, end = max(low - reach, 1), min(high + reach, low - reach + PATTERN_DAYS, _LAST_ORDINAL)
        if any(matches(pattern, ordinal) for ordinal in range(start, end + 1)):
            return Comparison(
                relation="inside", reason=f"{names[0]} and {names[1]} fit: one names no year", distance=0.0
            )
    why = "is no such weekday" if pattern.weekdays and not pattern.months else "are other days of the year"
    verb = f"{names[0]} and {names[1]} {why}" if "are" in why else f"{names[0]} and {names[1]}: the date {why}"
    return Comparison(relation="apart", reason=verb)


def _compare_patterns(one: Days, other: Days, names: Names) -> Comparison:
    pairs = [(one.months, other.months), (one.weekdays, other.weekdays), (_as_set(one.day), _as_set(other.day))]
    shared = [(left, right) for left, right in pairs if left is not None and right is not None]
    if any(not left & right for left, right in shared):
        return Comparison(relation="apart", reason=f"{names[0]} and {names[1]} are never the same day")
    if not shared:
        return Comparison(
            relation="not_comparable", reason=f"{names[0]} and {names[1]} cannot be compared without a year"
        )
    return Comparison(relation="inside", reason=f"{names[0]} and {names[1]} fit in some years", distance=0.0)


def _as_set(day: int | None) -> frozenset[int] | None:
    return None if day is None else frozenset((day,))


def _compare_clocks(left: Stamp, right: Stamp, hedges: tuple[Hedge, Hedge], names: Names) -> Comparison:
    """Two clock times, one of them perhaps with its date. Midnight is on a circle: 23:50 and 00:10 are close."""
    if left.clock is None or right.clock is None:  # the caller has two times
        raise ValueError("a clock time is missing")
    one, other = left.clock.windows, right.clock.windows
    if left.zone is not None and right.zone is not None and left.zone != right.zone:
        other = tuple(
            (low + (left.zone - right.zone) * 60, high + (left.zone - right.zone) * 60) for low, high in other
        )
    elif (left.zone is None) != (right.zone is None) and one != other:
        return Comparison(
            relation="not_comparable",
            reason=f"{names[0]} and {names[1]}: only one of the clock times says in which time zone",
        )
    if _around_clock(one) == _around_clock(other) and bool(left.days) == bool(right.days):
        return _same(hedges, names)
    windows = (_hedged_clock(one, hedges[0]), _hedged_clock(other, hedges[1]))
    turned = [tuple((low + turn, high + turn) for low, high in windows[1]) for turn in _TURNS]
    return _compare_windows((windows[0], tuple(window for turn in turned for window in turn)), names, per=1)


def _around_clock(windows: Windows) -> Windows:
    return tuple((low % DAY_SECONDS, low % DAY_SECONDS + high - low) for low, high in windows)


def _hedged_clock(windows: Windows, hedge: Hedge) -> Windows:
    if hedge in ("over", "at_least"):
        return tuple((low, max(high, low + OPEN_CLOCK_SECONDS)) for low, high in windows)
    if hedge == "at_most":
        return tuple((min(low, high - OPEN_CLOCK_SECONDS), high) for low, high in windows)
    return _hedged(windows, hedge, ABOUT_CLOCK_SECONDS)


def _compare_datetimes(left: Stamp, right: Stamp, hedges: tuple[Hedge, Hedge], names: Names) -> Comparison:
    if left.days is None or right.days is None:  # the caller has two datetimes
        raise ValueError("a date is missing")
    if not (left.days.stretches and right.days.stretches):
        dates = _compare_dates(left, right, hedges, names)
        clocks = _compare_clocks(left, right, hedges, names)
        if dates.relation in ("apart", "not_comparable") or clocks.relation == "equal":
            return dates
        return clocks if clocks.relation == "apart" else dates
    if (left.zone is None) != (right.zone is None):
        return _compare_without_zone(left, right, hedges, names)
    one, other = windows_of(left), windows_of(right)
    if left.zone is not None and right.zone is not None:
        other = tuple(
            (low + (left.zone - right.zone) * 60, high + (left.zone - right.zone) * 60) for low, high in other
        )
    if one == other:
        result = _same(hedges, names)
        if left.zone == right.zone or result.relation != "equal":
            return result
        return Comparison(
            relation="equal", reason=f"{names[0]} and {names[1]} are one instant in two time zones", distance=0.0
        )
    return _compare_windows(
        (_hedged(one, hedges[0], ABOUT_CLOCK_SECONDS), _hedged(other, hedges[1], ABOUT_CLOCK_SECONDS)), names, per=1
    )


def _compare_without_zone(left: Stamp, right: Stamp, hedges: tuple[Hedge, Hedge], names: Names) -> Comparison:
    """Only one of the two says in which zone its clock time is: not decisive, so only the dates are compared."""
    dates = _compare_dates(left, right, hedges, names)
    if dates.relation == "apart":
        return dates
    return Comparison(
        relation="inside",
        reason=f"{names[0]} and {names[1]} fit by their dates; only one says in which time zone its clock time is",
        distance=0.0,
    )
