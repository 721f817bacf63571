"""Roles in English, with their rank, from four languages; and to whom they belong."""

import pytest

from aligner.facts.names import find_names
from aligner.facts.roles import TABLES, find_ministries, find_roles


@pytest.mark.parametrize(
    ("lang", "words", "role"),
    [
        ("nl", "minister van Buitenlandse Zaken", "foreign minister"),
        ("nl", "buitenlandministers", "foreign minister"),
        ("nl", "vicepremier", "deputy prime minister"),
        ("nl", "oud-minister van Financiën", "former finance minister"),
        ("nl", "plaatsvervangend minister van Defensie", "deputy defence minister"),
        ("nl", "bestuursvoorzitter", "chief executive"),
        ("nl", "VN-woordvoerder", "spokesperson"),
        ("nl", "officier van justitie", "prosecutor"),
        ("nl", "voorzitter van de Tweede Kamer", "speaker"),
        ("de", "Sprecherin des Repräsentantenhauses", "speaker"),
        ("de", "Sprecherin des Ministeriums", "spokesperson"),
        ("en", "attorney", "lawyer"),
        ("en", "district attorney", "prosecutor"),
        ("de", "Außenminister", "foreign minister"),
        ("de", "stellvertretenden Außenminister", "deputy foreign minister"),
        ("de", "Vizeaußenminister", "deputy foreign minister"),
        ("de", "Außenministeriumssprecherin", "spokesperson"),
        ("de", "Bundesfinanzministerin", "finance minister"),
        ("de", "Konzernchefin", "chief executive"),
        ("de", "Vorsitzende Richterin", "presiding judge"),
        ("de", "Oberstaatsanwalt", "senior public prosecutor"),
        ("de", "Bezirksstaatsanwältin", "prosecutor"),
        ("de", "Königin", "queen"),
        ("de", "Notenbankchef", "central bank head"),
        ("ja", "経済産業相", "economy and trade minister"),
        ("ja", "厚労相", "health and labour minister"),
        ("ja", "文部科学相", "culture, education, science and sports minister"),
        ("ja", "国土交通相", "housing, tourism and transport minister"),
        ("ja", "農林水産相", "agriculture and fisheries minister"),
        ("ja", "総務相", "communications and interior minister"),
        ("ja", "元経産相", "former economy and trade minister"),
        ("de", "Wirtschafts- und Klimaminister", "climate and economy minister"),
        ("de", "Minister für Wirtschaft und Klimaschutz", "climate and economy minister"),
        ("de", "Landwirtschafts- und Umweltministerin", "agriculture and environment minister"),
        ("nl", "minister van Economische Zaken en Klimaat", "climate and economy minister"),
        ("nl", "minister van Landbouw, Natuur en Voedselkwaliteit", "agriculture minister"),
        ("nl", "oud-minister van Onderwijs, Cultuur en Wetenschap", "former culture, education and science minister"),
        ("nl", "de gedeputeerde", "provincial executive member"),
        ("en", "Trade and Industry Minister", "trade minister"),
        ("en", "minister for economy, trade and industry", "economy and trade minister"),
        ("en", "talks on trade and Finance Minister", "finance minister"),
        ("nl", "minister van Financiën en Jan Smit", "finance minister"),
        ("ja", "外相", "foreign minister"),
        ("ja", "国務長官", "foreign minister"),
        ("ja", "副首相", "deputy prime minister"),
        ("ja", "元最高財務責任者", "former chief financial officer"),
        ("ja", "財務相", "finance minister"),
        ("ja", "裁判長", "presiding judge"),
        ("en", "Secretary of State", "foreign minister"),
        ("en", "deputy foreign minister", "deputy foreign minister"),
        ("en", "Vice President", "vice president"),
        ("en", "former chief executive", "former chief executive"),
        ("en", "minister of finance", "finance minister"),
        ("en", "lead prosecutor", "senior public prosecutor"),
        ("nl", "hoofd van de geheime dienst", "intelligence chief"),
        ("nl", "voorzitter van de raad van commissarissen", "supervisory board chair"),
        ("de", "Bezirkshauptfrau", "district administrator"),
        ("de", "Aufsichtsratschefin", "supervisory board chair"),
        ("de", "Abteilungsleiterin", "department head"),
        ("ja", "情報システム部長", "department head"),
        ("ja", "官房長", "chief of staff"),
        ("ja", "会場の総支配人", "manager"),
        ("nl", "de inkoopdirecteur", "purchasing director"),
        ("nl", "haar kabinetschef", "chief of staff"),
        ("de", "die Einkaufsleiterin", "purchasing director"),
        ("de", "der Generaldirektor", "chief executive"),
        ("de", "die Chefentwicklerin", "chief developer"),
        ("en", "the general director", "chief executive"),
        ("en", "the head of human resources", "personnel director"),
        ("ja", "総裁", "central bank head"),
        ("ja", "自民党総裁", "party leader"),
        ("en", "chair of the supervisory board", "supervisory board chair"),
    ],
)
def test_roles_in_english(lang, words, role):
    assert [found.role for found in find_roles(words, lang)] == [role]


@pytest.mark.parametrize(
    ("lang", "text"), [("ja", "首相官邸"), ("ja", "大統領選"), ("ja", "世界選手権"), ("ja", "様相")]
)
def test_words_that_only_hold_a_role(lang, text):
    assert find_roles(text, lang) == ()


@pytest.mark.parametrize(
    ("lang", "text", "ministry"),
    [
        ("nl", "ministerie van Buitenlandse Zaken", "foreign ministry"),
        ("de", "Verteidigungsministerium", "defence ministry"),
        ("en", "Finance Ministry", "finance ministry"),
        ("ja", "外務省", "foreign ministry"),
    ],
)
def test_ministries(lang, text, ministry):
    assert [found.role for found in find_ministries(text, lang)] == [ministry]


@pytest.mark.parametrize(
    ("lang", "text", "roles"),
    [
        (
            "nl",
            "premier Jan Maas en zijn Belgische collega Piet Claes",
            {"Jan Maas": "prime minister", "Piet Claes": "prime minister"},
        ),
        ("nl", "- Waltham (Nationale veiligheidsadviseur)", {"Waltham": "security adviser"}),
        ("nl", "Rubens, die met journalisten sprak, zweeg", {"Rubens": ""}),
        ("de", "der Sprecherin des Außenministeriums, Tammy Bruckner", {"Tammy Bruckner": "spokesperson"}),
        ("en", "Bavaria's interior minister, Markus Ober, declared", {"Markus Ober": "interior minister"}),
        ("ja", "米国のマイク・ワルツ国家安全保障顧問", {"マイク・ワルツ": "security adviser"}),
        ("ja", "情報システム部長、ジュリア・フェラーリ氏は述べた", {"ジュリア・フェラーリ": "it director"}),
        ("ja", "モロゾフ大統領、レンネル氏が会談した", {"モロゾフ": "president", "レンネル": ""}),
        ("ja", "鉄道会社の広報を務めるアンドレア・ワルター氏", {"アンドレア・ワルター": "spokesperson"}),
        ("de", "die Präsidentin der Behörde, Giulia Ferrari, sagte", {"Giulia Ferrari": "president"}),
        ("en", "the president of the port authority, Giulia Ferrari, said", {"Giulia Ferrari": "president"}),
        ("en", "Mrs Giulia Ferrari, who is the manager of the hall, said", {"Giulia Ferrari": "manager"}),
        ("en", "Giulia Ferrari, who was met by the manager, said", {"Giulia Ferrari": ""}),
        ("nl", "geleid door Yusuf al-Harthi, hoofd van de geheime dienst", {"Yusuf al-Harthi": "intelligence chief"}),
        ("de", "sagte Außenminister Yusuf al-Harthi am Montag", {"Yusuf al-Harthi": "foreign minister"}),
    ],
)
def test_roles_go_to_their_people(lang, text, roles):
    found = {fact.span: fact.role for fact in find_names(text, lang)}
    assert {name: found.get(name) for name in roles} == roles


def test_tables_say_the_same_roles_in_every_language():
    common = set.intersection(*(set(table.heads) for table in TABLES.values()))
    assert {"president", "prime minister", "spokesperson", "chief executive", "police chief", "judge"} <= common
    assert len(common) > 60
    assert len({frozenset(table.portfolios) - {"science and technology"} for table in TABLES.values()}) == 1


@pytest.mark.parametrize(
    ("lang", "text", "role"),
    [
        ("en", "That costs millions, according to Karin Maas, its head of human resources.", "personnel director"),
        ("nl", "Karin Maas, haar woordvoerder, zweeg.", "spokesperson"),
        ("nl", "Directeur Karin Maas, die het bedrijf sinds mei leidt, zweeg.", "chief executive"),
        ("en", "Karin Maas, who has led the company since May, said nothing.", "chief executive"),
        ("de", "Direktorin Karin Maas, die das Unternehmen seit Mai führt, schwieg.", "chief executive"),
        ("en", "Karin Maas, who has led the inquiry since May, said nothing.", ""),
        ("en", "Minister Karin Maas, who leads the company, said nothing.", "minister"),
        ("en", "Karin Maas, who ran the company until 2019, said nothing.", ""),
        ("de", "Karin Maas, die die Gruppe auf den Gipfel führt, schwieg.", ""),
        ("nl", "Karin Maas, die de groep klimmers leidt, zweeg.", ""),
    ],
)
def test_what_somebody_is_behind_their_name(lang: str, text: str, role: str) -> None:
    assert [name.role for name in find_names(text, lang) if name.value == "Karin Maas"] == [role]
