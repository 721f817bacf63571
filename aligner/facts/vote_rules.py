"""Rules that read the result of a vote: "voted nine to two", "mit 312 gegen 288 Stimmen", "a 5-4 ruling"."""

from aligner.facts.calendar import decimal
from aligner.facts.grammar import Found, Piece, Reading, Rule, Value
from aligner.facts.readings import amount, clause_before, clause_behind

VOTE_RANK = -1  # before a score, which hides its numbers
BEFORE, BEHIND = 12, 4  # tokens to a word that says that a vote is told


def build_vote(found: Found) -> Reading | None:
    """Both numbers of a vote, each of votes; None where no word of voting stands by, or something else is counted."""
    table = found.row.lexicon.table
    if found.word(-1) in (*table.from_, *table.between) or not (_is_of_votes(found) and _ends_there(found)):
        return None
    pieces = tuple(
        Piece(
            kind="number",
            start=term.start,
            end=term.end,
            value=Value(text=decimal(amount(term))),
            noun=table.numbers.vote_nouns[0],
        )
        for term in (found.term("a"), found.term("b"))
    )
    return Reading(start=found.first().start, end=found.last().end, rank=VOTE_RANK, pieces=pieces)


def _is_of_votes(found: Found) -> bool:
    """Whether a word of voting stands in the clause: before the numbers, between them, or right behind."""
    numbers = found.row.lexicon.table.numbers
    if found.has("noun") or found.has("votes") or found.word(-1) in numbers.vote_verbs:
        return True
    words = (*clause_before(found, BEFORE), *clause_behind(found, BEHIND))
    return any(word.startswith(numbers.vote_beginnings) for word in words)


def _ends_there(found: Found) -> bool:
    """Whether nothing but votes is counted behind the second number."""
    table = found.row.lexicon.table
    following = found.word(1)
    if found.has("votes") or found.has("against"):
        return True
    if not following[:1].isalpha() or following in table.function_words:
        return True
    return following.startswith(table.numbers.vote_beginnings)


RULES = (
    Rule(name="vote", pattern="a=INT noun=VOTES? (TO|VERSUS|DASH) b=INT votes=VOTES?", build=build_vote),
    Rule(
        name="votes for and against",
        pattern="a=INT noun=VOTES? FORIT COMMA? AND? b=INT votes=VOTES? against=AGAINST",
        build=build_vote,
    ),
    Rule(name="vote in figures", pattern="a=INT COLON b=INT votes=VOTES?", build=build_vote, languages=("de",)),
)
