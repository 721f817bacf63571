"""Scales of a number phrase: words ("miljoen", "Mrd."), marks glued to digits ("2.4bn"), dozens."""

from dataclasses import dataclass
from fractions import Fraction

from aligner.facts.literals import Digits, Writing
from aligner.facts.nouns import is_plural_noun
from aligner.facts.number_words import NumberReader
from aligner.facts.phrases import expand_keys
from aligner.facts.tokens import Token
from aligner.languages.schema.facts import FactTable


@dataclass(frozen=True, slots=True)
class NumberPhrase:
    """A number and the index after its last token. `digits` is set where it began with digits, `words` where spoken.

    `scaled`: a scale word took part; `fraction`: a spoken or written fraction of one; `mixed`: with a half or a third.
    """

    value: Fraction
    after: int
    digits: Digits | None = None
    words: bool = False
    scaled: bool = False
    fraction: bool = False
    ordinal: bool = False
    mixed: bool = False
    year: bool = False


class ScaleReader:
    """Reads what multiplies a number, for one language; holds the language's number words."""

    def __init__(self, table: FactTable) -> None:
        words = table.numbers
        self.table = table
        self.words = words
        self.writing = Writing(words.decimal_mark, table.month_first, table.clock.race_before)
        self.reader = NumberReader(words)
        self.scales = expand_keys(words.scales)
        self.fractions = {word: Fraction(value) for word, value in expand_keys(words.fractions).items()}
        self.collectives = expand_keys(words.collectives)
        self.symbols = set(table.money.symbols) | {key.split()[0] for key in table.money.symbols}
        self.money_names = set(expand_keys(table.money.names))
        self.articles = set(words.articles)
        self.joiners = set(words.joiners)
        self.hundreds = set(words.hundreds)
        self.units = set(expand_keys(table.measures.units))
        self.vague = set(words.vague)
        self.halves = set(words.half_words)

    def _marked(self, tokens: list[Token], at: int, phrase: NumberPhrase) -> NumberPhrase:
        """The phrase with a scale mark glued to it ("2.4bn"); a bare m, b or K only beside money or people."""
        if phrase.after >= len(tokens):
            return phrase
        token = tokens[phrase.after]
        scale = self.words.scale_marks.get(token.lower)
        if scale is None:
            return phrase
        ambiguous = token.lower in ("m", "b") or token.text == "K"  # metres, bytes, kelvins
        if ambiguous and not self._is_million(tokens, at, phrase.after):
            return phrase
        if token.spaced and len(token.lower) == 1:
            return phrase
        return NumberPhrase(phrase.value * scale, phrase.after + 1, digits=phrase.digits, scaled=True)

    def _is_million(self, tokens: list[Token], at: int, mark: int) -> bool:
        if at and tokens[at - 1].lower in self.symbols:
            return True
        following = tokens[mark + 1].lower if mark + 1 < len(tokens) else ""
        if following in self.money_names or following in self.table.plurals:
            return True
        counted = is_plural_noun(following, self.table) and following not in self.units
        return counted and len(tokens[at].text) <= 2 and "m" in self.words.scale_marks

    def _scale_at(self, tokens: list[Token], at: int) -> tuple[int, int] | None:
        """A scale word at a token and the index after it; "hundred" after digits counts, a full stop of Mio. too."""
        if at < len(tokens) and tokens[at].text == "-" and not tokens[at].spaced and at + 1 < len(tokens):
            if self.scales.get(tokens[at + 1].lower) and not tokens[at + 1].spaced:
                return self.scales[tokens[at + 1].lower], at + 2
            return None
        if at >= len(tokens):
            return None
        word = tokens[at].lower
        scale = self.scales.get(word) or (100 if word in self.hundreds else None)
        if scale is None:
            return None
        dotted = len(word) <= 4 and word not in self.hundreds and at + 1 < len(tokens) and tokens[at + 1].text == "."
        return scale, at + 2 if dotted and not tokens[at + 1].spaced else at + 1

    def _collected(self, tokens: list[Token], phrase: NumberPhrase) -> NumberPhrase:
        step = phrase.after
        if step < len(tokens) and tokens[step].text == "-" and not tokens[step].spaced:
            step += 1
        if step < len(tokens) and (count := self.collectives.get(tokens[step].lower)):
            return NumberPhrase(phrase.value * count, step + 1, digits=phrase.digits, words=True, scaled=True)
        and_dozen = phrase.after + 2 < len(tokens) and tokens[phrase.after].lower in self.joiners
        if and_dozen and tokens[phrase.after + 2].lower in self.collectives:
            low = self.reader.read(tokens[phrase.after + 1].lower)
            if low is not None and phrase.value % 100 == 0:
                value = phrase.value + low.value * self.collectives[tokens[phrase.after + 2].lower]
                return NumberPhrase(value, phrase.after + 3, words=True, scaled=True)
        return phrase
