"""German concepts: words of the news set by hand, function words, endings, sounds that link compounds."""

from aligner.languages.schema.concepts import ConceptTable
from aligner.languages.schema.text import words

CONCEPTS = ConceptTable(
    words={
        "death": (
            "tote toten toter tot todesopfer todesopfern getötet tod gestorben verstorben starben starb "
            "umgekommen todesfall todesfälle todesfällen tödlich leiche leichen verstorbene verstorbenen"
        ),
        "injured": (
            "verletzte verletzten verletzter verletzt verwundet verwundete verwundeten verletzung verletzungen "
            "schwerverletzte schwerverletzten leichtverletzte leichtverletzten"
        ),
        "missing": "vermisste vermissten vermisst", "victim": "opfer opfern geschädigte geschädigten",
        "person": "mensch menschen person personen leute leuten",
        "child": "kind kinder kindern kleinkind kleinkinder baby babys minderjährige minderjährigen",
        "truck": "lastwagen lkw lastkraftwagen laster lastern lkws", "car": "auto autos pkw wagen personenwagen",
        "plane": "flugzeug flugzeuge flugzeugen flieger", "ship": "schiff schiffe schiffen boot boote booten fähre",
        "employee": (
            "mitarbeiter mitarbeitern mitarbeiterin mitarbeiterinnen beschäftigte beschäftigten beschäftigter "
            "angestellte angestellten arbeitnehmer arbeitnehmern belegschaft personal"
        ),
        "job": "arbeitsplatz arbeitsplätze arbeitsplätzen jobs job arbeitsstellen",
        "house": "haus häuser häusern wohnhaus wohnhäuser wohnung wohnungen",
        "resident": "einwohner einwohnern bewohner bewohnern anwohner anwohnern",
        "passenger": (
            "passagier passagiere passagieren insasse insassen fahrgast fahrgäste fahrgästen reisende reisenden "
            "fluggast fluggäste fluggästen"
        ),
        "soldier": "soldat soldaten truppen",
        "prisoner": (
            "gefangene gefangenen gefangener häftling häftlinge häftlingen kriegsgefangene kriegsgefangenen "
            "inhaftierte inhaftierten"
        ),
        "share": "aktie aktien anteilsschein anteilsscheine",
        "shareholder": "aktionär aktionäre aktionären anteilseigner", "vote": "stimme stimmen",
        "goal": "tor tore toren treffer", "prison": "gefängnis haft haftstrafe gefängnisstrafe freiheitsstrafe",
        "crossing": "grenzübergang grenzübergänge grenzübergängen übergang übergänge übergängen",
        "dyke": "deich deiche deichs deiches damm dämme damms",
        "evacuate": "evakuierung evakuiert evakuieren evakuierte", "revenue": "umsatz umsätze umsatzes",
        "profit": "gewinn gewinne", "talk": "gespräch gespräche gesprächen verhandlung verhandlungen unterredung",
        "call": "telefonat telefongespräch telefonierten telefonierte telefonieren telefoniert",
        "meeting": "treffen begegnung zusammenkunft sitzung traf trafen",
        "summit": "gipfel gipfeltreffen grenzgipfel", "quake": "erdbeben beben erdstoß",
        "flood": "überschwemmung überschwemmungen hochwasser flut", "fire": "brand brände feuer waldbrand waldbrände",
        "fine": "bußgeld bußgelder geldstrafe geldbuße", "ransom": "lösegeld",
        "court": "gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht bundesgerichtshof",
        "lawsuit": "prozess klage verfahren",
        "day-of-hearing": "verhandlungstag verhandlungstage verhandlungstagen prozesstag prozesstage",
        "crime": "straftat straftaten verbrechen", "customer": "kunde kunden kundin kundinnen",
        "investor": "anleger anlegern anlegerin investor investoren", "household": "haushalt haushalte haushalten",
        "lawmaker": "abgeordnete abgeordneten abgeordneter parlamentarier",
        "perpetrator": (
            "täter tätern täterin dieb diebe dieben einbrecher einbrechern räuber räubern eindringling eindringlinge "
            "eindringlingen"
        ),
        "observer": "beobachter beobachtern beobachterin beobachterinnen",
        "protest": (
            "demonstrant demonstranten demonstrierende demonstrierenden protestierende protestierenden protest proteste "
            "protesten"
        ),
        "visitor": "besucher besuchern tourist touristen urlauber urlaubern gast gäste gästen",
    },
    stop=words(
        "ums der die das den dem des ein eine einen einem einer eines und oder aber wenn als dass daß ob weil da "
        "denn so wie in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für "
        "gegen ohne bis seit während zwischen wegen trotz laut ist sind war waren bin bist sei seien wäre "
        "wären wird werden wurde wurden worden geworden hat haben hatte hatten habe hätte hätten kann können "
        "konnte konnten könnte soll sollen sollte sollten muss müssen musste mussten darf dürfen will wollen "
        "wollte wollten mag möchte nicht kein keine keinen keinem keiner auch noch schon nur sehr mehr er sie "
        "es ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines ich du wir uns "
        "unser unsere euch man sich wer was welche welcher welches wo wann hier dort dann nun jetzt dieser "
        "diese dieses diesen diesem jener jene alle alles andere anderen ander viel viele wenig wenige einige "
        "etwas nichts jemand niemand jeder jede jedes doch mal wieder zwei drei vier fünf sechs sieben acht "
        "neun zehn hundert tausend million millionen milliarde milliarden sagte sagt sagen gesagt montag "
        "dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni "
        "juli august september oktober november dezember heute gestern morgen rund knapp fast etwa gut erste "
        "ersten zweite zweiten dritte letzte letzten nächste nächsten neue neuen alte alten gibt gab geben "
        "macht machen machte gemacht kommt kommen kam kamen geht gehen ging gingen mindestens höchstens"
    ),
    endings=(
        ("ern", ""), ("en", ""), ("er", ""), ("es", ""), ("em", ""), ("n", ""), ("s", ""), ("e", ""), ("en", "e"),
        ("innen", ""), ("in", ""), ("t", "en"), ("ten", "en"),
    ),
    linking=(
        "", "s", "en", "n", "es", "er", "e",
    ),
    lemmas={},
)  # fmt: skip
