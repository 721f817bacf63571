"""The fields of a language's romanisation table: how its newspapers spell foreign names in Latin letters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RomaniseTable:
    """Rewrite rules from a language's spelling of names to an English-like one, applied in order, lower case.

    `spelling` holds (letters, English letters): Dutch ("oe", "u"), German ("sch", "sh"). `kana` maps kana to
    Hepburn letters and is filled for Japanese alone, as is `endings`: last kana of foreign names and how they are spelt
    (スキー sky, コフ kov).
    """

    spelling: tuple[tuple[str, str], ...] = ()
    kana: tuple[tuple[str, str], ...] = ()
    endings: tuple[tuple[str, str], ...] = ()
