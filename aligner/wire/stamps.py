"""Times as formats write them in their own fields: ISO 8601, NewsML basic form, e-mail dates."""

import re
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime

from aligner.records import Precision

_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time with its precision and the `field` that gives it, e.g. "meta article:published_time"."""

    at: datetime
    precision: Precision
    field: str


def read_stamp(value: object, field: str) -> Stamp | None:
    """The time in a format's field, None where there is none or it cannot be read.

    A bare date has the precision "day". E.g. "2025-10-15T08:15:00+02:00", "20251015T081500+0200", "2025-10-15".
    """
    if not isinstance(value, str) or not value.strip():
        return None
    written = value.strip()
    basic = _BASIC.match(written)
    if basic:
        year, month, day, hour, minute, second, zone = basic.groups()
        written = f"{year}-{month}-{day}" + (f"T{hour}:{minute}:{second or '00'}{zone or ''}" if hour else "")
    try:
        at = datetime.fromisoformat(written)
        return Stamp(at=at, precision="minute" if len(written) > 10 else "day", field=field)
    except ValueError:
        pass
    try:
        return Stamp(at=parsedate_to_datetime(written), precision="minute", field=field)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
