"""Whether a sentence tells of an animal: the spaniel was unhurt."""

import re

from aligner.languages.en.animals import ANIMALS

_NAMES = "|".join(sorted(map(re.escape, ANIMALS), key=len, reverse=True))
# At the start of a clause, behind an article and two words at most; a dog's owner is none.
_SUBJECT = re.compile(
    rf"(?:^|[,;:.–—“\"]\s*|\b(?:and|but|while|though|although|that)\s)"
    rf"(?:the|an?|its|his|her|their|both|all|two|three|four|five|no|\d+)\s(?:[\w-]+\s){{0,2}}?(?:{_NAMES})(?:e?s)?\b"
    rf"(?!['’]|-|\s(?:owner|handler|walker|breeder|keeper|trainer|farmer|rider|lover|man|woman|food|farm|show|racing|race)s?\b)",
    re.IGNORECASE,
)


def tells_of_animal(english: str) -> bool:
    """Whether the subject of a clause is an animal.

    >>> tells_of_animal("The spaniel was unhurt."), tells_of_animal("The dog's owner broke his arm.")
    (True, False)
    """
    return bool(_SUBJECT.search(english))
