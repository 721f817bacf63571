"""The findings of the invented story: every verdict and every kind."""

from aligner.records import EventKey, Finding
from tests.report.invented import LIKELY, SURE, UNSURE, WEAK, say, side

FIRE = "fire on the ferry Nordstern, 11 Mar 2026"
SAME = "same ✓"
NL_COPY = ("nl1", "nl2")

FINDINGS = (
    Finding(
        id="D-3f9a1c", verdict="conflict", kind="duration", title="How long until the fire was out", event=FIRE, weight=9.1,
        reason="both speak of the same fire on Wed 11 Mar 2026 (same ship, same engine room); 4 h 30 min and about 2 h differ by more than rounding.",
        confidence=LIKELY, settle="the coast guard's log; the fire brigade's report",
        sides=(
            side("PT4H30M", "4 h 30 min", say("de1", 2, "viereinhalb Stunden", "four and a half hours", read_as="viereinhalb Stunden → 4.5 h → PT4H30M", check="How long? source: 4 h 30 min · English: 4 h 30 min · same ✓", by="the coast guard")),
            side(
                "PT2H", "about 2 h",
                say("ja1", 3, "約2時間", "about two hours", hedge="about", read_as="約2時間 → 2 h → PT2H", check="How long? source: 2 h · English: 2 h · same ✓", by="the coast guard"),
                say("en1", 2, "about two hours", "about two hours", hedge="about", read_as="about two hours → 2 h → PT2H", by="the coastguard"),
                *(say(s, 2, "ruim twee uur", "more than two hours", hedge="over", read_as="ruim twee uur → over 2 h", check="How long? source: 2 h · English: 2 h · same ✓", by="the coast guard") for s in NL_COPY),
            ),
        ),
    ),
    Finding(
        id="D-51b2e0", verdict="conflict", kind="count", title="How many people were injured", event=FIRE, weight=8.7,
        reason="both speak of people hurt in the same fire; 4 and 6 cannot both be the total.", confidence=SURE,
        settle="the hospital in Leeuwarden; the safety region's last bulletin",
        sides=(
            side("4", "4 people", say("de1", 3, "vier Menschen", "four people", read_as="vier → 4", check="How many? source: 4 · English: 4 · same ✓")),
            side(
                "6", "6 people",
                *(say(s, 3, "zes mensen", "six people", read_as="zes → 6", check="How many? source: 6 · English: 6 · same ✓") for s in NL_COPY),
                say("ja1", 2, "6人", "Six", read_as="6人 → 6", check="How many? source: 6 · English: 6 · same ✓"),
                say("en1", 3, "six", "six", read_as="six → 6"),
            ),
        ),
    ),
    Finding(
        id="D-a90b44", verdict="conflict", kind="time", title="When the fire broke out", event=FIRE, weight=6.4,
        reason="both give the start of the same fire; about 21:40 and 22:10 differ by half an hour.", confidence=LIKELY,
        settle="the time of the first emergency call",
        sides=(
            side("2026-03-11T21:40", "about 21:40 on Wed 11 Mar 2026", say("de1", 1, "am Mittwochabend gegen 21.40 Uhr", "at around 9.40 p.m. on Wednesday evening", hedge="about", read_as="Mittwoch + published Thu 12 Mar 2026 08:15 +01:00 → Wed 11 Mar 2026; gegen 21.40 Uhr → about 21:40", check="When? source: Wed 21:40 · English: Wed 21:40 · same ✓")),
            side("2026-03-11T22:10", "22:10 on Wed 11 Mar 2026", *(say(s, 1, "woensdagavond om 22.10 uur", "on Wednesday evening at 10.10 p.m.", read_as="woensdag + published Thu 12 Mar 2026 → Wed 11 Mar 2026; 22.10 uur → 22:10", check="When? source: Wed 22:10 · English: Wed 22:10 · same ✓") for s in NL_COPY)),
        ),
        silent=("ja1", "en1"),
    ),
    Finding(
        id="D-0c4411", verdict="conflict", kind="place", title="Which port the ship was towed to", weight=6.0,
        event="towing of the Nordstern", reason="Harlingen and Delfzijl are two ports 100 km apart.", confidence=UNSURE,
        settle="the harbour master; ship tracking data",
        sides=(
            side("Harlingen", "Harlingen", say("de1", 8, "Harlingen", "Harlingen"), say("nl1", 6, "Harlingen", "Harlingen"), say("en1", 6, "Harlingen", "Harlingen")),
            side("Delfzijl", "Delfzijl", say("ja1", 5, "デルフザイル港", "port of Delfzijl", read_as="デルフザイル → Delfzijl (place table)", check="Where? source: Delfzijl · English: Delfzijl · same ✓")),
        ),
    ),
    Finding(
        id="D-77c0de", verdict="conflict", kind="date", title="When the ship was last inspected", weight=5.5, event="inspection of the Nordstern",
        reason="last week (2 to 8 March) and two months before (January) are not the same date.", confidence=UNSURE,
        settle="the inspectorate's record",
        sides=(
            side("2026-03-02/2026-03-08", "2 to 8 Mar 2026", say("nl1", 5, "vorige week", "last week", read_as="vorige week + published Thu 12 Mar 2026 → Mon 2 to Sun 8 Mar 2026", by="Sjoerd Haanstra", check="When? same ✓")),
            side("2026-01", "Jan 2026", say("ja1", 4, "2か月前", "two months ago", read_as="2か月前 + published Thu 12 Mar 2026 → Jan 2026", by="Haanstra", check="When? same ✓")),
        ),
    ),
    Finding(
        id="D-1e5501", verdict="conflict", kind="cause", title="What started the fire", weight=4.9, event=FIRE, confidence=UNSURE,
        reason="one source names a burst fuel line and, later, an electrical fault.", settle="the investigators' statement in full",
        sides=(side("burst fuel line", "a burst fuel line", say("en1", 1, "a fuel line burst", "a fuel line burst")), side("electrical fault", "an electrical fault", say("en1", 5, "an electrical fault", "an electrical fault", by="investigators"))),
    ),
    Finding(
        id="D-99aa01", verdict="conflict", kind="modality", title="Whether the ship has been towed", weight=1.2, event="towing of the Nordstern", confidence=WEAK,
        reason="was towed on Thursday, and is due to be towed on the 13th.",
        sides=(side("done", "was towed", say("de1", 8, "wurde am Donnerstag in den Hafen von Harlingen geschleppt", "was towed into the port of Harlingen on Thursday"), say("nl1", 6, "is donderdag naar Harlingen gesleept", "was towed to Harlingen on Thursday")), side("planned", "is due to be towed", say("ja1", 5, "えい航される予定だ", "is due to be towed"))),
    ),
    Finding(
        id="D-b100d5", verdict="translation", kind="measure", title="How much diesel leaked", weight=7.5, event=FIRE, confidence=SURE,
        reason="the original has 1.200 litres, German for one thousand two hundred; the English has 1.2. The value of the original is used.",
        sides=(side("1200 L", "1 200 litres", say("de1", 2, "1.200 Liter", "1.2 litres", read_as="1.200 (German grouping) → 1200 L", check="How much? source 1 200 (1.200) · English 1.2 · differs")),), settle="a speaker of German",
    ),
    Finding(
        id="D-b2f00a", verdict="translation", kind="polarity", title="Whether the captain made the emergency call", weight=5.0, event="emergency call", confidence=LIKELY,
        reason="“lehnte es nicht ab” (did not refuse) has become “refused”.",
        sides=(side("not refused", "did not refuse", say("de1", 4, "lehnte es nicht ab", "refused", read_as="lehnte … nicht ab → not refused", check="Negation? source: yes · English: no · differs")),),
    ),
    Finding(
        id="D-c30001", verdict="imprecise", kind="count", title="How many passengers were on board", weight=3.0, event=FIRE, confidence=SURE,
        reason="“almost 90” allows 87.",
        sides=(side("87", "87 passengers", say("de1", 3, "87 Passagiere", "87 passengers")), side("90", "nearly 90 passengers", *(say(s, 3, "bijna 90 passagiers", "almost 90 passengers", hedge="nearly") for s in NL_COPY))),
        silent=("en1",),
    ),
    Finding(
        id="D-c30002", verdict="imprecise", kind="duration", title="How long until the fire was under control", weight=2.0, event=FIRE, confidence=LIKELY,
        reason="“more than two hours” and “about two hours” both allow a little over two hours.",
        sides=(side("PT2H", "more than 2 h", *(say(s, 2, "ruim twee uur", "more than two hours", hedge="over") for s in NL_COPY)), side("PT2H", "about 2 h", say("en1", 2, "about two hours", "about two hours", hedge="about"))),
    ),
    Finding(
        id="D-d40001", verdict="different_event", kind="date", title="The fire of 2026 and the grounding of 2019", weight=1.0, confidence=SURE,
        reason="both are accidents of the Nordstern; place and time differ.",
        keys=(EventKey(name="who", left="Nordstern", right="Nordstern", differs=False), EventKey(name="where", left="off Ameland", right="off Borkum", differs=True), EventKey(name="when", left="Wed 11 Mar 2026", right="Aug 2019", differs=True), EventKey(name="kind", left="fire", right="running aground", differs=True)),
        sides=(side("2026-03-11", "Wed 11 Mar 2026", say("ja1", 1, "11日夜", "the night of the 11th", read_as="11日 + published 12 Mar 2026 → 11 Mar 2026")), side("2019-08", "Aug 2019", say("de1", 7, "August 2019", "August 2019"))),
    ),
    Finding(
        id="D-e50001", verdict="single_source", kind="percent", title="How much of the car deck was destroyed", confidence=LIKELY, event=FIRE, weight=0.9,
        reason="nl2 alone gives a share of the car deck.", silent=("de1", "nl1"),
        sides=(side("25 %", "at least 25 %", say("nl2", 4, "zeker een kwart", "At least a quarter", hedge="at_least", read_as="zeker een kwart → at least 1/4 → 25 %", check="How much? same ✓")),),
    ),
    Finding(
        id="D-e50002", verdict="single_source", kind="organisation", title="Who confirmed that the Japanese passengers are safe", confidence=LIKELY, event=FIRE, weight=0.8,
        reason="ja1 alone names the Foreign Ministry.", sides=(side("Ministry of Foreign Affairs of Japan", "Foreign Ministry (Japan)", say("ja1", 6, "外務省", "The Foreign Ministry")),),
    ),
    Finding(
        id="D-f60001", verdict="agree", kind="money", title="Damage", confidence=SURE, event=FIRE, weight=0.7, reason="the same amount, written in two languages.",
        sides=(side("EUR 2500000", "about EUR 2.5 million", say("de1", 5, "rund 2,5 Millionen Euro", "around 2.5 million euros", hedge="about", by="Waddenlijn"), say("nl1", 4, "ongeveer 2,5 miljoen euro", "about 2.5 million euros", hedge="about", by="Waddenlijn")),),
    ),
    Finding(
        id="D-f60002", verdict="agree", kind="person", title="Who leads the shipping line", confidence=SURE, weight=0.6, reason="ハーンストラ is Haanstra by its sound.",
        sides=(side("Sjoerd Haanstra", "Sjoerd Haanstra", say("nl1", 5, "Sjoerd Haanstra", "Sjoerd Haanstra"), say("ja1", 4, "ハーンストラ", "Haanstra"), say("en1", 4, "Sjoerd Haanstra", "Sjoerd Haanstra")),),
    ),
    Finding(
        id="D-f60003", verdict="agree", kind="role", title="Role of Sjoerd Haanstra", confidence=LIKELY, weight=0.5, reason="Directeur, 社長 and managing director are the same post.",
        sides=(side("managing director", "managing director", say("nl1", 5, "Directeur", "Director"), say("ja1", 4, "社長", "President"), say("en1", 4, "managing director", "managing director")),),
    ),
    Finding(
        id="D-f60004", verdict="agree", kind="date", title="Day of the fire", confidence=SURE, weight=0.5, event=FIRE, reason="Wednesday and the 11th are the same day.",
        sides=(side("2026-03-11", "Wed 11 Mar 2026", say("ja1", 1, "11日夜", "the night of the 11th"), say("en1", 1, "Wednesday", "Wednesday"), *(say(s, 1, "woensdagavond", "Wednesday evening") for s in NL_COPY)),),
    ),
    Finding(
        id="D-f70001", verdict="incomparable", kind="attribution", title="Who speaks of the inspection", confidence=WEAK, weight=0.1, reason="en1 has a denial without its subject; what was denied could not be read for certain.",
        sides=(side("", "denied that an inspection was missed", say("en1", 4, "denied that the vessel had missed an inspection", "denied that the vessel had missed an inspection")),),
    ),
    Finding(
        id="D-f70002", verdict="incomparable", kind="sequence", title="Whether the diesel was pumped out before or after towing", confidence=WEAK, weight=0.1, reason="“and” gives no order.",
        sides=(side("", "not given", say("en1", 6, "and a salvage crew pumped out", "and a salvage crew pumped out")),),
    ),
)  # fmt: skip
