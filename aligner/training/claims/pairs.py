"""Two sentences with blanked values, and what they are to each other: what the reader learns from."""

from dataclasses import dataclass
from functools import lru_cache

from aligner.align.pair_encoder import Text
from aligner.align.signs import blank_values
from aligner.facts.find import find_facts

NO_KIND = -1
"""Kind of a pair that does not clash, or clashes by a rule that does not tell the kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPair:
    """`label` is OTHER, SAME or CLASH of the reader, `kind` a place in its KINDS or NO_KIND."""

    first: Text
    second: Text
    label: int
    kind: int = NO_KIND

    @property
    def texts(self) -> tuple[Text, Text]:
        """Both sentences."""
        return self.first, self.second

    @property
    def words(self) -> int:
        """Words of both sentences together."""
        return sum(len(text.split()) for text in self.plain)

    @property
    def plain(self) -> tuple[str, str]:
        """Both sentences as they are written."""
        first, second = (text if isinstance(text, str) else text.text for text in self.texts)
        return first, second

    def turned(self) -> "ClaimPair":
        """The same pair, the second sentence first."""
        return ClaimPair(first=self.second, second=self.first, label=self.label, kind=self.kind)


@lru_cache(maxsize=300_000)
def blank(sentence: str) -> str:
    """An English sentence as the reader gets it: a sign for each date, hour, sum and figure."""
    return blank_values(sentence, find_facts(sentence, "en", None))
