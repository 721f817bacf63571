"""Page furniture in German."""

from aligner.languages.schema.furniture import Cue, FurnitureTable

FURNITURE = FurnitureTable(
    cues=(
        Cue(reason="related articles", reach="section", pattern=
            r"(?:(?:verwandte|ähnliche|weitere|andere|passende|empfohlene|neueste|aktuelle|mehr|"
            r"thematisch passende) (?:artikel|beiträge|nachrichten|meldungen|themen|videos|links|inhalte|news|"
            r"storys|stories|berichte)|(?:das|dies) (?:könnte|dürfte|interessiert)(?: sie| dich| euch)?(?: auch|"
            r" ebenfalls)?(?: interessieren| gefallen)?|auch interessant|ebenfalls interessant|(?:lesen|sehen|"
            r"hören|schauen) sie (?:auch|dazu|hierzu|mehr|außerdem|weiter|jetzt)(?: (?:hier|dazu|zum thema))?|"
            r"lies (?:auch|hier|dazu)|mehr (?:zum thema|dazu|zu .{2,40}|aus .{2,40}|von .{2,40}|über .{2,40}|"
            r"lesen|in .{2,25})|zum thema|(?:auch )?(?:unsere )?(?:lese|buch)?(?:empfehlungen|"
            r"tipps?)(?: der redaktion| für sie)?|empfohlen(?: für sie)?|redaktionstipps?|"
            r"empfehlung(?:en)? der redaktion|(?:die )?(?:meist|am meisten )gelesenen? (?:artikel|beiträge|texte|"
            r"nachrichten).{0,30}|themen in diesem (?:artikel|beitrag)|das beste aus .{2,30}|aus dem archiv|"
            r"nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|andere leser (?:lasen|"
            r"interessiert).{0,30}|leser interessiert.{0,30}|siehe auch|außerdem (?:heute )?(?:wichtig|"
            r"interessant|lesenswert)|sie lesen gerade|mehr aus diesem ressort|exklusiv für abonnenten|verwandt|"
            r"ähnlich|relevant|dazu passend|im zusammenhang|passend dazu|mehr lesen|weiterlesen|"
            r"lesetipps?)\s*(?:$|[:|»›>→])"),
        Cue(reason="link list", reach="section", pattern=
            r"(?:(?:meist|am meisten|häufig|heute|viel)[- ]?(?:gelesen(?:e)?|geklickt(?:e)?|geteilt(?:e)?|"
            r"kommentiert(?:e)?|gesehen(?:e)?|diskutiert(?:e)?)(?: (?:artikel|nachrichten|beiträge|heute|"
            r"diese woche))?|beliebt(?:e artikel|e beiträge)?|trending|top[- ](?:themen|news|artikel|storys|"
            r"meldungen)|schlagzeilen|eilmeldungen|newsticker|(?:neueste|aktuelle|letzte) (?:nachrichten|"
            r"meldungen|news|artikel|beiträge)|nachrichtenüberblick|das wichtigste (?:in kürze|auf einen blick|"
            r"des tages)\s*:?\s*$|quellen|referenzen|einzelnachweise|weblinks|externe links|archiviert unter|"
            r"abgelegt unter|kategorien|archiv|themen|inhaltsverzeichnis|inhalt)\s*(?:$|:)"),
        Cue(reason="read-more link", reach="line", pattern=
            r"(?:(?:lesen|sehen|hören|schauen|erfahren|finden|klicken|testen|bestellen|abonnieren|prüfen|"
            r"berechnen|stimmen|machen) sie (?:auch|dazu|hier|hierzu|mehr|außerdem|jetzt|selbst|weiter|alles|"
            r"unseren|unsere|den|im|in unserem|bei|mit)\b.{0,160}$|(?:LESEN|SEHEN|HÖREN) SIE (?:AUCH|DAZU|HIER|"
            r"MEHR)\b|hier (?:geht[’']?s|geht es (?:zu|zum|zur|weiter)|klicken|lesen|finden sie|können sie|"
            r"abonnieren|anmelden|erfahren|testen|prüfen|weiterlesen|mehr|kommen sie)\b.{0,160}$|jetzt (?:lesen|"
            r"testen|prüfen|ansehen|bestellen|anmelden|abonnieren|herunterladen|mitmachen|abstimmen|sichern|hier|"
            r"kostenlos|gratis|weiterlesen|kommentieren|spenden)\b.{0,160}$|(?:mehr|weiter)(?:lesen| lesen|"
            r" erfahren| dazu| infos| informationen)\b\s*(?:$|[:|»›>→].{0,160}$)|zum (?:artikel|video|liveblog|"
            r"newsblog|liveticker|seitenanfang|inhalt|hauptinhalt|kommentar|interview)\b.{0,80}$|"
            r"zur (?:startseite|übersicht|themenseite|homepage)|zurück zur?\b.{0,40}$|nach oben|alle (?:artikel|"
            r"beiträge|meldungen)|(?:video|podcast|liveblog|liveticker|newsblog|fotostrecke|bildergalerie|"
            r"kommentar|im video|interview|grafik|quiz|umfrage|exklusiv|lesetipp|tipp)\s*[:»›>→]|(?:auch|"
            r"ebenfalls) (?:interessant|lesenswert)\b|mehr erfahren\?|mehr wissen\?|mehr anzeigen|alles anzeigen|"
            r"mehr laden|prüfe(?:n)? (?:hier|jetzt)|teste(?:n)? (?:hier|jetzt|dein|ihr)|check(?:en)? (?:hier|"
            r"jetzt))"),
        Cue(reason="comment form", reach="line", pattern=
            r"(?:(?:schreib(?:e|en sie)?|hinterlass(?:e|en sie)?|verfass(?:e|en sie)?|gib|geben sie) (?:einen|"
            r"ihren|deinen|uns einen|eine) (?:kommentar|antwort|leserbrief|meinung)|kommentar (?:verfassen|"
            r"schreiben|hinterlassen|abgeben|absenden|abschicken|hinzufügen)|kommentare?\s*(?:\(\d+\)|:\s*\d+|\d+|"
            r"$|[|·–-]|anzeigen|lesen|ausblenden|geschlossen|deaktiviert)|\d+ kommentare?\b|(?:alle|keine|"
            r"noch keine|zu den) kommentare|(?:deine|ihre|die) e-?mail-?adresse wird nicht|erforderliche felder|"
            r"pflichtfelder|name\s*\(pflicht|name \*|e-?mail(?:-adresse)?\s*(?:\*|\(pflicht)|website\s*$|"
            r"meinen namen, |antwort(?:en)? (?:abbrechen|schreiben)|um (?:zu )?kommentieren|zum kommentieren|"
            r"(?:bitte )?(?:melden sie sich|loggen sie sich|einloggen|anmelden).{0,40}kommentieren|(?:sie müssen|"
            r"du musst) (?:(?:sich|dich) (?:an|ein|registr)|angemeldet)|diskutieren sie|diskutier(?:e)? mit|"
            r"mitdiskutieren|ihre meinung|was (?:denken|meinen|sagen) sie(?: dazu)?\?|leserbrief|leserkommentare|"
            r"forum\s*$|diskussion\s*$|fehler (?:melden|gefunden|entdeckt)|haben sie (?:einen fehler|hinweise|"
            r"fragen|anregungen|einen tipp)|war dieser (?:artikel|beitrag) (?:hilfreich|interessant)|"
            r"wie (?:hilfreich|gefällt ihnen) |sie (?:möchten|wollen) (?:diesen|dazu|mit).{0,30}kommentieren|"
            r"beitrag melden|die kommentarfunktion)"),
        Cue(reason="share line", reach="short", pattern=
            r"(?:teilen(?: sie| auf| via| per|:|\s*$|\s*[|·]|  )|(?:artikel|beitrag|seite|diesen artikel|"
            r"diesen beitrag)\s*:?\s*(?:teilen|drucken|versenden|merken|empfehlen|speichern|kommentieren|anhören|"
            r"vorlesen|weiterempfehlen)|(?:auf|bei|per|über) (?:facebook|x|twitter|whatsapp|linkedin|xing|"
            r"e-?mail) (?:teilen|folgen|versenden)|(?:zur|auf die) merkliste.{0,20}|twittern|tweet(?:en)?\b|"
            r"pinnen|mailen|folg(?:e|en sie|t) (?:uns|mir)|auf (?:facebook|x|instagram|"
            r"linkedin)\b.{0,30}(?:weitersagen|teilen|folgen|empfehlen)|gefällt (?:mir|ihnen)|drucken\s*$|(?:link|"
            r"url) kopieren|merken\s*$|merkliste|per (?:e-?mail|whatsapp) (?:teilen|versenden)|weiterleiten|"
            r"weitersagen|kontakt\s*$|nach oben\s*$|seitenanfang)"),
        Cue(reason="cookie notice", reach="line", pattern=
            r"(?:(?:wir|diese (?:web)?seite|unsere (?:web)?seite|diese website|"
            r"unsere website)(?: und unsere partner)? (?:verwende(?:n|t)|nutz(?:en|t)|setz(?:en|t)|benutz(?:en|t)|"
            r"speicher(?:n|t)) .{0,40}(?:cookies)|mit (?:der nutzung|dem besuch|ihrem klick|klick|"
            r"ihrer zustimmung).{0,60}(?:cookies|stimmen|einverstanden|einwilligung)|"
            r"(?:alle )?cookies? (?:akzeptieren|zulassen|ablehnen|verwalten|einstellungen)|alle[sn]? akzeptieren|"
            r"(?:nur )?notwendige cookies|cookie-?(?:einstellungen|richtlinie|hinweis|banner|nutzung)|"
            r"datenschutz(?:erklärung|einstellungen|hinweis(?:e)?)?\s*(?:$|[|·:])|einstellungen verwalten|"
            r"ihre (?:privatsphäre|daten)\b.{0,60}$|an dieser stelle (?:finden|befindet|steht|"
            r"wird).{0,80}(?:extern|inhalt)|externe[rn]? inhalt|um (?:diesen inhalt|das video).{0,60}(?:cookies|"
            r"zustimm)|bitte (?:aktivieren|deaktivieren) sie (?:javascript|ihren))"),
        Cue(reason="newsletter", reach="line", pattern=
            r"(?:(?:jetzt |hier )?(?:den |unseren |unser )?newsletter(?:\s*$|[:!]| abonnieren| bestellen|"
            r" anmelden)|abonnieren sie|abonniere\b|melden sie sich (?:hier |jetzt |an|für)|"
            r"bleiben sie (?:informiert|auf dem laufenden)|bleib (?:informiert|auf dem laufenden)|"
            r"immer (?:informiert|auf dem laufenden)|(?:laden|holen) sie (?:sich )?(?:unsere|die|den)\b|"
            r"lade (?:dir )?(?:unsere|die)\b|nichts mehr verpassen|verpassen sie (?:nichts|keine)|"
            r"keine nachricht(?:en)? (?:mehr )?verpassen|(?:dieser|der|diesen) (?:artikel|beitrag|inhalt|"
            r"text) (?:ist|lesen sie|gehört)(?: nur| exklusiv)?.{0,20}(?:abonnent|premium|plus|registriert|mit\b|"
            r"kostenpflichtig)|bereits abonnent|sie haben bereits|weiterlesen mit|(?:jetzt |hier )?(?:einloggen|"
            r"anmelden|registrieren)\b.{0,60}$|(?:unser|das) (?:angebot|abo)\b|abo(?:nnement)?\s*$|"
            r"(?:\d+ )?(?:monate?|wochen?) (?:für|gratis|kostenlos|testen)|gratis (?:testen|lesen)|"
            r"kostenlos (?:testen|registrieren|lesen|abonnieren)|(?:unsere|die) app\b.{0,50}$|"
            r"unterstützen sie (?:uns|unseren|unsere|unabhängigen)|push-?(?:nachricht|mitteilung|"
            r"benachrichtigung)|täglich um \d+ uhr.{0,80}(?:postfach|newsletter|mail)|erhalten sie (?:täglich|"
            r"jeden|unser|den|die|alle))"),
        Cue(reason="advertisement", reach="label", pattern=
            r"(?:-?\s*(?:anzeigen?|werbung|advertorial|gesponsert|sponsored(?: post)?|promotion|partnerinhalt|"
            r"bezahlte partnerschaft|produktempfehlung)\s*-?|(?:der )?(?:artikel|text|beitrag) (?:geht|"
            r"wird) (?:nach|unter|hinter).{0,50}(?:weiter|fortgesetzt).{0,5}|(?:weiterlesen )?nach der (?:anzeige|"
            r"werbung)(?: weiterlesen| geht es weiter)?|weiter nach der (?:anzeige|werbung)|"
            r"lesen sie nach der anzeige weiter|werbung schließen|schließen|(?:enthält|affiliate)[- ](?:werbung|"
            r"link[s]?).{0,40})"),
        Cue(reason="disclaimer", reach="line", pattern=
            r"(?:disclaimer\b|haftungsausschluss|©|\(c\) |copyright\b|alle rechte vorbehalten|(?:diese[rs]?|der|"
            r"die|das) (?:artikel|text|beitrag|meldung|inhalt|übersetzung|nachricht) (?:wurde|ist|stammt|enthält|"
            r"erschien|kann|entstand)\b.{0,40}(?:automatisch|maschinell|(?:mit (?:hilfe|unterstützung) von )?ki\b|"
            r"mit unterstützung von ki|künstlich|redaktionell|übersetzt|generiert|erstellt|zuerst|übernommen|"
            r"nachrichtenagentur|agentur)|(?:automatisch|maschinell) (?:übersetzt|erstellt|generiert)|"
            r"(?:die )?(?:inhalte|meinungen) (?:geben|in diesem|dieses)|nachdruck (?:nur|verboten|,|und)|"
            r"vervielfältigung|impressum|\bAGB\b|allgemeine geschäftsbedingungen|nutzungsbedingungen|"
            r"transparenzhinweis|hinweis der redaktion|\*?anmerkung der redaktion|in eigener sache)"),
        Cue(reason="author note", reach="line", pattern=
            r"(?:über (?:den autor|die autorin)|autor(?:in)?\s*:|text\s*:|geschrieben von|verfasst von|"
            r"veröffentlicht von|erstellt von|redaktion\s*:|mitarbeit\s*:|unter mitarbeit|übersetzung\s*:|"
            r"übersetzt von|aus dem englischen|mit material (?:von|der)|mit informationen (?:von|der)|"
            r"quellen?\s*:)"),
        Cue(reason="author note", reach="end", pattern=
            r"(?:(?:wir sind )?ein (?:team|kollektiv|netzwerk) (?:von|aus) (?:[\w-]+ ){0,3}(?:journalist|"
            r"redakteur|autor|reporter)|(?-i:[A-ZÄÖÜ])[\w.-]+(?: (?:von|van|de|"
            r"(?-i:[A-ZÄÖÜ])[\w.-]+)){1,3},? (?:ist|schreibt|berichtet|arbeitet|jahrgang|geboren|"
            r"studierte) (?:[\wäöüß-]+ ){0,7}(?:[\w-]*redakteur|[\w-]*korrespondent|[\w-]*reporter|"
            r"[\w-]*journalist|[\w-]*kolumnist|[\w-]*autor|[\w-]*redaktion|[\w-]*volontär)\w*\b|"
            r"[\w-]*redaktions?team\s*$|[\w-]+-redaktion\s*$|(?:der autor|die autorin|unser autor|"
            r"unsere autorin)\b)"),
        Cue(reason="tags", reach="line", pattern=
            r"(?:tags?|schlagwörter|schlagworte|stichwörter|stichworte|themen?|kategorien?|rubrik|ressort)\s*[:|"
            r"#»]"),
        Cue(reason="reading aid", reach="short", pattern=
            r"(?:(?:geschätzte )?lese(?:zeit|dauer)|\d+ min(?:uten|\.)? (?:lesezeit|lesedauer|lesen)|(?:artikel |"
            r"beitrag )?(?:anhören|vorlesen(?: lassen)?)\s*(?:$|[|·(])|(?:video|audio|fotos?|bilder|fotostrecke|"
            r"bildergalerie|karte|grafik)\s*$|video (?:abspielen|starten)|schriftgröße|menü\b|suche\s*$|(?:home|"
            r"startseite|news|nachrichten|politik)\s*[/›»>|]|login\s*$|mein konto|wetter\s*$|bild (?:vergrößern|"
            r"\d+ von)|foto \d+ von|galerie öffnen|wird geladen|laden\s*$|zusammenfassung\s*$|inhalt (?:anzeigen|"
            r"laden)|vollbild)"),
        Cue(reason="date line", reach="label", pattern=
            r"(?:(?:veröffentlicht|aktualisiert) )?vor \d+ (?:min(?:uten|\.)?|stunden?|tagen?|wochen)"),
        Cue(reason="correction note", reach="line", pattern=
            r"(?:korrektur|berichtigung|richtigstellung|ergänzung|anmerkung der redaktion)\b.{0,25}:|"
            r"(?:in einer (?:früheren|vorherigen|ersten) (?:version|fassung)|dieser (?:artikel|text|"
            r"beitrag) wurde (?:aktualisiert|korrigiert|ergänzt))"),
        Cue(reason="counter", reach="short", pattern=
            r"(?:dieser (?:artikel|beitrag) wurde )?[\d.]+ ?(?:mal|x) (?:gelesen|aufgerufen|geteilt)|(?:aufrufe|"
            r"klicks|views|shares)\s*:?\s*[\d.]+|[\d.]+ (?:aufrufe|klicks|views|shares|likes)"),
        Cue(reason="photo credit", reach="short", pattern=
            r"(?:das )?(?:foto|bild|symbol)(?:er)? (?:dient |ist |zeigt )?(?:(?:nur )?zur illustration|"
            r"aus dem archiv|archiv|stammt)"),
        Cue(reason="advertisement", reach="line", pattern=
            r"(?:anzeige|werbung|gesponsert)\s*[-–|:].{0,60}$"),
        Cue(reason="cookie notice", reach="short", pattern=
            r".{0,60}\bcookies?\b.{0,60}(?:zustimm|akzept|ablehn|einwillig|einstellung|einverstanden|optionen)"),
        Cue(reason="related articles", reach="short", pattern=
            r"(?:auch|ebenfalls)(?: noch)? (?:lecker|spannend|interessant|schön|lesenswert|sehenswert|hörenswert|"
            r"gelesen|beliebt)\b[\w ]{0,20}:"),
        Cue(reason="newsletter", reach="short", pattern=
            r".{0,25}\b\d+ (?:gratis|kostenlose?|freie)[ -]?artikel|kommentieren ist|(?:auf dieser seite|hier|"
            r"bei uns) (?:werben|inserieren)|hinweise an (?:die|unsere) redaktion"),
        Cue(reason="cookie notice", reach="short", pattern=
            r"(?:.{0,30}\b)?cookies?\b.{0,40}\b(?:uns|unsere[rn]?|diese[rn]? (?:web)?(?:site|seite))\b"),
        Cue(reason="stock or score box", reach="line", pattern=
            r"(?:kurs(?:daten|verlauf)|live-?(?:ticker|stand)|umfrage\s*:|abstimmung\s*:|quiz\s*:|stimmen sie ab)"),
    ),
    interface=frozenset(
        ["facebook", "twitter", "x", "whatsapp", "linkedin", "telegram", "reddit", "pinterest", "instagram",
        "youtube", "tiktok", "bluesky", "mastodon", "threads", "xing", "e-mail", "email", "mail", "mailen",
        "drucken", "print", "teilen", "twittern", "tweeten", "pinnen", "link", "kopieren", "merken", "speichern",
        "kommentar", "kommentare", "kommentieren", "antworten", "anmelden", "login", "einloggen", "abonnieren",
        "abo", "newsletter", "menü", "home", "startseite", "suche", "nachrichten", "politik", "wirtschaft",
        "sport", "meinung", "ausland", "inland", "panorama", "tags", "admin", "lesezeit", "minuten", "min",
        "cookies", "akzeptieren", "ablehnen", "einstellungen", "verwalten", "datenschutz", "impressum", "agb",
        "kontakt", "werbung", "anzeige", "folgen", "artikel", "anhören", "vorlesen", "leserbrief", "schreiben",
        "veröffentlicht", "aktualisiert", "stand", "redaktion", "mehr", "verschenken"]
    ),
    section_labels=frozenset(
        ["nachrichten", "news", "ausland", "inland", "politik", "wirtschaft", "sport", "meinung", "analyse",
        "kultur", "panorama", "technik", "wissen", "wissenschaft", "gesundheit", "region", "lokales", "welt",
        "europa", "deutschland", "international", "hintergrund", "interview", "reportage", "eilmeldung", "update",
        "live", "exklusiv", "pressemitteilung", "börse", "finanzen", "unternehmen", "kommentar", "vermischtes",
        "aus aller welt", "startseite", "digital", "netzwelt", "krieg in der ukraine", "ukraine-krieg",
        "fußball", "justiz", "video"]
    ),
    photo_labels=(
        "foto", "fotos", "bild", "bilder", "symbolbild", "symbolfoto", "archivbild", "archivfoto",
        "bildquelle", "bildnachweis", "fotonachweis", "fotoquelle",
                  "quelle bild", "grafik", "karte", "illustration", "bildunterschrift", "fotograf", "bildrechte",
                  "screenshot", "infografik", "titelbild"),
    bylines=(
        r"[A-ZÄÖÜ][\w’'-]+(?: [A-ZÄÖÜ][\w.’'-]*){1,2}, [A-ZÄÖÜ][\w’'-]+$",
        r"(?i:von|text|text und fotos?) ?:? (?:unserem |unserer |der |dem )?[A-ZÄÖÜ][\w.’'-]+(?:,? "
        r"(?:[A-ZÄÖÜ][\w.’'-]*|von|van|de|der|zu|und|in|aus|,|&)){1,9}$",
        r"(?i:von|aus) (?:unserem|unserer|der|dem) (?:[\wäöüß-]+ ){0,3}(?:korrespondent|korrespondentin|redaktion|"
        r"redakteur|redakteurin|reporter|reporterin|mitarbeiter|agenturen)\w*(?: (?:in )?[A-ZÄÖÜ][\w-]+)?$",
        r"[A-ZÄÖÜ][\w.-]+ [\w. -]{2,30}, (?:[\wäöüß-]+ ){0,3}(?:korrespondent|redakteur|reporter)(?:in)?(?: "
        r"in)?(?: [A-ZÄÖÜ][\w-]+)?$",
    ),
    time_labels=(
        "veröffentlicht", "veröffentlicht am", "erschienen", "erschienen am", "aktualisiert",
        "aktualisiert am", "zuletzt aktualisiert", "letzte aktualisierung", "stand",
                 "update", "datum", "erstellt", "erstellt am", "vom", "publiziert", "geändert", "letzte änderung",
                 "artikel vom", "meldung vom", "geändert am"),
    teaser_labels=(
        "stellenmarkt", "jobs", "stellenangebote", "nächster", "nächstes", "exklusiv für abonnenten", "angebot",
        "früherer bericht", "frühere berichte",
        "podcast", "wetter", "rätsel", "rätsel des tages",
        "gewinnspiel", "sponsored", "lesetipp", "hörtipp", "buchtipp", "tv-tipp", "quiz", "umfrage",
        "zum nachlesen", "zum nachhören", "auch lesenswert", "mehr dazu", "siehe dazu",
    ),
    reader=frozenset([
        "Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihnen", "du", "dein", "deine", "deinen", "dich",
        "dir",
    ]),
    speaker=frozenset([
        "wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer",
    ]),
    promotion=(
        "bewerben", "volontär",
        "stellenangebot-", "newsletter", "postfach", "abonn-", "abo", "premium", "plus-angebot-", "plus-abo",
        "gratis", "kostenlos",
        "download-", "rabatt", "gewinnspiel-", "verlos-", "tickets", "kommentare", "kommentieren", "login",
        "anmeld-", "registrier-", "cookie-", "privatsphäre", "datenschutz-", "podcast", "anzeige", "probeabo",
        "redaktion", "leserbrief-", "liveblog", "partner", "testen", "spenden", "merkliste", "app", "meinung",
        "informationen", "speichern", "gerät", "euro",
    ),
    agencies=(
        (r"\bdpa(?:-\w+)?\b|\bDPA\b", "dpa"), (r"\bAFP\b", "AFP"), (r"\bReuters\b|\brtr\b", "Reuters"),
        (r"\bAP\b", "AP"), (r"\bAPA\b", "APA"), (r"\bSDA\b|\bsda\b|\bKeystone-SDA\b", "SDA",
    ),
              (r"\bepd\b", "epd"), (r"\bKNA\b", "KNA"), (r"\bSID\b|\bsid\b", "SID"), (r"\bdapd\b", "dapd"),
              (r"\bBloomberg\b", "Bloomberg"), (r"\bdts\b", "dts"), (r"\bANSA\b", "ANSA"),
              (r"\bEFE\b", "EFE"), (r"\bTASS\b|\bTass\b", "TASS"), (r"\bInterfax\b", "Interfax"),
              (r"\bUkrinform\b", "Ukrinform"), (r"\bANP\b", "ANP"), (r"\bdjn\b|\bDow Jones Newswires\b",
              "Dow Jones")),
)  # fmt: skip
