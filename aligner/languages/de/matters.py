"""German: what is reported as done or not done, and what leaves it open."""

from aligner.languages.schema.matters import MatterTable

MATTERS = MatterTable(
    lang="de",
    matters={
        "alarm": (
            (r"(?:alarm\w*|sirenen?) … (?:losgegangen|los|an|schlug|heulten?|geheult|ertönten?|schrillten?|geschrillt|ausgelöst)", r"(?:heulten?|ertönten?|schrillten?|schlug) … (?:alarm\w*|sirenen?)"),
            (r"(?:alarm\w*|sirenen?) … (?:schwieg\w*|stumm|still|verschlief|versagten?|blieben? aus)",),
        ),
        "apology": (
            (r"entschuldigten? sich", r"(?:sich|bittet|bat|baten|bitten) … (?:entschuldigt|um (?:entschuldigung|verzeihung))", r"(?:tut|täte|tue) … leid", r"bedauer(?:t|te|n)"),
            (r"(?:kein|keine|ohne) (?:\w+ ){0,2}(?:entschuldigung|bedauerns)", r"entschuldigung … (?:vergeblich|vergebens|vermissen|blieb aus|fehlte)"),
        ),
        "appeal": (
            (r"(?:revision|berufung|einspruch|beschwerde|rechtsmittel|widerspruch) … (?:eingelegt|ein|an|angekündigt|eingereicht|einlegen|einlegt|einlegte|einzulegen)", r"(?:legt|legte|legten|reichte|kündigte) … (?:revision|berufung|einspruch|beschwerde|rechtsmittel|widerspruch)", r"(?:ficht|focht|anfechten|angefochten|anfecht\w+)", r"nimmt … nicht hin"),
            (r"(?:akzeptier|annehm|angenommen|hinnehm|hingenommen)\w* … (?:urteil|strafe|entscheidung|sperre)", r"anfechten … nicht", r"(?:urteil|strafe|entscheidung|sperre|disqualifikation) … (?:akzeptier\w*|angenommen|hingenommen|hinnehm\w*)", r"(?:verzichtet|verzichtete|verzicht) auf (?:rechtsmittel|berufung|revision)", r"einspruch ging nicht ein"),
        ),
        "arrest": (
            (r"festgenommen", r"verhaftet", r"in (?:untersuchungs)?haft", r"festnahmen?", r"in gewahrsam", r"nahm … fest"),
            (r"auf freiem fuß",),
        ),
        "ban": (
            (r"verboten", r"untersagt", r"verbot … (?:gilt|in kraft)", r"verbietet|verbot"),
            (r"(?:weiter|weiterhin|noch) (?:erlaubt|zugelassen)", r"(?:dürfen|darf) … (?:weiter|weiterhin|noch) … (?:benutzt|genutzt|verwendet|eingesetzt|fahren)"),
        ),
        "building": (
            (r"(?:wird|werden|soll|sollen) … gebaut", r"(?:beschloss|beschlossen|beschließen|genehmigt\w*) … (?:den bau|bau des|bau der)", r"bau … (?:beschlossen|genehmigt|begonnen|beginnt)", r"(?:werk|fabrik|kabel|brücke|stadion|bahnhof|leitung)\w* … (?:verschoben|verzöger\w+)"),
            (r"(?:werk|fabrik|kabel|brücke|projekt|stadion|bahnhof|leitung)\w* … (?:gestrichen|aufgegeben|fallen gelassen|vom tisch|eingestampft)",),
        ),
        "closure": (
            (r"(?:wird|werden|wurde|worden|bleibt|bleiben|ist|seit \w+) … (?:geschlossen|stillgelegt|dichtgemacht|gesperrt)", r"(?:schließt|schloss|macht dicht)", r"(?:ist|sind|bleibt|bleiben) (?:\S+ ){0,4}zu(?=\s*[.,;]|$)", r"(?:stilllegung|schließung)"),
            (r"(?:bleibt|blieb|bleiben) … (?:offen|geöffnet)", r"(?:wieder|weiter) (?:geöffnet|offen|geöffnet)", r"geh(?:en|t) … weiter ihrer arbeit nach", r"weiterbetrieb\w*"),
        ),
        "commitment": (
            (r"(?:steht|stehen|stehe|stünden|stünde|ist|sei|sind) … (?:fest|ausgemacht|beschlossen|beschlossene sache|vereinbart|besiegelt)", r"(?:fest )?vereinbart", r"(?:zugesagt|versprochen|versicherte|garantiert|zugesichert|versprach|verspricht|verpflichtet)", r"sagte … zu", r"ohne wenn und aber", r"auf jeden fall", r"beschlossene sache", r"(?:hat|haben|hatte) … (?:beschlossen|entschieden)", r"beschloss(?:en)?"),
            (r"kein(?:e|en)? (?:zusage|vereinbarung|einigung|versprechen)n?", r"nichts (?:vereinbart|zugesagt|versprochen)", r"weder ja noch nein"),
        ),
        "contract_end": (
            (r"(?:kündigte|kündigt|gekündigt|aufgelöst|aufzuheben|aufgehoben|annulliert|storniert|stornieren|zerrissen) … (?:vertrag|auftrag|bestellung)\w*", r"(?:vertrag|verträge|auftrag|bestellung)\w* … (?:gekündigt|kündigen|aufgelöst|aufzuheben|aufgehoben|annulliert|storniert|zu stornieren|aufzulösen|beendet)", r"kündigung des (?:vertrags|auftrags)", r"(?:vertrag|auftrag)\w* … (?:kündigte|kündigt)"),
            (r"(?:hält|halten|hielt) an (?:dem|der) (?:vertrag|auftrag|bestellung) fest",),
        ),
        "lawsuit": (
            (r"(?:klage|sammelklage|strafanzeige|anzeige) … (?:eingereicht|erhoben|ein|erstattet)", r"(?:reicht|reichte|erhob|erhebt) … (?:klage|sammelklage)", r"(?:vor gericht gezogen|zieht vor gericht|zog vor gericht|verklagt\w*)", r"sammelklage"),
            (),
        ),
        "death": (
            (r"(?:starb|starben|gestorben|verstorben|getötet|tot)", r"(?:tote|toten|todesopfer|todesfälle?)", r"ums leben", r"(?:erlag|erlagen)", r"(?:ertrunken|ertrank)"),
            (r"überleb\w+", r"(?:ist|sind|war|waren) (?:noch )?am leben", r"lebt noch", r"kam(?:en)? mit … davon", r"außer lebensgefahr"),
        ),
        "derailment": (
            (r"entgleis\w+", r"aus den (?:schienen|gleisen)"),
            (r"(?:in|auf) den (?:schienen|gleisen) geblieben", r"blieb(?:en)? … (?:in|auf) den (?:schienen|gleisen)"),
        ),
        "overturn": ((r"(?:umgekippt|umgestürzt|kippten? … um)", r"auf (?:der|die) seite (?:gekippt|gelegt|liegt|lag)"), ()),
        "dissent": (
            (r"mit (?:\w+|\d+) (?:zu|gegen) (?:eins|eine|einer|zwei|drei|\d+)(?: stimmen?)?", r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|\d+) der (?:\w+ )?(?:richter|mitglieder|räte|ratsmitglieder)\w*", r"abweichende\w* (?:meinung|votum)", r"stimmten? dagegen", r"gegenstimmen?"),
            (r"einstimmig\w*", r"einhellig\w*", r"keine gegenstimmen?", r"gegen … keine einzige stimme", r"ohne gegenstimmen?", r"(?:keine|nicht eine) (?:einzige )?stimme … gegen", r"stimme … nicht gegen"),
        ),
        "dividend": (
            (r"(?:schüttet|schütten|zahlt|zahlen) … (?:je|pro) aktie", r"dividende … (?:von|bei|steigt|bleibt|gezahlt|ausgeschüttet)", r"(?:zahlt|schüttet) … dividende"),
            (r"(?:keine|ohne) (?:\w+)?dividende", r"dividende … (?:fällt aus|entfällt|gestrichen|ausgesetzt|fällt weg)", r"(?:streicht|verzichtet auf) … dividende"),
        ),
        "exposure": (
            (r"(?:im netz|im internet|im darknet|online) … (?:aufgetaucht|veröffentlicht|gestellt|erschienen|zu finden)", r"(?:veröffentlicht|gestellt|aufgetaucht) … (?:im netz|ins netz|ins internet|im internet|im darknet|ins darknet)"),
            (r"(?:im netz|im internet|im darknet) … nichts",),
        ),
        "extradition": (
            (r"(?:auslieferung|überstellung|übergabe)\w* … (?:zugestimmt|genehmigt|gebilligt|bewilligt|beantragt|entschieden|beschlossen|stattgegeben)", r"(?:ausgeliefert|überstellt)", r"auslieferungsersuchen", r"(?:genehmigte|billigte|bewilligte|beantragte) … (?:auslieferung|überstellung|übergabe)"),
            (r"(?:auslieferung|überstellung|übergabe) … (?:abgelehnt|verweigert)",),
        ),
        "gunfire": (
            (r"(?:schoss|schossen|geschossen|feuerten?|abgefeuert|gefeuert)", r"(?:warn)?schüsse", r"warnschuss"),
            (r"waffen … (?:stumm|schwiegen)", r"(?:kein|ohne einen) (?:einziger |einzigen )?schuss", r"ohne … (?:schuss|dienst)waffe"),
        ),
        "injury": (
            (r"verletzt(?:e|en|er)?", r"verwundet\w*", r"brach sich", r"gebrochen\w*", r"(?:traf|getroffen) … (?:schulter|kopf|bein|arm)", r"(?:ins|im) (?:krankenhaus|klinik\w*|spital)", r"in kliniken"),
            (r"un(?:verletzt|versehrt|beschadet)\w*", r"verfehlt\w*"),
        ),
        "insurance": (
            (r"versichert", r"(?:versicherung|police) … (?:deckt|zahlt|übernimmt|springt ein)", r"versicherer … (?:zahl|deck|übernehm)\w*"),
            (r"unversichert\w*", r"(?:keine|ohne) (?:\w+ )?versicherung", r"versicherung … (?:gibt es nicht|niemand|verzichtet|gab es nicht)"),
        ),
        "interruption": (
            (r"(?:spiel|partie|begegnung|rennen) … (?:unterbrochen|unterbrach)", r"(?:unterbrach|unterbrochen) … (?:spiel|partie|begegnung|rennen)"),
            (),
        ),
        "meeting": (
            (r"(?:zusammenkommen|treffen sich|trafen sich|getroffen|begegnet|zusammensetzen)", r"(?:treffen|begegnung|runde|gespräche) … (?:vereinbart|fest|beschlossen|fortgesetzt)", r"von angesicht zu angesicht", r"unter vier augen", r"an einem tisch", r"(?:weiteres|neues|weitere|neue) (?:treffen|runde)"),
            (r"tor … (?:verschlossen|zu)", r"abgewiesen"),
        ),
        "money_back": (
            (r"erstatte\w*", r"rückerstattung\w*", r"(?:zurückgezahlt|zurückzuzahlen|zahlt … zurück|geld zurück)", r"entschädig\w*", r"schreibt … gut", r"gutgeschrieben", r"(?:startgeld\w*|ticketpreis\w*|reisepreis\w*) wieder\w*"),
            (r"(?:keine|ohne) (?:erstattung|entschädigung|rückzahlung)",),
        ),
        "pardon": ((r"begnadig\w*", r"gnade\b", r"amnestie\w*"), ()),
        "prison": (
            (r"(?:muss|müssen|musste) … (?:hinter gitter|ins gefängnis|in haft)", r"haft(?:strafe)? … antreten", r"bewährung … (?:verworfen|abgelehnt|verweigert)"),
            (r"(?:zur|auf) bewährung", r"bewährungsstrafe", r"bleibt … (?:gefängnis|haft) erspart"),
        ),
        "payment": (
            (r"(?:gezahlt|bezahlt|überwiesen|beglichen)", r"(?:zahlte|überwies|zahlt)", r"(?:eine )?zahlung"),
            (r"kein(?:en)? (?:einzigen )?cent", r"nicht zahlen", r"(?:nichts|kein geld) … (?:gezahlt|bezahlt|geflossen)"),
        ),
        "permit": (
            (r"(?:genehmigung|lizenz|erlaubnis|zulassung|betriebserlaubnis)\w* … (?:entzogen|entzieht|entzog|widerrufen|verloren|entzug|los)", r"(?:entzog|entzieht|widerrief|verlor|verliert|entzug|widerruf) … (?:genehmigung|lizenz|erlaubnis|zulassung)"),
            (r"behält … (?:genehmigung|lizenz|erlaubnis|zulassung)",),
        ),
        "power": (
            (r"strom … (?:fließt|floss|fließe|wieder da)",),
            (r"(?:strom|elektrizität|strom\w+) … (?:abgedreht|abgestellt|abgeschaltet|gekappt|gesperrt|unterbrochen|ab\b)", r"(?:dreht|drehte|kappte|kappt|stellte) … (?:strom|stromversorgung)\b", r"stromausfall\w*"),
        ),
        "reach": (
            (r"erreichbar", r"(?:erreicht|durchkommen|durchgekommen) werden", r"kamen … durch"),
            (r"(?:unerreichbar|nicht zu erreichen)", r"kamen … nicht durch"),
        ),
        "running": (
            (r"(?:läuft|lief|liefen|laufen|ging|geht|gehen) … (?:weiter|normal|wieder|wie gewohnt)", r"auf hochtouren", r"(?:wird|wurde) (?:weiter)?gearbeitet", r"weiter(?:gebaut|gearbeitet|produziert|betrieben)", r"(?:wieder|neu) (?:angefahren|produzier\w*|gestartet)", r"ohne unterbrechung", r"in betrieb", r"(?:ge)?arbeite\w* wie (?:an jedem|immer|gewohnt|sonst)", r"(?:fortgesetzt|wiederaufgenommen)"),
            (r"(?:heruntergefahren|abgeschaltet|stillgelegt\w*|stillsteh\w*)", r"(?:steht|stehen|stand|standen|ruht|ruhen|ruhte) (?:\w+ ){0,3}still", r"ruht|ruhen|ruhte", r"stillstand", r"schaltete … ab", r"arbeit\w* … (?:eingestellt|gestoppt|unterbrochen|niedergelegt)"),
        ),
        "restart": (
            (r"(?:läuft|laufen|fährt|fahren|öffnet|produziert|startet) … wieder", r"(?:wieder|neu) (?:angefahren|gestartet|aufgenommen|eröffnet|freigegeben)", r"wiederaufnahme", r"neustart"),
            (r"termin für (?:den|die|eine) (?:neustart|wiederaufnahme|wiedereröffnung) … nicht", r"(?:kein|keinen) termin für (?:den|die) (?:neustart|wiederaufnahme|wiedereröffnung)"),
        ),
        "second_sample": (
            (r"B-probe … (?:geöffnet|analysiert|untersucht)", r"(?:zweite probe|gegenprobe) … (?:geöffnet|analysiert|untersucht)"),
            (r"verzicht\w* … (?:B-probe|gegenprobe|zweite probe|zweite analyse)", r"(?:B-probe|gegenprobe) … (?:verzicht\w*|verlangt sie nicht)"),
        ),
        "sprinklers": (
            (r"sprinkler\w* … (?:sprang\w*|ging\w*|lösten?|ausgelöst|angesprungen|funktionier\w*|an)",),
            (r"sprinkler\w* … (?:versagt\w*|defekt|trocken|ausgefallen|nie)", r"(?:keine?|ohne|nie \w+) sprinkler\w*"),
        ),
        "surgery": (
            (r"operiert", r"(?:muss|wird|soll) … (?:unters messer|operation)", r"operation\w*"),
            (r"(?:keine|ohne) operation",),
        ),
        "testimony": ((r"aussage … gemacht", r"(?:sagte|sagt|hat|selbst) … (?:aus|ausgesagt)", r"im zeugenstand", r"in den zeugenstand"), (r"schwieg … (?:vor gericht|im prozess|prozess)",)),
        "taking_part": (
            (r"(?:nimmt|nehmen|nahm) … teil", r"(?:spielt|läuft|startet|spielen|auflaufen|starten) … (?:wieder|mit|auf)", r"im (?:kader|aufgebot)", r"wieder (?:spielen|mitspielen|starten)"),
            (r"(?:abgesagt|sagte … ab|zurückgezogen|fällt … aus|verzichtet auf … (?:turnier|start|wm|em))", r"von der tribüne"),
        ),
        "trains": (
            (r"(?:züge|zug|bahnen|busse|flüge|fähren) … (?:fahren|verkehren|fährt|unterwegs|pünktlich)",),
            (r"(?:züge|zug|bahnen|busse|flüge|fähren) … (?:fallen aus|fielen aus|gestrichen|ausgefallen|eingestellt)", r"(?:züge|bahnen|busse|fähren) … (?:fahren|verkehren) nur"),
        ),
        "further_step": (
            (r"(?:weitere[rns]?|nächste[rns]?|noch (?:ein|eine)) (?:schritte?|anhebung|erhöhung|senkung|zinsschritt\w*)", r"(?:folgt|folge) … (?:noch ein|weitere|nächste)\w*", r"noch einmal (?:an|herauf|herab|ge)\w+"),
            (r"(?:weitere|nächste) (?:schritte|anhebungen|erhöhungen|senkungen) … (?:aus|ausgeschlossen)", r"mit dieser einen"),
        ),
        "approval": (
            (r"(?:genehmigt|gebilligt|bewilligt|ratifiziert|verabschiedet|angenommen)", r"(?:stimmte|stimmten|stimmt) … zu", r"zugestimmt", r"grünes licht"),
            (r"(?:abgelehnt|verworfen|zurückgewiesen|verweigert|gestoppt)", r"(?:lehnte|lehnten|lehnt) … ab", r"(?:fiel|fällt) … durch"),
        ),
        "attendance": (
            (r"(?:teilgenommen|anwesend|dabei)", r"(?:nahm|nahmen|nimmt|nehmen) … teil"),
            (r"(?:abwesend|ferngeblieben|fehlten?)", r"(?:blieb|blieben|bleibt) … fern", r"boykottier\w+"),
        ),
        "ceasefire": (
            (r"(?:waffenruhe|waffenstillstand|feuerpause) … (?:hält|hielt|in kraft|eingehalten)",),
            (r"(?:waffenruhe|waffenstillstand|feuerpause) … (?:gebrochen|verletzt|gescheitert|zusammengebrochen)", r"(?:brach|bricht|verletz\w+) … (?:waffenruhe|waffenstillstand)"),
        ),
        "contact": (
            (r"(?:kontakt|verbindung|funkkontakt) … (?:wiederhergestellt|hergestellt|wieder da|aufgenommen)",),
            (r"(?:kontakt|verbindung|funkkontakt) … (?:verloren|abgerissen|abgebrochen|riss ab|brach ab)", r"(?:kein|keinen) (?:funk)?kontakt"),
        ),
        "doping_test": ((r"positiv getestet", r"positive\w* (?:doping)?(?:test|probe|befund)\w*"), (r"negativ getestet", r"negative\w* (?:doping)?(?:test|probe|befund)\w*")),
        "evacuation": (
            (r"evakuiert", r"(?:mussten|müssen) … (?:häuser|wohnungen) (?:verlassen|räumen)", r"in sicherheit gebracht", r"evakuierung … (?:angeordnet|läuft|begonnen)"),
            (r"evakuierung … (?:aufgehoben|nicht nötig|abgeblasen)", r"keine evakuierung\w*", r"(?:dürfen|durften) … (?:zurück|heim)"),
        ),
        "found": (
            (r"(?:wurde|wurden|worden|ist|sind) … (?:gefunden|entdeckt|geborgen|aufgetaucht)",),
            (r"(?:weiter|weiterhin|noch) … vermisst", r"(?:wird|werden|gilt|gelten) … vermisst", r"(?:keine|ohne) spur", r"verschollen"),
        ),
        "guilt": (
            (r"gest(?:and|anden|eht)", r"(?:teil)?geständnis", r"räumte\w* … ein", r"zugegeben"),
            (r"bestreitet|bestritt|bestritten", r"beteuer\w+ … unschuld", r"unschuldig", r"weist … zurück"),
        ),
        "job_cuts": (
            (r"(?:stellen|arbeitsplätze|jobs) … (?:fallen weg|wegfallen|gestrichen|abgebaut|streichen|abbauen)", r"(?:streicht|streichen|baut) … (?:stellen|arbeitsplätze|jobs)", r"stellenabbau", r"entlassen", r"entlassungen"),
            (r"(?:keine|ohne) (?:betriebsbedingten )?(?:entlassungen|kündigungen|stellenabbau)", r"niemand … (?:stelle|job|arbeitsplatz)", r"alle (?:stellen|arbeitsplätze|jobs) … (?:erhalten|sicher)"),
        ),
        "launch": (
            (r"(?:rakete|satellit|sonde|raumschiff|kapsel) … (?:abgehoben|gestartet|startete|ins all)", r"hob … ab"),
            (r"start … (?:verschoben|abgebrochen|abgesagt)",),
        ),
        "release": (
            (r"(?:freigelassen|freigekommen|auf freien fuß gesetzt|entlassen)", r"kam(?:en)? … frei", r"wieder (?:frei|auf freiem fuß)"),
            (r"(?:sitzt|sitzen|bleibt|bleiben) … (?:haft|gewahrsam|gefängnis|fest)", r"weiter(?:hin)? … (?:festgehalten|in haft)"),
        ),
        "resignation": (
            (r"(?:tritt|trat|treten) … zurück", r"zurückgetreten", r"(?:reicht|reichte|erklärt|erklärte) … rücktritt", r"legt\w* … amt nieder"),
            (r"bleibt … im amt", r"(?:lehnt|lehnte) … rücktritt", r"macht weiter", r"bis zum ende (?:seiner|ihrer) amtszeit"),
        ),
        "sanctions": (
            (r"sanktionen … (?:verhängt|in kraft|gelten|verschärft|verlängert)", r"verhäng\w+ … sanktionen"),
            (r"sanktionen … (?:aufgehoben|gelockert|ausgesetzt)", r"(?:lockert|hebt) … sanktionen"),
        ),
        "signature": ((r"unterschrieben|unterzeichnet", r"(?:unterschrieb|unterzeichnete)\w*", r"unterschrift … (?:gesetzt|geleistet)"), (r"(?:weigert|weigerte) sich … unterschreiben",)),
        "strike": (
            (r"streik … (?:findet statt|beginnt|begann|läuft|geht weiter)", r"(?:legten|legen) … arbeit nieder", r"in den (?:streik|ausstand)"),
            (r"streik … (?:abgesagt|abgewendet|beendet|ausgesetzt|vom tisch)", r"(?:sagt|sagte|blies) … streik"),
        ),
        "tsunami_alert": ((r"tsunamiwarnung … (?:ausgegeben|ausgelöst|gilt|herausgegeben)", r"(?:gab|löste) … tsunamiwarnung"), (r"keine (?:tsunamiwarnung|tsunamigefahr|gefahr eines tsunamis)", r"tsunamiwarnung … aufgehoben")),
        "verdict": (
            (r"verurteilt", r"(?:schuldig gesprochen|für schuldig)", r"verurteilte\w*"),
            (r"freigesprochen", r"freispruch", r"sprach … frei"),
        ),
        "warning": (
            (r"(?:wurde|wurden|worden|hatte|hatten) … gewarnt", r"warnung … (?:herausgegeben|verschickt|ausgegeben)"),
            (r"ohne (?:vor)?warnung", r"keine (?:vor)?warnung"),
        ),
    },
    open=(
        r"denkbar", r"hält … offen", r"hielt … offen", r"(?:muss|müssen) … (?:erst|noch) … (?:zustimmen|entscheiden)",
        r"prüf(?:t|en|e|te|ten)?", r"geprüft", r"erwäg\w+", r"erwog\w*", r"(?:denkt|dachte) … nach", r"nur (?:eine|einer|ein) (?:von mehreren|der möglichkeiten|möglichkeit|option|vorschlag|idee)", r"(?:machbarkeits)?studie",
        r"(?:nichts|nicht|keine?) (?:\w+ ){0,2}(?:entschieden|beschlossen|entscheidung|beschluss)", r"steht in den sternen", r"(?:abwarten|abzuwarten)", r"(?:stimmt|entscheidet|berät) … (?:erst|noch) (?:ab|darüber)?", r"(?:hofft|hoffen|hoffe|träumt|möchte)",
        r"niemand (?:sagen|wissen)", r"wagt … niemand", r"überlegt\w*", r"verschoben werden", r"ins auge gefasst", r"im gespräch",
    ),
    limits=(r"bis (?:zum|einschließlich|mindestens|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d+)",),
)  # fmt: skip
