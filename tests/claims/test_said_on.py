"""The day on which a thing was said is not the day on which it happened."""

import pytest

from aligner.claims.said_on import is_said_on


@pytest.mark.parametrize(
    ("lang", "text", "day", "said"),
    [
        ("en", "A spokesman said on Monday that the bridge was safe.", "Monday", True),
        ("en", "On Monday, police said the bridge was safe.", "Monday", True),
        ("en", "She told reporters on Tuesday the strike was over.", "Tuesday", True),
        ("en", "The bridge opens again on Saturday, the mayor said.", "Saturday", False),
        ("en", "The mayor said the bridge would open again on Saturday.", "Saturday", False),
        ("en", "The union announced a strike for Friday.", "Friday", False),
        ("nl", "Dat liet de burgemeester maandagavond weten.", "maandagavond", True),
        ("nl", "De politie liet de bestuurder maandag vrij.", "maandag", False),
        ("nl", "Dinsdag maakte de bank bekend dat het kantoor sluit.", "Dinsdag", True),
        ("nl", "Het lek kwam op 3 maart aan het licht.", "3 maart", True),
        ("nl", "De brug gaat zaterdag weer open, meldt de gemeente.", "zaterdag", False),
        ("de", "Das teilte die Bahn am Montag mit.", "Montag", True),
        ("de", "Die Brücke sei sicher, versprach die Bürgermeisterin am Montag.", "Montag", True),
        ("de", "Sie räumten, wie die Polizei am Montag mitteilte, das Haus.", "Montag", True),
        ("de", "sagte die Leiterin der Klinik, Petra Möller, am Dienstag.", "Dienstag", True),
        ("de", "Der Richter gab am Montag der Klage statt.", "Montag", False),
        ("de", "Die Gewerkschaft kündigte für Freitag einen Streik an.", "Freitag", False),
        ("ja", "市は11日、橋を12日に開けると発表した。", "11日", True),
        ("ja", "市は11日、橋を12日に開けると発表した。", "12日", False),
        ("ja", "市長は11日の記者会見で、橋は安全だと述べた。", "11日", True),
        ("ja", "社長は11日、大阪市で記者会見し、頭を下げた。", "11日", True),
        ("ja", "両国は11日、首都で会談した。", "11日", False),
    ],
)
def test_a_day_is_that_of_what_is_told_or_that_of_the_telling(lang: str, text: str, day: str, said: bool) -> None:
    start = text.index(day)
    assert is_said_on(text, start, start + len(day), lang) is said
