"""How English writes sentences."""

from aligner.languages.schema.text import TextTable, words

TEXT = TextTable(
    code="en",
    name="English",
    function_words=words(
        "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they "
        "which one you were her all she there would their we him been has when who will more no if out so said what up "
        "its about into than them can only other new some could time these two may then do first any my now such like "
        "our over me even most made after also did many before must through back years where much your way well down "
        "should because each just those people how too state good very still between being under last while since "
        "against during without whether within according"
    ),
    starters=words(
        "the a an he she it they we i you this that these those there his her their its our my your in on at by for "
        "from with to of as after before since during while when where who what why how if although though because but "
        "and or so yet however meanwhile also no not all many some several both most more another other one it's "
        "that's there's he's she's we're they're is was were has had have will would can could may might must should "
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow earlier later last next "
        "asked despite under over against between within without until then now here such even still only just "
        "according about nearly almost"
    ),
    abbreviations=words(
        "mr mrs ms mx dr prof rev hon st ste gen col lt maj capt sgt cmdr adm brig gov sen rep pres supt det insp pvt "
        "cpl messrs mme mlle fr sr.a vs v e.g i.e cf al approx est dept univ assn bros mt ft viz ave blvd rd"
    ),
    closing_abbreviations=words(
        "etc a.m p.m u.s u.k u.n e.u d.c u.s.a u.a.e jr sr inc co corp ltd llc plc b.c a.d ph.d m.d b.a m.a esq l.a "
        "n.y a.k.a et.al calif fla mass tex wash ore ariz colo conn ill ind mich minn wis pa va ga la mo"
    ),
    counted_abbreviations=words(
        "no nos art sec pp p fig ch vol jan feb mar apr jun jul aug sep sept oct nov dec ver op"
    ),
    connectives=(
        "and", "but", "because", "while", "although", "though", "so", "after", "before", "when", "where", "whereas",
        "which", "who", "whose", "whom", "that", "if", "unless", "until", "since", "as", "or", "yet", "despite", "with",
        "whether", "once", "even",
    ),
    subordinators=words(
        "although though when while after before since because if once as unless whereas despite amid"
    ),
)  # fmt: skip
