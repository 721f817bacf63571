"""Who is not at the talks may still be told of them: "was not invited" and "spoke with him by telephone" both hold."""

import re

_KEPT_OUT = re.compile(
    r"(?:\b(?:not|never|neither|without being)|n['’]t) (?:\w+ ){0,2}(?:invited|asked to (?:attend|come))\b"
    r"|\buninvited\b"
    r"|\b(?:excluded|left out|kept out|shut out|barred) (?:of|from)\b"
    r"|\bno (?:seat|place) at the (?:\w+ )?table\b|\bwithout (?:\w+ ){1,3}(?:being )?(?:present|at the table)\b"
    r"|\b(?:negotiat|talk|decid|discuss)\w*[^.;]{0,40}? without (?-i:[A-Z]\w+)",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:spoke|spoken|speaks?|speaking|talked|talks|talking|conferred) (?:\w+ ){0,2}?(?:with|to)\b"
    r"|\b(?:phoned|telephoned|rang|briefed|informed|consulted)\b|\bby (?:tele)?phone\b|\b(?:phone|telephone) call\b",
    re.IGNORECASE,
)
_TAKES_PART = re.compile(
    r"\binvit|\battend|\bt(?:ake|akes|aking|ook|aken) part\b|\bparticipat|\bat the (?:\w+ )?table\b"
    r"|\bjoin(?:s|ed|ing)?\b|\bis present\b|\bwas present\b|\bwere present\b",
    re.IGNORECASE,
)


def tell_absence_and_talk(one: str, two: str) -> bool:
    """Whether one English sentence tells that somebody is kept out of talks, the other only that somebody spoke.

    >>> tell_absence_and_talk("The envoy was not invited.", "The minister spoke with the envoy on Monday.")
    True
    >>> tell_absence_and_talk("The envoy was not invited.", "The envoy took part and spoke with the minister.")
    False
    """
    return any(
        _KEPT_OUT.search(a) and not _KEPT_OUT.search(b) and _TOLD.search(b) and not _TAKES_PART.search(b)
        for a, b in ((one, two), (two, one))
    )
