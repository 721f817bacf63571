"""The subject of a Dutch or German verb: before it, behind it, across an apposition, or shared with an earlier verb."""

from dataclasses import dataclass

from aligner.claims.told.base import Span
from aligner.claims.told.germanic_clauses import INSERT, Clause
from aligner.claims.told.germanic_phrases import Phrase, PhraseReader, is_organisation
from aligner.claims.told.germanic_verbs import FIELDS, verb_forms
from aligner.claims.told.germanic_words import Read
from aligner.facts.names_context import is_common
from aligner.facts.names_tables import people
from aligner.facts.roles import find_roles

APPOSITION = 10  # words of an apposition between a name and its verb
PHRASES_PASSED = 2  # phrases that may stand between a verb and its subject or object

MARKS = ("", ",", ";", INSERT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What stands before the finite verb: "noun" (with its phrase), "adverb", "pronoun", or "" where it is not read."""

    kind: str
    span: Span = (0, 0)
    named: bool = False
    plural: bool = False
    article: str = ""
    person: bool = False


class SubjectReader(PhraseReader):
    """Finds the subjects of verbs in one clause."""

    def __init__(self, read: Read, clause: Clause) -> None:
        super().__init__(read, clause.words)
        self.clause = clause
        table = self.table
        self.auxiliary = table.have | table.be | table.become | table.modals

    def clause_end(self, at: int) -> int:
        """Where the clause of a finite verb ends: at a comma, or a coordinator before another verb."""
        for end in range(at + 1, len(self.words)):
            if self.low(end) in MARKS and self.low(end):
                return end
            if self.low(end) in self.table.coordinators and (
                self.low(end - 1) in self.table.particles or self.looks_finite(end + 1)
            ):
                return end
        return len(self.words)

    def looks_finite(self, at: int) -> bool:
        """Whether a word may be a finite verb: it is known as one, or has the ending of the past."""
        if at >= len(self.words) or self.words[at].capital:
            return False
        low = self.low(at)
        if low in self.auxiliary or self.is_finite(at):
            return True
        return low.endswith(("te", "ten", "de", "den")) and not self.is_small(at) and not is_common(low, self.lang)

    def _is_verb(self, at: int) -> bool:
        return not self.words[at].capital and (self.low(at) in self.auxiliary or self.is_known(self.low(at)))

    def is_known(self, low: str) -> bool:
        """Whether a word is any form of a verb of the deeds."""
        return any(low in verb_forms(self.lang, field) for field in FIELDS[:2])

    def is_possessive_word(self, at: int) -> bool:
        """Whether "zijn" or "sein" is "his"."""
        if self.low(at) not in ("zijn", "sein"):
            return False
        following = self.low(at + 1)
        return not (at + 1 < len(self.words) and (self.is_small(at + 1) or following in self.table.subject_articles))

    def _front(self, begin: int, end: int) -> Front:
        """What the words before a finite verb are, read as one part of the sentence."""
        if self.low(begin) in self.table.coordinators and begin + 1 < end:
            begin += 1
        if end - begin == 1 and self.low(begin) in self.table.subject_pronouns:
            return Front(kind="pronoun")
        if (at := self._pass_adverbs(begin, end)) == end:
            return Front(kind="adverb")
        if at != begin:
            return Front(kind="")
        inner = PhraseReader(self.read, self.words[:end])
        first = inner.phrase(begin)
        if first is None:
            return Front(kind="")
        stop, last, several = first.end, first, False
        while self.low(stop) in ("und", "en", "sowie", "&") and stop + 1 < end:
            further = inner.phrase(stop + 1)
            if further is None:
                return Front(kind="")
            stop, last, several = further.end, further, True
        if stop != end and inner.trailing(stop) != end:
            return Front(kind="")
        if first.time and not several:
            return Front(kind="adverb")
        named = first.named and last.named
        span = self.words[first.first].start, self.words[last.end - 1].end
        plural = several or first.plural
        return Front(kind="noun", span=span, named=named, plural=plural, article=first.article, person=first.person)

    def _pass_adverbs(self, at: int, end: int) -> int:
        inner = PhraseReader(self.read, self.words[:end])
        while at < end:
            further = inner.prepositional(at)
            if further is None and self.low(at) in self.table.adverbs:
                further = at + 1
            if further is None and (phrase := inner.phrase(at)) and phrase.time:
                further = phrase.end
            if further is None and self.words[at].text.isdigit():
                further = at + 1
            if further is None:
                return at
            at = further
        return at

    def front_of(self, verb: int) -> tuple[Front, int]:
        """The front of a finite verb, and where it begins; "noun" also across an apposition or inserted clause."""
        begin = verb
        while begin > 0 and self.low(begin - 1) not in MARKS:
            begin -= 1
        mark = self.low(begin - 1) if begin else ";"
        if begin < verb:
            front = self._front(begin, verb)
            if front.kind or not any(self.low(i) in self.table.coordinators for i in range(begin, verb)):
                return front, begin
            last = max(i for i in range(begin, verb) if self.low(i) in self.table.coordinators)
            if last + 1 == verb:
                return self._shared(begin, verb), begin
            if not any(self.looks_finite(i) for i in range(begin, last)):
                return front, begin
            front = self._front(last + 1, verb)
            return (front if not front.plural else Front(kind="")), last + 1
        if mark == INSERT and begin == 1:
            return Front(kind="adverb"), begin
        if mark == "":
            return Front(kind="quote"), begin
        if mark in (INSERT, ",") and begin:
            earlier = self._before_mark(begin - 1, mark)
            return (earlier, begin) if earlier.kind == "noun" else (Front(kind="quote"), begin)
        return Front(kind=""), begin

    def _before_mark(self, mark: int, kind: str) -> Front:
        """The noun phrase before an inserted clause, or before an apposition between commas."""
        ends = [mark]
        if kind == ",":
            comma = mark - 1
            while comma > 0 and self.low(comma) not in MARKS:
                comma -= 1
            inner = range(comma + 1, mark)
            if comma <= 0 or len(inner) > APPOSITION or any(self.looks_finite(i) or self._is_verb(i) for i in inner):
                return Front(kind="")
            if any(self.low(i) in self.table.coordinators and self.words[i].name < 0 for i in inner):
                return Front(kind="")
            ends = [comma]
            name = self.phrase(comma + 1)
            if name and name.end == mark and name.named and name.person:
                begin = max((i + 1 for i in range(comma) if self.low(i) in MARKS), default=0)
                front = self._front(begin, comma)
                if front.kind == "noun" and not front.named:
                    return Front(kind="noun", span=self.span(name), named=True, person=True)
        for end in ends:
            begin = end
            while begin > 0 and self.low(begin - 1) not in MARKS:
                begin -= 1
            if begin == 0 or self.low(begin - 1) in ("", ";"):
                return self._front(begin, end)
        return Front(kind="")

    def _shared(self, begin: int, verb: int) -> Front:
        """The subject that a second verb shares with the first: "X kam und kaufte"."""
        phrase = self.phrase(begin)
        if phrase is None or phrase.end >= verb or not phrase.named:
            return Front(kind="")
        for at in (phrase.end, self.trailing(phrase.end)):
            if at < verb - 1 and not self.words[at].capital and (self.looks_finite(at) or not self.is_small(at)):
                coordinators = [i for i in range(at, verb) if self.low(i) in self.table.coordinators]
                if any(self.looks_finite(i + 2) for i in coordinators[:-1]):
                    return Front(kind="")
                return Front(kind="noun", span=self.span(phrase), named=True, plural=False, article=phrase.article)
        return Front(kind="")

    def main_subject(
        self, verb: int, plural: bool | None, *, inverts: bool = False, guarded: bool = False
    ) -> Span | None:
        """The subject of a main clause.

        `inverts`: a name behind the verb can be nothing else (verbs of speech, passives). `guarded`: what is done is
        done to people, so that the police behind the verb may be the subject of a name before it.
        """
        front, _ = self.front_of(verb)
        if front.kind == "noun":
            if not front.named or not _agree(front.plural, plural, front.article):
                return None
            if self._is_other(front.article, person=front.person):
                return None
            if not inverts and not front.article and self._may_follow(verb + 1, guarded=guarded):
                return None
            return front.span
        if front.kind == "adverb" or (front.kind == "quote" and inverts):
            return self._inverted(verb, plural, saying=inverts)
        return None

    def _is_other(self, article: str, *, person: bool) -> bool:
        """Whether an article opens no subject; "sein" does before a person's name ("sein Anwalt X")."""
        return article in self.table.other_articles and not (person and article in self.table.possessives)

    def _may_follow(self, at: int, *, guarded: bool) -> bool:
        """Whether a noun follows that may be the subject: "der", or where `guarded` those who arrest and judge."""
        phrase = self.phrase(self.skip(at))
        if phrase is None or phrase.article not in ("", *self.table.subject_articles) or phrase.named:
            return False
        return phrase.article == "der" or (guarded and self.low(phrase.end - 1) in self.table.bodies)

    def skip(self, at: int) -> int:
        """Past adverbs and the pronouns that stand between a verb and its subject or object."""
        while self.low(at) in self.table.adverbs or self.low(at) in self.table.other_pronouns:
            at += 1
        return at

    def _inverted(self, verb: int, plural: bool | None, *, saying: bool) -> Span | None:
        """The subject right behind its verb."""
        return self._subject_at(self.pass_phrases(self.skip(verb + 1)), plural, saying=saying)

    def pass_phrases(self, at: int) -> int:
        """Past phrases of place and time, at most PHRASES_PASSED, and what stands between them."""
        for _ in range(PHRASES_PASSED):
            further = self.prepositional(at)
            phrase = self.phrase(at) if further is None else None
            if phrase and phrase.time:
                further = phrase.end
            if further is None:
                break
            at = self.skip(further)
        return at

    def _subject_at(self, at: int, plural: bool | None, *, saying: bool) -> Span | None:
        phrase = self.noun_at(at)
        if phrase and not phrase.named:
            phrase = self._apposed(phrase)
        if phrase is None or self.split_body(phrase):
            return None
        if self._is_other(phrase.article, person=phrase.person):
            return None
        if not (saying or phrase.sure or (phrase.person and not phrase.article) or self._is_titled(phrase)):
            return None
        end, several = phrase.end, False
        if self.low(end) in ("und", "en") and plural:
            further = self.phrase(end + 1)
            if further and further.named:
                end, several = further.end, True
        if not _agree(several or phrase.plural, plural, phrase.article):
            return None
        return self.words[phrase.first].start, self.words[end - 1].end

    def noun_at(self, at: int | None) -> Phrase | None:
        """The noun phrase that begins at a place, if no pronoun or other small word stands there."""
        if at is None or at >= len(self.words):
            return None
        if self.is_small(at) and self.low(at) not in self.table.subject_articles | self.table.other_articles:
            return None
        phrase = self.phrase(at)
        return phrase if phrase and (phrase.article or not self.is_small(at)) else None

    def _is_titled(self, phrase: Phrase) -> bool:
        """Whether a noun within the phrase is said of the name behind it, so that they cannot be subject and object."""
        last = phrase.end - 1
        while last > phrase.first and self.words[last].name == self.words[phrase.end - 1].name:
            last -= 1
        head = self.words[last]
        if self._is_person(phrase):
            has_role = head.low not in self.table.bodies and bool(find_roles(head.text, self.lang))
            return has_role and phrase.end - last > 2
        return self.low(last) in self.table.bodies or is_organisation(head.text, self.lang)

    def _is_person(self, phrase: Phrase) -> bool:
        """Whether the name at the end of a phrase is a person's, by its kind or its given name."""
        number = self.words[phrase.end - 1].name
        given = self.read.names[number].span.split()[0] if number >= 0 else ""
        return phrase.person or "g" in people().get(given, "")

    def _apposed(self, phrase: Phrase) -> Phrase | None:
        """The person named between commas behind an office: "die Leiterin des Amtes, Silke Brandauer," """
        comma = self.trailing(phrase.end)
        if self.low(comma) != "," or phrase.article in self.table.other_articles - self.table.possessives:
            return None
        name = self.phrase(comma + 1)
        if name is None or not name.named or not name.person or self.low(name.end) not in MARKS:
            return None
        return name

    def split_body(self, phrase: Phrase) -> Span | None:
        """The person in "die Polizei Jens Brandauer": subject and object that follow one another."""
        for at in range(phrase.first + 1, phrase.end - 1):
            if self.low(at - 1) in self.table.bodies and "g" in people().get(self.words[at].text, ""):
                return self.words[at].start, self.words[phrase.end - 1].end
        return None

    def sub_subject(self, plural: bool | None, *, passive: bool) -> Span | None:
        """The subject of a subordinate clause: its first noun phrase, or what its relative pronoun stands for."""
        clause = self.clause
        pronoun = self.low(clause.body - 1)
        at = self.skip(clause.body)
        if clause.is_relative and clause.body == 1 and pronoun in ("der", "die", "das", "dat", "wer"):
            if self._may_be_subject(at, passive=passive):
                return None
            return clause.antecedent
        if clause.is_relative and clause.antecedent and pronoun not in ("den", "dem", "denen", "wo", "waar"):
            return None
        further = self.prepositional(at)
        at = self.skip(further) if further else at
        return self._subject_at(at, plural, saying=passive)

    def _may_be_subject(self, at: int, *, passive: bool) -> bool:
        """Whether what follows a relative pronoun may be the subject of its clause instead."""
        if self.low(at) in self.table.subject_pronouns:
            return True
        phrase = None if self.low(at) in self.table.prepositions else self.noun_at(at)
        if phrase is None or phrase.time:
            return False
        if phrase.article in ("den", "dem", "des", "einen", "einem", "einer", "een") or self.low(at)[:1].isdigit():
            return False
        if passive:
            return phrase.article in self.table.subject_articles
        head = self.words[phrase.end - 1]
        is_thing = head.low not in self.table.bodies and not find_roles(head.text, self.lang)
        return phrase.named or phrase.article == "der" or not (phrase.article and is_thing)


def _agree(noun: bool, verb: bool | None, article: str) -> bool:
    """Whether a noun phrase and a verb may agree in number; a phrase with an article of the plural may be either."""
    if verb is None:
        return True
    if verb:
        return noun
    return not noun or article in ("die", "de")
