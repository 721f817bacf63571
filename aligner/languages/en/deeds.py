"""English: who does what in news, and where."""

from aligner.languages.schema.deeds import DeedTable

DEEDS = DeedTable(
    code="en",
    deeds={
        "submit": (
            "submit", "table", "file", "lodge", "propose", "put/puts/putting forward", "bring/brings/brought forward",
            "put/puts/putting down", "initiate", "bring/brings/brought/bringing in", "introduce", "draft",
            "draw/draws/drew/drawn up", "move",
        ),
        "lead": (
            "lead/leads/led/leading", "head", "chair", "preside over", "be/is/are/was/were/been in charge of", "in charge of", "direct",
            "oversee/oversees/oversaw/overseen/overseeing", "be/is/are/was/were/been responsible for", "coordinate",
            "supervise", "run/runs/ran/running", "conduct", "spearhead", "command", "manage",
            "take/takes/took/taken over", "handle",
        ),
        "finance": (
            "finance", "fund", "bankroll", "lend/lends/lent/lending", "underwrite/underwrites/underwrote/underwritten/underwriting",
            "pay/pays/paid/paying for", "put/puts/putting up", "foot", "sponsor", "cover", "guarantee", "provide",
        ),
        "sign": ("sign", "initial", "ink"),
        "win": ("win/wins/won/winning", "clinch", "triumph in", "take/takes/took/taken gold", "come/comes/came first"),
        "host": ("host", "organise", "organize", "stage", "hold/holds/held/holding"),
        "open": ("open", "inaugurate", "unveil", "kick off"),
        "declare": ("declare", "proclaim", "impose", "decree", "order", "issue"),
        "find": ("find/finds/found/finding", "discover", "spot", "detect", "notice", "uncover", "come/comes/came across"),
        "alert": ("alert", "call/calls/called/calling", "raise the alarm", "report", "notify", "inform", "sound the alarm"),
        "tip": (
            "pass/passes/passed/passing on a tip", "pass/passes/passed/passing on information", "tip off",
            "give/gives/gave/given a tip", "provide a tip", "send/sends/sent a tip", "supply a tip",
        ),
        "rescue": ("rescue", "save", "pull", "free", "recover", "pick/picks/picked up", "tow", "haul"),
        "arrest": ("arrest", "detain", "seize", "capture", "apprehend", "take/takes/took/taken into custody"),
        "kill": ("kill", "shoot/shoots/shot/shooting", "stab", "murder", "attack", "assault"),
        "steer": ("drive/drives/drove/driven/driving", "steer", "pilot", "captain", "skipper", "fly/flies/flew/flown"),
        "buy": ("buy/buys/bought/buying", "acquire", "purchase", "take/takes/took/taken over", "snap up", "bid/bids/bidding"),
        "sell": ("sell/sells/sold/selling", "auction", "dispose of", "divest"),
        "build": (
            "build/builds/built/building", "construct", "design", "make/makes/made/making", "manufacture", "supply",
            "deliver", "develop", "install", "produce",
        ),
        "own": ("own", "belong to", "operate"),
        "defend": ("defend", "represent", "act for"),
        "prosecute": ("prosecute", "charge", "indict", "accuse"),
        "score": ("score", "net", "head home", "convert", "strike/strikes/struck"),
        "request": ("request", "ask for", "initiate", "seek/seeks/sought/seeking", "call/calls/called/calling for", "demand"),
        "recommend": ("recommend", "advise", "give/gives/gave/given the advice", "give/gives/gave/given advice"),
        "veto": ("veto", "block", "vote against", "reject", "oppose"),
        "support": ("back", "support", "endorse", "vote for", "favour", "favor", "approve"),
        "broker": ("broker", "mediate", "negotiate", "arrange"),
        "investigate": ("investigate", "examine", "probe", "look/looks/looked/looking into", "analyse", "analyze"),
        "succeed": (
            "succeed", "replace", "become/becomes/became/becoming", "take/takes/took/taken over as",
            "step/steps/stepped/stepping in as", "serve as",
            "take/takes/took/taken the helm", "take/takes/took/taken charge of",
        ),
        "give": ("donate", "give/gives/gave/given/giving", "pledge", "contribute"),
        "invent": ("invent", "write/writes/wrote/written/writing", "compose", "direct", "curate", "devise", "author"),
        "steal": ("steal/steals/stole/stolen/stealing", "rob", "loot", "hack", "break/breaks/broke/broken into"),
        "cancel": ("cancel", "call/calls/called off", "postpone", "suspend", "halt", "stop", "shut/shuts/shutting down"),
        "treat": ("treat", "operate on", "examine", "test"),
        "recall": ("recall", "withdraw/withdraws/withdrew/withdrawn", "pull/pulls/pulled/pulling back"),
        "evacuate": ("evacuate", "clear", "cordon off"),
        "train": ("train", "coach", "mentor"),
        "ban": ("ban", "bar", "suspend", "fine", "sanction", "sentence", "convict", "acquit"),
    },
    patients={
        "succeed": (
            "appoint", "name", "elect", "nominate", "choose/chooses/chose/chosen/choosing", "pick", "install", "hire",
            "send/sends/sent/sending", "designate", "select", "tip",
        ),
        "arrested": (
            "arrest", "detain", "apprehend", "capture", "take/takes/took/taken into custody", "extradite", "handcuff",
        ),
        "killed": ("kill", "shoot/shoots/shot/shooting dead", "stab", "murder"),
        "dismissed": ("dismiss", "sack", "fire", "oust", "topple", "expel", "suspend", "remove"),
        "convicted": ("sentence", "convict", "jail", "acquit", "indict"),
        "hired": (
            "hire", "engage", "call/calls/called in", "commission", "contract", "bring/brings/brought in", "enlist",
            "retain", "task",
        ),
        "beaten": ("beat/beats/beaten/beating", "defeat", "overcome/overcomes/overcame", "edge out"),
        "rescued": ("rescue", "free", "save"),
        "honoured": ("honour", "honor", "award", "decorate"),
    },
    by_phrases={
        "finance": (
            "loan from", "loans from", "borrowing from", "borrowed from", "funds from", "money from", "funding from",
            "financing from", "credit from", "grant from", "financing by", "guarantee from", "backing from",
        ),
        "lead": ("leadership of", "direction of", "chairmanship of", "command of", "headed up by"),
        "request": ("at the request of", "request from", "initiative of", "request by", "instigation of", "behest of"),
        "submit": ("motion by", "motion from", "proposal by", "proposal from", "tabled by", "petition by"),
        "build": (
            "design by", "built at", "made at", "supplied from", "delivered from", "supplier is",
            "manufacturer is", "maker is", "builder is", "come from the company", "comes from the company", "come from the firm",
            "comes from the firm", "came from the company", "came from the firm", "from the workshop of", "from the workshops of",
        ),
        "find": ("discovery by", "find by"),
        "alert": ("call from", "report from", "alarm from"),
        "recommend": ("advice of", "advice from", "recommendation of", "recommendation from", "recommendation by"),
        "tip": (
            "tip from", "tip-off from", "lead from", "tip came from", "tip-off came from", "tip was from", "lead came from",
            "information came from", "intelligence from", "intelligence came from",
        ),
        "observe": (
            "observers from", "observers of", "monitors from", "monitors of", "observer mission of", "observer team from",
            "monitoring mission of", "monitoring team from", "monitoring team of", "peacekeepers from", "peacekeepers of",
            "inspectors from", "inspectors of", "mission from",
        ),
        "succeed": (
            "successor is", "successor will be", "succeeded by", "replaced by", "new chief executive is", "new president is", "new head is",
        ),
    },
    happenings={
        "land": (
            "land$", "landed", "landing", "lands$", "touched down", "touch down", "touches down", "diverted to",
            "divert to", "brought the", "on the ground", "put down", "ditch",
        ),
        "arrest": ("arrest", "detain", "caught", "apprehend", "captured", "seized", "picked up"),
        "meet": (
            "meet$", "meets$", "met$", "meeting", "talks", "summit", "conference", "gather", "convene", "negotiat",
            "session", "congress",
        ),
        "break": ("broke$", "broken", "breach", "burst", "gave way", "give way", "collaps", "washed away", "rupture"),
        "crash": ("crash", "collid", "collision", "derail", "ran off the", "plunged into", "accident", "hit a", "overturn"),
        "sink": ("sank$", "sunk", "sink", "capsiz", "ran aground", "run aground", "stranded", "aground", "listing"),
        "fire": ("fire broke", "blaze", "fire started", "caught fire", "burned down", "burnt down", "explosion", "explod"),
        "found": ("found$", "discovered", "recovered", "washed up", "located"),
        "born": ("born$",),
        "die": ("died", "was killed", "shot dead", "was shot", "stabbed", "murdered"),
        "quake": ("epicentre", "epicenter", "quake", "struck"),
        "build": ("plant will be built", "be built", "is being built", "to be built", "construction", "site for"),
        "sign": ("signed", "signing", "ceremony"),
        "win": ("won the", "victory", "beat ", "defeated", "final was played", "played"),
        "protest": ("demonstrat", "protest", "rally", "rallied", "marched"),
        "trial": ("trial", "on trial", "court in", "sentenced", "convicted", "tribunal", "appear in court"),
        "theft": ("stolen", "stole$", "robbery", "robbed", "heist", "break-in", "burgl"),
        "launch": ("launched", "lift-off", "lifted off", "blasted off", "took off", "taken off", "take-off", "departed"),
        "outbreak": ("outbreak", "first case", "first cases", "infected", "originated", "traced"),
        "port": ("towed", "docked", "moored", "put in at", "port of", "taken to the port", "called at", "anchored", "berth"),
        "treat": ("hospital", "clinic", "airlifted", "flown to", "taken to"),
        "bury": ("buried", "funeral", "burial"),
        "base": ("headquartered", "head office", "headquarters", "based in", "seat of", "run from", "managed from", "governed from"),
        "attack": ("attack", "bomb", "shooting", "missile", "drone", "shelling"),
        "spill": ("leak", "spill", "slick"),
        "vote": ("polling station", "polling stations", "recount", "ballot papers", "ballots", "votes were counted"),
        "celebrate": (
            "celebrat", "cheering crowd", "cheered", "victory speech", "declared victory", "claimed victory", "victory party",
        ),
        "bring": (
            "taken to", "brought to", "carried to", "put ashore", "landed at", "brought ashore", "came to", "transferred to",
            "arrived in", "arrived at", "set down", "disembark",
        ),
        "move": ("relocat", "move to", "moved to", "moving to"),
    },
    idioms=(
        r"g(?:ive|ives|ave|iven|iving) (?:way|up|in|rise|birth|off|out|chase|notice|evidence|thanks)\b",
        r"r(?:un|uns|an|unning) (?:out|to|from|until|till|through|into|along|across|past|away|on|for (?:\w+ )?(?:president|office|mayor|"
        r"governor|parliament|election|re-election|days|weeks|months|years))\b",
        r"(?:stop(?:s|ped|ping)?|halt(?:s|ed|ing)?)(?:\s*(?:[.,;:!?]|$)|\s(?:at|in|on|for|from|when|because|and|after|before|since|"
        r"until|as|with|to|there|here|suddenly|completely|briefly)\b)",
        r"open(?:s|ed|ing)?\s(?:at|in|on|to|with|up|its doors)\b",
        r"mov(?:e|es|ed|ing) (?:to|into|in|out|away|from|on|up|towards|through|closer)\b",
        r"fl(?:y|ies|ew|own|ying) (?:to|from|in|into|back|home|out|around|over|past|off|through)\b",
        r"charg(?:e|es|ed|ing) (?:[$€£¥]|\d|more|less|nothing|extra)",
        r"h(?:old|olds|eld|olding) (?:out|up|back|on|off|a (?:share|stake))\b",
        r"(?:found|find|finds) (?:out|fault|guilty)\b",
    ),
    bodies=frozenset(
        ["police", "army", "navy", "coastguard", "government", "cabinet", "parliament", "ministry", "department", "office", "agency", "authority", "commission", "committee", "council", "board", "court", "prosecutors", "prosecution", "union", "party", "company", "firm", "group", "bank", "brigade", "university", "institute", "hospital", "clinic", "museum", "school", "airline", "railway", "operator", "regulator", "federation", "association", "club", "court", "tribunal", "service", "bureau", "centre", "center", "laboratory", "foundation", "church", "consortium", "insurer", "municipality", "city", "town", "state", "province", "county", "district", "guard", "forces", "troops", "fund", "exchange", "newspaper", "broadcaster", "station"]
    ),
    generic=frozenset(
        ["bank", "ministry", "department", "office", "agency", "authority", "commission", "committee", "council", "board", "court", "union", "party", "company", "group", "university", "institute", "hospital", "clinic", "museum", "school", "airline", "airways", "railway", "federation", "association", "club", "tribunal", "service", "services", "bureau", "centre", "center", "laboratory", "foundation", "church", "fund", "exchange", "police", "fire", "brigade", "army", "navy", "government", "cabinet", "parliament", "state", "nations", "national", "federal", "regional", "local", "central", "supreme", "international", "seeds", "foods", "motors", "holding", "holdings", "limited", "ltd", "inc", "corp", "corporation", "plc", "ag", "nv", "bv", "gmbh", "co", "and", "of", "the", "for", "minister", "president", "prime", "chief", "executive", "director", "chairman", "chairwoman", "spokesman", "spokeswoman", "spokesperson", "mr", "mrs", "ms", "dr", "prof", "professor", "sir", "lady", "lord", "judge", "senator", "captain", "general", "leader", "head", "mayor", "governor", "king", "queen", "member", "deputy", "new", "former", "vice", "senior", "managing", "officer", "st", "saint", "von", "van", "de", "der", "den", "la", "le", "el", "al", "di", "da", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "north", "south", "east", "west", "northern", "southern", "eastern", "western"]
    ),
    auxiliaries=frozenset(
        ["is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "do", "does", "did", "not", "never", "also", "already", "now", "still", "only", "just", "later", "then", "first", "finally", "since", "subsequently", "reportedly", "apparently", "again", "soon", "himself", "herself", "itself", "themselves", "jointly", "currently", "officially", "formally", "allegedly", "even", "therefore", "presumably", "probably", "eventually", "previously", "initially", "immediately", "recently", "together", "successfully"]
    ),
    linking=frozenset(
        ["to", "wants", "want", "wanted", "plans", "plan", "planned", "decided", "agreed", "hopes", "hope", "hoped", "intends", "intend", "intended", "expected", "set", "due", "going", "managed", "tried", "refused", "wishes", "began", "begins", "started", "helped", "continues", "continued", "able"]
    ),
)  # fmt: skip
