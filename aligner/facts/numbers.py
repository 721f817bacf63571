"""Assembles number phrases: digits or number words, scales, "and a half", spoken decimals, halves of a million."""

from fractions import Fraction

from aligner.facts.literals import SIGNS, read_digits
from aligner.facts.number_scales import NumberPhrase, ScaleReader
from aligner.facts.tokens import Token

LARGEST = 10**21  # beyond it, only codes are written


class NumberFinder(ScaleReader):
    """Reads the number phrase that begins at a token, for one language."""

    def read(self, text: str, tokens: list[Token], at: int) -> NumberPhrase | None:
        """The longest number phrase from the token at `at`, None where none begins."""
        token = tokens[at]
        if token.text[0].isdecimal():
            return self._from_digits(text, tokens, at)
        if token.text in SIGNS:
            return self._continue(
                tokens, NumberPhrase(SIGNS[token.text], at + 1, fraction=True, words=True, mixed=True)
            )
        if token.lower in self.articles or token.lower in self.halves or token.lower in self.fractions:
            found = self._broken(tokens, at)
            if found:
                return found
        first = self.reader.read(token.lower)
        if first is None:
            return self._scaled_article(tokens, at)
        if first.ordinal:
            return NumberPhrase(first.value, at + 1, words=True, ordinal=True)
        if first.value in (100, 1000) and at and tokens[at - 1].lower in self.vague:
            return None
        phrase = NumberPhrase(first.value, at + 1, words=True, mixed=first.mixed)
        return self._continue(tokens, self._tens(tokens, phrase))

    def _from_digits(self, text: str, tokens: list[Token], at: int) -> NumberPhrase | None:
        american = at > 0 and tokens[at - 1].text == "$"
        digits = read_digits(text, tokens[at].start, self.writing, american)
        after = at
        while after < len(tokens) and tokens[after].start < digits.end:
            after += 1
        phrase = NumberPhrase(digits.value, after, digits=digits)
        if digits.shape != "number" or digits.value > LARGEST:
            return phrase
        return self._continue(tokens, self._marked(tokens, at, phrase))

    def _tens(self, tokens: list[Token], phrase: NumberPhrase) -> NumberPhrase:
        """ "twenty-one", "nineteen ninety-six", "three hundred": what English says in several words."""
        value, after = phrase.value, phrase.after
        if self.words.compounds or phrase.mixed:
            return phrase
        while True:
            step = (
                after + 1 if after < len(tokens) and tokens[after].text == "-" and not tokens[after].spaced else after
            )
            token = tokens[step] if step < len(tokens) else None
            read = self.reader.read(token.lower) if token else None
            if read is None or token is None or read.mixed:
                return NumberPhrase(value, after, words=True, year=phrase.year)
            low = read.value
            if read.ordinal:
                if (20 <= value < 100 and value % 10 == 0 and low < 10) or (low < 100 <= value and value % 100 == 0):
                    return NumberPhrase(value + low, step + 1, words=True, ordinal=True)
                return NumberPhrase(value, after, words=True, year=phrase.year)
            if token.lower in self.hundreds and value < 100:
                value, after = value * 100, step + 1
                phrase = NumberPhrase(value, after, words=True)
            elif 20 <= value < 100 and value % 10 == 0 and 0 < low < 10:
                value, after = value + low, step + 1
            elif phrase.value == value and 13 <= value <= 20 and 10 <= low < 100 and not phrase.year:
                value, after = value * 100 + low, step + 1
                phrase = NumberPhrase(value, after, words=True, year=True)
            elif phrase.year and value % 100 >= 20 and value % 10 == 0 and 0 < low < 10:
                value, after = value + low, step + 1
            else:
                return NumberPhrase(value, after, words=True, year=phrase.year)

    def _continue(self, tokens: list[Token], phrase: NumberPhrase) -> NumberPhrase:
        """The phrase with what may follow: point, half, scales, and a smaller number after a scale."""
        phrase = self._parted(tokens, self._pointed(tokens, phrase))
        phrase = self._and_part(tokens, phrase)
        total, last = Fraction(0), Fraction(LARGEST)
        while True:
            scale = self._scale_at(tokens, phrase.after)
            if scale is None or scale[0] >= last:
                break
            last = Fraction(scale[0])
            total += phrase.value * last
            phrase = NumberPhrase(total, scale[1], digits=phrase.digits, words=phrase.words, scaled=True)
            smaller = self._smaller(tokens, phrase, last)
            if smaller is None:
                break
            if self._scale_at(tokens, smaller.after) is None:
                return NumberPhrase(total + smaller.value, smaller.after, digits=phrase.digits, words=True, scaled=True)
            phrase = NumberPhrase(smaller.value, smaller.after, digits=phrase.digits, words=True)
        return self._collected(tokens, self._low_words(tokens, phrase))

    def _smaller(self, tokens: list[Token], phrase: NumberPhrase, scale: Fraction) -> NumberPhrase | None:
        """What is added after a scale: "zeventien miljoen drieduizend", "3 hundred and 21"."""
        at = phrase.after
        joined = at < len(tokens) and tokens[at].lower in self.joiners
        if joined:
            at += 1
        if at >= len(tokens):
            return None
        token = tokens[at]
        if token.text[0].isdecimal():
            if not token.text.isdecimal() or len(token.text) > 3 or (joined and scale > 1000):
                return None
            if phrase.digits is None or int(token.text) >= scale or self._is_longer_number(tokens, at):
                return None
            scaled = self._scale_at(tokens, at + 1)
            if not joined and scaled is None:
                return None
            if scaled and scaled[0] * int(token.text) >= scale:
                return None
            return self._hundred(tokens, NumberPhrase(Fraction(token.text), at + 1))
        read = self.reader.read(token.lower)
        if read is None or read.ordinal or read.mixed or (joined and scale > 1000 and not self.words.compounds):
            return None
        if joined and scale > 1000 and read.value < 1000 and self._scale_at(tokens, at + 1) is not None:
            return None
        low = self._tens(tokens, NumberPhrase(read.value, at + 1, words=True))
        if joined and self._is_listed(tokens, phrase, low):
            return None
        low = self._and_low(tokens, low)
        return low if low.value < scale and not low.ordinal else None

    def _is_listed(self, tokens: list[Token], phrase: NumberPhrase, low: NumberPhrase) -> bool:
        """ "two million and three people": a second count, not a part of the first; a hundred and three is one."""
        return self.words.compounds is False and phrase.value >= 10**6 and low.value < 100

    def _is_longer_number(self, tokens: list[Token], at: int) -> bool:
        return (
            at + 1 < len(tokens)
            and tokens[at + 1].text in ".,:"
            and not tokens[at + 1].spaced
            and (at + 2 < len(tokens) and not tokens[at + 2].spaced and tokens[at + 2].text.isdecimal())
        )

    def _hundred(self, tokens: list[Token], phrase: NumberPhrase) -> NumberPhrase:
        if phrase.after < len(tokens) and tokens[phrase.after].lower in self.hundreds and phrase.value < 10:
            phrase = NumberPhrase(phrase.value * 100, phrase.after + 1, words=True)
            return self._and_low(tokens, phrase)
        return phrase

    def _and_low(self, tokens: list[Token], phrase: NumberPhrase) -> NumberPhrase:
        """ "three hundred and twenty-one": the part below a hundred after `and`."""
        at = phrase.after
        if phrase.value < 100 or phrase.value % 100 or at + 1 >= len(tokens) or tokens[at].lower not in self.joiners:
            return phrase
        token = tokens[at + 1]
        if token.text.isdecimal() and len(token.text) <= 2:
            return NumberPhrase(phrase.value + int(token.text), at + 2, words=True)
        read = self.reader.read(token.lower)
        if read is None or read.mixed or read.value >= 100:
            return phrase
        low = self._tens(tokens, NumberPhrase(read.value, at + 2, words=True, ordinal=read.ordinal))
        return NumberPhrase(phrase.value + low.value, low.after, words=True, ordinal=read.ordinal or low.ordinal)

    def _low_words(self, tokens: list[Token], phrase: NumberPhrase) -> NumberPhrase:
        """Words below a hundred or a thousand after round words: "a hundred and six", "tweeduizend zestien"."""
        if not phrase.words or phrase.mixed or phrase.fraction or phrase.scaled or phrase.value < 100:
            return phrase
        if not self.words.compounds:
            return self._and_low(tokens, phrase)
        for joined in (0, 1):
            at = phrase.after + joined
            if joined and (at >= len(tokens) or tokens[phrase.after].lower not in self.joiners):
                break
            read = self.reader.read(tokens[at].lower) if at < len(tokens) else None
            if read is None or read.mixed or not read.value:
                continue
            room = 1000 if phrase.value % 1000 == 0 else 100 if phrase.value % 100 == 0 else 0
            if read.value < room:
                both = NumberPhrase(phrase.value + read.value, at + 1, words=True, ordinal=read.ordinal)
                return both if both.ordinal else self._continue(tokens, both)
            if phrase.value == 100 and read.value == 1000:
                return NumberPhrase(Fraction(100_000), at + 1, words=True)
        return phrase

    def _pointed(self, tokens: list[Token], phrase: NumberPhrase) -> NumberPhrase:
        at = phrase.after
        if at + 1 >= len(tokens) or tokens[at].lower not in self.words.decimal_words:
            return phrase
        places = ""
        step = at + 1
        while step < len(tokens) and len(places) < 12:
            token = tokens[step]
            read = None if token.text.isdecimal() else self.reader.read(token.lower)
            if token.text.isdecimal():
                places += token.text
            elif read is not None and not read.ordinal and read.value.denominator == 1:
                places += str(read.value)
            else:
                break
            step += 1
        if not places:
            return phrase
        return NumberPhrase(
            phrase.value + Fraction("0." + places[:24]), step, digits=phrase.digits, words=True, mixed=True
        )

    def _and_part(self, tokens: list[Token], phrase: NumberPhrase) -> NumberPhrase:
        """ "five and a half", "drieëntwintig en drie vijfde", "5 und eine halbe"."""
        at = self._past_dash(tokens, phrase.after)
        if at + 1 >= len(tokens) or tokens[at].lower not in (*self.joiners, *self.table.and_) or phrase.mixed:
            return phrase
        step, above = self._past_dash(tokens, at + 1), Fraction(1)
        if step >= len(tokens):
            return phrase
        read = self.reader.read(tokens[step].lower)
        if tokens[step].lower in self.articles:
            step = self._past_dash(tokens, step + 1)
        elif read is not None and not read.ordinal and read.value < 20:
            above, step = read.value, step + 1
        else:
            return phrase
        part = self.fractions.get(tokens[step].lower) if step < len(tokens) else None
        if part is None or above * part >= 1:
            return phrase
        return NumberPhrase(phrase.value + above * part, step + 1, digits=phrase.digits, words=True, mixed=True)

    def _past_dash(self, tokens: list[Token], at: int) -> int:
        """The index after a hyphen within a word, the index itself where none stands: "two-and-a-half"."""
        glued = at + 1 < len(tokens) and tokens[at].text == "-" and not tokens[at].spaced and not tokens[at + 1].spaced
        return at + 1 if glued and not self.words.compounds else at

    def _parted(self, tokens: list[Token], phrase: NumberPhrase) -> NumberPhrase:
        """ "three quarters billion", "two thirds of a million": a part of a scale."""
        part = self.fractions.get(tokens[phrase.after].lower) if phrase.after < len(tokens) else None
        if part is None or phrase.mixed or not 0 < phrase.value * part < 2 or phrase.value.denominator != 1:
            return phrase
        step = phrase.after + 1
        for small in (self.table.of, self.words.articles):
            step += step < len(tokens) and tokens[step].lower in small
        scale = self._scale_at(tokens, step)
        if scale is None or scale[0] < 1000:
            return phrase
        return NumberPhrase(phrase.value * part * scale[0], scale[1], words=True, scaled=True)

    def _broken(self, tokens: list[Token], at: int) -> NumberPhrase | None:
        """ "half a million", "a quarter million", "een half miljoen", "eine halbe Milliarde", "half a dozen"."""
        step = at + 1 if tokens[at].lower in self.articles else at
        part = self.fractions.get(tokens[step].lower) if step < len(tokens) else None
        if part is None:
            return None
        step += 1
        if step < len(tokens) and tokens[step].lower in self.table.of:
            step += 1
        if step < len(tokens) and tokens[step].lower in self.articles:
            step += 1
        if step < len(tokens) and (count := self.collectives.get(tokens[step].lower)):
            return NumberPhrase(part * count, step + 1, words=True, scaled=True)
        scale = self._scale_at(tokens, step)
        if scale is None or scale[0] < 10**3:
            return None
        return NumberPhrase(part * scale[0], scale[1], words=True, scaled=True)

    def _scaled_article(self, tokens: list[Token], at: int) -> NumberPhrase | None:
        """ "a million", "een miljard", "a hundred and six", "a dozen"; a bare plural scale is vague and no number."""
        token = tokens[at]
        if token.lower not in self.articles:
            return None
        if at + 1 < len(tokens) and (count := self.collectives.get(tokens[at + 1].lower)):
            return NumberPhrase(Fraction(count), at + 2, words=True, scaled=True)
        scale = self._scale_at(tokens, at + 1)
        if scale is None:
            read = self.reader.read(tokens[at + 1].lower) if at + 1 < len(tokens) else None
            if read is None or read.ordinal or read.value < 100 or read.value % 100:
                return None
            return self._continue(tokens, NumberPhrase(read.value, at + 2, words=True))
        if scale[0] == 100:
            return self._continue(tokens, self._and_low(tokens, NumberPhrase(Fraction(100), at + 2, words=True)))
        return self._continue(tokens, NumberPhrase(Fraction(1), at + 1, words=True))
