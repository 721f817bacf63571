"""What pairing English sentences by their words needs to know."""

from aligner.languages.schema.pairing import PairingTable
from aligner.languages.schema.text import words

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

PAIRING = PairingTable(
    code="en",
    stop_words=words(
        "a an the this that these those some any each every no not nor only own same such so than too very just also "
        "i me my we us our you your he him his she her hers it its they them their who whom whose which what where "
        "when why how there here and or but if because as until while of at by for with about against between into "
        "through during before after above below to from up down in out on off over under again further then once "
        "both all more most other another is are was were be been being am have has had having do does did doing will "
        "would shall should can could may might must ought s t d ll m re ve don didn isn wasn weren hasn haven hadn "
        "doesn won wouldn shouldn couldn aren let upon whether though although however still yet even well much many "
        "itself himself herself themselves ourselves yourself myself within without toward towards among amongst per "
        "via onto since unless else ever never rather quite thus hence therefore moreover furthermore"
    ),
    figures=(
        {word: str(value) for value, word in enumerate(_UNITS)}
        | {word: str(value) for value, word in enumerate(_ORDINALS)}
        | {word: str(value) for value, word in zip(range(20, 100, 10), _TENS, strict=True)}
        | {f"{word[:-1]}ieth": str(value) for value, word in zip(range(20, 100, 10), _TENS, strict=True)}
        | {"dozen": "12", "twice": "2", "once": "1"}
    ),
    signs={
        "%": " percent ",
        "€": " euro ",
        "$": " dollar ",
        "£": " pound ",
        "¥": " yen ",
        "°": " degree ",
        "&": " and ",
    },
)
