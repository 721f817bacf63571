"""How Dutch writes sentences."""

from aligner.languages.schema.text import TextTable, words

TEXT = TextTable(
    code="nl",
    name="Dutch",
    function_words=words(
        "de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar bij uit door naar over "
        "hij "
        "ze zij wordt werd worden was waren heeft hebben had hadden nog wel al geen meer deze dit zo kan kunnen zou "
        "zouden moet moeten wil willen zal zullen tot tegen tussen onder na sinds omdat terwijl volgens onze hun haar "
        "zich mijn wij we ik je u jij jullie ons wat wie waar hoe toen nu hier daar alle veel andere twee jaar "
        "volgende "
        "vorige werden geworden geweest gaat ging komt kwam zegt zei staat stond blijft bleef vanaf zonder binnen"
    ),
    starters=words(
        "ten meer minder de het een er dat dit die deze hij zij ze wij we ik je jij jullie u men ook maar en of want "
        "toch dus daarna "
        "daarom daar hier nu toen eerder later intussen ondertussen inmiddels volgens bij in op met voor na om als "
        "terwijl omdat hoewel sinds tijdens tegen uit van door naar over onder tussen zonder vanaf tot binnen wie wat "
        "waar hoe waarom wanneer zo geen niet alle veel sommige enkele beide zijn haar hun onze mijn vorig vorige "
        "volgend volgende dinsdag maandag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen verder "
        "bovendien echter bovenal daarmee daarnaast daarbij daarvoor hoeveel is was heeft kan moet wordt werd"
    ),
    abbreviations=words(
        "mr mrs ms col sgt capt maj sen gov rep vs hl dhr mevr mw mr drs dr ir ing prof ds st ste jhr gen kol kap lt "
        "sgt min-pres bijv bv b.v d.w.z d.i m.b.t m.b.v "
        "o.l.v t.a.v t.o.v i.p.v i.v.m n.a.v o.b.v o.g.v m.n m.u.v o.m o.i t.g.v t.b.v vgl ca circa a.h.w m.i z.g.n "
        "zgn zg resp ong max min gem incl excl postb gebr fam h.m z.k.h z.h v.d v.h red o.v.v c.q dd"
    ),
    closing_abbreviations=words(
        "chr jl jongstl enz etc e.d e.a o.a a.u.b s.v.p p.m n.v b.v.b.a v.chr n.chr d.c jr sr a.m u.s a.s jl e.v m.a "
        "inc co corp "
        "ltd c.s"
    ),
    counted_abbreviations=words(
        "nr nrs no art blz p pag lid afd fig par hfdst jan febr feb mrt apr aug sept sep okt nov dec tel vol"
    ),
    connectives=(
        "en", "maar", "want", "omdat", "terwijl", "hoewel", "zodat", "nadat", "voordat", "doordat", "toen", "wanneer",
        "waarbij", "waardoor", "waarna", "waarin", "waarop", "waarmee", "waarvan", "waarvoor", "totdat", "sinds",
        "zodra", "aangezien", "of", "die", "dat", "als", "mits", "tenzij", "ofschoon", "echter", "alsof", "wiens",
        "wat",
    ),
    subordinators=words(
        "hoewel toen als nadat terwijl omdat voordat wanneer zodra sinds aangezien nu indien ofschoon mits tenzij"
    ),
)  # fmt: skip
