"""The word that a count or a duration is said of: "gevangenen" in "240 Russische gevangenen"."""

from aligner.facts.tokens import Token
from aligner.languages.schema.facts import FactTable

SHORTEST_PLURAL = 3  # letters
PLACE_ENDINGS = ("er", "ische", "ischen")  # of German adjectives with a capital ("Berliner")
LONGEST_PHRASE = 5  # words between a number and its noun


def head_noun(tokens: list[Token], after: int, table: FactTable) -> str:
    """The head of the noun phrase that begins at a token, "" where none follows.

    German nouns carry a capital: the first one that is no adjective of a place ("Berliner") counts. Elsewhere the
    phrase runs to the next function word or mark, and its first plural, else its first word, is the head.
    """
    phrase: list[Token] = []
    for token in tokens[after : after + LONGEST_PHRASE]:
        if not token.text[0].isalpha() or token.lower in table.function_words or (phrase and not token.spaced):
            break
        phrase.append(token)
    if not phrase:
        return ""
    if table.capital_nouns:
        nouns = [token.text for token in phrase if token.text[0].isupper()]
        if len(nouns) > 1 and nouns[0].endswith(PLACE_ENDINGS) and len(phrase) > 1:
            return nouns[1]
        return nouns[0] if nouns else ""
    small = [token.text for token in phrase if token.text[0].islower()]
    plural = [word for word in small if is_plural_noun(word, table)]
    head = (plural or small or [phrase[-1].text])[0]
    return "" if head == phrase[0].text and head in table.past else head  # "the side lying 17th of 18 lost"


def is_plural_noun(word: str, table: FactTable) -> bool:
    """Whether a lower-case word looks like a plural: by its ending, or as one of the table's irregular ones."""
    if word in table.plurals:
        return True
    return (
        len(word) > SHORTEST_PLURAL
        and word.endswith(table.plural_endings)
        and not word.endswith(table.singular_endings)
    )
