"""A wire's own date is read where it is printed, inferred where its words allow one answer, and open otherwise."""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from aligner.records import Publication
from aligner.wire.dating import DatingLines, infer_publication
from aligner.wire.folder import read_folder
from aligner.wire.page_dates import read_page_date

TODAY = date(2026, 6, 1)


def zone(hours: int) -> timezone:
    return timezone(timedelta(hours=hours))


@pytest.mark.parametrize(
    ("lang", "line", "at", "precision"),
    [
        ("nl", "Gepubliceerd: 14-10-2025 om 21.40 uur", datetime(2025, 10, 14, 21, 40), "minute"),
        ("nl", "dinsdag 14 oktober 2025", datetime(2025, 10, 14), "day"),
        ("nl", "Laatst bijgewerkt op 3 mrt. 2025 om 08:12", datetime(2025, 3, 3, 8, 12), "minute"),
        ("de", "Stand: 15.10.2025, 08:15 Uhr", datetime(2025, 10, 15, 8, 15), "minute"),
        ("de", "15. Oktober 2025, 8.15 Uhr MESZ", datetime(2025, 10, 15, 8, 15, tzinfo=zone(2)), "minute"),
        ("de", "3. Jänner 2025", datetime(2025, 1, 3), "day"),
        ("ja", "2025年10月16日 6時00分", datetime(2025, 10, 16, 6, 0), "minute"),
        ("ja", "令和7年10月16日 午後3時半", datetime(2025, 10, 16, 15, 30), "minute"),
        ("ja", "２０２５/１０/１６ 06:00 JST", datetime(2025, 10, 16, 6, 0, tzinfo=zone(9)), "minute"),
        ("en", "October 15, 2025 11:20 AM EDT", datetime(2025, 10, 15, 11, 20, tzinfo=zone(-4)), "minute"),
        ("en", "Published: 15 Oct 2025, 11:20", datetime(2025, 10, 15, 11, 20), "minute"),
        ("en", "25/12/2025", datetime(2025, 12, 25), "day"),
        ("en", "2025-10-15T11:20:00Z", datetime(2025, 10, 15, 11, 20, tzinfo=zone(0)), "minute"),
    ],
)
def test_a_pages_date_is_read_with_time_and_zone(lang: str, line: str, at: datetime, precision: str) -> None:
    found = read_page_date(line, lang)
    assert found is not None
    assert (found.at, found.precision) == (at, precision)


@pytest.mark.parametrize(
    ("lang", "line"), [("en", "03/04/2025"), ("de", "31.02.2025"), ("nl", "dinsdag"), ("ja", "10月16日")]
)
def test_a_doubtful_or_partial_date_is_none(lang: str, line: str) -> None:
    assert read_page_date(line, lang) is None


def infer(lang: str, *lines: str, captions: frozenset[int] = frozenset(), dateline: str = "") -> Publication:
    return infer_publication(DatingLines(lines=lines, captions=captions, dateline=dateline), lang, TODAY)


# language, lines, the year that only fits
YEARS = [
    ("de", ("Das Treffen sei für Freitag, den 21. November, vereinbart.", "Der Handel schrumpfte im Jahr 2023."), 2025),
    ("nl", ("De top is op vrijdag 21 november.", "Het bedrijf werd sinds 2022 groter."), 2025),
    ("en", ("They meet on Friday, Nov. 21, in Vienna.", "He was arrested in June 2023."), 2025),
    ("ja", ("会合は11月21日（金）に開かれる。", "被告は2023年6月に拘束された。"), 2025),
]


@pytest.mark.parametrize(("lang", "lines", "year"), YEARS)
def test_a_weekday_with_its_date_and_a_past_year_leave_one_year(lang: str, lines: tuple[str, ...], year: int) -> None:
    found = infer(lang, *lines)
    assert found.at is not None
    assert (found.at.year, found.origin, found.precision) == (year, "inferred", "year")
    assert len(found.evidence) == 2


def test_almost_three_years_after_a_month_leave_one_year() -> None:
    found = infer(
        "ja",
        "ロシア軍がほぼ3年前にウクライナに侵攻してから、最も広範な協議が火曜日に行われた。",
        "2022年2月にロシア軍がウクライナに侵攻した。協議は火曜日に終わった。",
        "リヤドの宮殿で協議に臨む両外相、2月18日。",
        captions=frozenset({2}),
    )
    assert (found.at, found.latest, found.precision) == (datetime(2025, 2, 18), datetime(2025, 2, 24), "day")
    assert any("ほぼ3年前" in words for words in found.evidence)


def test_a_filing_day_in_the_dateline_is_the_day() -> None:
    found = infer(
        "en",
        "The trial began on Monday, Feb. 3, officials said.",
        "He was arrested in June 2023.",
        dateline="BERLIN, Feb 11",
    )
    assert (found.at, found.precision) == (datetime(2025, 2, 11), "day")


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("en", ("They spoke on February 15.", "Talks follow within days.")),
        ("de", ("Das Treffen ist am Freitag, den 21. November.",)),
        ("nl", ("Morgen spreken de ministers elkaar.",)),
        ("nl", ("De oorlog begon in februari 2022.",)),
    ],
)
def test_where_several_answers_remain_the_time_stays_open(lang: str, lines: tuple[str, ...]) -> None:
    found = infer(lang, *lines)
    assert (found.at, found.origin) == (None, "unknown")


def test_several_answers_are_named() -> None:
    assert (
        infer("de", "Das Treffen ist am Freitag, den 21. November.").evidence[-1]
        == "These dates fit several years (1997, 2003, 2008, 2014, 2025)."
    )


def test_a_printed_date_is_the_documents_own_and_the_first_publication_goes_before_a_change(tmp_path: Path) -> None:
    text = (
        "Grenze bleibt zu\n\nAktualisiert am 16.10.2025, 09:00 Uhr\nVeröffentlicht am 15.10.2025, 08:15 Uhr\n\n"
        "Die Grenze bleibt nach den Worten der Minister bis zum November geschlossen, wie es am Montag hieß.\n"
    )
    (tmp_path / "de1.txt").write_text(text, "utf-8")
    document = read_folder(tmp_path)[0][0]
    assert (document.publication.at, document.publication.origin) == (datetime(2025, 10, 15, 8, 15), "document")
    assert "no publication time" not in document.notes


def test_an_undated_wire_takes_the_year_from_its_neighbours_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "en1.txt").write_text(
        "The ministers held talks by telephone on February 15, and they will meet within days.\n", "utf-8"
    )
    (tmp_path / "nl1.txt").write_text(
        "De ministers hebben dinsdag in de hoofdstad gesproken over de grens en over de handel.\n", "utf-8"
    )
    (tmp_path / "wires.toml").write_text('[[wire]]\nfile = "nl1.txt"\npublished = 2025-02-18T20:00:00+01:00\n', "utf-8")
    publication = read_folder(tmp_path)[0][0].publication
    assert (publication.at, publication.origin, publication.precision) == (datetime(2025, 2, 15), "inferred", "month")
    assert "nl1" in publication.evidence[0]
