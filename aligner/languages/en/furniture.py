"""Page furniture in English."""

from aligner.languages.schema.furniture import Cue, FurnitureTable

FURNITURE = FurnitureTable(
    cues=(
        Cue(reason="related articles", reach="section", pattern=
            r"(?:(?:also|further|more|recommended|suggested|related|similar|latest|recent) (?:read(?:ing|s)?|"
            r"articles?|posts?|stor(?:y|ies)|news|coverage|content|links?|topics?|videos?|headlines)|you (?:may|"
            r"might) (?:also )?(?:like|enjoy|be interested in)|(?:people|readers) also (?:read|like[d]?)|"
            r"recommended(?: for you)?|related|see also|more (?:on this(?: story| topic)?|from .{2,40}|like this|"
            r"to explore|to read|about .{2,40}|in .{2,25}|stories|top stories)|on this topic|read (?:this )?next|"
            r"up next|next up|don[’']t miss|in case you missed it|what to read next|(?:read|see|watch) (?:also|"
            r"more|next)|more coverage|keep reading|around the web|from the web|promoted stories|"
            r"sponsored (?:content|links|stories)|from our partners|previous (?:post|article|story)|next (?:post|"
            r"article|story)|editor[’']?s[’']? picks?|more stories|other stories|today[’']s (?:top|latest|best|"
            r"most).{0,20}|in other news|also in the news(?: today)?|exclusive for (?:subscribers|"
            r"members))\s*(?:$|[:|»›>→-])"),
        Cue(reason="link list", reach="section", pattern=
            r"(?:most (?:read|popular|viewed|shared|watched|commented|discussed)(?: (?:news|stories|articles|"
            r"today|this week))?|trending(?: now| stories)?|popular(?: now| posts| stories| articles)?|"
            r"top stories|top (?:\d+ )?(?:news|articles)|must reads?|latest(?: news| posts| updates| headlines)?|"
            r"headlines|breaking news|quick links|useful links|external links|references|sources|filed under|"
            r"categories|archives?|tagged|topics)\s*(?:$|:)"),
        Cue(reason="read-more link", reach="line", pattern=
            r"(?:(?:read|see|watch|listen|look|don[’']t miss|explore) ?(?:also|more|next|too)\b.{0,3}[:|»›>→-]|"
            r"also (?:read|see|watch)\s*[:|»›>→-]|(?:READ|SEE|WATCH|LISTEN|VIEW|EXPLORE)(?: ALSO| MORE| NEXT|"
            r" NOW)?\s*[:|»›>→]|(?:RELATED|MORE|VIDEO|LIVE|PODCAST|GALLERY|PHOTOS|EXPLAINED|EXPLAINER|OPINION|"
            r"ANALYSIS)\s*[:|»›>→]|related (?:article|story|post|reading|news|coverage)s?\s*[:|»›>→-]|(?:click|"
            r"tap) (?:here|to|on|below)\b|read (?:more|on|the full|the rest|our|next)\b|continue (?:reading|"
            r"to article)|(?:see|view|watch|listen to) (?:the )?(?:full|video|gallery|photos|here|below)\b|"
            r"find out (?:more|here|how|if|whether)\b|learn more\b|(?:also|please|do) (?:read|see|watch) (?:our|"
            r"the|this)\b|see (?:the |our )?(?:pictures|photos|images|video|gallery|map|graphic)\b.{0,3}:|(?:want|"
            r"would you like) to (?:know|read|learn|hear) more\b|sign in to\b|(?:check|find out|test|calculate|"
            r"discover|vote|see|try|download|join|buy|order|book) (?:here|now|it out|our|your|if your|"
            r"whether your|yourself)\b|jump to\b|skip to\b|explore more\b|show more\b|load more\b|see all\b|"
            r"view all\b)"),
        Cue(reason="comment form", reach="line", pattern=
            r"(?:leave a (?:reply|comment|response)|post a comment|add (?:a|your) comment|write a comment|"
            r"join the (?:conversation|discussion)|have your say|your e-?mail address will not|"
            r"required fields are|you must be logged in|log ?in to (?:comment|reply|post)|please (?:log|sign) in|"
            r"sign in to comment|comments? (?:are|is) (?:closed|off|disabled|moderated)|(?:view|show|read|hide|"
            r"see|load|all) (?:all )?(?:\d+ )?comments\b|comments?\s*(?:\(\d+\)|:\s*\d+|$)|\d+ (?:comments?|"
            r"replies|responses|reactions)\b|no comments\b|be the first to comment|name \*|name\s*\(required\)|"
            r"e-?mail \*|website\s*$|save my name|notify me of|submit comment|cancel reply|report (?:abuse|"
            r"this comment)|was this (?:article|story|page) (?:helpful|useful|interesting)|(?:got|"
            r"have) a (?:news )?tip|submit (?:a |your )?(?:letter|comment|correction|tip)|letters? to the editor$|"
            r"(?:spotted|found) (?:an error|a mistake))"),
        Cue(reason="share line", reach="short", pattern=
            r"(?:share(?: this| on| via| article| story| now|:|\b)|tweet\b|pin it|follow (?:us|me|extra|more|@|"
            r"on)|like us|(?:send|email) (?:this )?(?:to a friend|article)|print(?: this)?(?: article| page)?\s*$|"
            r"copy link|save (?:article|for later|story)|bookmark|(?:whatsapp|facebook|telegram|instagram|"
            r"linkedin|reddit|twitter|email)\s*(?:$|[|·,/])|get in touch|contact us|back to (?:top|home|overview)|"
            r"scroll to top|return to)"),
        Cue(reason="cookie notice", reach="line", pattern=
            r"(?:(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners| also)? (?:use|uses|store|stores|"
            r"value|care about) .{0,40}(?:cookies|your privacy)|by (?:continuing|using|clicking|"
            r"browsing).{0,60}(?:cookies|agree|consent|terms)|accept (?:all|cookies)|manage (?:cookies|"
            r"preferences|consent)|cookie (?:policy|settings|notice|preferences|consent)|privacy (?:policy|"
            r"settings|notice)\b|your (?:privacy|consent)\b.{0,30}$|(?:please )?(?:enable|turn on) javascript|"
            r"javascript is (?:disabled|required)|please disable your ad ?blocker)"),
        Cue(reason="newsletter", reach="line", pattern=
            r"(?:subscribe(?: now| today| to (?:our|the|read|continue|unlock)|\s*$|[:!])|sign up (?:for|to|now|"
            r"here|today)\b|get (?:our|the|all the|more|unlimited|breaking|daily|the latest|"
            r"news)\b.{0,80}(?:newsletter|inbox|app|alerts|email|access|delivered|updates)|join (?:our|"
            r"the) (?:newsletter|mailing|channel|whatsapp|telegram)|stay (?:informed|up to date|updated|connected|"
            r"tuned)|don[’']t miss (?:a|an|any|another|out)\b|never miss (?:a|an|any|another|out)\b|"
            r"newsletters?\s*$|enter your e-?mail|download (?:our|the) (?:free )?app|install (?:our|the) app|"
            r"turn on notifications|get notified|already a (?:subscriber|member)|this (?:article|story|"
            r"content) is (?:only |exclusively )?(?:for|available to) (?:subscribers|members|premium)|(?:become|"
            r"be) a (?:member|subscriber|supporter)|support (?:our|independent) journalism|"
            r"you have \d+ (?:free )?articles?|to (?:continue|keep) reading|unlock (?:this|full)|"
            r"try (?:it )?(?:free|for)|subscribe for|join for|free trial|save (?:up to )?\d+ ?%|"
            r".{0,30}newsletter\s*[:–-]|start your)"),
        Cue(reason="advertisement", reach="label", pattern=
            r"(?:(?:advertise(?:ment|ments)|ads?|advertorial|sponsored|promoted|promotion|paid (?:content|post)|"
            r"partner content|story continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement))?|"
            r"article continues (?:after|below).{0,20}|scroll to continue.{0,20}|continue reading below|"
            r"- ?advertisement ?-|skip ad(?:vertisement)?|-? ?advertisement ?-? ?(?:continue reading below|"
            r"scroll to continue)?|-? ?advertisement ?-? ?(?:continue reading below|scroll to continue)?))"),
        Cue(reason="disclaimer", reach="line", pattern=
            r"(?:disclaimer\b|©|\(c\) |copyright\b|all rights reserved|(?:this|the) (?:article|story|report|post|"
            r"content|material|copy|text|item|news item) (?:has|was|is|may|have) (?:been |not |auto-?|"
            r"automatically )?.{0,30}(?:published from|generated|edited by|syndicated|translated|copied|"
            r"reproduced|redistributed|rewritten|republished|broadcast)|no part of this|(?:the )?(?:views|"
            r"opinions) (?:expressed|in this)|with inputs from|(?:this|the) (?:story|article|"
            r"text) was (?:produced|written|created|generated|edited) (?:with|by|using).{0,30}(?:ai|artificial|"
            r"automat)|except for the headline|\(?(?:this is|with) an? (?:unedited|auto-?generated)|"
            r"unedited and auto|reproduction (?:is )?prohibited|may not be (?:published|reproduced)|"
            r"terms (?:of use|of service|and conditions|& conditions)|(?:correction|corrections) policy|"
            r"translated (?:automatically|by (?:machine|ai|google))|this (?:page|text) was (?:machine|"
            r"automatically))"),
        Cue(reason="author note", reach="line", pattern=
            r"(?:(?:additional |further |with )?reporting by|reporters?:|writing by|edit(?:ed|ing) by|written by|"
            r"posted by|published by|translated by|compiled by|produced by|story by|text by|about the author|"
            r"\((?:additional )?reporting by|\(editing by|\(writing by)"),
        Cue(reason="author note", reach="end", pattern=
            r"(?:(?-i:[A-Z])[\w.’'-]+(?: (?-i:[A-Z])[\w.’'-]+){1,3},? (?:is|are|was|covers|writes|reports|joined|"
            r"works|has) (?:an? |the |our |as |for |on |about )?(?:[\w’'&,-]+ ){0,7}(?:correspondents?|reporters?|"
            r"journalists?|columnists?|writers?|editors?|bureau chief|contributors?|fellow at|freelancer?|"
            r"analyst for)\b|(?:the author|the writer|the reporter) (?:is|can)\b|"
            r"(?:we are )?a team of (?:[\w-]+ ){0,3}(?:journalists|editors|reporters|writers))"),
        Cue(reason="tags", reach="line", pattern=
            r"(?:tags?|keywords?|topics?|categor(?:y|ies)|filed under|labels?|hashtags?)\s*[:|#»]"),
        Cue(reason="reading aid", reach="short", pattern=
            r"(?:\d+[- ]min(?:ute)?s?\.? read|reading time|estimated read|listen (?:to|now)|audio (?:version|"
            r"player)|play (?:video|audio)|(?:watch|video|live|photos?|gallery|slideshow|infographic|map|chart|"
            r"graphic)\s*$|text size|font size|article (?:summary|preview)|toggle|menu\b|search\b.{0,20}$|"
            r"home\s*[/›»>|]|log ?in\b|sign ?in\b|register\b|my account|weather\b.{0,15}$|open (?:image|picture|"
            r"gallery)|image \d+ of|enlarge|full screen|loading|close\s*$|hide caption|toggle caption|"
            r"photo gallery)"),
        Cue(reason="date line", reach="label", pattern=
            r"(?:(?:updated|published|posted) )?\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?) ago"),
        Cue(reason="correction note", reach="line", pattern=
            r"(?:corrections?|clarification|editor[’']s note|amendment)\b.{0,25}:|(?:an earlier version of this|"
            r"this (?:story|article|report) (?:has been|was) (?:updated|corrected|amended))"),
        Cue(reason="counter", reach="short", pattern=
            r"(?:views|shares|reads|likes|hits)\s*:?\s*[\d,.]+k?$|[\d,.]+k? (?:views|shares|reads|likes)"),
        Cue(reason="photo credit", reach="short", pattern=
            r"(?:the )?(?:photo|picture|image)s? (?:is |are |used )?(?:for (?:illustration|representation|"
            r"illustrative)|courtesy|from (?:the )?archive|by [A-Z])|(?:section|author|source)\s*:.{2,40}$"),
        Cue(reason="advertisement", reach="line", pattern=
            r"(?:ad|advert|advertisement|sponsored)\s*[-–|:].{0,60}$"),
        Cue(reason="cookie notice", reach="short", pattern=
            r"(?:accept|allow|agree to)\b.{0,40}\bcookies?\b|.{0,60}\bcookies?\b.{0,60}(?:accept|agree|consent|"
            r"options|settings|preferences|reject|decline)"),
        Cue(reason="related articles", reach="short", pattern=
            r"(?:also|even more) (?:tasty|fun|interesting|worth|popular|of interest)\b[\w ]{0,20}:"),
        Cue(reason="newsletter", reach="short", pattern=
            r".{0,25}\b\d+ (?:free )?(?:articles|stories) (?:left|remaining|free)|comments? (?:are|is) open|"
            r"advertise (?:on|with)\b|(?:send|email) (?:your )?(?:tips|photos|stories|pictures)"),
        Cue(reason="cookie notice", reach="short", pattern=
            r"(?:.{0,30}\b)?cookies?\b.{0,40}\b(?:us|our|this (?:web)?site|your experience)\b"),
        Cue(reason="stock or score box", reach="line", pattern=
            r"(?:stock quote|market data|live (?:score|ticker|blog|updates)|poll:|quiz:|vote:)"),
    ),
    interface=frozenset(
        ["facebook", "twitter", "x", "whatsapp", "linkedin", "telegram", "reddit", "pinterest", "instagram",
        "youtube", "tiktok", "bluesky", "mastodon", "threads", "email", "e-mail", "mail", "print", "share",
        "tweet", "copy", "link", "save", "bookmark", "comment", "comments", "reply", "login", "log", "sign", "in",
        "subscribe", "newsletter", "menu", "home", "search", "news", "world", "politics", "business", "sport",
        "sports", "opinion", "category", "categories", "tags", "admin", "min", "read", "reading", "cookie",
        "cookies", "accept", "settings", "preferences", "privacy", "terms", "contact", "about", "us", "advertise",
        "advertisement", "posted", "updated", "published", "by", "follow", "gift", "article", "listen",
        "feedback"]
    ),
    section_labels=frozenset(
        ["news", "world", "world news", "politics", "business", "sport", "sports", "opinion", "analysis",
        "culture", "technology", "tech", "science", "health", "europe", "asia", "international", "national",
        "local", "economy", "finance", "markets", "breaking", "breaking news", "exclusive", "live", "updated",
        "press release", "feature", "features", "home", "top stories", "latest", "latest news", "just in",
        "editorial", "comment", "video", "explainer", "war in ukraine", "uk", "us", "africa"]
    ),
    photo_labels=("photo", "photos", "photograph", "picture", "image", "pictured", "file photo", "file picture", "file",
                  "caption", "photo credit", "image credit", "credit", "photo by", "photograph by", "picture by",
                  "image by",
                  "image "
                  "source", "photo courtesy", "graphic", "map", "archive photo", "stock photo", "photo illustration",
                  "image caption", "representational image", "feature image", "featured image"),
    bylines=(
        r"[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2}, [A-Z][\w’'-]+$",
        r"(?i:by) [A-Z][\w.’'-]+(?:,? (?:[A-Z][\w.’'-]*|van|von|de|der|den|di|al|bin|and|in|,|&)){1,9}$",
        r"(?i:from|in) [A-Z][\w.’'-]+ [A-Z][\w.’'-]+ in [A-Z][\w’'-]+$",
        r"(?i:by) (?:our |the |a |staff |our own )?(?:[\w-]+ ){0,3}(?:correspondents?|reporters?|staff|desk|team|"
        r"writers?|agencies|newsroom|editors?)(?: in [A-Z][\w’'-]+)?$",
        r"[A-Z][\w.’'-]+ [A-Z][\w.’'-]+,? (?:[\w-]+ ){0,3}(?:correspondent|editor|reporter)$",
    ),
    time_labels=("published", "updated", "last updated", "last modified", "posted", "posted on", "published on", "date",
                 "first "
                 "published", "modified", "created", "issued", "released", "updated on", "as of", "publication date"),
    teaser_labels=(
        "jobs", "vacancies", "next", "previous", "in other news", "source", "photo courtesy",
        "exclusive for subscribers", "earlier",
        "podcast", "weather", "sponsored", "quiz", "poll", "must read", "must-read", "also see",
        "more here", "competition", "giveaway", "recap", "catch up", "explore", "deal", "promo",
    ),
    reader=frozenset([
        "you", "your", "yours", "yourself",
    ]),
    speaker=frozenset([
        "we", "us", "our", "ours",
    ]),
    promotion=(
        "hiring", "apply", "internship", "newsletter", "newsletters",
        "inbox", "subscri-", "premium", "free", "download", "discount", "discounts",
        "tickets", "win", "login", "privacy", "cookie-", "podcast", "podcasts", "trial", "newsroom", "tip",
        "tips", "email", "click", "app", "donate", "enter", "advert-",
    ),
    agencies=(
        (r"\bReuters\b", "Reuters"), (r"\b(?:The )?Associated Press\b|\bAP\b", "AP"),
        (r"\bAgence France-Presse\b|\bAFP\b", "AFP"),
        (r"\bdpa\b|\bDPA\b", "dpa"), (r"\bANP\b", "ANP"), (r"\bKyodo(?: News)?\b", "Kyodo"),
        (r"\bJiji(?: Press)?\b", "Jiji"),
        (r"\bBloomberg\b", "Bloomberg"), (r"\bPA(?: Media| news agency)?\b|\bPress Association\b", "PA"),
        (r"\bUPI\b", "UPI"),
        (r"\bXinhua\b", "Xinhua"), (r"\bTASS\b|\bItar-Tass\b", "TASS"), (r"\bInterfax\b", "Interfax"),
        (r"\bANSA\b", "ANSA"),
        (r"\bEFE\b", "EFE"), (r"\bBelga\b", "Belga"), (r"\bAPA\b", "APA"), (r"\bAAP\b", "AAP"), (r"\bYonhap\b",
        "Yonhap"),
        (r"\bAnadolu(?: Agency)?\b", "Anadolu"), (r"\bPTI\b", "PTI"), (r"\bANI\b", "ANI"), (r"\bIANS\b", "IANS"),
        (r"\bUkrinform\b", "Ukrinform"), (r"\bPAP\b", "PAP"), (r"\bCNA\b", "CNA"), (r"\bBNS\b", "BNS"),
    ),
)  # fmt: skip
