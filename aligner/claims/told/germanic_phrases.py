"""Noun and prepositional phrases of a Dutch or German clause: where they end, and whether they name somebody."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.claims.told.base import Span
from aligner.claims.told.germanic_verbs import FIELDS, TABLES, verb_forms
from aligner.claims.told.germanic_words import Read, Word
from aligner.facts.concepts import concept_of
from aligner.facts.names_context import head_kind, is_city_adjective, is_common, nationality_of, read_tokens
from aligner.facts.names_kinds import GUESS
from aligner.facts.names_tables import TABLES as NAME_TABLES
from aligner.facts.names_tables import people
from aligner.facts.roles import find_roles

LONGEST_LEAD = 4  # words in lower case before a name within its phrase ("the new Brussels-based firm")
LONGEST_RUN = 6  # capitalised words of a phrase
SHORTEST_NAME = 4  # letters of a word that is taken for a name because no list has it

_ADJECTIVE = {
    "de": re.compile(r"[a-zäöüß-]+e[nrsm]?$|\d+-\w+e[nrsm]?$|\d[\d.,]*$"),
    "nl": re.compile(r"[\w-]+$"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase: the places of its words in the clause, its article, and whether what it names stands at its end.

    `sure` is whether the name cannot be another phrase that only follows.
    """

    first: int
    end: int
    article: str
    named: bool
    sure: bool
    plural: bool
    time: bool
    person: bool


class PhraseReader:
    """Reads noun and prepositional phrases within one clause of a sentence."""

    def __init__(self, read: Read, words: Sequence[Word]) -> None:
        self.read, self.words, self.lang = read, words, read.lang
        self.table = TABLES[read.lang]

    def low(self, at: int) -> str:
        """The word at a place in lower case, ";" outside the clause."""
        return self.words[at].low if 0 <= at < len(self.words) else ";"

    def is_small(self, at: int) -> bool:
        """Whether a word belongs to the closed classes and so to no noun phrase."""
        low, table = self.low(at), self.table
        if self.words[at].capital and at and self.words[at - 1].low not in ("", ";"):
            return self.lang == "de" and self.words[at].text in ("Sie", "Ihr", "Ihnen", "Ihre")
        return (
            low in table.prepositions or low in table.adverbs or low in table.coordinators or low in table.subordinators
            or low in table.doubtful or low in table.subject_pronouns or low in table.other_pronouns
            or low in table.have or low in table.be or low in table.become or low in table.modals
            or low in table.relatives or low in (",", ";", "")
        )  # fmt: skip

    def is_finite(self, at: int) -> bool:
        """Whether a word is a finite form of a verb of the tables."""
        return not self.words[at].capital and any(
            form.kind == "finite" for field in FIELDS for form in verb_forms(self.lang, field).get(self.low(at), ())
        )

    def phrase(self, at: int) -> Phrase | None:
        """The noun phrase that begins at a place: article, adjectives, nouns and a name; no phrases behind them."""
        first, table, article = at, self.table, ""
        if at >= len(self.words):
            return None
        if self.low(at) in table.subject_articles or self.low(at) in table.other_articles:
            article, at = self.low(at), at + 1
        lead = at
        end = self._german(at, article) if self.lang == "de" else self._dutch(at, article)
        if end is None:
            return None
        last = self.words[end - 1]
        run = [w for w in self.words[lead:end] if w.capital]
        named = self._is_named(lead, end, article)
        fact = self.read.names[last.name] if last.name >= 0 else None
        common = next((w for w in run if w.name < 0), None)
        person = fact is not None and fact.kind == "person"
        sure = lead == end - len([w for w in self.words[lead:end] if w.name == last.name and w.name >= 0]) or (
            common is None and self.lang == "nl" and end - lead == len(run)
        )
        plural = article in ("die", "de") or self.low(lead).isdigit()
        time = any(w.low.rstrip("s") in table.times or w.low in table.times for w in self.words[lead:end]) and not named
        return Phrase(
            first=first, end=end, article=article, named=named, sure=sure, plural=plural, time=time, person=person,
        )  # fmt: skip

    def _german(self, at: int, article: str) -> int | None:
        at += self._is_owner(at)
        begin = at
        while at < len(self.words) and not self.words[at].capital and at - begin < LONGEST_LEAD:
            low = self.low(at)
            if self.is_small(at) or not _ADJECTIVE["de"].match(low) or (not article and self.is_finite(at)):
                break
            at += 1
        start = at
        if office := self._past_office(at) if at < len(self.words) else 0:
            at = office
        while at < len(self.words) and at - start < LONGEST_RUN:
            word = self.words[at]
            inside = at > start and word.name >= 0 and word.name == self.words[at - 1].name
            if not inside:
                if not word.capital or self.is_small(at):
                    break
                if at > start and self._ended(at - 1) and self.words[at - 1].name >= 0 and not self._is_surname(at):
                    break
                if at > start and self.low(at - 1) in self.table.times:
                    break
            at += 1
        return at if at > start else None

    def _is_surname(self, at: int) -> bool:
        """Whether a word that no list has goes on a person's name: Ragnhild Moe."""
        fact, word = self.read.names[self.words[at - 1].name], self.words[at]
        if self.read.text[self.words[at - 1].end : word.start] != " ":
            return False
        if word.name >= 0:
            return fact.score <= GUESS and " " not in fact.span and self.read.names[word.name].kind == "person"
        return fact.kind != "place" and not is_common(word.low, "de")

    def _is_owner(self, at: int) -> bool:
        """Whether a place in the genitive opens the phrase: "Maltas Filmkommissar"."""
        if at + 1 >= len(self.words) or self.words[at].name < 0 or self.words[at + 1].name == self.words[at].name:
            return False
        fact, following = self.read.names[self.words[at].name], self.words[at + 1]
        adjective = _ADJECTIVE["de"].match(following.low) and not self.is_small(at + 1) and not self.is_finite(at + 1)
        return fact.kind == "place" and self.words[at].text.endswith("s") and bool(following.capital or adjective)

    def _dutch(self, at: int, article: str) -> int | None:
        begin, last, seen, noun = at, None, 0, False
        if not article and at < len(self.words) and not self.words[at].capital and self._is_unknown_verb(at):
            return None
        while at < len(self.words) and at - begin < LONGEST_LEAD + LONGEST_RUN:
            word = self.words[at]
            office = self._past_office(at)
            if office and last is None:
                at, noun = office, True
                continue
            inside = at > begin and word.name >= 0 and word.name == self.words[at - 1].name
            ordinary = word.name < 0 and self._opens(at) and is_common(word.low, "nl")
            if inside or (word.capital and not self.is_small(at) and not ordinary):
                at += 1
                last, seen = at, seen + 1
                continue
            if self.is_small(at) or not _ADJECTIVE["nl"].match(word.low):
                break
            if self.is_finite(at) and (at > begin or not article):
                break
            if last is not None and self._ended(at - 1) and not self._is_possessive(at - 1):
                break  # a name, and what follows is no part of it
            if seen and at - (last or begin) >= LONGEST_LEAD:
                break
            if noun or (not seen and at - begin >= LONGEST_LEAD + 1):
                break
            noun = not word.low.endswith(("e", "en")) and not word.low[0].isdigit()
            at += 1
        if last is not None and last < at and self._is_possessive(last - 1):
            return at  # Jansens advocaat
        if last is not None:
            return last
        return at if at > begin else None

    def _is_unknown_verb(self, at: int) -> bool:
        """Whether a Dutch word by its ending is a verb of the past rather than a noun before a name."""
        word = self.words[at]
        if at + 1 >= len(self.words) or not self.words[at + 1].capital:
            return False
        if not word.low.endswith(("te", "de")) or find_roles(word.text, "nl"):
            return False
        return not head_kind(read_tokens(word.text)[0], "nl")

    def _past_office(self, at: int) -> int:
        """Past an office of several words that begins at a place ("minister van Justitie"), 0 where none does."""
        start = self.words[at].start
        for begin, end in self.read.roles:
            if begin == start:
                return next((i for i in range(at, len(self.words)) if self.words[i].start >= end), len(self.words))
        return 0

    def _ended(self, at: int) -> bool:
        """Whether a name may end at a place: it is one, and no adjective made of one."""
        word = self.words[at]
        if word.name >= 0:
            return self.read.names[word.name].kind == "person" or not nationality_of(word.low, self.lang)
        if not word.capital:
            return False
        return not nationality_of(word.low, self.lang) and not is_city_adjective(word.low, self.lang)

    def _is_possessive(self, at: int) -> bool:
        word = self.words[at]
        return word.text.endswith(("'s", "’s")) or (
            word.text.endswith("s") and word.capital and "g" not in people().get(word.text, "")
            and word.text not in people()
        )  # fmt: skip

    def _is_named(self, lead: int, end: int, article: str) -> bool:
        last = self.words[end - 1]
        if end - lead > 1 and last.capital and re.fullmatch(r"\d+-(?:jährige[rn]?|jarige)", self.words[end - 2].low):
            return not is_common(last.low, self.lang)
        if any(begin < last.end <= stop for begin, stop in self.read.roles):
            return False
        if last.low in self.table.times or last.low in NAME_TABLES[self.lang].not_names or not self._ended(end - 1):
            return False
        if self.lang == "de" and last.name >= 0 and end - lead > 1 and self.words[end - 2].name != last.name:
            before = self.words[end - 2]
            if before.capital and self._is_possessive(end - 1) and not last.text.endswith("ss"):
                return False  # der Sohn Müllers
        if self.lang == "de" and last.name < 0 and end - lead > 1 and self.words[end - 2].name >= 0 and last.capital:
            return self._is_surname(end - 1)
        if last.name >= 0:
            fact = self.read.names[last.name]
            following = self.words[end] if end < len(self.words) else None
            if self.lang == "de" and following and following.capital and last.text.endswith("s") and not article:
                gap = self.read.text[last.end : following.start]
                if gap == " " and self._is_possessive(end - 1) and following.name < 0:
                    return False  # Müllers Anwältin
            alone = sum(word.capital for word in self.words[lead:end]) == 1
            if self.lang == "de" and article and alone and fact.score <= GUESS:
                return False  # a noun that no list has
            return fact.end <= last.end + 1
        if self.lang == "nl":
            if last.low in self.table.bodies:
                return False
            if not last.capital or len(last.text) <= 2:
                return False
            if self._opens(end - 1) or (end - lead > 1 and not self.words[end - 2].capital):
                return _is_strange(last, "nl") and not (article and self._opens(end - 1))
            return True
        return not article and end - lead == 1 and last.capital and _is_strange(last, "de")

    def _opens(self, at: int) -> bool:
        """Whether the word's capital may come from its place alone."""
        before = self.read.text[: self.words[at].start].rstrip()
        return not before or before[-1] in ".:!?;\"'“”„‘’‚»«–"

    def prepositional(self, at: int) -> int | None:
        """Where the prepositional phrase that begins at a place ends."""
        if self.low(at) not in self.table.prepositions:
            return None
        at += 1
        while self.low(at) in self.table.prepositions:
            at += 1
        if self.low(at)[:1].isdigit() and not (self.phrase(at + 1) and self.low(at + 1) in self.table.times):
            phrase = self.phrase(at)
            return phrase.end if phrase else at + 1
        phrase = self.phrase(at)
        if phrase:
            end = phrase.end
            if self.low(end)[:1].isdigit() and phrase.time:
                end += 1
            return self._behind(end)
        if self.low(at) in self.table.adverbs or self.low(at) in self.table.other_pronouns:
            return at + 1
        return None

    def _behind(self, at: int) -> int:
        """Past genitives and further phrases with "von", "van" that belong to the noun before."""
        while self.lang == "de" and self.low(at) in ("der", "des", "eines", "einer"):
            phrase = self.phrase(at)
            if not phrase:
                break
            at = phrase.end
        while self.low(at) in ("von", "van"):
            phrase = self.phrase(at + 1)
            if not phrase:
                break
            at = phrase.end
        return at

    def trailing(self, at: int) -> int:
        """Past what may follow a noun within its phrase: genitives, prepositional phrases, "selbst"."""
        while True:
            end = self._behind(at)
            further = self.prepositional(end)
            if further is None and self.low(end) in ("selbst", "zelf"):
                further = end + 1
            if further is None and self.low(end)[:1].isdigit():
                further = end + 1
            if further is None:
                return end
            at = further

    def span(self, phrase: Phrase) -> Span:
        """The offsets of a phrase in the sentence."""
        return self.words[phrase.first].start, self.words[phrase.end - 1].end


def _is_strange(word: Word, lang: str) -> bool:
    """Whether a word that stands alone is no ordinary one, so that only a name is left."""
    tokens = read_tokens(word.text)
    if len(word.text) < SHORTEST_NAME or len(tokens) != 1 or "-" in word.text:
        return False
    if is_common(word.low, lang) or concept_of(word.low, lang) or head_kind(tokens[0], lang):
        return False
    if find_roles(word.text, lang):
        return False
    endings = ("en", "ers", "er", "ing", "heid", "ie", "end") if lang == "nl" else ("en", "te", "ten", "ig", "lich")
    return not word.low.endswith(endings)


def is_organisation(word: str, lang: str) -> bool:
    """Whether a noun says of the name behind it that it is a firm or body ("Pumpenhersteller")."""
    tokens = read_tokens(word)
    return len(tokens) == 1 and head_kind(tokens[0], lang) == "organisation"
