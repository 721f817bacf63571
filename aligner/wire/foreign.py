"""Words of another language that were left standing in a wire."""

import re
from collections.abc import Iterator

from aligner.languages.foreign import FREQUENT, TELLTALE
from aligner.wire.language import TABLES, text_table

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.!?;:,()]|[\"“”„«»‚‘]")
_LATIN_NAME = re.compile(r"(?<![A-Za-z])[A-Z][a-zéèöüäóáíñç]{3,}(?![A-Za-z])")
_LONGEST = 100_000  # characters of a text that are looked at
_MOST_SHOWN = 6
_RUN_SHORTEST = 2  # frequent words of the other language that make a run, with none of the document's own
_ANY_TELLTALE = frozenset().union(*TELLTALE.values())
_QUOTES = frozenset('"“”„«»')


def find_foreign_words(text: str, lang: str) -> tuple[str, ...]:
    """The foreign words and runs of words in a text, in order, each once, at most six.

    In Latin script these are a function word that only the other language has ("Por ihrer Seite" → "Por"), and runs of
    its frequent words with what stands between them ("Aunque no se ha especificado oficialmente"). Names and quotations
    are left alone. In Japanese these are Latin spellings of words that are no acronyms ("Lavrov").
    """
    sample = text[:_LONGEST]
    found = _LATIN_NAME.findall(sample) if lang == "ja" else list(_find_runs(sample, lang))
    return tuple(dict.fromkeys(found))[:_MOST_SHOWN]


def _find_runs(text: str, lang: str) -> Iterator[str]:
    own = text_table(lang).function_words | text_table(lang).starters
    tokens = list(_TOKEN.finditer(text))
    index, quoted = 0, False
    while index < len(tokens):
        token = tokens[index].group()
        if token in _QUOTES:
            quoted = not quoted and token not in "”»"
        language = _other_language(token, lang) if not quoted else ""
        if not language or _is_in_name(tokens, index):
            index += 1
            continue
        end = _run_end(tokens, index, language, own)
        run = text[tokens[index].start() : tokens[end].end()]
        if end > index or token.lower() in TELLTALE[language]:
            yield run
        index = end + 1


def _other_language(token: str, lang: str) -> str:
    """The language of which this word alone is evidence, "" for none."""
    word = token.lower()
    if word not in _ANY_TELLTALE or word in text_table(lang).function_words or word in text_table(lang).starters:
        return ""
    for language, telltale in TELLTALE.items():
        related = language in TABLES and lang in TABLES and {language, lang} <= {"nl", "de"}
        if language != lang and not related and word in telltale:
            return language
    return ""


def _is_in_name(tokens: list[re.Match[str]], index: int) -> bool:
    """Whether the word stands beside a capitalised one that does not open the sentence, as in "Le Monde"."""
    token = tokens[index].group()
    opens = index == 0 or tokens[index - 1].group() in ".!?:"
    if not opens and token[0].isupper():
        return True
    after = tokens[index + 1].group() if index + 1 < len(tokens) else ""
    before = tokens[index - 1].group() if index else ""
    return (after[:1].isupper() and token[0].isupper()) or (before[:1].isupper() and after[:1].isupper())


def _run_end(tokens: list[re.Match[str]], start: int, language: str, own: frozenset[str]) -> int:
    """The index of the run's last word: it goes on while no word is the document's own, up to a punctuation mark."""
    frequent = FREQUENT.get(language, frozenset()) | TELLTALE[language]
    end, last, count = start, start, 0
    while end < len(tokens):
        word = tokens[end].group().lower()
        if (
            not word[0].isalpha()
            or (word in own and word not in frequent)
            or (word[0] != tokens[end].group()[0] and end > start)
        ):
            break
        if word in frequent:
            count += 1
        last = end
        end += 1
    return last if count >= _RUN_SHORTEST else start
