"""Who a Dutch or German clause says its words come from."""

from collections.abc import Iterator, Sequence

from aligner.claims.told.base import Span
from aligner.claims.told.germanic_deeds import DeedReader
from aligner.claims.told.germanic_subjects import MARKS
from aligner.claims.told.germanic_verbs import Form, verb_forms
from aligner.claims.told.germanic_words import Word

LEAD_TO_CONTENT = 12  # words between a verb of speech and what is said
REPORTED = 20  # words of a reported clause that are looked at


class SpeakerReader(DeedReader):
    """Finds the speakers of one clause."""

    def sources(self) -> Iterator[tuple[int, Span | None]]:
        """Names behind "laut", "volgens", before "zufolge", and in ", so X"."""
        for begin, at in self.behind(self.table.sources):
            phrase = self.phrase(at)
            if phrase and phrase.named:
                yield self.words[begin].start, self.span(self.whole(phrase))
        for at, word in enumerate(self.words):
            if word.low in self.table.sources_behind:
                for begin in range(max(0, at - 8), at):
                    phrase = self.phrase(begin)
                    before = self.low(begin - 1) if begin else ";"
                    if phrase and phrase.named and phrase.end == at and (before in MARKS or self.is_small(begin - 1)):
                        yield self.words[begin].start, self.span(phrase)
                        break
            if self.lang == "de" and word.low == "so" and self.low(at - 1) in MARKS:
                phrase = self.phrase(at + 1)
                following = self.low(phrase.end) if phrase else ""
                if phrase and phrase.named and (following in MARKS or following in self.table.prepositions):
                    yield word.start, self.span(phrase)

    def speakers(self, negations: Sequence[Span]) -> Iterator[tuple[int, Span | None]]:
        """Each verb of speech of a main clause with the name of its subject; None where that is a pronoun."""
        for at, word in enumerate(self.words):
            if word.capital or self._is_unsaid(at, negations):
                continue
            for form in verb_forms(self.lang, "sayings").get(word.low, ()):
                if form.kind == "infinitive" or not self.is_whole(at, form):
                    continue
                row = self._speaker(at, form)
                if row:
                    yield word.start, row[0]
                    break

    def _is_unsaid(self, at: int, negations: Sequence[Span]) -> bool:
        """Whether the saying is negated; in Dutch what is said may stand in the same clause ("zei niet te gaan")."""
        if not self.is_negated(at, negations) or self.lang == "de":
            return self.is_negated(at, negations)
        last = self.words[self.clause_end(at) - 1]
        return any(last.start <= begin < last.end for begin, _ in negations)

    def _speaker(self, at: int, form: Form) -> tuple[Span | None] | None:
        place, plural = at, form.plural
        if form.kind == "participle":
            group = self.verb_group(at, form)
            if group is None or group[1] != "active":
                return None
            place, plural = group[0], group[2]
        if not self.clause.is_main:
            if self.low(0) not in ("wie", "zoals") or (form.kind == "finite" and not self.is_final(at)):
                return None
            span = self.sub_subject(plural, passive=True)
            return (span,) if span else None
        if not self._has_content(place, at):
            return None
        span = self.main_subject(place, plural, inverts=True)
        if span:
            return (span,)
        front, _ = self.front_of(place)
        is_pronoun = front.kind == "pronoun" or self.low(place + 1) in self.table.subject_pronouns
        return (None,) if is_pronoun else None

    def _has_content(self, finite: int, verb: int) -> bool:
        """Whether there is what is said: a quotation, a clause before the verb, or one behind it."""
        if any(word.low == "" for word in self.read.words) or self.front_of(finite)[0].kind == "quote":
            return True
        end = self.words[max(finite, verb)].end
        behind = [word for word in self.read.words if word.start >= end]
        if self.lang == "nl" and any(word.low == "te" for word in self.words if word.start >= end):
            return True  # "zei dat te betreuren"
        ends = (*MARKS, "dass", "dat")
        following = next((n for n, word in enumerate(behind) if word.low in ends), None)
        if following is None or following > LEAD_TO_CONTENT:
            return False
        if self.lang == "de" and following == (self.low(max(finite, verb) + 1) in self.table.particles):
            return True  # "sagte, der Preis steige", "teilte mit, der Preis steige"
        if behind[following].text == ":" or behind[following].low in ("dass", "dat"):
            return True
        opening = behind[following + 1 : following + 2]
        return behind[following].low == "," and bool(opening) and (
            opening[0].low in ("dass", "dat") or (self.lang == "de" and self._is_reported(behind[following + 1 :]))
        )  # fmt: skip

    def _is_reported(self, words: Sequence[Word]) -> bool:
        """Whether words are in the subjunctive of what is reported: "die Brücke sei sicher"."""
        return any(word.low in self.table.reported for word in words[:REPORTED])
