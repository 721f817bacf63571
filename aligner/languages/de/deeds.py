"""German: who does what in news, and where."""

from aligner.languages.schema.text import words
from aligner.languages.schema.told import GermanicTable

DEEDS = GermanicTable(
    code="de",
    deeds={
        "submit": (
            "ein|reichen", "vor|legen", "beantragen", "vor|schlagen/schlägt/schlug/geschlagen",
            "ein|bringen/bringt/brachte/gebracht", "Antrag stellen", "Insolvenz an|melden", "Beschwerde ein|legen", "Berufung ein|legen", "Antrag ein|bringen/bringt/brachte/gebracht",
        ),
        "lead": (
            "leiten", "an|führen", "vor|stehen/steht/stand/gestanden", "befehligen", "koordinieren", "beaufsichtigen",
            "Vorsitz führen", "Spitze stehen/steht/stand/gestanden", "Unternehmen führen", "Partei führen", "Firma führen", "Regierung führen", "Land führen", "Leitung übernehmen/übernimmt/übernahm/übernommen", "Leitung haben/hat/hatte/gehabt",
            "Führung übernehmen/übernimmt/übernahm/übernommen",
        ),
        "finance": (
            "finanzieren", "für bezahlen", "sponsern", "bereit|stellen", "Kosten übernehmen/übernimmt/übernahm/übernommen",
            "Kosten tragen/trägt/trug/getragen", "Kredit gewähren", "Darlehen gewähren", "bürgen", "garantieren",
        ),
        "sign": ("unterzeichnen", "unterschreiben/unterschreibt/unterschrieb/unterschrieben", "paraphieren"),
        "win": ("gewinnen/gewinnt/gewann/gewonnen", "siegen", "triumphieren", "Gold holen"),
        "host": ("aus|richten", "veranstalten", "organisieren", "ab|halten/hält/hielt/gehalten"),
        "open": ("eröffnen", "ein|weihen"),
        "declare": (
            "aus|rufen/ruft/rief/gerufen", "verhängen", "an|ordnen", "proklamieren", "erlassen/erlässt/erließ/erlassen",
        ),
        "find": ("-/-/fand/gefunden", "entdecken", "auf|spüren", "bemerken"),
        "alert": (
            "alarmieren", "verständigen", "benachrichtigen", "informieren", "Alarm schlagen/schlägt/schlug/geschlagen",
            "Polizei rufen/ruft/rief/gerufen", "Feuerwehr rufen/ruft/rief/gerufen", "Notruf ab|setzen",
        ),
        "tip": (
            "Hinweis geben/gibt/gab/gegeben", "Tipp geben/gibt/gab/gegeben", "Hinweis liefern",
            "Informationen weiter|geben/gibt/gab/gegeben",
        ),
        "rescue": ("retten", "bergen/birgt/barg/geborgen", "befreien", "ab|schleppen"),
        "arrest": (
            "verhaften", "fest|nehmen/nimmt/nahm/genommen", "inhaftieren", "Gewahrsam nehmen/nimmt/nahm/genommen",
            "beschlagnahmen",
        ),
        "kill": (
            "töten", "erschießen/erschießt/erschoss/erschossen", "erstechen/ersticht/erstach/erstochen", "ermorden",
            "an|greifen/greift/griff/gegriffen", "um|bringen/bringt/brachte/gebracht", "attackieren",
        ),
        "steer": ("steuern", "lenken"),
        "buy": (
            "kaufen", "erwerben/erwirbt/erwarb/erworben", "!leitung !amt !führung !vorsitz !kosten !verantwortung !aufgabe !aufgaben !posten !ruder !kommando !schulleitung !rolle !verteidigung !ermittlungen !kontrolle !macht !geschäfte übernehmen/übernimmt/übernahm/übernommen", "ersteigern",
            "auf|kaufen",
        ),
        "sell": ("verkaufen", "versteigern", "veräußern", "ab|stoßen/stößt/stieß/gestoßen"),
        "build": (
            "bauen", "errichten", "konstruieren", "her|stellen", "produzieren", "liefern", "entwickeln", "installieren",
            "fertigen", "entwerfen/entwirft/entwarf/entworfen",
        ),
        "own": ("besitzen/besitzt/besaß/besessen", "betreiben/betreibt/betrieb/betrieben"),
        "defend": ("verteidigen", "vertreten/vertritt/vertrat/vertreten"),
        "prosecute": ("an|klagen", "beschuldigen", "bezichtigen", "Anklage erheben/erhebt/erhob/erhoben"),
        "score": (
            "Tor erzielen", "Tore erzielen", "Treffer erzielen", "Siegtreffer erzielen", "Tor schießen/schießt/schoss/geschossen",
            "ein|köpfen",
        ),
        "request": ("fordern", "verlangen", "an|fordern", "beantragen"),
        "recommend": ("empfehlen/empfiehlt/empfahl/empfohlen", "Empfehlung aus|sprechen/spricht/sprach/gesprochen"),
        "veto": ("blockieren", "ab|lehnen", "Veto ein|legen", "zurück|weisen/weist/wies/gewiesen"),
        "support": ("unterstützen", "billigen", "befürworten", "genehmigen"),
        "broker": ("vermitteln", "aus|handeln"),
        "investigate": ("untersuchen", "prüfen", "ermitteln", "analysieren"),
        "succeed": (
            "ab|lösen", "nach|folgen", "ersetzen", "Nachfolge an|treten/tritt/trat/getreten",
            "Nachfolger werden/wird/wurde/geworden", "Nachfolgerin werden/wird/wurde/geworden",
            "neuer werden/wird/wurde/geworden", "neue werden/wird/wurde/geworden",
            "Amt übernehmen/übernimmt/übernahm/übernommen",
        ),
        "give": ("spenden", "stiften", "schenken", "bei|steuern"),
        "invent": (
            "erfinden/erfindet/erfand/erfunden", "schreiben/schreibt/schrieb/geschrieben", "komponieren", "verfassen",
            "kuratieren", "aus|denken/denkt/dachte/gedacht",
        ),
        "steal": (
            "stehlen/stiehlt/stahl/gestohlen", "rauben", "aus|rauben", "entwenden", "plündern", "hacken",
            "überfallen/überfällt/überfiel/überfallen", "ein|brechen/bricht/brach/gebrochen",
        ),
        "cancel": (
            "ab|sagen", "verschieben/verschiebt/verschob/verschoben", "!belohnung !preisgeld aus|setzen", "stoppen",
        ),
        "treat": ("behandeln", "operieren", "testen"),
        "recall": ("zurück|rufen/ruft/rief/gerufen", "zurück|ziehen/zieht/zog/gezogen"),
        "evacuate": ("evakuieren", "ab|sperren"),
        "train": ("trainieren", "coachen"),
        "ban": (
            "verbieten/verbietet/verbot/verboten", "untersagen", "sperren", "zu verurteilen", "frei|sprechen/spricht/sprach/gesprochen",
        ),
    },
    patients={
        "succeed": (
            "ernennen/ernennt/ernannte/ernannt", "wählen", "berufen/beruft/berief/berufen", "nominieren", "designieren",
            "bestellen",
        ),
        "arrested": (
            "verhaften", "fest|nehmen/nimmt/nahm/genommen", "inhaftieren", "Gewahrsam nehmen/nimmt/nahm/genommen",
            "aus|liefern", "fassen",
        ),
        "killed": (
            "töten", "erschießen/erschießt/erschoss/erschossen", "erstechen/ersticht/erstach/erstochen", "ermorden",
            "um|bringen/bringt/brachte/gebracht",
        ),
        "dismissed": (
            "!krankenhaus !klinik !haft !gefängnis entlassen/entlässt/entließ/entlassen", "feuern", "ab|setzen", "ab|berufen/beruft/berief/berufen",
            "suspendieren", "ab|wählen", "ausgeschlossen aus|schließen/schließt/schloss/geschlossen",
        ),
        "convicted": ("zu verurteilen", "wegen verurteilen", "frei|sprechen/spricht/sprach/gesprochen", "schuldig sprechen/spricht/sprach/gesprochen"),
        "hired": ("engagieren", "beauftragen", "an|heuern"),
        "beaten": ("besiegen", "bezwingen/bezwingt/bezwang/bezwungen"),
        "rescued": ("retten", "befreien"),
        "honoured": ("ehren", "aus|zeichnen"),
    },
    by_phrases={
        "finance": (
            "Kredit von", "Kredit der", "Darlehen von", "Darlehen der", "Kredite von", "Geldern von", "Mitteln von", "Garantie von", "Bürgschaft von", "Zuschuss von",
        ),
        "lead": ("unter Leitung von", "unter der Leitung von", "unter Führung von", "unter dem Vorsitz von", "unter Vorsitz von"),
        "request": ("auf Antrag von", "auf Ersuchen von", "auf Bitten von", "auf Wunsch von", "auf Initiative von"),
        "submit": ("Antrag von", "Vorschlag von", "Petition von"),
        "build": ("Entwurf von", "gebaut bei", "nach Plänen von"),
        "find": ("Entdeckung von",),
        "alert": ("Anruf von",),
        "tip": (
            "Hinweis von", "Hinweis der", "Tipp von", "Tipp der", "Hinweise von", "Hinweis kam von", "Tipp kam von",
            "Hinweis stammte von", "Tipp stammte von", "Information von",
        ),
        "observe": (
            "Beobachter von", "Beobachter der", "Beobachtern der", "Beobachtermission der", "Beobachtern von",
            "Friedenstruppen der", "Inspektoren der", "Inspekteure der",
        ),
        "succeed": ("Nachfolger ist", "Nachfolger wird", "Nachfolgerin ist", "Nachfolgerin wird", "abgelöst von", "abgelöst durch", "ersetzt durch"),
    },
    happenings={
        "land": ("landete", "gelandet", "landen$", "landet$", "Landung", "Notlandung", "Bruchlandung", "notlanden", "notlandete", "notgelandet", "notgewassert", "Notwasserung", "umgeleitet nach", "aufgesetzt", "setzte auf"),
        "arrest": ("verhaft", "Verhaft", "festgenommen", "Festnahme", "festnehm", "gefasst", "nahm fest", "beschlagnahm"),
        "meet": (
            "trafen sich", "traf sich", "treffen sich", "trifft sich", "sich getroffen", "Treffen", "Gespräch", "Gipfel", "Konferenz",
            "tagt$", "tagte", "Sitzung", "Kongress", "verhandel", "Verhandlungen", "Tagung", "berieten", "zusammengekommen", "zusammenkommen", "kamen zusammen",
        ),
        "break": ("brach$", "brachen$", "gebrochen", "geborsten", "barst", "platzte", "geplatzt", "eingestürzt", "einstürz", "Einsturz", "Dammbruch", "weggespült", "nachgegeben", "gab nach"),
        "crash": ("Absturz", "abgestürzt", "abstürz", "stürzte ab", "kollidier", "Kollision", "zusammengestoßen", "zusammenstieß", "Zusammenstoß", "entgleis", "Unfall", "verunglück", "Unglück$", "prallte", "überschlug", "umgekippt"),
        "sink": ("sank$", "sanken$", "gesunken", "sinken$", "gekentert", "kenterte", "kentern", "auf Grund", "gestrandet", "strandete", "Schlagseite", "untergegangen", "Untergang"),
        "fire": ("Brand$", "Brandes$", "Brände", "Großbrand", "Feuer$", "Feuers$", "Großfeuer", "brannte", "abgebrannt", "ausgebrannt", "niedergebrannt", "Explosion", "explodier", "Flammen"),
        "found": ("gefunden", "fand$", "fanden$", "entdeckt", "geborgen", "angespült", "aufgefunden"),
        "born": ("geboren",),
        "die": ("starb$", "starben$", "gestorben", "getötet", "erschossen", "erstochen", "ermordet", "ums Leben"),
        "quake": ("Epizentrum", "Erdbeben", "Beben", "Nachbeben", "Seebeben"),
        "build": ("gebaut", "entsteht", "errichtet", "Bau$", "Neubau", "Baustelle", "Standort"),
        "sign": ("unterzeichne", "unterschrieb", "Unterzeichnung", "Zeremonie"),
        "win": ("gewann$", "gewannen$", "gewonnen", "siegte", "Sieg$", "Siege$", "besiegt", "Finale", "Endspiel", "gespielt"),
        "protest": ("demonstrier", "Demonstration", "Protest", "protestier", "Kundgebung", "marschier"),
        "trial": ("Prozess", "Gericht", "Landgericht", "Amtsgericht", "verurteil", "Tribunal", "Verhandlung"),
        "theft": ("gestohlen", "stahl$", "stahlen$", "Diebstahl", "Raub", "Überfall", "ausgeraubt", "Einbruch", "Einbrecher", "eingebrochen", "entwendet"),
        "launch": ("gestartet", "startete", "Start$", "Raketenstart", "abgehoben", "hob ab", "abgeflogen", "abgefahren", "ausgelaufen", "Abflug"),
        "outbreak": ("Ausbruch", "ausgebrochen", "erster Fall", "ersten Fälle", "erste Fälle", "infiziert", "angesteckt"),
        "port": ("Hafen$", "Hafens$", "Häfen$", "festgemacht", "legte an", "geschleppt", "vor Anker", "ankert", "ankerte", "eingelaufen"),
        "treat": ("Krankenhaus", "Klinik", "Universitätsklinik", "Uniklinik", "Krankenhäuser", "ausgeflogen", "Spital"),
        "bury": ("begraben", "beerdigt", "beigesetzt", "Beerdigung", "Beisetzung", "Begräbnis", "Trauerfeier"),
        "base": ("Hauptsitz", "Firmensitz", "Sitz in", "Sitz hat", "Zentrale", "Hauptquartier", "ansässig"),
        "attack": ("Angriff", "angegriffen", "Anschlag", "Bombe", "Schüsse$", "Schüssen$", "Schießerei", "Rakete", "Drohne", "Beschuss", "Attentat"),
        "spill": ("Leck", "ausgelaufen", "Ölteppich", "Ölpest", "ausgetreten"),
        "vote": ("Wahllokal", "Neuauszählung", "Nachzählung", "Stimmzettel", "ausgezählt", "Auszählung"),
        "celebrate": ("gefeiert", "feierte", "feiern", "jubel", "Jubel", "Siegesrede", "Siegesfeier", "Wahlparty"),
        "bring": ("gebracht$", "an Land", "überführt", "eingetroffen", "trafen ein", "traf ein", "angekommen", "kam an", "kamen an", "abgesetzt", "verlegt", "überstellt"),
        "move": ("umgezogen", "umziehen", "Umzug", "zieht um", "verlegte$", "verlagert", "verlagern"),
    },
    sayings=(
        "sagen", "erklären", "mit|teilen", "aus|sagen", "betonen", "warnen", "kritisieren", "bestätigen", "an|kündigen", "meinen",
        "schreiben/schreibt/schrieb/geschrieben", "berichten", "hinzu|fügen", "ein|räumen", "äußern", "bekräftigen",
        "versichern", "erzählen", "ergänzen", "sprechen/spricht/sprach/gesprochen", "melden", "behaupten", "verkünden", "klagen",
        "zu|geben/gibt/gab/gegeben", "erinnern", "antworten", "fragen", "urteilen", "versprechen/verspricht/versprach/versprochen",
        "bekannt|geben/gibt/gab/gegeben", "rufen/ruft/rief/gerufen", "schildern", "erläutern", "fordern",
        "beteuern", "bedauern", "spotten", "zitieren", "glauben", "dementieren", "entgegnen", "kommentieren", "an|ordnen",
        "entschuldigen", "argumentieren", "hin|weisen/weist/wies/gewiesen", "fest|stellen", "witzeln", "scherzen", "gestehen/gesteht/gestand/gestanden", "beharren", "mahnen", "prophezeien",
    ),
    sources=(
        "laut", "nach Angaben von", "nach Angaben der", "nach Angaben des", "den Angaben von", "nach Auskunft von", "nach Auskunft der",
        "nach Auskunft des", "nach den Worten von", "nach Worten von", "nach Darstellung von", "nach Darstellung der", "nach Darstellung des",
        "nach Aussage von", "nach Einschätzung von", "nach Ansicht von", "nach Meinung von", "zufolge",
    ),
    sources_behind=("zufolge",),
    subject_articles=words("der die das ein eine"),
    possessives=words("sein seine ihr ihre unser unsere mein meine"),
    other_articles=words(
        "den dem des einen einem einer eines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere "
        "unseren mein meine kein keine keinen keinem keiner diesen diesem dieses jeden jedem jeder jede"
    ),
    subject_pronouns=words(
        "er sie es wir ich ihr man niemand jemand wer dies diese dieser jener jene alle viele einige beide mehrere keiner "
        "manche andere das du"
    ),
    other_pronouns=words("sich ihn ihm ihnen uns mich dich mir dir"),
    prepositions=words(
        "in im ins an am ans auf aufs aus bei beim bis durch für gegen mit nach neben ohne seit trotz über um unter von vom vor "
        "während wegen zu zum zur zwischen laut gegenüber entlang innerhalb außerhalb statt anstelle nahe binnen ab hinter per "
        "dank samt mithilfe infolge angesichts aufgrund mittels südlich nördlich östlich westlich unweit zugunsten kurz bezüglich als"
    ),
    adverbs=words(
        "gestern heute morgen nun jetzt dann danach zuvor zuletzt später bereits schon noch nur auch wieder erneut bald dort hier "
        "damals inzwischen unterdessen derweil zudem außerdem dennoch trotzdem allerdings jedoch dabei daraufhin deshalb daher damit "
        "so ebenfalls gleichzeitig zugleich schließlich endlich zunächst erstmals offiziell jüngst kürzlich einst nachts abends mittags "
        "morgens vormittags nachmittags selbst sogar immerhin stattdessen dafür dagegen hingegen früher sofort persönlich gemeinsam "
        "allein vorerst weiter weiterhin offenbar angeblich wohl vermutlich möglicherweise tatsächlich überraschend eigens mehrfach "
        "dazu darin daran darauf dadurch davor hierzu seither seitdem bisher bislang doch ja eigentlich wiederum anschließend nebenbei "
        "heimlich öffentlich einstimmig knapp zwar einmal zweimal dreimal anderswo anfangs bislang teils"
    ),
    coordinators=words("und oder aber sondern denn sowie doch"),
    subordinators=words("dass daß nachdem weil als da während obwohl bevor seit seitdem indem wie sodass bis ehe worauf woraufhin"),
    doubtful=words("wenn falls ob damit sofern warum weshalb wann sobald solange um ohne statt anstatt"),
    relatives=words("der die das den dem deren dessen denen welche welcher welches wo was wer wen wem woran worin womit wofür wovon wozu"),
    openers=frozenset(),
    twofold=words("seit während bis als wie da der die das den dem um ohne statt anstatt"),
    final_endings=("t", "te", "en", "ten", "ern", "eln", "nahm", "gab", "kam", "ging", "fand", "lag", "zog"),
    reported=words("sei seien habe hätten werde würden könne müsse solle wolle dürfe gebe hätte wäre würde"),
    onward=words("aus zu zum zur nach bis an ab"),
    particles=words(
        "ab an auf aus bei ein fest fort her hin los mit nach vor weg zu zurück zusammen um unter durch frei bereit weiter nieder "
        "hinzu heraus hinaus hervor vorbei auseinander kaputt teil statt dar über bekannt klar fern sicher still bevor"
    ),
    have=words("hat haben hatte hatten habe hätte hätten gehabt"),
    be=words("ist sind war waren sei seien wäre wären sein gewesen"),
    become=words("wird werden wurde wurden werde würde würden worden"),
    modals=words(
        "kann können konnte konnten könne könnte könnten soll sollen sollte sollten solle will wollen wollte wollten wolle muss müssen "
        "musste mussten müsse müsste müssten darf dürfen durfte durften dürfe dürfte dürften möchte möchten mag"
    ),
    plural=words(
        "haben hatten hätten sind waren seien wären werden wurden würden können konnten könnten sollen sollten wollen wollten müssen "
        "mussten müssten dürfen durften dürften möchten"
    ),
    agent=words("von vom durch"),
    infinitive_mark="zu",
    times=words(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september "
        "oktober november dezember tag tage tagen tages woche wochen monat monate monaten jahr jahre jahren jahres stunde stunden minute "
        "minuten morgen abend nachmittag vormittag mittag nacht wochenende ende anfang mitte sommer winter frühjahr herbst montagabend "
        "montagmorgen dienstagabend dienstagmorgen mittwochabend mittwochmorgen donnerstagabend donnerstagmorgen freitagabend "
        "freitagmorgen samstagabend samstagmorgen sonntagabend sonntagmorgen montagnacht freitagnacht samstagnacht sonntagnacht uhr"
    ),
    bodies=words(
        "polizei gericht staatsanwaltschaft regierung parlament armee feuerwehr behörde behörden küstenwache verein klub club vorstand "
        "aufsichtsrat landgericht jury partei kommission rat ministerium firma unternehmen konzern "
        "stadt staat landkreis bundestag gemeinderat senat kongress sicherheitskräfte soldaten beamte polizisten ermittler einsatzkräfte"
    ),
)  # fmt: skip
