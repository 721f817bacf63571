"""The word lists of Dutch, German and Japanese: what words mean, how unknown ones are taken apart, how Japanese is cut."""

import pytest

from aligner.languages.glossary import Glossary, read_glossary


def gloss(text: str, lang: str) -> list[tuple[str, str]]:
    return [(text[w.start : w.end], "|".join(w.meanings)) for w in read_glossary(lang).find_words(text)]


@pytest.mark.parametrize(
    ("lang", "word", "meaning"),
    [
        ("nl", "afgerond", "completed"), ("nl", "Afgerond", "completed"), ("nl", "niet", "not"), ("nl", "zou", "would"),
        ("nl", "gewonden", "injured"), ("nl", "ontkende", "denied"), ("nl", "trok", "pulled"),
        ("de", "zurückgetreten", "resigned"), ("de", "Verhandlungen", "negotiations"), ("de", "kaum", "hardly"),
        ("de", "verletzt", "injured"), ("de", "keine", "no"), ("de", "soll", "is said to"),
        ("ja", "発表", "announcement"), ("ja", "否定", "denial"), ("ja", "約", "about"), ("ja", "かもしれない", "may"),
        ("ja", "なかった", "did not"), ("ja", "によると", "according to"),
    ],
)  # fmt: skip
def test_words_of_the_news_are_known(lang: str, word: str, meaning: str) -> None:
    (found,) = gloss(word, lang)
    assert found[0] == word
    assert meaning in found[1].split("|")


@pytest.mark.parametrize("lang", ["nl", "de", "ja"])
def test_lists_are_large_and_clean(lang: str) -> None:
    glossary = read_glossary(lang)
    assert len(glossary) > 25_000
    for form, meanings in glossary.items():
        assert form == form.strip()
        assert "\t" not in form
        assert len(meanings) == len(set(meanings)) <= 6
        assert all(m == m.strip() and m and not set(m) & set("|\t()[]") for m in meanings), form


SMALL = {"de": {"Streik": ("strike",), "Tag": ("day",), "Hafen": ("port", "harbour"), "schließen": ("close",), "mit": ("with",),
                "sich": ()},
         "nl": {"staking": ("strike",), "dag": ("day",), "besluit": ("decision", "decides"), "minister": ("minister",)},
         "ja": {"会談": ("talks",), "首脳会談": ("summit",), "首脳": ("leader",), "した": ("did",), "会": ("meeting",)}}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "word", "meanings"),
    [
        ("de", "Streiktag", ("strike day",)), ("de", "Hafenstreik", ("port strike",)), ("de", "Streiks", ("strike",)),
        ("de", "Hafenstreiks", ("port strike",)), ("de", "sich", ()), ("de", "schließt", ("close",)),
        ("de", "Mitgift", None), ("de", "Wald", None),
        ("nl", "stakingsdag", ("strike day",)), ("nl", "besluiten", ("decision", "decides")),
        ("nl", "ministerbesluit", ("minister decision", "minister decides")), ("nl", "dagje", None),
    ],
)  # fmt: skip
def test_unknown_words_are_taken_apart(lang: str, word: str, meanings: tuple[str, ...] | None) -> None:
    assert Glossary(lang, SMALL[lang]).find_meanings(word) == meanings


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("nl", "De trein rijdt niet meer.", ("niet meer", "no longer")),
        ("de", "Zwei Menschen kamen ums Leben.", ("kamen ums Leben", "died")),
        ("de", "Der Vertrag ist in Kraft getreten.", ("in Kraft getreten", "entered into force")),
    ],
)
def test_words_that_mean_something_together_are_one(lang: str, text: str, words: tuple[str, str]) -> None:
    assert words in gloss(text, lang)


def test_japanese_is_cut_into_as_few_words_as_possible() -> None:
    glossary = Glossary("ja", SMALL["ja"])
    assert [(w.start, w.end, w.meanings) for w in glossary.find_words("両首脳会談した。")] == [
        (1, 5, ("summit",)), (5, 7, ("did",))]  # fmt: skip
    assert [w.meanings for w in glossary.find_words("会談会")] == [("talks",), ("meeting",)]
    assert not glossary.find_words("")


def test_places_are_those_of_the_text() -> None:
    (noun, _), (verb, _), (no, _) = gloss("Verhandlungen scheiterten nicht.", "de")
    assert (noun, verb, no) == ("Verhandlungen", "scheiterten", "nicht")
