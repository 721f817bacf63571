"""The words of a finding: its title, its reason, and what would settle it. Plain English, never who is right."""

from collections import Counter
from collections.abc import Iterable, Sequence

from aligner.claims.claim import Claim
from aligner.facts.values import display

EVENT_LABELS = {
    "talks": "talks", "call": "phone call", "interview": "interview", "summit": "summit", "visit": "visit",
    "agreement": "agreement", "negotiation": "negotiations", "attack": "attack", "quake": "earthquake",
    "flood": "flood", "storm": "storm", "fire": "fire", "crash": "accident", "rescue": "rescue",
    "evacuation": "evacuation", "launch": "launch", "trial": "trial", "verdict": "sentence", "arrest": "arrest",
    "appeal": "appeal", "investigation": "investigation", "vote": "vote", "rate_decision": "interest rate decision",
    "takeover": "takeover", "sale": "sale", "results": "business results", "layoffs": "job cuts",
    "closure": "closure", "opening": "opening", "outbreak": "outbreak", "theft": "theft", "breach": "break-in",
    "fine": "fine", "race": "race", "match": "match", "ban": "ban", "protest": "protest", "strike": "strike",
    "death": "deaths", "appointment": "appointment", "resignation": "resignation", "sanctions": "sanctions",
    "shipment": "shipment", "construction": "construction", "publication": "publication",
}  # fmt: skip

_TITLES = {
    "date": "date of the {of}",
    "time": "hour of the {of}",
    "duration": "length of time: {of}",
    "count": "number of {of}",
    "money": "sum of money: {of}",
    "percent": "percentage: {of}",
    "measure": "measure: {of}",
    "sequence": "place in the order: {of}",
    "place": "place of the {of}",
    "person": "person: {of}",
    "organisation": "organisation: {of}",
}

SETTLE = {
    "date": "A dated statement by one of those involved, or an agency alert with its time.",
    "time": "A log or an official statement that gives the hour and its zone.",
    "duration": "An official readout, a pool log, or agency alerts with start and end.",
    "count": "The body that counts (authority, court, company), with the hour of its count.",
    "money": "The document that names the sum: filing, contract, ruling or annual report.",
    "percent": "The figures that the percentage was worked out from.",
    "measure": "The body that measures, with its unit and method.",
    "sequence": "The official list or programme.",
    "place": "The invitation, the programme or a picture from the place.",
    "person": "The institution's own list of names, or a call to it.",
    "organisation": "The organisation's own statement.",
    "role": "The institution's own page or register on the day in question.",
    "polarity": "A call to the one it is said of, or the document itself.",
    "modality": "The speaker's exact words, with the time they were said.",
    "attribution": "The statement itself, with the name of who made it.",
    "cause": "The body that looks into the cause; ask what is established and what is assumed.",
}


def write_title(kind: str, claims: Sequence[Claim]) -> str:
    """What the finding is about: "length of time: phone call (Lavrov, Rubio)"."""
    of = _subject(kind, claims)
    names = shared_names(claims)
    if kind == "sequence" and all("minute" in claim.heads for claim in claims):
        of = f"minute of the {of}"
        return of + (f" ({', '.join(names[:2])})" if names else "")
    if kind == "count" and not _common(c.heads for c in claims):
        return f"number: {of}" + (f" ({', '.join(names[:2])})" if names else "")
    if all(claim.is_age for claim in claims):
        return "age" + (f" of {names[0]}" if names else "")
    return _TITLES[kind].format(of=of) + (f" ({', '.join(names[:2])})" if names else "")


def write_event(claims: Sequence[Claim]) -> str:
    """The event that the claims are about, in a word or two; "" where none is named."""
    kinds = _common(c.context.events for c in claims)
    return EVENT_LABELS.get(kinds[0], "") if kinds else ""


def write_reason(claims: Sequence[Claim], comparison: str) -> str:
    """Why the claims are taken for one slot, and how their values stand to each other."""
    sources = sorted({c.source for c in claims})
    who = "Both" if len(sources) == 2 else f"All {len(sources)}"
    event = write_event(claims)
    shared = shared_names(claims)
    basis = [f"the {event}"] if event else []
    if shared:
        basis.append(", ".join(shared[:3]))
    subject = " and ".join(basis) or "the same thing, by the words around the value"
    if comparison[1:2].islower():
        comparison = comparison[0].lower() + comparison[1:]
    return f"{who} speak of {subject}; {comparison}".rstrip(".") + "."


def shared_names(claims: Sequence[Claim]) -> tuple[str, ...]:
    """The names that at least two of the sources give next to the value, most frequent first."""
    seen: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for source in sorted({c.source for c in claims}):
        keys = set()
        for claim in claims:
            if claim.source == source:
                for name in claim.context.names:
                    keys.add(name.key)
                    shown.setdefault(name.key, name.value)
        seen.update(keys)
    return tuple(shown[key] for key, count in sorted(seen.items(), key=lambda x: (-x[1], x[0])) if key and count > 1)


def show_value(claim: Claim) -> str:
    """The value for people, with its hedge: "nearly 4 h"."""
    hedge = claim.value.hedge
    words = display(claim.value)
    prefix = {"exact": "", "at_least": "at least", "at_most": "at most"}.get(hedge, hedge)
    return words if not prefix or words.startswith(prefix) else f"{prefix} {words}"


def _subject(kind: str, claims: Sequence[Claim]) -> str:
    heads = _common(c.heads for c in claims)
    event = write_event(claims)
    if kind == "count" and heads:
        return write_plural(heads[0])
    if event:
        return event
    return heads[0] if heads else "event"


def write_plural(noun: str) -> str:
    """The plural of an English noun, as concept keys give it.

    >>> write_plural("person"), write_plural("company"), write_plural("truck")
    ('people', 'companies', 'trucks')
    """
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


_PLURALS = {"person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet", "staff": "staff"}


def _common(sets: Iterable[frozenset[str]]) -> tuple[str, ...]:
    """The members by how many of the sets hold them; of equals the first in the alphabet."""
    counts: Counter[str] = Counter()
    for members in sets:
        counts.update(members)
    return tuple(word for word, _ in sorted(counts.items(), key=lambda x: (-x[1], x[0])))


def shorten(text: str) -> str:
    """The text, cut between words where it is longer than a line of the report.

    >>> shorten("The bridge is closed.")
    'The bridge is closed'
    """
    text = text.strip().rstrip(".")
    if len(text) <= LONGEST_SHOWN:
        return text
    return text[:LONGEST_SHOWN].rsplit(" ", 1)[0].rstrip(",;:") + " …"


LONGEST_SHOWN = 110  # characters
