"""Each format gives its article, its own fields, and its menus as furniture."""

import email.message
import io
import json
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.errors import WireError
from aligner.wire.blocks import find_blocks
from aligner.wire.extract import Extract
from aligner.wire.formats import FORMATS, extract_wire

FIRST = "Warschau (dpa) - Die Grenze bleibt bis zum 21. November geschlossen, wie das Ministerium am Montag mitteilte."
THIRD = "Die Minister beider Länder treffen sich am kommenden Freitag in Vilnius wieder."
SECOND = "Rund 1.200 Lastwagen warten nach Angaben der Spediteure auf die Weiterfahrt, und es werden mehr."
AT = datetime.fromisoformat("2025-10-15T08:15:00+02:00")

PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Grenze bleibt zu | Tageblatt</title>
<meta property="article:published_time" content="2025-10-15T08:15:00+02:00">
<meta property="og:site_name" content="Tageblatt">
<script>var x = "<p>kein Text</p>";</script></head><body><nav><ul><li>Start</li><li>Politik</li></ul></nav>
<div class="cookie-banner"><p>Diese Seite nutzt Cookies.</p></div>
<article><h1>Grenze bleibt zu</h1><p>{FIRST.replace("Grenze", "<b>Grenze</b>")}</p><h2>Stau an der Grenze</h2>
<figure><img src="x"><figcaption>Lastwagen an der Grenze.</figcaption></figure><p>{SECOND}</p><ul><li>Kukuryki</li></ul>
<div class="related-articles"><h3>Mehr</h3><p>Werft streicht 240 Stellen</p></div></article>
<aside><h3>Meistgelesen</h3><p>Bahn streikt am Wochenende</p></aside><footer>Impressum</footer></body></html>"""


def body(extract: Extract, lang: str = "de") -> list[tuple[str, str]]:
    blocks = find_blocks(extract.lines, lang)
    return [(b.kind, extract.text[b.start : b.end]) for b in blocks if b.kind != "furniture"]


def test_a_web_page_gives_its_article_and_keeps_its_menus_as_furniture() -> None:
    extract = extract_wire(PAGE.encode(), ".html")
    assert body(extract) == [
        ("headline", "Grenze bleibt zu"), ("paragraph", FIRST), ("heading", "Stau an der Grenze"),
        ("caption", "Lastwagen an der Grenze."), ("paragraph", SECOND), ("list_item", "Kukuryki"),
    ]  # fmt: skip
    assert (extract.published, extract.outlet) == (AT, "Tageblatt")
    assert "Bahn streikt" in extract.text
    assert "kein Text" not in extract.text
    assert all(extract.text[line.start : line.end] == line.text for line in extract.lines)


def test_an_article_without_paragraph_elements_is_kept_whatever_its_container_is_called() -> None:
    page = f"""<html><body><nav>Start Politik</nav><div class="site with-sidebar"><h1>Grenze bleibt zu</h1>
    <div>{FIRST}</div><div>{SECOND}<br><br>{THIRD}</div></div><div class="sidebar">Meistgelesen</div></body></html>"""
    assert body(extract_wire(page.encode(), ".html")) == [
        ("headline", "Grenze bleibt zu"), ("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", THIRD),
    ]  # fmt: skip


def test_a_page_in_shift_jis_is_read_by_its_own_declaration() -> None:
    page = (
        "<html><head><meta charset='Shift_JIS'></head><body><p>会談は現地時間の午後3時半に始まった。</p></body></html>"
    )
    extract = extract_wire(page.encode("cp932"), ".html")
    assert (extract.text, extract.encoding) == ("会談は現地時間の午後3時半に始まった。", "cp932")


def test_json_ld_says_when_a_page_was_published() -> None:
    data = '{"@graph": [{"datePublished": "2025-10-15", "publisher": {"name": "X"}}]}'
    page = f'<html><body><script type="application/ld+json">{data}</script><p>Text</p>'
    extract = extract_wire(page.encode(), ".html")
    assert (extract.published, extract.precision, extract.outlet) == (datetime(2025, 10, 15), "day", "X")


NEWSML = f"""<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>
<provider literal="dpa"/><versionCreated>2025-10-15T08:15:00+02:00</versionCreated></itemMeta><contentMeta>
<headline>Grenze bleibt zu</headline><creditline>dpa</creditline></contentMeta><contentSet><inlineXML><html
xmlns="http://www.w3.org/1999/xhtml"><body><p>{FIRST}</p><p>{SECOND}</p></body></html>
</inlineXML></contentSet></newsItem>"""
NITF = f"""<nitf><head><docdata><date.issue norm="20251015T081500+0200"/></docdata></head><body><body.head><hedline>
<hl1>Grenze bleibt zu</hl1></hedline></body.head><body.content><p>{FIRST}</p><p>{SECOND}</p>
</body.content></body></nitf>"""
NINJS = json.dumps({"headline": "Grenze bleibt zu", "versioncreated": "2025-10-15T08:15:00+02:00", "infosource": "dpa",
                    "body_html": f"<p>{FIRST}</p><p>{SECOND}</p>"})  # fmt: skip
NINJS_2 = json.dumps({"headlines": [{"role": "main",
"value": "Grenze bleibt zu"}], "firstcreated": "2025-10-15T08:15:00+02:00",
                      "bodies": [{"role": "main", "contenttype": "text/plain",
                      "value": f"{FIRST}\n\n{SECOND}"}]})  # fmt: skip
SCRAPED = json.dumps({"title": "Grenze bleibt zu", "text": f"{FIRST}\n{SECOND}", "date": "2025-10-15T08:15:00+02:00"})


@pytest.mark.parametrize(
    ("suffix", "content"),
    [(".xml", NEWSML), (".xml", NITF), (".json", NINJS), (".json", NINJS_2), (".json", SCRAPED)],
)
def test_agency_formats_give_headline_paragraphs_and_time(suffix: str, content: str) -> None:
    extract = extract_wire(content.encode(), suffix)
    assert body(extract) == [("headline", "Grenze bleibt zu"), ("paragraph", FIRST), ("paragraph", SECOND)]
    assert extract.published == AT
    assert extract.published_field


def mail(**options: str) -> bytes:
    message = email.message.EmailMessage()
    message["Subject"], message["From"], message["Date"] = (
        "Grenze bleibt zu",
        '"Agentur" <a@b.example>',
        "Wed, 15 Oct 2025 08:15:00 +0200",
    )
    if "plain" in options:
        message.set_content(options["plain"])
    if "html" in options and "plain" in options:
        message.add_alternative(options["html"], subtype="html")
    elif "html" in options:
        message.set_content(options["html"], subtype="html")
    return message.as_bytes()


@pytest.mark.parametrize(
    "data",
    [
        mail(plain=f"{FIRST}\n\n{SECOND}\n\n> alte Mail\n-- \nRedaktion\n"),
        mail(html=f"<p>{FIRST}</p><p>{SECOND}</p>"),
        mail(plain=f"{FIRST}\n\n{SECOND}\n", html="<p>andere Fassung</p>"),
    ],
)
def test_a_mail_gives_subject_text_and_date(data: bytes) -> None:
    extract = extract_wire(data, ".eml")
    assert body(extract) == [("headline", "Grenze bleibt zu"), ("paragraph", FIRST), ("paragraph", SECOND)]
    assert (extract.published, extract.outlet) == (AT, "Agentur")


def test_a_word_document_gives_its_paragraphs_by_style() -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading("Grenze bleibt zu", 0)
    document.add_paragraph(FIRST)
    document.add_heading("Stau", 1)
    document.add_paragraph("Kukuryki", style="List Bullet")
    stream = io.BytesIO()
    document.save(stream)
    extract = extract_wire(stream.getvalue(), ".docx")
    assert body(extract) == [
        ("headline", "Grenze bleibt zu"), ("paragraph", FIRST), ("heading", "Stau"), ("list_item", "Kukuryki"),
    ]  # fmt: skip
    assert extract.published is None  # a file's own dates are no publication time


def test_xml_entities_and_outside_files_are_not_loaded() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "zzzzzzzz">]>' + NITF.replace(
        "Rund", "&x;&y; Rund"
    )
    extract = extract_wire(bomb.encode(), ".xml")
    assert "root:" not in extract.text


@pytest.mark.parametrize(
    ("suffix", "data", "what"),
    [
        (".xml", b"<a><b></a>", "broken XML"),
        (".xml", b"<a><b/></a>", "no article text"),
        (".json", b"{", "broken JSON"),
        (".json", b"[1, 2]", "2 items"),
        (".json", b'{"a": 1}', "no article text"),
        (".html", b"<html><body></body></html>", "no text"),
        (".eml", b"no header here", "no "),
        (".docx", b"no zip", "damaged"),
        (".pdf", b"%PDF", "not read"),
    ],
)
def test_what_cannot_be_read_is_a_wire_error_with_a_remedy(suffix: str, data: bytes, what: str) -> None:
    with pytest.raises(WireError, match=what) as caught:
        extract_wire(data, suffix)
    assert caught.value.remedy


@settings(max_examples=80, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from(sorted(FORMATS)),
    st.sampled_from([b"", b"<p>", b'{"text": "', b"Subject: x\n\n", b"<nitf><body>"]),
)
def test_any_bytes_give_lines_that_hold_or_a_wire_error(data: bytes, suffix: str, start: bytes) -> None:
    try:
        extract = extract_wire(start + data, suffix)
    except WireError:
        return
    assert all(extract.text[line.start : line.end] == line.text for line in extract.lines)
