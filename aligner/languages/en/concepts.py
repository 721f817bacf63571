"""English concepts: classes of words that news uses for one thing, irregular forms, function words."""

from aligner.languages.schema.concepts import ConceptTable
from aligner.languages.schema.text import words

CONCEPTS = ConceptTable(
    words={
        "death": (
            "dead death fatality killed kill die casualty deceased perish slain toll fatal corpse body lethal "
            "died dying"
        ),
        "injured": "injured wounded injury wound hurt injure", "missing": "missing unaccounted disappeared",
        "victim": "victim sufferer", "person": "people person human individual folk persons",
        "man": "man male gentleman", "woman": "woman female lady",
        "child": "child kid infant youngster toddler baby minor", "truck": "truck lorry hgv juggernaut",
        "car": "car automobile motorcar", "vehicle": "vehicle",
        "plane": "plane aircraft airplane aeroplane jet airliner jetliner", "ship": "ship vessel boat ferry",
        "employee": "employee staff worker staffer workforce personnel labourer laborer",
        "job": "job employment vacancy", "house": "house home dwelling residence residency",
        "building": "building edifice premises", "resident": "resident inhabitant dweller villager townspeople",
        "passenger": "passenger traveller traveler rider",
        "soldier": "soldier troop serviceman servicemen serviceperson trooper",
        "police": "police policeman policewoman cop constable", "firefighter": "firefighter fireman firemen",
        "prisoner": "prisoner captive inmate detainee pow internee convict", "vote": "vote ballot",
        "share": "share stock equity", "shareholder": "shareholder stockholder",
        "company": "company firm corporation enterprise", "factory": "factory mill works",
        "prison": "prison jail gaol penitentiary imprisonment imprison incarceration",
        "talk": "talk negotiation negotiate conversation discussion dialogue dialog consultation discuss converse",
        "call": "call phone telephone phone-call", "meeting": "meeting meet encounter get-together",
        "summit": "summit", "attack": "attack assault raid",
        "protest": "protest demonstration demonstrate demonstrator protester protestor marcher rally",
        "quake": "earthquake quake tremor temblor", "flood": "flood flooding inundation deluge",
        "storm": "storm hurricane typhoon cyclone gale", "fire": "fire blaze wildfire",
        "explosion": "explosion blast explode", "damage": "damage harm", "loss": "loss lose lost",
        "refugee": "refugee asylum-seeker", "evacuate": "evacuate evacuation evacuee",
        "rescue": "rescue save rescuer", "arrest": "arrest detain detention apprehend", "suspect": "suspect alleged",
        "defendant": "defendant accused indictee", "court": "court tribunal courtroom", "judge": "judge magistrate",
        "lawyer": "lawyer attorney solicitor barrister counsel", "prosecutor": "prosecutor prosecution",
        "verdict": "verdict ruling judgment judgement", "investor": "investor",
        "customer": "customer client clientele", "user": "user", "student": "student pupil schoolchild undergraduate",
        "patient": "patient", "doctor": "doctor physician medic", "hospital": "hospital clinic infirmary",
        "school": "school", "border": "border frontier boundary", "crossing": "crossing checkpoint",
        "dyke": "dyke dike levee embankment", "revenue": "revenue turnover sale sales", "profit": "profit earnings",
        "price": "price cost", "wage": "wage salary",
        "rise": "rise increase growth grow climb surge jump soar raise hike",
        "fall": "fall decrease decline drop plunge slump slide tumble",
        "buy": "buy purchase acquire acquisition takeover buyer", "goal": "goal", "match": "match game fixture",
        "win": "win victory winner triumph", "defeat": "defeat", "player": "player",
        "spectator": "spectator fan supporter onlooker", "runner": "runner",
        "vaccine": "vaccine vaccination vaccinate jab", "infection": "infection infect infected",
        "election": "election poll elect", "government": "government cabinet administration",
        "parliament": "parliament legislature",
        "lawmaker": "lawmaker legislator parliamentarian mp congressman congresswoman senator",
        "country": "country nation", "village": "village hamlet", "city": "city town municipality",
        "street": "street road highway motorway freeway expressway autobahn",
        "weapon": "weapon arm gun firearm rifle", "bomb": "bomb explosive", "missile": "missile rocket",
        "drone": "drone uav unmanned", "rain": "rain rainfall downpour precipitation", "snow": "snow snowfall",
        "money": "money cash fund funds", "fine": "fine penalty", "ransom": "ransom",
        "theft": "theft steal robbery burglary heist rob stolen",
        "perpetrator": (
            "culprit culprits perpetrator perpetrators thief thieves robber robbers burglar burglars raider raiders "
            "intruder intruders offender offenders"
        ),
        "observer": "observer observers monitor monitors",
        "murder": "murder homicide manslaughter killer murderer assassinate assassination", "cause": "cause reason",
        "end": "end finish conclude conclusion", "start": "start begin commence beginning",
        "shut": "shut close closure shutdown shutter", "open": "open reopen reopening",
        "delay": "delay postpone postponement", "cancel": "cancel cancellation scrap",
        "agreement": "agreement deal accord pact treaty agree settlement", "ceasefire": "ceasefire truce armistice",
        "sanction": "sanction embargo", "help": "help aid assistance relief assist", "plan": "plan proposal",
        "decision": "decision decide", "statement": "statement declaration announcement", "dollar": "dollar buck",
        "flight": "flight fly", "train": "train", "worker-strike": "walkout", "layoff": "layoff redundancy dismissal",
        "household": "household", "seat": "seat", "sandbag": "sandbag", "crew": "crew",
        "minister": "minister secretary", "scientist": "scientist researcher",
        "spokesperson": "spokesman spokeswoman spokesperson flak flack", "basement": "basement cellar",
        "headquarters": "headquarters headquarter", "drought": "drought", "landslide": "landslide mudslide landslip",
        "survivor": "survivor", "nurse": "nurse", "teacher": "teacher schoolteacher educator",
        "farmer": "farmer peasant grower", "sailor": "sailor seaman mariner seafarer", "migrant": "migrant immigrant",
        "expert": "expert specialist", "analyst": "analyst", "neighbour": "neighbour neighbor",
        "colour": "colour color", "centre": "centre center", "harbour": "harbour harbor port",
        "airport": "airport aerodrome", "subway": "subway underground metro tube", "petrol": "petrol gasoline",
        "rubbish": "rubbish garbage trash waste litter", "attempt": "attempt try",
        "abduction": "abduction kidnap kidnapping kidnapped abduct hostage", "animal": "animal livestock cattle",
        "crime": "crime offence offense felony", "visitor": "visitor guest tourist holidaymaker vacationer",
    },
    stop=words(
        "a an the and or but if so as at by for from in into of off on onto out over to up with within without "
        "than that this these those there here then now not no nor only own same such too very can could may "
        "might must shall should will would do does did done doing be am is are was were been being have has "
        "had having he she it its they them their theirs we us our you your i me my mine him his her hers who "
        "whom whose which what when where why how all any both each few more most other some about after again "
        "against before below between during further once under until while also just one two three four five "
        "six seven eight nine ten hundred thousand million billion trillion mr mrs ms dr said say says saying "
        "according which's it's that's don't didn't isn't wasn't doesn't won't yet still even however because "
        "since although though per via among amid despite toward towards upon whether either neither every "
        "another many much several enough monday tuesday wednesday thursday friday saturday sunday january "
        "february march april june july august september october november december today yesterday tomorrow "
        "like well get got make made take took taken go went gone come came give gave given let put ever never "
        "always often sometimes already almost nearly around first second third last next new old ago hi ok"
    ),
    endings=(
        ("'s", ""), ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""),
        ("ing", "e"), ("d", ""),
    ),
    lemmas={
        form: lemma
        for lemma, forms in {
            "person": "people persons", "man": "men", "woman": "women", "child": "children", "foot": "feet",
            "tooth": "teeth", "mouse": "mice", "goose": "geese", "life": "lives", "wife": "wives", "knife": "knives",
            "thief": "thieves", "leaf": "leaves", "half": "halves", "crisis": "crises", "analysis": "analyses",
            "die": "died dying dies", "lie": "lying lied lies", "buy": "bought", "sell": "sold", "win": "won",
            "lose": "lost", "steal": "stole stolen", "fall": "fell fallen", "rise": "rose risen",
            "grow": "grew grown", "fly": "flew flown", "drive": "drove driven", "hold": "held", "meet": "met",
            "leave": "left", "keep": "kept", "build": "built", "find": "found", "break": "broke broken",
            "begin": "began begun", "speak": "spoke spoken", "write": "wrote written", "fight": "fought",
            "catch": "caught", "teach": "taught", "think": "thought", "bring": "brought", "pay": "paid",
            "lead": "led", "know": "knew known", "show": "shown", "see": "saw seen", "send": "sent", "spend": "spent",
            "lend": "lent", "shoot": "shot", "sink": "sank sunk", "swim": "swam swum", "run": "ran running",
            "throw": "threw thrown", "choose": "chose chosen", "freeze": "froze frozen", "feed": "fed",
            "flee": "fled", "bind": "bound", "become": "became", "draw": "drew drawn", "eat": "ate eaten",
            "seek": "sought", "strike": "struck stricken", "tear": "tore torn", "wear": "wore worn",
            "ride": "rode ridden", "hide": "hid hidden", "forgive": "forgave forgiven", "stick": "stuck",
            "tell": "told", "hear": "heard", "mean": "meant", "deal": "dealt", "feel": "felt", "sleep": "slept",
            "travel": "travelled travelling traveled traveling", "cancel": "cancelled cancelling canceled canceling",
            "datum": "data", "medium": "media", "phone": "phoned phoning", "building": "buildings",
            "meeting": "meetings", "wedding": "weddings", "earnings": "earnings", "news": "news",
            "hundred": "hundreds", "police": "police", "series": "series", "species": "species",
            "crossing": "crossings", "ruling": "rulings", "hearing": "hearings", "briefing": "briefings",
        }.items()
        for form in forms.split()
    },
)  # fmt: skip
