"""Deeds of one Dutch or German clause: the parts of a verb, and its subject, object or agent."""

from collections.abc import Iterator, Sequence

from aligner.claims.told.base import Span, Told
from aligner.claims.told.germanic_phrases import Phrase
from aligner.claims.told.germanic_subjects import MARKS, SubjectReader
from aligner.claims.told.germanic_verbs import FIELDS, Field, Form, verb_forms

AUXILIARY_REACH = 25  # words between an auxiliary and its participle
# Classes in which the police or a court behind the verb may have done it to whom is named before it.
_DONE_TO_PEOPLE = frozenset(
    {
        "arrest", "kill", "rescue", "ban", "prosecute", "treat", "train", "recall", "defend", "support", "succeed",
        "investigate",
    }
)  # fmt: skip


class DeedReader(SubjectReader):
    """Finds the deeds of one clause with their doers."""

    def deeds(self, negations: Sequence[Span]) -> Iterator[Told]:
        """The deeds of the clause; none where it is negated."""
        for at, word in enumerate(self.words):
            if word.capital or self.low(at - 1) == "het" or self._is_reflexive() or self.is_negated(at, negations):
                continue
            for field in FIELDS[:2]:
                for form in verb_forms(self.lang, field).get(word.low, ()):
                    span = self._doer(at, form, field) if self.is_whole(at, form) else None
                    if span:
                        yield Told(kind=form.group, verb=(word.start, word.end), doer=span)
            yield from self._attributive(at)
        yield from self._named_behind()

    def is_whole(self, at: int, form: Form) -> bool:
        """Whether the clause has all words of the verb, and no prefix that would make another verb of it."""
        lows = {w.low for w in self.words} - {self.words[at].low}
        if any((need[1:] in lows) if need.startswith("!") else (need not in lows) for need in form.needs):
            return False
        if form.kind != "finite":
            return True
        if not self.clause.is_main:
            return not form.parted
        alone = {self.low(i) for i in range(at + 1, self.clause_end(at)) if self._stands_alone(i)}
        return form.prefix in alone if form.parted else not alone

    def _stands_alone(self, at: int) -> bool:
        """Whether a word is a verb's prefix: no noun phrase follows, as it does a preposition."""
        if self.low(at) not in self.table.particles or self.words[at].capital:
            return False
        following = self.low(at + 1)
        if following in MARKS or following in self.table.coordinators:
            return True
        return self.lang == "nl" and (following in self.table.prepositions or following == "dat")

    def is_negated(self, at: int, negations: Sequence[Span]) -> bool:
        """Whether a negation stands in the part of the sentence that a verb belongs to."""
        begin, end = at, self.clause_end(at)
        while begin > 0 and self.low(begin - 1) not in MARKS:
            begin -= 1
        return any(word.start <= a < word.end for a, _ in negations for word in self.words[begin:end])

    def _is_reflexive(self) -> bool:
        return any(word.low in ("sich", "zich") for word in self.words)

    def _doer(self, at: int, form: Form, field: Field) -> Span | None:
        if form.kind == "finite":
            if form.needs and self.words[at].low in self.auxiliary and self._has_verb_end(at):
                return None
            if self._is_rest(at) or self._is_headline(at):
                return None
            place, voice, plural = at, "active", form.plural
        else:
            group = self.verb_group(at, form)
            if group is None and form.kind == "participle":
                return self._direct_agent(at) if field == "deeds" else self._headline(at)
            if group is None:
                return None
            place, voice, plural = group
        if voice == "passive" and field == "deeds":
            return self._agent(at)
        if voice == "active" and field == "patients":
            return self._object(place, at)
        if self.clause.is_main:
            guarded = voice == "active" and form.group in _DONE_TO_PEOPLE
            return self.main_subject(place, plural, inverts=voice == "passive", guarded=guarded)
        if form.kind == "finite" and not self.is_final(at):
            return None
        return self.sub_subject(plural, passive=voice == "passive")

    def _is_rest(self, at: int) -> bool:
        """Whether what looks like a finite verb is the rest of one: "wird in Paris und Bonn verkauft"."""
        kinds = {form.kind for field in FIELDS for form in verb_forms(self.lang, field).get(self.low(at), ())}
        if not self.clause.is_main or kinds == {"finite"}:
            return False
        begin = at
        while begin > 0 and self.low(begin - 1) not in MARKS:
            begin -= 1
        return any(
            self.low(i) in self.auxiliary and not self.words[i].capital and not self.is_possessive_word(i)
            for i in range(begin, at)
        )

    def _is_headline(self, at: int) -> bool:
        """Whether a participle may stand for its whole passive: "Bankchef Jens Brandauer verhaftet"."""
        kinds = {form.kind for field in FIELDS for form in verb_forms(self.lang, field).get(self.low(at), ())}
        if not self.clause.is_main or "participle" not in kinds:
            return False
        is_suffered = self.low(at) in verb_forms(self.lang, "patients")
        return self.low(at + 1) in MARKS or (is_suffered and self.low(at + 1) in self.table.prepositions)

    def _headline(self, at: int) -> Span | None:
        if not self._is_headline(at) or any(word.low in self.auxiliary for word in self.words):
            return None
        front, begin = self.front_of(at)
        opens = begin == 0 or self.low(begin - 1) == ";"
        return front.span if opens and front.kind == "noun" and front.named else None

    def _has_verb_end(self, at: int) -> bool:
        """Whether more of a verb follows an auxiliary, so that it is no verb of its own."""
        end = self.clause_end(at)
        inner = range(at + 1, end)
        if any(
            not self.words[i].capital
            and not self.is_small(i)
            and (self.low(i).startswith("ge") or self.is_known(self.low(i)))
            for i in inner
        ):
            return True
        last = self.low(end - 1)
        return not self.words[end - 1].capital and (last.endswith("en") or (self.lang == "de" and last.endswith("t")))

    def is_final(self, at: int) -> bool:
        """Whether a verb stands where it does in a subordinate clause: at the end, in Dutch near it."""
        if self.lang == "nl":
            return True
        following = self.low(at + 1)
        return following in MARKS or following in self.table.coordinators

    def verb_group(self, at: int, form: Form) -> tuple[int, str, bool | None] | None:
        """The place of the finite verb, "active" or "passive", and whether it is plural; None where there is none."""
        table, near = self.table, list[int]()
        if form.kind == "participle" and self.low(at - 1) == table.infinitive_mark:
            return None
        for step in (1, -1):
            place = at + step
            while self.low(place) in self.auxiliary or (step < 0 and self.low(place) == table.infinitive_mark):
                if self.low(place) != table.infinitive_mark:
                    near.append(place)
                place += step
            if self.lang == "de" and self.clause.is_main and near:
                break
        finite = self._finite(at, near) if self.clause.is_main else (near[-1] if near else None)
        if finite is None:
            return None
        lows = {self.low(place) for place in (*near, finite)}
        plural = self.low(finite) in table.plural
        if form.kind == "infinitive":
            is_modal = self.low(finite) in table.modals or (self.lang == "de" and self.low(finite) in table.become)
            others = lows - table.modals - ({self.low(finite)} if self.lang == "de" else set())
            return (finite, "active", plural) if is_modal and not others else None
        if lows & table.have:
            return (finite, "active", plural) if not lows & table.become else None
        if lows & table.become or lows & table.be:
            return finite, "passive", plural
        return None

    def _finite(self, at: int, near: Sequence[int]) -> int | None:
        """The auxiliary in the second place of the main clause that a participle at its end belongs to."""
        if self.lang == "de":
            following = self.low(at + 1 + sum(place > at for place in near))
            if following not in MARKS and following not in self.table.coordinators:
                return None
        best = None
        for place in range(at - 1, max(-1, at - AUXILIARY_REACH), -1):
            low = self.low(place)
            if low in ("", ";"):
                break
            if low in self.auxiliary and not self.is_possessive_word(place) and not self.words[place].capital:
                best = place
                if place - 1 not in near:
                    break
        return best

    def _object(self, verb: int, end: int) -> Span | None:
        """Whom an active verb is done to: the name behind the subject, or behind the verb where that comes first."""
        if not self.clause.is_main:
            return None
        front, _ = self.front_of(verb)
        at = self._skip_to_object(verb + 1)
        if at is None:
            return None
        if front.kind == "noun":
            if front.article in ("den", "einen") and front.named:
                return front.span
            if front.article in ("den", "einen", "dem", "einem"):
                return None
        elif front.kind == "adverb":
            if self.low(at) in self.table.subject_pronouns:
                at = self._skip_to_object(at + 1)
            else:
                subject = self.phrase(at)
                if subject is None:
                    return None
                split = self.split_body(subject)
                if split:
                    return split
                at = self._skip_to_object(subject.end)
        elif front.kind != "pronoun":
            return None
        phrase = self.noun_at(at)
        if phrase is None or not phrase.named or phrase.end > max(end, verb + 1 + (end == verb) * len(self.words)):
            return None
        if phrase.article in ("der", "dem", "des") or self.low(phrase.end) in ("von", "van", "des"):
            return None
        return self.span(phrase)

    def _skip_to_object(self, at: int) -> int | None:
        at = self.skip(at)
        if self.low(at - 1) in ("sich", "zich"):
            return None
        return self.pass_phrases(at)

    def _agent(self, verb: int) -> Span | None:
        """Whom a passive names as its doer."""
        for at in range(len(self.words)):
            if self.low(at) not in self.table.agent or self.words[at].capital:
                continue
            phrase = self.phrase(at + 1)
            if phrase is None or not phrase.named or (phrase.end > verb > at and self.lang == "de"):
                continue
            if self.low(phrase.end) in self.table.onward:
                continue
            if self.lang == "nl" or self._may_be_agent(at):
                return self.span(self.whole(phrase))
        return None

    def whole(self, phrase: Phrase) -> Phrase:
        """The phrase with further names behind "and"."""
        further = self.phrase(phrase.end + 1) if self.low(phrase.end) in ("und", "en") else None
        if further is None or not further.named:
            return phrase
        return Phrase(
            first=phrase.first, end=further.end, article=phrase.article, named=True, sure=phrase.sure, plural=True,
            time=False, person=phrase.person,
        )  # fmt: skip

    def _may_be_agent(self, at: int) -> bool:
        """Whether "von" belongs to the verb and not to a noun before it: behind a small word or a time."""
        before = at - 1
        if before < 0 or self.low(at) == "durch":
            return False
        if self.low(before) in MARKS:
            return False
        return not self.words[before].capital or self.low(before) in self.table.times

    def _direct_agent(self, verb: int) -> Span | None:
        """The doer right behind a participle: "geschrieben von X", "gebouwd door X"."""
        if self.low(verb + 1) not in self.table.agent or self.low(verb + 1) == "durch":
            return None
        phrase = self.phrase(verb + 2)
        return self.span(self.whole(phrase)) if phrase and phrase.named else None

    def _attributive(self, at: int) -> Iterator[Told]:
        """The doer within a noun phrase: "der von X gegründete Verein", "het door X gebouwde schip"."""
        low = self.low(at)
        for ending in ("e", "en", "er", "es", "em", ""):
            stem = low.removesuffix(ending)
            if (ending and stem == low) or (not ending and self.lang == "de"):
                continue
            for form in verb_forms(self.lang, "deeds").get(stem, ()):
                if form.kind != "participle" or form.needs:
                    continue
                for begin in range(at - 2, max(-1, at - 9), -1):
                    if self.low(begin) in self.table.agent and self.low(begin - 1) in (
                        *self.table.subject_articles, *self.table.other_articles,
                    ):  # fmt: skip
                        phrase = self.phrase(begin + 1)
                        if (
                            phrase
                            and phrase.named
                            and phrase.end <= at
                            and self.low(phrase.end) not in self.table.onward
                        ):
                            word = self.words[at]
                            doer = self.span(self.whole(phrase))
                            yield Told(kind=form.group, verb=(word.start, word.end), doer=doer)

    def _named_behind(self) -> Iterator[Told]:
        """The doers behind set phrases: "unter Leitung von X"."""
        for kind, entries in self.table.by_phrases.items():
            for begin, at in self.behind(entries):
                phrase = self.phrase(at)
                if phrase and phrase.named:
                    yield Told(
                        kind=kind,
                        verb=(self.words[begin].start, self.words[at - 1].end),
                        doer=self.span(self.whole(phrase)),
                    )

    def behind(self, entries: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where one of the phrases stands in the clause, first word and the place behind it."""
        for entry in entries:
            parts = entry.lower().split()
            for at in range(len(self.words) - len(parts)):
                if [w.low for w in self.words[at : at + len(parts)]] == parts:
                    yield at, at + len(parts)
