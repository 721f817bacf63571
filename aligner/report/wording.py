"""The fixed words, marks and notations of the report: verdicts, kinds, hedges, languages, confidence, times."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal

from aligner.records import Confidence, FindingKind, Hedge, Publication, Verdict

DecisionWord = Literal[
    "confirmed", "not_a_conflict", "translation_error", "different_events", "same_event", "needs_speaker"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictWords:
    """How a verdict is written: label and mark stand together always, so that colour alone never carries it."""

    label: str
    mark: str
    meaning: str
    claim: str
    is_open: bool
    choices: tuple[tuple[DecisionWord, str], ...]


_CONFIRM: tuple[DecisionWord, str] = ("confirmed", "confirmed")
_FAULT: tuple[DecisionWord, str] = ("translation_error", "translation error")
_APART: tuple[DecisionWord, str] = ("different_events", "different events")
_SPEAKER: tuple[DecisionWord, str] = ("needs_speaker", "needs a speaker")

# In the order of the page. A decision word means the same in every row: `confirmed` = the row is right as it stands.
VERDICTS: dict[Verdict, VerdictWords] = {
    "conflict": VerdictWords(
        label="Sources disagree",
        mark="◆",
        meaning="Said of the same event, and the values cannot both hold.",
        claim="a real conflict",
        is_open=True,
        choices=(_CONFIRM, ("not_a_conflict", "not a conflict"), _FAULT, _APART, _SPEAKER),
    ),
    "translation": VerdictWords(
        label="Translation may be at fault",
        mark="⚑",
        meaning="The English does not say what the original says. The original is what counts; the sources may well "
        "agree.",
        claim="a fault of the translation",
        is_open=True,
        choices=(_CONFIRM, ("not_a_conflict", "translation is fine"), _SPEAKER),
    ),
    "imprecise": VerdictWords(
        label="Compatible, less exact",
        mark="◇",
        meaning="One value fits inside the other: rounded, hedged or a bound.",
        claim="compatible",
        is_open=True,
        choices=(_CONFIRM, ("not_a_conflict", "not a difference"), _FAULT, _APART, _SPEAKER),
    ),
    "different_event": VerdictWords(
        label="Different events",
        mark="⇄",
        meaning="Looked comparable, kept apart: the row says what differs.",
        claim="two different events",
        is_open=False,
        choices=(_CONFIRM, ("same_event", "these are the same event"), _SPEAKER),
    ),
    "single_source": VerdictWords(
        label="Only in one source",
        mark="•",
        meaning="The others are silent. Silence is not denial.",
        claim="read as written",
        is_open=False,
        choices=(_CONFIRM, _FAULT, _SPEAKER),
    ),
    "agree": VerdictWords(
        label="Sources agree",
        mark="=",
        meaning="The same value, perhaps written differently.",
        claim="the same value",
        is_open=False,
        choices=(_CONFIRM, _FAULT, _APART, _SPEAKER),
    ),
    "incomparable": VerdictWords(
        label="Could not be compared",
        mark="?",
        meaning="A value that could not be read for certain, an undated source, words left in another language, or "
        "skipped text.",
        claim="",
        is_open=False,
        choices=(_CONFIRM, _FAULT, _SPEAKER),
    ),
}

KINDS: dict[FindingKind, str] = {
    "date": "date",
    "time": "time of day",
    "duration": "duration",
    "count": "count",
    "money": "money",
    "percent": "percentage",
    "measure": "measurement",
    "place": "place",
    "person": "person",
    "role": "role",
    "organisation": "organisation",
    "polarity": "said or denied",
    "modality": "planned or done",
    "attribution": "who says so",
    "sequence": "order of events",
    "cause": "cause",
}

HEDGE_SIGNS: dict[Hedge, str] = {"exact": "", "about": "≈", "nearly": "↗", "over": ">", "at_least": "≥", "at_most": "≤"}
HEDGE_WORDS: dict[Hedge, str] = {
    "exact": "exact",
    "about": "about",
    "nearly": "nearly",
    "over": "more than",
    "at_least": "at least",
    "at_most": "at most",
}

LANGUAGE_NAMES: dict[str, str] = {
    "nl": "Dutch",
    "de": "German",
    "ja": "Japanese",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "pt": "Portuguese",
    "ru": "Russian",
    "uk": "Ukrainian",
    "pl": "Polish",
    "zh": "Chinese",
    "ko": "Korean",
    "ar": "Arabic",
    "tr": "Turkish",
}

DECISION_STATES: dict[DecisionWord, str] = {
    "confirmed": "confirmed",
    "not_a_conflict": "not a conflict",
    "translation_error": "translation error",
    "different_events": "different events",
    "same_event": "same event",
    "needs_speaker": "needs a speaker",
}

PUBLISHED_FROM: dict[str, str] = {
    "wires.toml": "as given in wires.toml",
    "document": "as given in the text",
    "inferred": "inferred",
    "unknown": "",
}

_LEADS = {
    "almost certain": "Almost certainly {claim}",
    "likely": "Likely {claim}",
    "uncertain": "Uncertain: perhaps {claim}, perhaps not",
    "weak": "Weak: no more than a hint of {claim}",
}
_WEAK_STATE = "Weak: possibly {claim}"
# The least share of right findings that each word stands for (B1 of the report's design), and from how many on
# "almost certain" may be said.
_SHARES = {"almost certain": 0.95, "likely": 0.75, "uncertain": 0.40, "weak": 0.0}
ENOUGH_FINDINGS = 20
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def write_confidence(verdict: Verdict, confidence: Confidence) -> str:
    """The confidence in plain words, with the measured figure where there is one; "" where nothing is claimed.

    Where the figure alone would promise more than the word, it says why the word is lower: too few findings measured,
    or a match that is less sure than most.
    Example: "Likely a real conflict: on our test wires 43 of 50 findings of this kind were right."
    """
    claim = VERDICTS[verdict].claim
    if not claim:
        return ""
    lead = _LEADS[confidence.word]
    if confidence.word == "weak" and not claim.startswith("a "):
        lead = _WEAK_STATE
    lead = lead.format(claim=claim)
    if not confidence.flags:
        return f"{lead} (our estimate, not measured)."
    right, flags = confidence.right, confidence.flags
    counted = f"all {flags}" if right == flags else f"{right} of {flags}"
    figure = f"on our test wires {counted} findings of this kind were right"
    share = right / flags
    if confidence.word in ("uncertain", "weak") and share >= _SHARES["likely"]:
        return f"{lead}. {figure[0].upper()}{figure[1:]}, but here it is less sure that both speak of the same thing."
    if confidence.word == "likely" and share >= _SHARES["almost certain"] and flags < ENOUGH_FINDINGS:
        return f"{lead}: {figure}, too few to be surer."
    return f"{lead}: {figure}."


def write_day(day: date, *, weekday: bool = False) -> str:
    """A day as the British write it: "18 Feb 2025", with `weekday` "Tue 18 Feb 2025"."""
    words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{_DAYS[day.weekday()]} {words}" if weekday else words


def write_month(day: date) -> str:
    """A month as the British write it: "Feb 2025"."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def write_offset(moment: datetime) -> str:
    """The zone of a time as a UTC offset, "+01:00", "UTC", or "no zone given"."""
    offset = moment.utcoffset()
    if offset is None:
        return "no zone given"
    minutes = int(offset.total_seconds()) // 60
    if minutes == 0:
        return "UTC"
    sign = "+" if minutes > 0 else "−"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def write_moment(moment: datetime) -> str:
    """A time to the minute with its zone: "18 Feb 2025 21:10 +01:00"."""
    return f"{write_day(moment)} {moment:%H:%M} {write_offset(moment)}"


def write_utc(moment: datetime) -> str:
    """The same instant in UTC, "18 Feb 2025 20:10 UTC", or "" where it already is or no zone is known."""
    if not moment.utcoffset():
        return ""
    return write_moment(moment.astimezone(UTC))


def write_publication(publication: Publication) -> str:
    """When a wire was published, no more exactly than is known: "18 Feb 2025 21:10 +01:00", "Feb 2025", "not known"."""
    at = publication.at
    if at is None:
        return "not known"
    if publication.precision == "year":
        return str(at.year)
    if publication.precision == "month":
        return write_month(at)
    if publication.precision == "day" and publication.latest and publication.latest.date() > at.date():
        return f"{write_day(at)} to {write_day(publication.latest)}"
    if publication.precision == "day":
        return write_day(at, weekday=True)
    return write_moment(at)


def write_publication_iso(publication: Publication) -> str:
    """The publication time for `<time datetime>`, cut to what is known; "" where nothing is, or several days fit."""
    at = publication.at
    if at is None:
        return ""
    if publication.latest and publication.latest.date() > at.date():
        return ""
    size = {"year": 4, "month": 7, "day": 10}.get(publication.precision)
    return at.isoformat(timespec="minutes") if size is None else at.isoformat()[:size]


def name_language(code: str) -> str:
    """The English name of a language: "German" for "de"; an unknown code stands for itself."""
    return LANGUAGE_NAMES.get(code, code)


def count_of(number: int, one: str, many: str = "") -> str:
    """A counted noun: "1 source", "3 sources"; `many` where adding "s" does not do."""
    return f"{number:,} {one}".replace(",", " ") if number == 1 else f"{number:,} {many or one + 's'}".replace(",", " ")
