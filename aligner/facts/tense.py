"""Which way a clause points in time: the direction in which a bare weekday or a yearless date is looked for."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from aligner.facts.calendar import Direction
from aligner.facts.lexicon import lexicon_of
from aligner.facts.present_verbs import has_present_verb
from aligner.facts.terms import TermRow
from aligner.facts.tokens import Token, split_tokens
from aligner.languages.schema.facts import FactTable

CLAUSE_ENDS = frozenset(".;!?:")
PARTICIPLE_COST = 3  # tokens: a word that is past only by its ending is that much farther away
COMMA_COST = 8  # tokens: a verb beyond a comma is that much farther away
SHORTEST_PARTICIPLE = 7  # letters
CLAUSE_COST = 15  # tokens: a verb beyond "that" is that much farther away
FARTHEST_VERB = 60  # tokens; no clause of the news has its verb farther from its date
FARTHEST_INFINITIVE = 8  # tokens between a word of the future and its infinitive
FARTHEST_COPULA = 12  # tokens between "is" and the word that says how something is
PARTICIPLES_WITHOUT_MARK = ("be", "ver", "ont", "her", "ge")
LEADING_MARKS = ("to",)  # of an infinitive: a date before it is not what it speaks of ("agreed on Oct. 5 to release")
FARTHEST_AIM = 10  # tokens between a verb like "urged" and its infinitive
PAST_MODALS = ("should", "would", "could", "may", "might", "must")  # "should have promised" is past
SHORTEST_PAST = 5  # letters of a word that is past by its ending ("sagte", "landde", "moved")


def is_participle(word: str, table: FactTable) -> bool:
    """Whether a word looks like a participle ("getroffen"): its mark first or after a prefix, and its ending."""
    mark = table.participle_mark
    if not mark or len(word) < SHORTEST_PARTICIPLE or word in table.function_words:
        return False
    if not word.endswith(table.participle_endings):
        return False
    at = word.find(mark)
    return at == 0 or (at > 0 and word[:at] in table.participle_prefixes)


@dataclass(frozen=True, slots=True)
class TenseWords:
    """One language's words that tell past from future, made ready once."""

    future: frozenset[tuple[str, ...]]
    longest: int
    past: frozenset[str]
    weak: frozenset[str]
    perfect: frozenset[str]
    since: frozenset[str]
    aims: frozenset[str]
    until: frozenset[str]
    until_phrases: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    that: frozenset[str]
    endings: tuple[str, ...]
    clock: frozenset[str]


@lru_cache(maxsize=8)
def _words_of(language: str) -> TenseWords:
    table = lexicon_of(language).table
    clock_words = (*table.clock.hours, *table.clock.hour_marks, *table.clock.am, *table.clock.pm, ":")
    future = frozenset(tuple(token.lower for token in split_tokens(words)) for words in table.future)
    return TenseWords(
        future=future,
        longest=max(map(len, future)),
        past=frozenset((*table.past, *(head + form for head in table.past_heads for form in table.strong_past))),
        weak=frozenset(table.weak_past),
        perfect=frozenset(table.perfect),
        since=frozenset(word.split()[0] for word in table.since),
        aims=frozenset(table.aims),
        until=frozenset(table.until),
        until_phrases=tuple(_part_phrase(words) for words in table.until if " " in words),
        that=frozenset(table.that),
        endings=table.past_endings,
        clock=frozenset(token.lower for words in clock_words for token in split_tokens(words)),
    )


def _part_phrase(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words before a day and those behind it, parted by "…"."""
    before, _, behind = words.partition("…")
    return tuple(before.split()), tuple(behind.split())


class TenseReader:
    """Finds the nearest word that tells past or future around a place of one text."""

    def __init__(self, row: TermRow) -> None:
        table = row.lexicon.table
        self.row = row
        self.words = _words_of(table.language)
        self.marks: list[tuple[int, Direction]] | None = None

    def direction(self, at: int) -> Direction:
        """Future or past by the nearest word that tells in the clause around a place, nearest where none does."""
        if self.marks is None:
            self.marks = self._find_marks()
        here = bisect_right(self.row.starts, at) - 1
        first, last = self._clause(here)
        lead = self._lead(here)
        if lead & self.words.since:
            return "past"
        if lead & self.words.aims:
            return "future"
        best: tuple[int, Direction] = (10_000, "nearest")
        begin = bisect_left(self.marks, first, key=lambda mark: mark[0])
        for place, direction in self.marks[begin : begin + last - first]:
            leads = place > here and self.row.tokens[place].lower in LEADING_MARKS
            if place < last and not leads:
                between = self.row.tokens[min(place, here) : max(place, here)]
                cost = len(between) + COMMA_COST * sum(token.text == "," for token in between)
                cost += CLAUSE_COST * sum(token.lower in self.words.that for token in between)
                cost += PARTICIPLE_COST * (direction == "past" and self.row.tokens[place].lower not in self.words.past)
                if cost < best[0]:
                    best = (cost, direction)
        if best[1] == "nearest" and self._is_present(first, last):
            best = (0, "future")
        if lead & self.words.until or self._is_led_by_phrase(here):
            return "nearest" if best[1] == "past" and self._is_told(first, last) else "future"
        return best[1]

    def _is_led_by_phrase(self, here: int) -> bool:
        """Whether several words say until or from around a place: "tot en met zondag", "von Montag an"."""
        tokens = self.row.tokens
        for opening, closing in self.words.until_phrases:
            before = tuple(token.lower for token in tokens[max(0, here - len(opening)) : here])
            behind = tuple(token.lower for token in tokens[here + 1 : here + 1 + len(closing)])
            if before == opening and behind == closing:
                return True
        return False

    def _is_present(self, first: int, last: int) -> bool:
        """Whether a clause without other marks and participle is in the present: "Tuesday the road is closed"."""
        table = self.row.lexicon.table
        words = [token.lower for token in self.row.tokens[first:last]]
        if not any(word in table.presents for word in words):
            return has_present_verb(self.row.tokens[first:last], table)
        return not any(
            len(word) >= SHORTEST_PARTICIPLE - 1 and word.endswith(table.participle_endings or table.past_endings)
            and word.startswith(PARTICIPLES_WITHOUT_MARK) and word not in table.states
            for word in words
        )  # fmt: skip

    def _is_told(self, first: int, last: int) -> bool:
        """Whether a verb tells of the past, and not only a participle: "bis Montag gesperrt" may be still to come."""
        table = self.row.lexicon.table
        lasting = (*table.presents, *table.lasting)
        if any(token.lower in lasting for token in self.row.tokens[first:last]):
            return False  # "are cancelled until Monday", "has cancelled"
        return any(
            direction == "past" and not is_participle(self.row.tokens[place].lower, table)
            for place, direction in self.marks or ()
            if first <= place < last
        )

    def _is_state(self, index: int) -> bool:
        """Whether "closed" says how something is, after is or are, and not what was done."""
        table = self.row.lexicon.table
        if self.row.tokens[index].lower not in table.states:
            return False
        before = self.row.tokens[max(0, index - FARTHEST_COPULA) : index]
        return any(token.lower in table.presents for token in before)

    def _lead(self, here: int) -> set[str]:
        """The word that a place begins with, and the one before it, past an article or a clock time."""
        tokens = self.row.tokens
        table = self.row.lexicon.table
        before = here - 1
        while before > 0 and (tokens[before].text.isdecimal() or tokens[before].lower in self.words.clock):
            before -= 1
        if before > 0 and tokens[before].lower in (*table.the, *table.numbers.articles):
            before -= 1
        if before > 0 and tokens[before].lower in table.on and tokens[before - 1].lower in self.words.until:
            before -= 1
        if before < 0 or (before and tokens[before - 1].lower in self.row.lexicon.plural_units):
            return {tokens[here].lower}
        return {tokens[here].lower, tokens[before].lower}

    def _find_marks(self) -> list[tuple[int, Direction]]:
        tokens = self.row.tokens
        found: list[tuple[int, Direction]] = []
        for index, token in enumerate(tokens):
            words = tuple(one.lower for one in tokens[index : index + self.words.longest])
            if self._is_aim(index):
                found.append((index, "future"))
                continue
            if words[0] in PAST_MODALS and words[1:2] == ("have",):
                found.append((index, "past"))
                continue
            if self._is_future(words, token, index) and not (found and self._is_passive(words[0], index)):
                found.append((index, "future"))
                continue
            weak = token.lower in self.words.weak
            if weak and (self._follows_future(found, index) or not self._leads_past(index)):
                continue
            if self._is_state(index) or (index and tokens[index - 1].lower == "be"):
                continue
            if self._is_passive_to_come(found, index):
                continue
            if self._is_past(token, tokens[index - 1].lower if index else "", self._next(index)):
                found.append((index, "past"))
        return found

    def _is_aim(self, index: int) -> bool:
        """Whether the mark of an infinitive that announces stands here.

        "agreed to meet on Friday", "Ceasefire agreed; to take effect on 15th".
        """
        table, tokens = self.row.lexicon.table, self.row.tokens
        if not table.infinitive_mark or tokens[index].lower != table.infinitive_mark or index + 1 >= len(tokens):
            return False
        if not tokens[index + 1].text.islower() or tokens[index + 1].lower in table.function_words:
            return False
        if index and tokens[index - 1].text == ";":
            return True
        for step in range(index - 1, max(-1, index - FARTHEST_AIM), -1):
            if self._ends(step) or tokens[step].text == ",":
                return False
            if tokens[step].lower in table.aim_verbs:
                return True
        return False

    def _is_future(self, words: tuple[str, ...], token: Token, index: int) -> bool:
        """Whether a phrase of the future begins here; "May" with a capital is the month."""
        if index and not token.text.islower() and token.text.isalpha():
            return False
        if len(words) > 1 and words[1] in self.words.perfect and words[0].endswith("t"):
            return False
        return any(words[:size] in self.words.future for size in range(1, len(words) + 1))

    def _is_passive(self, word: str, index: int) -> bool:
        """ "gelöscht werden" after "konnte": the infinitive takes its time from the verb before it."""
        before = self.row.tokens[index - 1].lower if index else ""
        return word in self.words.weak and is_participle(before, self.row.lexicon.table)

    def _is_passive_to_come(self, found: list[tuple[int, Direction]], index: int) -> bool:
        """ "moet op 30 april geboren worden": the participle of an infinitive takes its time from the verb before."""
        if self._next(index) not in self.words.weak or not found or found[-1][1] != "future":
            return False
        return not any(self._ends(step) for step in range(found[-1][0], index))

    def _leads_past(self, index: int) -> bool:
        """Whether a word of the past follows in the clause, so that have or haben belongs to it."""
        for step in range(index + 1, min(len(self.row.tokens), index + FARTHEST_VERB)):
            if self._ends(step):
                return False
            token = self.row.tokens[step]
            before, after = self.row.tokens[step - 1].lower, self._next(step)
            if token.lower not in self.words.weak and self._is_past(token, before, after):
                return True
        return False

    def _follows_future(self, found: list[tuple[int, Direction]], index: int) -> bool:
        """ "will have met": the infinitive belongs to the word of the future before it."""
        return bool(found) and found[-1][1] == "future" and index - found[-1][0] <= FARTHEST_INFINITIVE

    def _next(self, index: int) -> str:
        return self.row.tokens[index + 1].lower if index + 1 < len(self.row.tokens) else ""

    def _is_past(self, token: Token, before: str, after: str) -> bool:
        if token.lower in self.words.past:
            return token.text.islower() or not (before and self.row.lexicon.table.capital_nouns)
        if len(token.text) < SHORTEST_PAST or not token.text.islower() or token.lower in self.row.lexicon.entries:
            return False
        in_phrase = self._is_in_noun_phrase(before) and not self._is_finite(before, after)
        present = token.lower in self.row.lexicon.table.presents
        by_ending = token.lower.endswith(self.words.endings) and not in_phrase and not present
        return by_ending or is_participle(token.lower, self.row.lexicon.table)

    def _is_finite(self, before: str, after: str) -> bool:
        """German "beispielsweise führten ihre": an adjective has no small word behind it."""
        table = self.row.lexicon.table
        articles = (*table.the, *table.numbers.articles, *table.possessives)
        return table.capital_nouns and before not in articles and after in table.function_words

    def _is_in_noun_phrase(self, before: str) -> bool:
        """Whether the word before makes a noun or adjective of it: "de ronde", "een tweede periode", "nieuwe vrede"."""
        table = self.row.lexicon.table
        adjective = bool(table.adjective_ending) and before.endswith(table.adjective_ending)
        return adjective or before in (*table.the, *table.numbers.articles, *table.possessives)

    def _clause(self, here: int) -> tuple[int, int]:
        tokens = self.row.tokens
        first = here
        while first > max(0, here - FARTHEST_VERB) and not self._ends(first - 1):
            first -= 1
        last = here
        while last < min(len(tokens), here + FARTHEST_VERB) and not self._ends(last):
            last += 1
        return first, last

    def _ends(self, index: int) -> bool:
        """Whether a clause ends at a token: a full stop before a space, unless it stands after a number or initial."""
        tokens = self.row.tokens
        if tokens[index].text not in CLAUSE_ENDS or (index + 1 < len(tokens) and not tokens[index + 1].spaced):
            return False
        before = tokens[index - 1].text if index else ""
        return not (tokens[index].text == "." and (before[-1:].isdecimal() or len(before) <= 3))
