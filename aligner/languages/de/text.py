"""How German writes sentences."""

from aligner.languages.schema.text import TextTable, words

TEXT = TextTable(
    code="de",
    name="German",
    function_words=words(
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
        "hat "
        "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis "
        "mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine seiner ihre ihr ihren unter "
        "wir soll ich eines jahr zwei jahren diese dieser wieder keine uhr worden will zwischen sollen ihm seinen "
        "dieses muss wurden beim waren damit seit ihrer dabei wo bereits da dieser jedoch während weil denn doch hier "
        "würde könnte laut ohne dann nun jetzt diesem hätte deren dessen welche gibt geht kommt sagte"
    ),
    starters=words(
        "mehr weniger der die das den dem des ein eine einer einem einen er sie es wir ich ihr man dies diese dieser "
        "dieses diesen "
        "auch aber und oder denn doch dabei danach damit daher deshalb dort hier nun jetzt dann zuvor zudem zuletzt "
        "inzwischen unterdessen derweil außerdem laut nach bei in im am an auf aus mit von vom vor zu zum zur für um "
        "über unter durch gegen ohne seit bis während trotz wegen wenn als weil obwohl nachdem bevor ob dass wie was "
        "wer wo warum wann welche welcher so nicht kein keine alle viele einige mehrere beide sein seine ihre unser "
        "insgesamt bisher bislang gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag "
        "daraufhin dennoch trotzdem allerdings jedoch hinzu ferner ebenso etwa rund erst noch nur schon selbst zwar "
        "später früher damals demnach beim ist war hat hatte wird wurde soll kann will gibt sind waren haben"
    ),
    abbreviations=words(
        "mr mrs ms col sgt capt maj sen gov rep vs hl z.b z u.a d.h bzw ca dr prof hr fr frl st dipl ing dipl.-ing "
        "med jur phil rer nat h.c i.d.r i.a i.v s.o s.u "
        "sog geb gest verh o.g v.a vgl evtl ggf inkl exkl zzgl max min mind tel str gen lt hptm obst maj o.ä.m i.e "
        "u.u z.t z.zt bspw betr bes allg einschl engl franz dt österr ev kath kfm kgl m.e röm südl nördl westl östl "
        "u.s.amerik b ehem insb mag verw zit"
    ),
    closing_abbreviations=words(
        "chr usw usf etc u.ä o.ä u.v.m u.a.m e.v a.d a.m p.m n.chr v.chr d.c d.j jr sr co inc corp ltd a.g u.s m.b.h "
        "g.m.b.h "
        "a.d.d jh jhd mio mrd tsd std sek"
    ),
    counted_abbreviations=words(
        "nr nrn art abs s bd kap ziff anm abb tab rn rdnr aufl jg jan jän feb febr mär mrz apr jun jul aug sep sept "
        "okt "
        "nov dez no vol"
    ),
    ordinal_leads=words(
        "ins durch ihre seine deren dessen unter per laut am der dem den des das die vom zum im beim bis ab seit und "
        "oder ein eine einen einem einer seinem seinen "
        "ihrem "
        "ihren seiner ihrer diesem diesen dieser jeden jedem jeder unser unserem kommenden vergangenen letzten "
        "nächsten "
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so zur um gegen "
        "zwischen "
        "vor nach auf aus"
    ),
    ordinal_nouns=words(
        "jahrtausend jahrtausends earl duke herzog könig präsident amtszeit januar jänner februar feber märz april "
        "mai juni juli august september oktober november dezember jan feb mär "
        "mrz "
        "apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrhunderte jahrestag jahrestags geburtstag "
        "geburtstags tag tages stock stockwerk etage liga bundesliga spieltag runde platz senat kammer zivilsenat "
        "strafsenat klasse stunde minute woche monat quartal halbjahr legislaturperiode wahlperiode armee division "
        "brigade bataillon welle gipfel auflage mal bezirk gesetz novelle parteitag verhandlungstag weltkrieg reich "
        "republik sitzung grad generation sanktionspaket paket etappe lauf sieg niederlage saison"
    ),
    connectives=(
        "und", "aber", "denn", "weil", "während", "obwohl", "sodass", "nachdem", "bevor", "damit", "wobei", "wodurch",
        "worauf", "woraufhin", "womit", "wonach", "als", "wenn", "falls", "sofern", "sobald", "solange", "seit", "bis",
        "dass", "ob", "die", "der", "das", "denen", "deren", "dessen", "welche", "welcher", "sondern", "jedoch", "oder",
        "indem", "wie", "obgleich", "zumal", "wohingegen",
    ),
    subordinators=words(
        "obwohl als wenn nachdem während weil bevor da sobald seit falls sofern solange obgleich indem wenngleich"
    ),
)  # fmt: skip
