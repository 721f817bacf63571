"""Finds German verbs of the present: "Am Sonntag kämpft der Verein um den Titel" speaks of the Sunday to come."""

from aligner.facts.tokens import Token
from aligner.languages.schema.facts import FactTable

SHORTEST_VERB = 4  # letters
INSEPARABLE = ("be", "ver", "er", "ent", "zer", "miss", "ge", "emp")
CLAUSE_FINAL = frozenset(".,;:!?)“”\"'–-")


def has_present_verb(tokens: list[Token], table: FactTable) -> bool:
    """Whether a clause without words of past or future has a verb of the third person present.

    Verbs in which reporters narrate ("sagt", "sitzt") tell nothing of the time, and a word that ends the clause and
    could be a participle ("verletzt") is none. Only languages that list `no_verbs` are read so.
    """
    if not table.no_verbs:
        return False
    return any(_is_present_verb(tokens, index, table) for index in range(len(tokens)))


def _is_present_verb(tokens: list[Token], index: int, table: FactTable) -> bool:
    word = tokens[index].text
    if word in ("ist", "sind"):
        return True
    if len(word) < SHORTEST_VERB or not word.endswith("t") or not word.isalpha() or not word.islower():
        return False
    if word in table.no_verbs or word in table.narrating or word in table.function_words:
        return False
    if not word.startswith(INSEPARABLE):
        return True
    following = tokens[index + 1].text if index + 1 < len(tokens) else "."
    return following not in CLAUSE_FINAL and following not in (*table.past, *table.and_, *table.or_)
