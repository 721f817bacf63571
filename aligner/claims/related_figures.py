"""Two figures that differ because of what they are to each other: shares of two holders, rates in two currencies, or
what something was before it doubled."""

import re
from collections.abc import Mapping

from aligner.claims.claim import Claim
from aligner.facts.values import Quantity

WHOLE = 100  # per cent
# Words of those who hold a part of a firm.
_HOLDS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|stakes?|shareholders?|shares|stock|in (?:the )?hands? of)\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"\b(?:bezit(?:ten)?|bezat(?:en)?|houdt|hield(?:en)?|belang(?:en)?|aandelen|aandeelhouders?|in handen)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:gehör(?:t|te|ten|en)|besitz(?:t|en)|besaß(?:en)?|hält|halten|hielt(?:en)?|Anteile?n?|Beteiligung|Aktien|"
        r"Aktionäre?n?|beteiligt)\b"
    ),
    "ja": re.compile(r"保有|出資|株式|株主|持ち分|持株|握る"),
}
# What a currency rises or falls against, by the name of the other one.
_CURRENCIES: Mapping[str, str] = {
    "EUR": r"euro|ユーロ",
    "JPY": r"yen|円",
    "USD": r"(?:us-?)?dollar|greenback|米?ドル",
    "GBP": r"pound|sterling|pond|(?:britische[nrms]? )?pfund|(?:英)?ポンド",
    "CHF": r"(?:swiss )?franc|(?:zwitserse )?frank|(?:schweizer )?franken|(?:スイス)?フラン",
    "CNY": r"yuan|renminbi|人民元",
}
_AGAINST: Mapping[str, re.Pattern[str]] = {
    code: re.compile(
        r"\b(?:(?:against|versus|to) the|(?:tegenover|tegen|ten opzichte van) de|gegenüber de[mr]|zu[mr]|gegen den)"
        rf"\s+(?:{words})s?\b|対(?:{words})|(?:{words})に対し",
        re.IGNORECASE,
    )
    for code, words in _CURRENCIES.items()
}
# A figure that is twice what it was before.
_TWICE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\btwice as \w+(?: \w+)? as (?:before|previously|earlier|until)\b|\bdoubl(?:ed|ing)\b(?: \w+){0,2} to\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"\b(?:twee keer|tweemaal|dubbel) zo \w+ als (?:daarvoor|voorheen|eerst|eerder|tevoren)\b|"
        r"\bverdubbel(?:d|de|den|t)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:doppelt|zweimal) so \w+ wie (?:zuvor|bisher|vorher|davor|früher|bislang)\b|\bverdoppel(?:t|te|ten)\b",
        re.IGNORECASE,
    ),
    "ja": re.compile(r"(?:これまで|従来|それまで|以前|前)の[2２二]倍|倍増|[2２二]倍に"),
}


def are_related(one: Claim, two: Claim) -> bool:
    """Whether two figures are of two holders, in two currencies, or the one twice the other, which it was before."""
    if one.kind == "percent" and (_are_of_two_holders(one, two) or _are_in_two_currencies(one, two)):
        return True
    return _is_twice(one, two) or _is_twice(two, one)


def _are_of_two_holders(one: Claim, two: Claim) -> bool:
    """Whether two shares of a firm make up the whole: "the fund owned 60 per cent", "the family held 40"."""
    a, b = one.value, two.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.amount + b.amount != WHOLE:
        return False
    return a.amount != b.amount and all(_tells(claim, _HOLDS) for claim in (one, two))


def _are_in_two_currencies(one: Claim, two: Claim) -> bool:
    """Whether a currency is told to move against two others: against the euro, 対円."""
    first, second = (_find_currencies(claim) for claim in (one, two))
    return bool(first and second) and not first & second


def _find_currencies(claim: Claim) -> frozenset[str]:
    return frozenset(code for code, words in _AGAINST.items() if words.search(claim.context.sentence.text))


def _is_twice(doubled: Claim, former: Claim) -> bool:
    """Whether one sentence tells that its figure is twice what it was, and the other gives just the half of it."""
    a, b = doubled.value, former.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.amount != 2 * b.amount:
        return False
    return _tells(doubled, _TWICE) and not _tells(former, _TWICE)


def _tells(claim: Claim, words: Mapping[str, re.Pattern[str]]) -> bool:
    pattern = words.get(claim.context.sentence.lang)
    return pattern is not None and bool(pattern.search(claim.context.sentence.text))
