"""What a head is the head of, read beside the word for the head."""

import pytest

from aligner.facts.departments import TABLES, with_departments
from aligner.facts.names import find_names
from aligner.facts.roles import Role


@pytest.mark.parametrize(
    ("lang", "text", "role"),
    [
        ("en", "The blaze was out by noon, said Jane Carter, the head of security.", "security director"),
        ("en", "Jane Carter, head of the town's planning department, resigned.", "planning director"),
        ("en", "Plant manager Jane Carter praised the crew.", "plant director"),
        ("en", "Jane Carter, the deputy head of research, disagreed.", "deputy research director"),
        ("en", "Jane Carter, who chairs the works council, disagreed.", "works council chair"),
        ("en", "Jane Carter, president of the jury, read out the names.", "jury chair"),
        ("nl", "Dat zei wedstrijdleider Joost Vermeer.", "race director"),
        ("nl", "Joost Vermeer, hoofd voorlichting van de provincie, bevestigde dat.", "communications director"),
        ("nl", "Volgens het hoofd van de spoedeisende hulp, Joost Vermeer, was het druk.", "emergency ward director"),
        ("nl", "Joost Vermeer, die de ondernemingsraad leidt, was niet ingelicht.", "works council chair"),
        ("nl", "Juryvoorzitter Joost Vermeer noemde het boek moedig.", "jury chair"),
        ("nl", "De vroegere verkoopbaas Joost Vermeer zweeg.", "former sales director"),
        ("de", "Werksleiter Jens Albrecht dankte der Belegschaft.", "plant director"),
        ("de", "Jens Albrecht, der Leiter der Notaufnahme, sprach von Glück.", "emergency ward director"),
        ("de", "Das sagte der Vorsitzende der Jury, Jens Albrecht, am Sonntag.", "jury chair"),
        ("de", "Jens Albrecht, der den Betriebsrat leitet, widersprach.", "works council chair"),
        ("de", "Sicherheitschef Jens Albrecht trat zurück.", "security director"),
        ("ja", "警備責任者のヤン・デフリース氏は記者団に語った。", "security director"),
        ("ja", "市の人事部長、ヤン・デフリース氏は会見で謝罪した。", "personnel director"),
        ("ja", "審査委員長のヤン・デフリース氏は作品を高く評価した。", "jury chair"),
    ],
)
def test_heads_are_told_by_what_they_head(lang: str, text: str, role: str) -> None:
    assert [name.role for name in find_names(text, lang) if name.kind == "person"] == [role]


@pytest.mark.parametrize(
    ("lang", "text", "role"),
    [
        ("en", "Jane Carter, director of a security company, was fined.", "director"),
        ("en", "Jane Carter, the director, said security had been tight.", "director"),
        ("en", "Jane Carter, who ran the sales department until May, was fined.", ""),
        ("en", "Jane Carter, who leads the race, smiled.", ""),
        ("nl", "Joost Vermeer, die de koers leidt, lachte.", ""),
        ("nl", "Concernbaas Joost Vermeer zweeg.", "chief executive"),
        ("en", "Jane Carter, chairwoman of the port authority, was fined.", "chairperson"),
        ("nl", "Joost Vermeer, directeur van een beveiligingsbedrijf, kreeg een boete.", "director"),
        ("de", "Jens Albrecht, Leiter einer Sicherheitsfirma, muss zahlen.", "director"),
    ],
)
def test_a_body_of_its_own_is_no_department(lang: str, text: str, role: str) -> None:
    assert [name.role for name in find_names(text, lang) if name.kind == "person"] == [role]


def test_other_roles_and_languages_stay_as_they_are() -> None:
    roles = (Role(start=0, end=5, role="mayor"),)
    assert with_departments("mayor of the port", "en", roles) == roles
    assert with_departments("head of security", "fr", roles) == roles


def test_all_languages_know_the_same_departments() -> None:
    assert len({frozenset(table.departments) for table in TABLES.values()}) == 1
