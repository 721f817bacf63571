"""Tells German years that stand bare ("1618 begann", "war 2008 Berater") from counts ("2000 Menschen")."""

import re

from aligner.facts.grammar import Found
from aligner.facts.readings import amount
from aligner.facts.tokens import Token
from aligner.languages.schema.facts import FactTable

EARLIEST_YEAR = 1200  # a bare number below it is a count
EARLIEST_RECENT, LATEST_RECENT = 1900, 2100
ROUND = 50  # a count that ends so is as likely as a year
LONGEST_PHRASE = 3  # words between a number and the noun that it counts
SHORTEST_PARTICIPLE = 6  # letters
PARTICIPLE = re.compile(
    r"(?:ge|be|er|ver|ent|zer|(?:ab|an|auf|aus|ein|ver|um|vor|zu|nieder|zurück)ge)\w+?(?:t|en)(e[nrsm]?)?"
)


def is_told_year(found: Found, year: int) -> bool:
    """Whether a bare number of four digits is a year.

    A recent one is, unless a noun that is counted follows, or any noun where the number is round; an older one needs
    a word of telling behind it: a verb, a participle ("1742 erbaut") or a small word ("1841 von zwei Brüdern"), and no
    word of counting before it ("auf 1251 Punkte").
    """
    before = found.word(-1)
    lexicon = found.row.lexicon
    table = lexicon.table
    hedge = table.hedges_before.get(before)
    compared = f"{found.word(-2)} {before}" in table.hedges_before  # "mehr als 2013", "mehr als 1400"
    around = hedge == "about" or before == table.clock.at[0]
    past_it = before in table.hedge_prepositions and found.word(1) in table.past_it
    if lexicon.has_class(before, "SYMBOL", "CODE", "REFERENCE") or (hedge is not None and not around and not past_it):
        return False
    if EARLIEST_RECENT <= year <= LATEST_RECENT:
        hedged = (hedge is not None and not past_it) or (compared and _counts(found))
        return _is_recent_year(found, year, hedged) and not (compared and year % ROUND == 0)
    return not compared and year >= EARLIEST_YEAR and ((around and not _counts(found)) or _is_old_year(found, before))


def is_told_year_of(found: Found) -> bool:
    """Whether an old number after "von" is a year: "die Beschreibung von 1858", but not "von 1200 auf 1400"."""
    before, following = _token(found, -1), found.word(1)
    table = found.row.lexicon.table
    if before is None or not before.text[0].isupper() or before.lower.endswith(table.quantity_nouns):
        return False
    return not _counts(found) and following not in (*table.to, *table.change_to, *table.and_, *table.or_)


def _is_past(word: str, table: FactTable) -> bool:
    """Whether a word is a past form, also behind a prefix ("befand", "entstand")."""
    if word in table.past or word.endswith(table.past_endings):
        return True
    return any(word.startswith(head) and word[len(head) :] in table.strong_past for head in table.past_heads)


def _token(found: Found, steps: int) -> Token | None:
    at = found.first().first + steps if steps < 0 else found.last().after + steps - 1
    return found.row.tokens[at] if 0 <= at < len(found.row.tokens) else None


def _counts(found: Found) -> bool:
    """Whether a capital plural follows that the number may count: "2000 Menschen", "2000 neue Stellen"."""
    return _counted_noun(found) is not None


def _counted_noun(found: Found) -> str | None:
    tokens, table = found.row.tokens, found.row.lexicon.table
    at = found.last().after
    if at < len(tokens) and tokens[at].text in "%$€£":
        return tokens[at].text
    for word in tokens[at : at + LONGEST_PHRASE]:
        if not word.text[0].isalpha() or word.lower in table.function_words or word.lower in table.past:
            return None
        if word.text[0].isupper():
            return word.lower if word.lower.endswith(table.plural_endings) else None
        if word is tokens[at] and found.first().first == 0 and word.lower.endswith(table.past_endings):
            return None
    return None


def _is_recent_year(found: Found, year: int, hedged: bool) -> bool:
    noun = _counted_noun(found)
    if noun is None:
        return True
    table = found.row.lexicon.table
    if hedged or year % ROUND == 0 or noun in table.counted_nouns or not noun[0].isalpha():
        return False
    return found.word(-1) not in table.number_leads


def _is_old_year(found: Found, before: str) -> bool:
    table = found.row.lexicon.table
    following = _token(found, 1)
    if before in table.number_leads or (following is not None and following.text in "%$€£"):
        return False
    if following is None or not following.text[0].isalpha():
        ends_clause = following is None or following.text in ".,;:)!?"
        return ends_clause and (before in table.past or (before.endswith("te") and len(before) > 4))
    if not following.text.islower():
        return False
    if _is_past(following.text, table):
        return following.text in table.past or amount(found.term("year")) % 100 != 0 or not found.word(2)[:1].isalpha()
    after = found.word(2)
    if match := PARTICIPLE.fullmatch(following.text):
        bare = match[1] is None and len(following.text) >= SHORTEST_PARTICIPLE
        return bare or before in (*table.the, *table.in_, *table.on)
    if following.text in (*table.of, *table.to, *table.change_to, *table.ratios) and after[:1].isdigit():
        return False
    if following.text in (*table.to, *table.and_, *table.or_):
        return False
    return following.text in table.function_words or following.text in table.telling_words
