"""The word that a count or a duration is said of: "gevangenen" in "240 Russische gevangenen"."""

from aligner.facts.lexicon import Lexicon
from aligner.facts.tokens import Token

LONGEST_PHRASE = 5  # words between a number and its noun


def head_noun(tokens: list[Token], after: int, lexicon: Lexicon) -> str:
    """The head of the noun phrase that begins at a token, "" where none follows.

    German nouns carry a capital: the first one that is no adjective of a place ("Berliner") counts. Elsewhere the
    phrase runs to the next function word or mark, and its first plural, else its first word, is the head.
    """
    table = lexicon.table
    phrase: list[Token] = []
    for token in tokens[after : after + LONGEST_PHRASE]:
        if not token.text[0].isalpha() or token.lower in table.function_words or (phrase and not token.spaced):
            break
        phrase.append(token)
    if not phrase:
        return ""
    if table.capital_nouns:
        nouns = [token.text for token in phrase if token.text[0].isupper()]
        if len(nouns) > 1 and nouns[0].endswith(("er", "ische", "ischen")) and len(phrase) > 1:
            return nouns[1]
        return nouns[0] if nouns else ""
    small = [token.text for token in phrase if token.text[0].islower()]
    plural = [word for word in small if _is_plural(word, table.language)]
    return (plural or small or [phrase[-1].text])[0]


def _is_plural(word: str, language: str) -> bool:
    if language == "nl":
        return len(word) > 3 and word.endswith(("en", "s", "eren")) and not word.endswith(("ss", "ische"))
    return word in ("people", "men", "women", "children", "police", "troops") or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us"))
    )
