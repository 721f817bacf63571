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
            (r"(?:revision|berufung|einspruch|beschwerde|rechtsmittel|widerspruch) … (?:eingelegt|ein|an|angekündigt|eingereicht|einlegen|einlegt|einlegte|einzulegen)", r"(?:legt|legte|legten|reichte|kündigte) … (?:revision|berufung|einspruch|beschwerde|rechtsmittel|widerspruch)", r"(?:ficht|focht|anfechten|angefochten|anfecht\w+)", r"nimmt … nicht hin", r"(?:in|zur) (?:berufung|revision) (?:geht|gehen|ging|gingen|zu gehen)", r"(?:geht|gehen|ging|gingen) in (?:berufung|revision)"),
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
            (r"(?:gezahlt|bezahlt|überwiesen|beglichen)", r"(?:zahlte|überwies|zahlt)", r"(?:eine )?zahlung", r"(?:übernimmt|übernehmen|übernahm|trägt|tragen) … kosten", r"kosten … (?:übernimmt|übernommen|übernehmen|trägt|getragen)", r"beteiligt sich … kosten", r"(?:kommt|kommen|kam) für … auf"),
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
            (r"(?:läuft|lief|liefen|laufen|ging|geht|gehen) … (?:weiter|normal|wieder|wie gewohnt)", r"auf hochtouren", r"(?:wird|wurde) (?:weiter)?gearbeitet", r"weiter(?:gebaut|gearbeitet|produziert|betrieben)", r"(?:wieder|neu) (?:angefahren|produzier\w*|gestartet)", r"ohne unterbrechung", r"in betrieb", r"(?:ge)?arbeite\w* wie (?:an jedem|immer|gewohnt|sonst)", r"(?:fortgesetzt|wiederaufgenommen)", r"(?:unter volllast|mit voller (?:leistung|kraft))", r"(?:darf|dürfen|durfte|durften) … (?:weitergebaut|weitergehen|weitergebohrt|weiterarbeiten|weiterproduzier\w*|fortgesetzt|weiterlaufen)", r"gebaut werden darf", r"darf … gebaut werden"),
            (r"(?:heruntergefahren|abgeschaltet|stillgelegt\w*|stillsteh\w*)", r"(?:steht|stehen|stand|standen|ruht|ruhen|ruhte) (?:\w+ ){0,3}still", r"ruht|ruhen|ruhte", r"stillstand", r"schaltete … ab", r"arbeit\w* … (?:eingestellt|gestoppt|unterbrochen|niedergelegt)", r"(?:bau|produktions|förder|liefer)stopp", r"vom netz", r"(?:arbeiten|bau\w*|produktion|betrieb) … (?:ruhen|einzustellen|gestoppt|gestoppt werden|eingestellt)"),
        ),
        "restart": (
            (r"(?:läuft|laufen|fährt|fahren|öffnet|produziert|startet) … wieder", r"(?:wieder|neu) (?:angefahren|gestartet|aufgenommen|eröffnet|freigegeben|öffne\w*|geöffnet|willkommen|zugänglich|aufmach\w*)", r"wiederaufnahme", r"neustart"),
            (r"termin für (?:den|die|eine) (?:neustart|wiederaufnahme|wiedereröffnung) … nicht", r"(?:kein|keinen) termin für (?:den|die) (?:neustart|wiederaufnahme|wiedereröffnung)"),
        ),
        "second_sample": (
            (r"B-probe … (?:geöffnet|analysiert|untersucht)", r"(?:zweite probe|gegenprobe) … (?:geöffnet|analysiert|untersucht)"),
            (r"verzicht\w* … (?:B-probe|gegenprobe|zweite probe|zweite analyse)", r"(?:B-probe|gegenprobe) … (?:verzicht\w*|verlangt sie nicht)"),
        ),
        "sprinklers": (
            (r"sprinkler\w* … (?:sprang\w*|ging\w*|lösten?|ausgelöst|angesprungen|funktionier\w*|an)",),
            (r"sprinkler\w* … kein\w* (?:\w+ )?(?:tropfen|wasser)", r"sprinkler\w* … (?:versagt\w*|defekt|trocken|ausgefallen|nie)", r"(?:keine?|ohne|nie \w+) sprinkler\w*"),
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
            (r"(?:kontakt|verbindung|funkkontakt) … (?:wiederhergestellt|hergestellt|wieder da|aufgenommen)", r"(?:empfing|empfingen|empfangen|fing|fingen|aufgefangen) … (?:signal\w*|piepsen|funksignal\w*|lebenszeichen)", r"(?:signal\w*|lebenszeichen) … (?:empfangen|aufgefangen|eingegangen|gesendet)"),
            (r"(?:kontakt|verbindung|funkkontakt) … (?:verloren|abgerissen|abgebrochen|riss ab|brach ab)", r"(?:kein|keinen|keine) (?:funk)?(?:kontakt|antwort|signal\w*|lebenszeichen)", r"nichts … gehört", r"verstummt\w*"),
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
            (r"bestreitet|bestritt|bestritten", r"beteuer\w+ … unschuld", r"unschuldig", r"weist … zurück", r"(?:weiß|wisse|wusste) … von nichts", r"nichts … gewusst", r"nichts … zu tun"),
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
        "alcohol": ((r"betrunken\w*", r"alkoholisiert\w*", r"angetrunken\w*", r"unter (?:alkoholeinfluss|einfluss von alkohol)", r"promille", r"alkoholfahne"), (r"nüchtern", r"(?:kein|ohne) (?:\w+ )?alkohol", r"nicht alkoholisiert")),
        "alone": ((r"(?:allein|alleine|auf eigene faust) … (?:handelte|gehandelt|tat|unterwegs)", r"(?:handelte|handelt) (?:er |sie )?(?:allein|alleine|auf eigene faust)", r"einzeltäter\w*", r"(?:keine|ohne) (?:komplizen?|mittäter|helfer)"), (r"komplizen?", r"mittätern?", r"hatte hilfe", r"nicht allein")),
        "bail": ((r"(?:gegen|auf) kaution … (?:frei|freigelassen|entlassen)", r"kaution … (?:gewährt|festgesetzt|hinterlegt)"), (r"kaution … (?:abgelehnt|verweigert)", r"(?:lehnte|verweigerte) … kaution", r"bleibt in untersuchungshaft")),
        "binding": ((r"(?:rechtlich |rechts)?(?:bindend|verbindlich)\w*", r"bindet", r"(?:daran )?gebunden", r"(?:muss|müssen) … (?:befolgen|umsetzen|daran halten|achten|sich daran)"), (r"un(?:verbindlich)\w*", r"(?:nur|lediglich|bloß) (?:eine )?(?:empfehlung|beratend\w*|ein rat|ratschlag)", r"(?:empfiehlt|empfahl|empfehlen|empfahlen) (?:nur|lediglich|bloß)", r"(?:darf|kann|dürfen|können) … (?:darüber hinwegsetzen|hinwegsetzen|ignorieren|beiseiteschieben)", r"beratend\w*")),
        "candidacy": ((r"(?:kandidiert|kandidieren|tritt … an|stellt sich … (?:zur wahl|der wahl))", r"kandidatur … (?:angekündigt|erklärt|bestätigt|bekannt)", r"(?:kündigte|erklärte|gab) … kandidatur", r"(?:wirft|warf) … hut in den ring"), (r"(?:verzichtet|verzichtete|verzicht) auf (?:eine|die|seine|ihre) kandidatur", r"(?:zieht|zog) … kandidatur zurück", r"tritt nicht (?:mehr |wieder )?an", r"kandidatur … (?:zurückgezogen|ausgeschlossen)")),
        "charges": ((r"angeklagt", r"anklage … (?:erhoben|zugelassen|eingereicht)", r"(?:erhob|erhebt|erhoben) … anklage", r"vor gericht (?:gestellt|verantworten)", r"unter anklage"), (r"(?:verfahren|ermittlungen|anklage) … (?:eingestellt|fallen gelassen|fallengelassen|zurückgezogen)", r"(?:stellte|stellt) … (?:verfahren|ermittlungen) … ein", r"keine anklage")),
        "danger": ((r"(?:gefahr|risiko|bedrohung|gefährdung) (?:für|besteht|bestand|durch|darstell\w*|ausgeh\w*)", r"(?:gefährlich|schädlich|giftig|gesundheitsschädlich|gesundheitsgefährdend)\w*"), (r"(?:keine?|ohne|keinerlei) (?:\w+ ){0,2}(?:gefahr|risiko|bedrohung|gefährdung)", r"un(?:gefährlich|bedenklich|schädlich)\w*", r"unter (?:dem|den) grenzwert\w*", r"harmlos\w*")),
        "date_set": ((r"(?:termin|datum|tag|zeitpunkt) … (?:steht|festgelegt|vereinbart|gefunden|festgesetzt|fest)", r"(?:legte|legten|vereinbarten|nannte|nannten) … (?:termin|datum)"), (r"kein(?:en)? (?:neuen |festen |neuer |fester )?(?:termin|datum)", r"ohne (?:neuen |festen )?(?:termin|datum)", r"wann … offen")),
        "deal": ((r"(?:übernahme|fusion|verkauf|deal|geschäft|kauf) … (?:perfekt|abgeschlossen|vollzogen|unter dach und fach|besiegelt|kommt zustande)", r"(?:schließt|schloss|besiegelt|besiegelte) … (?:übernahme|fusion|verkauf|deal|kauf) … ab"), (r"(?:übernahme|fusion|verkauf|deal|geschäft|kauf) … (?:geplatzt|gescheitert|abgesagt|vom tisch|abgeblasen|untersagt|kommt nicht zustande)", r"(?:platzt|platzte|scheitert|scheiterte) … (?:übernahme|fusion|verkauf|deal|kauf)", r"(?:nimmt|nahm) abstand von (?:der|dem) (?:übernahme|fusion|verkauf|deal|kauf)")),
        "duty": ((r"verpflichtend\w*", r"obligatorisch\w*", r"(?:pflicht|zwang) (?:ist|wird|gilt|zur|für)", r"(?:ist|sind|werden) verpflichtet"), (r"freiwillig\w*", r"aus (?:freien stücken|eigenem antrieb)", r"optional")),
        "equipment": (
            (r"(?:trug|trugen|trägt|tragen|getragen|hatte|hatten|ausgerüstet|ausgestattet) … (?:helme?|sicherheitsgurte?|gurte?|schwimmwesten?|rettungswesten?|lawinenpiepser|pieps\w*|lvs-gerät\w*|verschüttetensuchgerät\w*|peilsender|notsender|masken?|bodycams?|klettergurte?|airbags?)", r"(?:helme?|sicherheitsgurte?|gurte?|schwimmwesten?|rettungswesten?|lawinenpiepser|pieps\w*|lvs-gerät\w*|verschüttetensuchgerät\w*|masken?) … (?:getragen|angelegt|dabei|bei sich|auf)", r"angeschnallt"),
            (r"(?:ohne|kein\w*) (?:\w+ ){0,2}(?:helme?|sicherheitsgurte?|gurte?|schwimmwesten?|rettungswesten?|lawinenpiepser|pieps\w*|lvs-gerät\w*|verschüttetensuchgerät\w*|peilsender|notsender|masken?|bodycams?|klettergurte?|airbags?)", r"unangeschnallt"),
        ),
        "event_held": (
            (r"(?:konzert|festival|spiel|partie|feier|umzug|parade|marsch|wahl|abstimmung|gipfel|debatte|anhörung|rennen|tournee|gottesdienst|ausstellung|messe|gala|trauerfeier|vorstellung|kundgebung|finale|zeremonie)\w* … (?:fand statt|fanden statt|findet statt|stattgefunden|stattfinden|abgehalten|ging über die bühne|wie geplant)", r"(?:fand|fanden|findet|finden) … (?:konzert|festival|spiel|partie|feier|umzug|parade|marsch|wahl|abstimmung|gipfel|debatte|anhörung|rennen|ausstellung|messe|gala|vorstellung|kundgebung|finale|zeremonie)\w* … statt"),
            (r"(?:konzert|festival|spiel|partie|feier|umzug|parade|marsch|wahl|abstimmung|gipfel|debatte|anhörung|rennen|tournee|gottesdienst|ausstellung|messe|gala|trauerfeier|vorstellung|kundgebung|finale|zeremonie)\w* … (?:abgesagt|gestrichen|abgeblasen|fiel aus|fällt aus|fielen aus|ausgefallen|geplatzt)", r"(?:sagte|sagten|sagt|strich|blies) … (?:konzert|festival|spiel|partie|feier|umzug|parade|marsch|gipfel|debatte|anhörung|rennen|ausstellung|messe|vorstellung|kundgebung|finale|zeremonie)\w* … ab"),
        ),
        "extension": ((r"(?:vertrag|mandat|einsatz|frist|waffenruhe|mietvertrag|abkommen|genehmigung)\w* … (?:verlängert|verlängern|erneuert)", r"(?:verlängert|verlängerte|verlängern|erneuert) … (?:vertrag|mandat|einsatz|frist|waffenruhe|abkommen|genehmigung)\w*"), (r"(?:vertrag|mandat|einsatz|frist|waffenruhe|mietvertrag|abkommen|genehmigung)\w* … (?:läuft aus|lief aus|ausgelaufen|abgelaufen|läuft ab|lief ab|endet)", r"(?:keine|nicht) (?:\w+ )?verlänger\w+")),
        "forecast": ((r"(?:hält|hielt|halten) an (?:der|seiner|ihrer|den) (?:\w+)?(?:prognose|erwartung|zielen?|ausblick)\w* … fest", r"(?:bestätigt|bestätigte|bekräftigt|bekräftigte) … (?:prognose|erwartung|ziele?|ausblick)\w*"), (r"(?:hebt|hob|senkt|senkte|kappt|kappte|streicht|strich|kassiert|kassierte) … (?:prognose|erwartung|ziele?|ausblick)\w*", r"(?:prognose|erwartung|ausblick)\w* … (?:gesenkt|angehoben|zurückgezogen|kassiert|gekappt|gestrichen)", r"gewinnwarnung")),
        "insolvency": ((r"insolven\w+", r"pleite", r"konkurs", r"zahlungsunfähig\w*"), (r"(?:vor der|vor dem) (?:insolvenz|pleite|konkurs) (?:gerettet|bewahrt)", r"solvent", r"zahlungsfähig")),
        "investigation": ((r"(?:ermittlungen?|untersuchung|ermittlungsverfahren|verfahren) … (?:eingeleitet|aufgenommen|eröffnet|läuft|laufen|begonnen|angekündigt)", r"(?:leitete|leitet|eröffnete|nahm|ordnete) … (?:ermittlungen?|untersuchung|ermittlungsverfahren|verfahren)", r"(?:ermittelt|ermitteln) (?:gegen|wegen)"), (r"keine (?:\w+ )?(?:ermittlungen?|untersuchung)", r"kein (?:\w+)?verfahren", r"(?:ermittlungen?|untersuchung) … (?:eingestellt|beendet|abgeschlossen)")),
        "joint_statement": ((r"(?:gemeinsame|gemeinsamen) (?:erklärung|stellungnahme)", r"(?:abschluss|schluss)(?:erklärung|kommuniqué)"), (r"(?:keine|ohne) (?:gemeinsame )?(?:abschluss|schluss)?(?:erklärung|stellungnahme|kommuniqué)", r"(?:erklärung|kommuniqué) … (?:blieb aus|kam nicht zustande)")),
        "knowledge": ((r"(?:wusste|wussten|weiß|gewusst) (?:davon|von|seit|schon|bereits|dass)", r"(?:war|waren|wurde|wurden) … (?:informiert|unterrichtet|bekannt|in kenntnis)", r"hatte kenntnis"), (r"(?:wusste|wussten|gewusst|ahnte|ahnten) … nichts", r"nichts (?:gewusst|geahnt|davon gewusst)", r"(?:ahnungslos|nicht informiert|nicht eingeweiht)", r"keine kenntnis")),
        "lock": ((r"(?:tür\w*|notausg[aä]ng\w*|ausg[aä]ng\w*|tore?|luke\w*|tresor) … (?:verschlossen|verriegelt|versperrt|blockiert|abgeschlossen|verkeilt|klemmte\w*|zugesperrt)",), (r"(?:tür\w*|notausg[aä]ng\w*|ausg[aä]ng\w*|tore?|luke\w*|tresor) … (?:unverschlossen|offen|unverriegelt|angelehnt)",)),
        "passage": ((r"durchgelassen", r"(?:durften|dürfen|durfte|darf) … (?:durch|passieren|anlegen|landen|hinein|einreisen|ausreisen)", r"(?:ließ|ließen|lässt|lassen) … (?:durch|passieren)"), (r"kein (?:einziger |einziges )?(?:karton|lastwagen|lkw|container|konvoi|paket|schiff) … (?:heraus|verließ|durch|hinaus|rein)", r"(?:zurückgewiesen|aufgehalten|zurückgeschickt|gestoppt)", r"(?:einreise|durchfahrt|zugang|zutritt) … (?:verweigert|verwehrt|untersagt)", r"(?:verweigerte|verwehrte) … (?:einreise|durchfahrt|zugang|zutritt)")),
        "postponement": ((r"(?:verschoben|vertagt|aufgeschoben)", r"verlegt auf", r"(?:verschiebt|verschob|verschieben|vertagt|vertagte) (?:den|die|das|seine?n?|ihre?n?)", r"aufschub", r"auf die lange bank", r"verzöger(?:t|te|n) sich"), (r"(?:wie geplant|nach plan|planmäßig|im zeitplan|pünktlich|fristgerecht)", r"(?:hält|hielt|halten) … (?:am|an dem) (?:termin|zeitplan|datum) … fest", r"(?:keine|ohne) (?:verschiebung|verzögerung)")),
        "press_conference": (
            (r"(?:gab|gaben|hielt|hielten|auf|bei|in|traten|trat) (?:\w+ ){0,4}(?:pressekonferenz|medienkonferenz|pressetermin)\w*", r"(?:pressekonferenz|pressetermin)\w* … (?:abgehalten|gegeben|stattgefunden|fand statt)", r"(?:beantwortete|beantworteten|antworteten) … fragen", r"(?:stellte|stellten) sich … (?:presse|journalisten|fragen)", r"vor die presse"),
            (r"(?:pressekonferenz|medienkonferenz|pressetermin)\w* … (?:abgesagt|gestrichen|abgeblasen|fiel aus|ausgefallen|entfiel|geplatzt|platzte)", r"(?:sagte|sagten|strich|strichen) … (?:pressekonferenz|pressetermin)\w*", r"(?:keine|ohne) (?:gemeinsame )?(?:pressekonferenz|medienkonferenz)", r"keine fragen … (?:zugelassen|beantwortet)"),
        ),
        "ransom": ((r"(?:lösegeld|erpressungsgeld)\w* … (?:gezahlt|bezahlt|überwiesen|übergeben|geflossen|floss)", r"(?:zahlte|zahlten|zahlt|zahlen|überwies|übergab) … (?:lösegeld|erpresser|entführer|hacker)\w*", r"(?:lösegeldzahlung|lösegeldübergabe)", r"erpress\w* … (?:nachgegeben|gebeugt)"), (r"kein (?:lösegeld|cent|geld)", r"keinen (?:einzigen )?cent", r"(?:lösegeld)\w* … (?:nie|nicht|abgelehnt|verweigert)", r"(?:weigert|weigerte|weigern) sich … (?:zahlen|bezahlen)", r"(?:nicht|nie) (?:ge|be)?zahl\w+", r"ohne lösegeld")),
        "recall": ((r"zurückgerufen", r"(?:ruft|rief|rufen) … zurück", r"rückruf(?:aktion)?", r"(?:aus dem (?:handel|verkauf|sortiment)|vom markt) (?:genommen|geholt|verschwunden)"), (r"(?:kein|keinen|ohne|keine) rückruf\w*", r"(?:bleibt|bleiben|blieb) … (?:im (?:handel|verkauf|regal)|auf dem markt)")),
        "report": ((r"(?:meldete|meldeten|gemeldet|mitgeteilt) … (?:fälle|fall|dem|der|beim)", r"(?:meldung|meldungen|hinweise?|beschwerden?|berichte?) … (?:eingegangen|erhalten|vor|erreichten?|bekommen)", r"(?:fälle|fall) … gemeldet", r"(?:erhielt|bekam|erhielten) … (?:meldung|meldungen|hinweise?|beschwerden?|berichte?)"), (r"(?:keine|keinen|kein|nicht eine|nicht ein) (?:einzige[nrs]? )?(?:meldung|meldungen|hinweise?|beschwerden?|berichte?|fall)",)),
        "sale": ((r"(?:wird|werden|wurde|wurden|worden|soll) … (?:verkauft|versteigert)", r"unter den hammer", r"(?:zum verkauf|zur auktion|zur versteigerung) (?:gestellt|angeboten|steht|kommt)", r"(?:verkauft|verkaufte|versteigert) (?:den|die|das|seine?n?|ihre?n?)"), (r"(?:nicht zum verkauf|unverkäuflich|unverkauft)", r"(?:behält|behalten|behielt) … (?:anteile?|aktien|sammlung|bild|gemälde|haus|sparte)")),
        "shareholder_advice": ((r"(?:rät|raten|riet|rieten|empfiehlt|empfahl|empfehlen|ruft) … (?:aktionär\w*|anteilseigner\w*|anleger\w*) … (?:anzunehmen|annahme|anzudienen|zu verkaufen|zuzustimmen)", r"(?:empfiehlt|empfahl|unterstützt|begrüßt|befürwortet|befürwortete) … (?:angebot|offerte|gebot|übernahme)\w*", r"(?:angebot|offerte|gebot|übernahme)\w* … (?:zur annahme empfohlen|unterstützt|befürwortet)", r"segen … (?:gegeben|erteilt)"), (r"(?:rät|raten|riet|rieten|empfiehlt|empfahl|warnt|warnte) … (?:aktionär\w*|anteilseigner\w*|anleger\w*) … (?:ab|abzulehnen|die finger|nicht|ablehnung)", r"(?:lehnt|lehnte|lehnen|weist|wies) … (?:angebot|offerte|gebot|übernahme)\w*", r"(?:angebot|offerte|gebot)\w* … (?:abgelehnt|zurückgewiesen|abzulehnen)", r"die finger von")),
        "stock_move": ((r"(?:börse|\w*index|aktien?|kurs\w*|dax|papiere?) … (?:gewinn\w*|höher|stieg\w*|gestiegen|plus|legte\w* zu|kletterte\w*|zugelegt|im grünen)",), (r"(?:börse|\w*index|aktien?|kurs\w*|dax|papiere?) … (?:verlust\w*|niedriger|tiefer|fiel\w*|gefallen|minus|gab\w* nach|rutschte\w*|sank\w*|verlor\w*|brach\w* ein|im roten)",)),
        "talks_go_on": ((r"(?:gespräche?|verhandlungen|dialog) … (?:gehen weiter|geht weiter|fortgesetzt|wieder aufgenommen|wiederaufgenommen|laufen)", r"(?:setzen|setzten|nehmen|nahmen) … (?:gespräche?|verhandlungen|dialog) … (?:fort|wieder auf)", r"(?:verhandeln|reden|sprechen) … weiter"), (r"(?:gespräche?|verhandlungen|dialog) … (?:abgebrochen|gescheitert|geplatzt|ausgesetzt|festgefahren|platzten?|scheiterten?)", r"(?:brach|brachen|bricht|brechen) … (?:gespräche?|verhandlungen|dialog) … ab", r"verließ\w* den verhandlungstisch")),
        "troops": ((r"(?:truppen|soldaten|einheiten|streitkräfte) … (?:abgezogen|ziehen … ab|zurückgezogen|abgerückt|ziehen sich … zurück)", r"(?:zieht|zog|ziehen|zogen) … (?:truppen|soldaten|einheiten) … ab", r"truppenabzug"), (r"(?:truppen|soldaten|einheiten|streitkräfte) … (?:bleiben|blieben|stationiert)",)),
        "armed": ((r"(?<!un)bewaffnet\w*\b(?! (?:streitkräfte|konflikt|truppen|kräfte))", r"(?:trug|hatte|zog|führte) (?:\w+ ){0,2}(?:waffe|pistole|gewehr|messer|schusswaffe)"), (r"unbewaffnet\w*", r"(?:keine?|ohne) (?:waffe\w*|pistole|gewehr|messer|schusswaffe)", r"(?:spielzeug(?:pistole|waffe|gewehr)|schreckschuss|attrappe)\w*")),
        "conscious": ((r"bei bewusstsein", r"ansprechbar", r"(?:konnte|kann) (?:wieder )?(?:sprechen|reden|antworten)"), (r"bewusstlos\w*", r"(?:im|ins) koma", r"ohne bewusstsein", r"nicht ansprechbar")),
        "damage": ((r"(?<!un)beschädigt\w*", r"(?:schaden|schäden) (?:genommen|erlitten|davongetragen|angerichtet)", r"(?:zerstört|zerbrochen|verwüstet|zerrissen)"), (r"unbeschädigt\w*", r"(?:keine?|ohne) (?:schaden|schäden)", r"(?:intakt|unversehrt|heil) (?:geblieben|überstanden)?")),
        "data_deleted": ((r"(?:daten|dateien|aufnahmen?|aufzeichnungen?|mails|nachrichten|kopien|videos?|protokolle) … (?:gelöscht|vernichtet|überschrieben|geschreddert|zerstört)", r"(?:löschte\w*|vernichtete\w*) … (?:daten|dateien|aufnahmen?|aufzeichnungen?|mails|nachrichten|kopien|videos?)"), (r"(?:daten|dateien|aufnahmen?|aufzeichnungen?|mails|nachrichten|kopien|videos?) … (?:gesichert|aufbewahrt|erhalten|noch vorhanden)", r"(?:backups?|sicherungskopie\w*)")),
        "distress_call": ((r"(?:notruf|notsignal|mayday|hilferuf|funkspruch) … (?:abgesetzt|gesendet|empfangen|eingegangen|ausgesandt|ein\b|ab\b)", r"(?:setzte|setzten|sandte|sendete|funkte|empfing) … (?:notruf|notsignal|mayday|hilferuf)", r"schlug\w* alarm", r"um hilfe (?:gerufen|gefunkt|gebeten)"), (r"(?:kein|keinen|ohne) (?:notruf|notsignal|mayday|hilferuf|funkspruch)",)),
        "fire_control": ((r"(?:brand|feuer|flammen|waldbrand) … (?:unter kontrolle|gelöscht|erloschen|ist aus\b|war aus\b|eingedämmt)", r"(?:löschte\w*|löschten) … (?:brand|feuer|flammen)"), (r"(?:brand|feuer|flammen|waldbrand) … (?:nicht unter kontrolle|außer kontrolle|wütet|wütete|lodert\w*|brennt (?:noch|weiter))", r"noch nicht gelöscht")),
        "handshake": ((r"(?:schüttelten?|reichten?|gaben|gab|drückten?) … (?:hände|hand)", r"handschlag", r"händedruck", r"umarm\w+"), (r"(?:kein|keinen|ohne) (?:handschlag|händedruck)", r"(?:verweigerte\w*|weigerte\w*) … (?:hand|handschlag|händedruck)")),
        "inspection": ((r"(?:kontrolliert|inspiziert|gewartet|überprüft|abgenommen|begutachtet)", r"(?:inspektion|kontrolle|prüfung|abnahme) … bestanden"), (r"(?:keine?|ohne) (?:inspektion|kontrolle|wartung|überprüfung|abnahme|tüv)", r"(?:inspektion|kontrolle|wartung|prüfung) … (?:überfällig|ausgefallen|versäumt|ausgelassen|verschleppt)")),
        "leak": ((r"(?:leck|öl|gas|treibstoff|kraftstoff) … (?:läuft aus|lief aus|ausgelaufen|ausgetreten|tritt aus|trat aus|strömt|strömte|entwich\w*)", r"leckage"), (r"(?:leck|loch|riss|bohrloch) … (?:abgedichtet|geschlossen|gestopft|verschlossen|dicht)", r"(?:kein|keine|ohne) (?:öl|gas|treibstoff|kraftstoff|leck|leckage)")),
        "sent_off": ((r"rote karte", r"(?:sah|sieht|mit) (?:glatt )?(?:gelb-)?rot", r"(?:vom|des) (?:platz|feldes) (?:gestellt|verwiesen|geflogen)", r"flog … vom platz", r"platzverweis"), (r"entging … (?:platzverweis|rot\w*)", r"(?:nur|lediglich|kam mit) gelb", r"(?:rote karte|sperre) … (?:aufgehoben|zurückgenommen)")),
        "spectators": ((r"vor (?:\w+ ){0,3}(?:zuschauern|publikum|fans|besuchern)", r"(?:zuschauer|publikum|fans|besucher) … (?:zugelassen|willkommen|eingelassen)"), (r"(?:hinter|unter) (?:verschlossenen türen|ausschluss der öffentlichkeit|ausschluss der zuschauer)", r"(?:ohne|keine) (?:zuschauer|publikum|fans)", r"geisterspiel", r"leere\w* (?:ränge\w*|tribünen?|stadion|plätze\w*|saal)")),
        "state_aid": ((r"(?:staatshilfe\w*|staatliche\w* (?:hilfe\w*|unterstützung)|finanzhilfe\w*|notkredit|soforthilfe\w*) … (?:bewilligt|zugesagt|genehmigt|gewährt|versprochen)", r"(?:gewährt|gewährte|bewilligt|bewilligte|verspricht|sagt) … (?:staatshilfe\w*|finanzhilfe\w*|notkredit|soforthilfe\w*)", r"staat springt ein"), (r"(?:keine?|ohne) (?:staatshilfe\w*|staatliche\w* (?:hilfe\w*|unterstützung)|finanzhilfe\w*|notkredit|soforthilfe\w*)", r"(?:staatshilfe\w*|finanzhilfe\w*|notkredit|soforthilfe\w*) … (?:abgelehnt|verweigert)")),
        "sunk": ((r"(?:schiff|boot|fähre|frachter|tanker|kutter|jacht|yacht|kahn)\w* … (?:gesunken|sank|unterging|untergegangen)", r"(?:ging|gingen|geht) (?:das|die|der) (?:schiff|boot|fähre|frachter|tanker|kutter|jacht|yacht|kahn) … unter", r"(?:kenterte|gekentert)"), (r"(?:schwimmt|schwamm) (?:noch|weiter)", r"(?:über wasser|schwimmfähig|freigeschleppt|abgeschleppt)", r"aus eigener kraft … (?:hafen|weiter)")),
        "sworn_in": ((r"vereidigt", r"(?:legte|leistete) … (?:eid|amtseid)", r"amtseid … abgelegt", r"ins amt eingeführt"), (r"(?:vereidigung|amtseinführung) … (?:verschoben|abgesagt|geplatzt)", r"(?:verweigerte\w*|weigerte\w*) … (?:eid|amtseid)")),
        "violence": ((r"(?:ausschreitungen|krawalle\w*|zusammenstöße\w*|randalier\w*|handgemenge)", r"(?:steine|flaschen|böller|brandsätze) … (?:geworfen|flogen|warfen)", r"(?:tränengas|wasserwerfer\w*|schlagstöcke\w*)"), (r"(?:friedlich|ruhig|gewaltfrei)\w*", r"ohne (?:zwischenfälle|ausschreitungen|gewalt|störungen)", r"keine (?:zwischenfälle|ausschreitungen|gewalt|krawalle)")),
        "visa": ((r"visum … (?:erhalten|erteilt|bekommen|ausgestellt)", r"(?:erhielt|bekam|bekommt) (?:\w+ ){0,2}visum"), (r"visum … (?:verweigert|abgelehnt|entzogen)", r"(?:verweigerte\w*|verweigert) … visum", r"(?:kein|ohne) visum")),
    },
    open=(
        r"denkbar", r"hält … offen", r"hielt … offen", r"(?:muss|müssen) … (?:erst|noch) … (?:zustimmen|entscheiden)",
        r"prüf(?:t|en|e|te|ten)?", r"geprüft", r"erwäg\w+", r"erwog\w*", r"(?:denkt|dachte) … nach", r"nur (?:eine|einer|ein) (?:von mehreren|der möglichkeiten|möglichkeit|option|vorschlag|idee)", r"(?:machbarkeits)?studie",
        r"(?:nichts|nicht|keine?) (?:\w+ ){0,2}(?:entschieden|beschlossen|entscheidung|beschluss)", r"steht in den sternen", r"(?:abwarten|abzuwarten)", r"(?:stimmt|entscheidet|berät) … (?:erst|noch) (?:ab|darüber)?", r"(?:hofft|hoffen|hoffe|träumt|möchte)",
        r"niemand (?:sagen|wissen)", r"wagt … niemand", r"überlegt\w*", r"verschoben werden", r"ins auge gefasst", r"im gespräch",
        r"(?:noch|weiter) offen", r"offen, (?:ob|wie|wann)", r"fraglich", r"(?:erst|noch) (?:\w+ ){0,3}(?:entscheid\w+|entschieden)", r"(?:entscheidet|entscheiden|entscheide) … (?:erst|später|nächste\w*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)", r"zur (?:debatte|diskussion)", r"im raum", r"nicht aus(?:geschlossen|schließen|zuschließen)", r"schließt … nicht aus", r"möglicherweise|womöglich|vielleicht", r"bedenkzeit", r"(?:weiß|wisse|wissen|wusste) … noch nicht", r"noch nicht … (?:wissen|weiß)", r"erst (?:muss|müssen|müsse)", r"(?:lässt|lassen|ließ|ließen|lasse) … offen", r"(?:ob|wann|wie|was|wer|wohin) … (?:ist|bleibt|sei) (?:\w+ )?offen", r"nichts … (?:unterschrieben|unterzeichnet|fest|sicher|spruchreif)",
    ),
    unreal=(r"(?:ohne|wenn) … (?:wäre|wären|hätte|hätten) … (?:nicht|nie|kein\w*|gewesen|geworden|gekommen|gegeben)", r"(?:wäre|wären|hätte|hätten) es … (?:nicht|nie|kein\w*)"),
    limits=(r"bis (?:zum|einschließlich|mindestens|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d+)", r"(?:\w+|\d+) (?:minuten|stunden|tage) lang", r"(?:zeitweise|vorübergehend|kurzzeitig|zwischenzeitlich)"),
)  # fmt: skip
