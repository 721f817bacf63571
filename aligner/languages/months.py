"""The months by name, from CLDR (Babel)."""

from functools import cache


@cache
def month_names(lang: str) -> tuple[str, ...]:
    """The months from January on, as written in running text.

    >>> month_names("nl")[2]
    'maart'
    """
    from babel.dates import get_month_names

    names = get_month_names("wide", "format", lang)
    return tuple(str(names[number]) for number in range(1, 13))
