"""English: what is reported as done or not done, and what leaves it open."""

from aligner.languages.schema.matters import MatterTable

MATTERS = MatterTable(
    lang="en",
    matters={
        "alarm": (
            (r"(?:alarm|siren)s?(?: bells?)? … (?:go|goes|gone|went|going) off", r"(?:alarm|siren)s?(?: bells?)? … (?:ring|rang|rung|sound|sounded|wail\w*|howl\w*|blar\w*|triggered|raised)\w*"),
            (r"(?:alarm|siren)s? … (?:silent|quiet|mute|failed|slept|never sounded)",),
        ),
        "apology": (
            (r"apologi[sz]\w+", r"(?:is|are|am|was|were) (?:\w+ )?sorry", r"ask\w* (?:\w+ )?forgiveness"),
            (r"no(?:t a| word of an?| word of)? (?:word of )?apolog\w+", r"in vain for (?:a word of |an )?apolog\w+", r"(?:refus|declin)\w+ to apologi[sz]e", r"without (?:a word of )?apolog\w+"),
        ),
        "appeal": (
            (r"(?:lodg|fil|announc|enter|submit|mak)\w* (?:an |a |its |his |her |their )?(?:formal )?(?:appeal|objection)\w*", r"appeal(?:s|ed|ing)?(?! to\b)", r"(?:contest|challeng)\w* (?:the|his|her|its|their) (?:ruling|verdict|decision|judgment|sentence|penalty|ban|disqualification)", r"(?:refus|declin)\w+ to accept the (?:ruling|verdict|decision|judgment|sentence|penalty)"),
            (r"accept\w* (?:the|his|her|its|their) (?:\w+'s )?(?:ruling|verdict|decision|judgment|sentence|penalty|punishment)", r"waiv\w+ … right to appeal"),
        ),
        "arrest": (
            (r"arrest(?:s|ed|ing)?", r"detain(?:ed|s)?", r"t(?:aken|ook|aking) into custody", r"in custody"),
            (r"(?:still|remain\w*) at large",),
        ),
        "ban": (
            (r"(?:has|have|had|is|are|was|were|been) (?:been )?(?:banned|forbidden|prohibited|outlawed)", r"(?:bans|banned|forbids|forbade|prohibits|outlaws)", r"ban … (?:in force|took effect|takes effect|applies)"),
            (r"may (?:go on|continue|still|keep)\w* … used", r"(?:still|remain\w*) (?:allowed|permitted)", r"ban … lifted"),
        ),
        "building": (
            (r"(?:will|is to|are to|to) be built", r"(?:decid|agre)\w+ to build", r"decid\w+ on the construction", r"construction … (?:approved|agreed|start\w*|beg[au]n\w*)", r"(?:plant|factory|line|cable|bridge|station|stadium|terminal)\b … (?:pushed back|delay\w+)", r"delay\w* the start of construction"),
            (r"(?:scrap|shelv|abandon|drop)\w* … (?:plant|factory|project|cable|bridge|line|stadium)", r"(?:plant|factory|project|cable|bridge|line|stadium)\b … (?:scrapped|shelved|abandoned|dropped)"),
        ),
        "closure": (
            (r"clos(?:ed|ing|es|e|ure)(?! (?:to(?! (?:the public|visitors|traffic|tourists|bathers|all|everyone)\b)|in(?! both\b)|by|up|lower|higher|look|ties|talks)\b)", r"(?:is|be|are|was|were|been) shut(?: down)?", r"shut\w* (?:down )?(?:the|its)"),
            (r"(?:stay|remain|kept|keep)\w* open", r"reopen\w*", r"still (?:open|running)"),
        ),
        "commitment": (
            (r"(?:is|are|was|were|has been|have been) (?:firmly )?(?:agreed|settled|decided|certain|definite)", r"(?:firmly|definitely|certainly)", r"(?:promised|promises|pledged|pledges|vowed|guaranteed|guarantees|assured|assures)", r"done deal", r"count on that", r"come what may", r"no ifs or buts", r"without fail", r"have agreed", r"(?:they|sides|both|neighbours|governments) (?:\w+ )?(?:agreed|arranged)"),
            (r"no (?:promise|commitment|agreement|pledge|assurance)s?", r"nothing (?:was|has been|had been) (?:agreed|promised|settled)", r"neither yes nor no"),
        ),
        "contract_end": (
            (r"t(?:ear|ears|earing|ore|orn) up … (?:contract|deal|agreement)", r"(?:terminat|cancel|annul|rescind|revok)\w* … (?:contract|order|deal|agreement)", r"(?:contract|order|deal|agreement)\b … (?:terminat|cancel|annul|rescind|revok)\w*", r"termination of (?:the|its) (?:contract|deal|agreement)", r"whether it can be terminated"),
            (r"(?:contract|order|deal|agreement)\b … (?:stands|remains? in force|stays? in force)", r"(?:stick|st[ou]ck)\w* (?:to|by) the (?:contract|order|deal)"),
        ),
        "lawsuit": (
            (r"(?:fil|lodg|bring|brought)\w* (?:a |an |the )?(?:class action|lawsuit|suit|claim|complaint)", r"class action", r"mass claim", r"su(?:ed|es|ing)", r"go(?:es|ne)? to court", r"went to court", r"taken (?:\w+ ){1,3}to court"),
            (),
        ),
        "death": (
            (r"(?:died|dies|dead|killed|kills|deaths?|fatalit\w+|perished|drowned)", r"los[te]\w* (?:his|her|their) li(?:fe|ves)", r"succumbed", r"(?:did|has|have) not surviv\w+"),
            (r"surviv\w+", r"(?:is|are|was|were|still) alive", r"out of danger", r"got away with", r"escaped with (?:his|her|their) li(?:fe|ves)"),
        ),
        "derailment": (
            (r"derail\w*", r"(?:left|leaves|jumped|came off) the (?:rails|tracks?)"),
            (r"(?:stay|remain|kept)\w* on (?:the|its) (?:rails|tracks?)",),
        ),
        "overturn": ((r"overturn(?:ed|s|ing)?", r"on(?:to)? its side"), ()),
        "dissent": (
            (r"dissenting opinion", r"by (?:\w+|\d+)(?: votes)? to (?:one|two|three|four|\d+)", r"was (?:two|three|four|five|six|seven|eight|\d+) to (?:one|two|three|four|\d+)", r"(?:\w+|\d+) of the (?:\w+ )?(?:judges|justices|members|policymakers|councillors)", r"(?:one|two|three|four|five|\d+) of the (?:three|five|seven|nine|\d+)\b", r"voted against", r"(?:two|three|four|\d+) votes to (?:one|two|three|\d+)"),
            (r"no dissent\w*", r"(?:un|un )animous(?:ly)?", r"not a single (?:voice|vote|member)", r"without (?:a )?(?:dissent\w*|vote against)", r"no(?: vote|body| one|-one)? (?:voted )?against"),
        ),
        "dividend": (
            (r"(?:pay|paid|payout|paying)\w* (?:out )?… (?:per|a|each) share", r"dividend … (?:of|unchanged|paid|raised|at) (?:\S+ )?[\d¥€$£]\S*", r"pay\w* (?:a |an |its |the )?(?:\w+ )?dividend"),
            (r"(?:no|without a?|do without a?) ?(?:final|year-end|interim|annual)? ?dividends?", r"(?:skip|scrap|cancel|suspend|omit|axe)\w* … dividend", r"dividend … (?:skipped|scrapped|cancelled|suspended|omitted|axed)"),
        ),
        "exposure": (
            (r"(?:posted|published|put|surfaced|appeared|leaked|dumped|found|up) … (?:online|dark[ -]web|internet|the web|browser)",),
            (),
        ),
        "extradition": (
            (r"(?:extradit|hand(?:ing|ed|s)? over|handover|surrender)\w* … (?:approved|agreed|granted|ordered|cleared|decided|requested)", r"(?:approv|agree|grant|order|clear|sign)\w* … (?:extradit|handover|surrender|handing over)\w*", r"requests? for the (?:extradition|handover|surrender)", r"(?:will|would) be (?:extradited|handed over)", r"extradition requests?", r"(?:court|judge)s? (?:has|have|had) (?:agreed|approved)"),
            (r"(?:refus|reject|den)(?:ed|es|ied) … (?:extradition|handover)",),
        ),
        "gunfire": (
            (r"(?:fired|fires|firing) … (?:shots?|bursts?|salvo\w*|rounds?)", r"warning (?:shots?|fire)", r"opened fire", r"shots? (?:was|were|rang)", r"(?:weapon|rounds?) … fired", r"pull\w* (?:a|the) trigger"),
            (r"(?:weapons|guns) … silent", r"without (?:a|firing a) shot"),
        ),
        "injury": (
            (r"injur(?:ed|ies|y)", r"hurt", r"wounded", r"bro(?:ke|ken) (?:his|her|a|an) (?:\w+)", r"(?:hit|struck) … (?:shoulder|head|face|leg|arm|chest)", r"t(?:aken|ook) to hospital"),
            (r"un(?:hurt|harmed|injured|scathed)",),
        ),
        "insurance": (
            (r"insured", r"insurance (?:\w+ ){0,2}(?:pays|paid|covers|covered|steps in)", r"polic(?:y|ies) … cover\w*", r"covered by (?:an )?insur\w+", r"(?:insurers?|underwriters) (?:\w+ ){0,2}(?:pays|paid|covers|covered|insured)", r"(?:insurers|underwriters) (?:pay|cover|will (?:pay|cover))"),
            (r"uninsured", r"(?:no|without|not taken out|taken out no) (?:\w+ )?insurance", r"nobody … insurance", r"done without insurance"),
        ),
        "interruption": (
            (r"(?:halt|interrupt|suspend|stopp)\w+ (?:the )?(?:match|game|play|race)", r"(?:match|game|play|race) … (?:halted|interrupted|suspended|stopped)"),
            (r"(?:match|game|play|race) … without interruption",),
        ),
        "meeting": (
            (r"(?:will|to|would|are to) (?:\w+ )?meet", r"(?:meet|met|meeting) … (?:in person|face to face|settled|agreed|decided|booked)", r"face to face", r"sat (?:across|opposite|at one table)", r"(?:meet|met) in the same room", r"got to see", r"get to see", r"come together", r"further (?:round|meeting)"),
            (r"refus\w* to (?:meet|see)", r"(?:was|were) turned away"),
        ),
        "money_back": (
            (r"refund\w*", r"reimburs\w*", r"compensat\w*", r"(?:get|gets|got|give|gives|given) … (?:back|month of)", r"repaid", r"receives? … without (?:cost|charge)", r"entry (?:fees?|money) (?:back|again)"),
            (r"(?:no|without) (?:refund|compensation|money back)",),
        ),
        "pardon": ((r"pardon\w*",), ()),
        "prison": (
            (r"(?:must|has to|have to) (?:go to (?:prison|jail)|go behind bars|serve)", r"(?:sent|led off|taken|goes|go) to (?:prison|jail)", r"behind bars", r"jailed", r"(?:reject|refus)\w* (?:a )?suspended sentence", r"actual prison term"),
            (r"suspended (?:sentence|term|prison)", r"sentence … suspended", r"(?:years|months) … (?:is|are|was|were) suspended", r"(?:stay|stays|stayed|keep|kept) … out of (?:prison|jail)", r"on probation"),
        ),
        "payment": (
            (r"(?:was|were|has been|have been|been) (?:\w+ )?(?:paid|transferred)", r"paid (?:the|a|out|over)", r"transfer(?:s|red)? … (?:money|million|ransom)", r"(?:a|the) payment", r"pays? (?:the|a|its)", r"(?:bear|bears|bore|shoulder|shoulders|foot|foots|pick up|picks up) … (?:costs?|bill|tab|expenses)", r"chip\w* in", r"contribut\w+ … (?:cost|costs|bill)"),
            (r"not a (?:single )?cent", r"not pay", r"no scenario … (?:pay|transfer)\w*", r"nothing … paid", r"(?:refus|declin)\w+ to (?:pay|contribute|cover)", r"won't pay"),
        ),
        "permit": (
            (r"(?:revok|withdr|strip|los|lost|cancel)\w* … (?:permit|licen[cs]e|authori[sz]ation)", r"(?:permit|licen[cs]e|authori[sz]ation) … (?:revok|withdr|strip|cancel)\w*", r"take\w* … (?:permit|licen[cs]e) away"),
            (r"keep\w* (?:its|his|her|their|the) (?:permit|licen[cs]e)",),
        ),
        "power": (
            (r"(?:electricity|power|current) … (?:flowing|flows|as normal|restored|back on)",),
            (r"(?:cut|cuts|turned|switched|shut)(?: off)? … (?:power|electricity)", r"(?:power|electricity|supply) … (?:cut|turned off|switched off|shut off)", r"blackouts?"),
        ),
        "reach": (
            (r"(?:could|can) … (?:be reached|be used|reach|get through|got through)", r"reachable", r"g[eo]t(?:ting)? through"),
            (r"unreachable",),
        ),
        "running": (
            (r"(?:kept|keeps|keep|continued?|continues|go(?:es)? on) (?:to )?(?:run|operat)\w*", r"(?:runs?|running|ran) (?:normally|again|as normal|without interruption)", r"(?:resum|restart|reopen)\w*", r"(?:run|produce) again", r"(?:work|things|production) … (?:in full swing|goes on|continues|as usual)", r"worked as (?:usual|on any other)", r"go(?:es)? ahead", r"in full swing", r"at full (?:power|capacity|tilt|speed|blast)", r"(?:allow|permit|let)\w* … (?:continue|go on|carry on|proceed)", r"(?:construction|building|work|drilling|production|operations?) … (?:may|can|will|to|could) (?:continue|go on|carry on|proceed)"),
            (r"shut (?:itself )?down", r"switched (?:itself )?off", r"standstill", r"idled", r"(?:work|production) … (?:halted|stopped|suspended)", r"stopped (?:running|operating)", r"downed tools", r"walk(?:ed)? out", r"no date for the restart", r"(?:taken|took|went|goes|knocked|came|off) (?:off|from) the grid", r"(?:taken|took|went|goes|knocked) offline", r"(?:immediate )?halt to (?:all )?(?:construction|building|work|drilling|production)", r"(?:construction|building|work|drilling|production|operations?) … (?:halted|stopped|suspended|ceased?|no longer allowed|forbidden)"),
        ),
        "restart": (
            (r"(?:run|runs|running|produce|produces|produced|open|opens|play|start|starts) again", r"(?:restart|resum|reopen)(?:s|es|ed|e)?", r"welcome (?:again|back)", r"(?:visitors|guests|the public) … welcome"),
            (r"no (?:date|prospect) (?:for|of) (?:the |a )?(?:restart|resumption|reopening)",),
        ),
        "second_sample": (
            (r"(?:B[ -]sample|second sample) … (?:opened|analy[sz]ed|tested)", r"(?:open|analy[sz]e|test)\w* … (?:B[ -]sample|second sample)"),
            (r"(?:waiv|forgo|renounc|refus|declin)\w* … (?:B[ -]sample|second (?:sample|analysis|test)|counter-?analysis)",),
        ),
        "sprinklers": (
            (r"sprinklers? … (?:went off|c[ao]me on|work\w*|start\w*|kicked in|sprang|turned on|gone off|triggered|activated|doused\w*)",),
            (r"sprinklers? … (?:fail\w*|stayed dry|remained dry|defective)", r"sprinklers? … not … (?:drop|water)", r"(?:no|never … ) ?sprinklers?"),
        ),
        "surgery": (
            (r"(?:undergo|underwent|ha(?:ve|s|d)|needs?) (?:\w+ )?(?:surgery|an operation)", r"operated on", r"(?:surgery|operation) on"),
            (r"(?:no|without) (?:surgery|operation|an operation)(?! (?:had|has|have|was|were|will)\b)",),
        ),
        "testimony": ((r"testif\w+", r"(?:gave|give|gives) evidence", r"witness (?:box|stand)", r"took the stand"), (r"refus\w+ … (?:testify|give evidence)",)),
        "taking_part": (
            (r"(?:play|plays|race|ride|start|compete) again", r"(?:takes?|taking|took) part", r"(?:will|to|would) (?:\w+ )?(?:play|run|compete|travel)", r"in (?:my|the|his|her) (?:squad|eleven|team)", r"whether to (?:travel|play|run|start|compete)", r"(?:may|might) (?:not )?be there", r"back in (?:training|the squad|the team)"),
            (r"(?:withdr[ae]w\w*|withdrawn|pull(?:s|ed)? out) (?:from|of)", r"out (?:for|of) the (?:rest of the )?(?:season|tournament)", r"watch … from the stands"),
        ),
        "trains": (
            (r"(?:trains?|services|buses|flights|ferries) … (?:runs?|running|operate|depart)", r"(?:trains?|services|buses|flights|ferries) … not be touched"),
            (r"(?:trains?|services|buses|flights|ferries) … (?:cancelled|suspended|called off)", r"(?:trains?|services|buses|flights|ferries) … runs? … only", r"only (?:\w+ ){1,3}(?:trains?|services|buses|flights|ferries)"),
        ),
        "further_step": (
            (r"another (?:will follow|cut|rise|hike|increase)", r"(?:go|goes) (?:\w+ )?(?:lower|higher) again", r"(?:further|next) (?:cut|rise|hike|increase|step)s?"),
            (r"rul(?:es?|ed) out further", r"(?<!thinks\sthis\s)(?<!think\sthis\s)(?:is|was) (?:all there will be|the last)"),
        ),
        "approval": (
            (r"(?:has|have|had|was|were|been|is) (?:approved|cleared|ratified|adopted|passed)", r"(?:approves|approved|ratified|ratifies|adopts|adopted|passes|passed) (?:the|a|its)", r"gave (?:its|the) (?:approval|green light|consent)"),
            (r"reject(?:s|ed)", r"vot(?:es|ed) (?:it )?down", r"turn(?:s|ed) (?:it )?down", r"block(?:s|ed) (?:the|a|its)"),
        ),
        "attendance": (
            (r"attend(?:s|ed|ing)?", r"(?:was|were|is|are) (?:present|there)", r"t(?:ook|ake|akes) part in"),
            (r"stay(?:s|ed)? away", r"(?:was|were) absent", r"boycott(?:s|ed)?", r"skipp(?:ed|ing)"),
        ),
        "ceasefire": (
            (r"(?:ceasefire|truce|armistice) … (?:holds?|holding|held|in force)",),
            (r"(?:ceasefire|truce|armistice) … (?:broken|violated|collapsed|over)", r"(?:broke|breaks|violat\w+) the (?:ceasefire|truce)"),
        ),
        "contact": (
            (r"(?:contact|communication|signal)s? … (?:restored|re-established|established|regained)", r"(?:restored|re-established|regained|made) contact", r"(?:picked up|received|sent|sends|heard|caught) … (?:signals?|beeps?|pings?|messages?|signs? of life)"),
            (r"(?:lost|los(?:es|ing)) (?:radio )?contact", r"(?:contact|signal) … lost", r"no (?:contact|reply|replies|signal|answer|response|sign of life)", r"not (?:been )?heard from", r"nothing … heard", r"not a single (?:reply|signal|answer|beep)", r"f[ae]ll(?:en)? silent"),
        ),
        "doping_test": ((r"test(?:s|ed)? positive", r"positive (?:doping |drug )?(?:test|sample)s?"), (r"test(?:s|ed)? negative", r"negative (?:doping |drug )?(?:test|sample)s?")),
        "evacuation": (
            (r"evacuated", r"(?:had|have|were told|were ordered|ordered) to leave (?:their|the)", r"evacuation … (?:ordered|under way|began)"),
            (r"evacuation … (?:lifted|called off|not necessary|unnecessary)", r"no evacuation\w*", r"allowed (?:back|to return)"),
        ),
        "found": (
            (r"(?:was|were|has been|have been|been) (?:found|located|recovered)",),
            (r"(?:is|are|remain\w*|still) (?:\w+ )?missing", r"no trace of", r"unaccounted for"),
        ),
        "guilt": (
            (r"plead(?:s|ed)? guilty", r"c[ao]me clean", r"own(?:s|ed)? up", r"(?:confess|admit)(?:ed|s|es)?", r"(?:partial |full )?confession"),
            (r"plead(?:s|ed)? not guilty", r"den(?:ies|ied) (?:the|any|all|having|it|wrongdoing|guilt)", r"(?:maintain|protest|insist)\w* (?:on )?(?:his|her|their) innocence", r"(?:known?|knew|knows) nothing (?:about|of)", r"(?:had|has|have) nothing to do with", r"den(?:ies|ied|y) (?:every|charges|allegations|accusations|responsibility)"),
        ),
        "job_cuts": (
            (r"(?:jobs|posts|positions) … (?:go|cut|lost|axed|shed|disappear)", r"(?:cut|cuts|cutting|axe|axes|shed|sheds) … (?:jobs|posts)", r"lay(?:ing)? off", r"laid off", r"redundanc(?:y|ies)", r"layoffs"),
            (r"no (?:compulsory |forced )?(?:redundancies|layoffs|job cuts|job losses)", r"(?:nobody|no one) … (?:lose|loses|fear for) (?:his|her|their) jobs?", r"all jobs … (?:safe|kept|saved)"),
        ),
        "launch": (
            (r"(?:rocket|satellite|probe|spacecraft|mission|capsule) … (?:lifted off|took off|launched|blasted off)", r"lifted off", r"blasted off"),
            (r"(?:launch|lift-off|liftoff) … (?:scrubbed|postponed|called off|aborted|delayed)", r"(?:scrub|postpon|abort)\w* … (?:launch|lift-off|liftoff)"),
        ),
        "release": (
            (r"(?:was|were|has been|have been|been) (?:freed|released|set free|let go)", r"(?:freed|released) (?:from|by|on)", r"back (?:home|on board) (?:since|after)"),
            (r"(?:still|remains?|remained) (?:being )?(?:held|in custody|behind bars|in jail|in prison|locked up|detained)", r"locked up"),
        ),
        "resignation": (
            (r"resign(?:s|ed|ing)?", r"step(?:s|ped|ping)? (?:down|aside)", r"ma(?:ke|kes|king|de) way for (?:a |an |his |her |their )?(?:successor|younger|new (?:chief|leader|head|chair\w*|president|coach|generation))", r"handed in (?:his|her|their) (?:notice|resignation)", r"quits?"),
            (r"stay(?:s|ing)? on", r"remain(?:s|ed)? in (?:office|charge|post)", r"(?:refus|declin)\w+ to (?:resign|step down|quit|go)", r"serve out (?:his|her|their) term"),
        ),
        "sanctions": (
            (r"sanctions … (?:imposed|in force|take effect|took effect|tightened|extended)", r"impos\w+ … sanctions"),
            (r"sanctions … (?:lifted|eased|dropped|suspended)", r"(?:lift|eas|dropp|suspend)\w* … sanctions"),
        ),
        "signature": ((r"(?:was|were|has been|have been|been) signed", r"sign(?:s|ed) (?:the|a|an|on|his|her|their|up)", r"put (?:his|her|their) signature"), (r"refus\w+ to sign", r"unsigned")),
        "strike": (
            (r"strike … (?:goes ahead|go ahead|begins|began|starts|started|continues|under way)", r"(?:walk|walked) out", r"(?:went|go|are) on strike"),
            (r"strike … (?:called off|averted|suspended|over|ended|cancelled)", r"(?:call|calls|called) off … strike"),
        ),
        "tsunami_alert": ((r"tsunami (?:warning|alert|advisory) … (?:issued|in force|sounded|remains)", r"(?:issued|issues|triggered) … tsunami (?:warning|alert)"), (r"no (?:danger of a |risk of a )?tsunami", r"tsunami (?:warning|alert) … lifted")),
        "verdict": (
            (r"(?:was|were|been|has been|is) (?:convicted|found guilty|sentenced)", r"convict(?:s|ed)", r"found (?:him|her|them) guilty"),
            (r"acquit(?:s|ted|tal)", r"cleared of", r"found not guilty", r"walk(?:s|ed) free"),
        ),
        "warning": (
            (r"(?:was|were|had been|been) warned", r"warnings? (?:was|were|had been) (?:given|issued|sent)", r"(?:issued|gave|sent) (?:a |an |several )?warnings?"),
            (r"without (?:any )?warning", r"no warnings?(?: was| were| had)?"),
        ),
        "alcohol": ((r"(?:was|were|had been|been) (?:\w+ )?(?:drunk|intoxicated|drinking)", r"under the influence", r"alcohol … (?:blood|breath)", r"over the (?:legal |drink-drive )?limit", r"smell\w* of (?:alcohol|drink|beer)"), (r"(?:stone[- ]cold )?sober", r"(?:no|without) (?:trace of )?alcohol", r"not been drinking")),
        "alone": ((r"act(?:s|ed|ing) alone", r"lone (?:attacker|gunman|wolf|perpetrator|offender|thief|hacker)", r"single-handed\w*", r"(?:without|no) accomplices?", r"on (?:his|her) own"), (r"accomplices?", r"acted with others", r"had help", r"(?:did|had) not act(?:ed)? alone")),
        "bail": ((r"(?:granted|released on|freed on|out on|given) bail", r"bail … (?:granted|set)"), (r"(?:den(?:ied|ies)|refus\w+) … bail", r"bail … (?:denied|refused|rejected)", r"remanded in custody")),
        "binding": (
            (r"(?:legally )?binding", r"binds", r"ties … hands", r"bound (?:by|to)", r"(?:must|has to|have to|is obliged to|are obliged to) (?:follow|respect|honou?r|implement|abide by|comply with)"),
            (r"non-?binding", r"(?:merely|only|purely|just) (?:advisory|advice|a recommendation|consultative)", r"(?:may|can|free to|could) (?:disregard|ignore|overrule|set aside|depart from)", r"not oblig\w+", r"no further than (?:recommending|a recommendation)", r"(?:merely|only|just) (?:recommend|advis)\w*", r"toothless"),
        ),
        "candidacy": ((r"(?:will|would|to|is going to) (?:stand|run)(?: again)? (?:for|as|in) (?:the |a |an )?(?:\w+ ){0,2}(?:office|election|elections|re-election|president\w*|mayor|leader\w*|chancellor\w*|parliament|seat|governor|candidate)", r"throw\w* (?:his|her) hat into the ring", r"(?:standing|running) for (?:\w+ ){0,2}(?:office|election|re-election|president|mayor|leader\w*|chancellor)", r"(?:announc|declar)\w* (?:his|her) candidacy"), (r"(?:rul|rules|ruled|ruling) (?:himself|herself) out", r"(?:drop\w*|withdr[ae]w\w*|pull\w*) … (?:candidacy|race|contest)", r"no (?:plans?|intention|ambition)s? (?:to|of) (?:stand\w*|run\w*)", r"bow\w* out of the race")),
        "charges": ((r"(?:has|have|was|were|been) (?:formally )?(?:charged|indicted)", r"charges? … (?:filed|brought|pressed|laid)", r"(?:press|bring|brought|file|filed|lay|laid) charges", r"put on trial"), (r"charges? … (?:dropped|dismissed|withdrawn)", r"(?:drop|dropped|dismiss\w*|withdr[ae]w\w*) … charges?", r"(?:case|proceedings|investigation|inquiry) … (?:dropped|closed|shelved|discontinued)", r"no charges?")),
        "danger": (
            (r"(?:a|poses?|posed|posing|real|acute|serious) (?:\w+ ){0,2}(?:danger|risk|threat|hazard) (?:to|for)", r"(?:harmful|hazardous|toxic|poisonous|dangerous) (?:to|for|substances?|levels?|fumes?|smoke|concentrations?)", r"(?:is|are|was|were) (?:toxic|harmful|poisonous|hazardous|unsafe)"),
            (r"no (?:\w+ ){0,2}(?:danger|risk|threat|hazard)", r"harmless", r"(?:safe|fit) to (?:drink|eat|use|swim|breathe)", r"below (?:the )?(?:limits?|thresholds?|danger level)"),
        ),
        "date_set": ((r"(?:date|day|term) … (?:set|fixed|agreed|settled|named|chosen|pencilled in)", r"(?:set|fixed|agreed|agreed on|named|settled on) (?:a|the) (?:new )?date"), (r"no (?:new |firm |fixed )?date", r"without (?:a |setting a |naming a )?(?:new )?date", r"(?:open|leav\w+ open) when")),
        "deal": ((r"(?:takeover|merger|sale|deal|acquisition|bid) … (?:goes through|completed|closed|sealed|agreed|a done deal|went through)", r"(?:seal|clos|complet|clinch)(?:ed|es|e) (?:the|a|its) (?:takeover|merger|deal|acquisition|sale)"), (r"(?:takeover|merger|sale|deal|acquisition|bid|talks) … (?:off|collapsed|fell through|fallen through|abandoned|blocked|called off|scrapped)", r"(?:walk|walked|back|backed|pull|pulled) (?:away|out) (?:from|of) (?:the|its) (?:takeover|merger|deal|acquisition|bid)")),
        "duty": ((r"(?:compulsory|mandatory|obligatory)", r"(?:is|are|be) (?:required|obliged|forced) to"), (r"(?:voluntary|voluntarily|optional)", r"of (?:his|her|their) own (?:accord|free will)")),
        "equipment": (
            (r"(?:wear|wears|wore|wearing|worn|carried|carrying|equipped with|fitted with|had) … (?:helmets?|seat ?belts?|life ?(?:jackets?|vests?)|beacons?|transceivers?|masks?|body ?cams?|harness(?:es)?|gloves|airbags?|radios?)", r"(?:helmets?|seat ?belts?|life ?(?:jackets?|vests?)|beacons?|transceivers?|harness(?:es)?|masks?) … (?:worn|fastened|on|with them)", r"(?:belted|buckled|strapped) (?:up|in)"),
            (r"without (?:\w+ ){0,3}(?:helmets?|seat ?belts?|life ?(?:jackets?|vests?)|beacons?|transceivers?|masks?|body ?cams?|harness(?:es)?|gloves|airbags?|radios?)", r"no (?:helmets?|seat ?belts?|life ?(?:jackets?|vests?)|beacons?|transceivers?|masks?|harness(?:es)?)", r"un(?:belted|strapped)", r"(?:left|forgot\w*) … (?:helmets?|life ?(?:jackets?|vests?)|beacons?|transceivers?) (?:at home|behind|in the car)"),
        ),
        "event_held": (
            (r"(?:concert|festival|match|game|ceremony|parade|march|election|vote|summit|debate|hearing|race|tour|service|exhibition|fair|gala|wedding|funeral|show|performance|rally|final)s?\b … (?:took place|take place|takes place|was held|were held|held as planned|goes? ahead|went ahead|go(?:es)? on|went on|was played)",),
            (r"(?:concert|festival|match|game|ceremony|parade|march|election|vote|summit|debate|hearing|race|tour|service|exhibition|fair|gala|wedding|funeral|show|performance|rally|final)s?\b … (?:cancelled|canceled|scrapped|called off|scratched|dropped|abandoned|fell through)", r"(?:cancel|scrap|call|scratch|abandon)\w* (?:off )?(?:the|its|a|their) (?:\w+ )?(?:concert|festival|match|game|ceremony|parade|march|election|vote|summit|debate|hearing|race|tour|service|exhibition|fair|gala|show|performance|rally|final)"),
        ),
        "extension": ((r"(?:contract|deal|mandate|mission|deadline|truce|lease|agreement|permit|term)\b … (?:extended|prolonged|renewed)", r"(?:extend|prolong|renew)(?:s|ed|ing)? (?:the|his|her|its|their) (?:\w+ )?(?:contract|deal|mandate|mission|deadline|truce|lease|agreement|permit|term)"), (r"(?:contract|deal|mandate|mission|deadline|truce|lease|agreement|permit|term)\b … (?:expires?|expired|lapses?|lapsed|runs? out|ran out)", r"(?:let|lets|letting) … (?:contract|deal|mandate|mission|truce|lease) (?:expire|lapse|run out)", r"no extension")),
        "forecast": ((r"(?:stick|sticks|stuck|sticking) (?:to|by) (?:the|its) (?:forecast|outlook|guidance|target)s?", r"(?:confirm|reaffirm|reiterat|maintain|keep)\w* (?:the|its) (?:[\w-]+ ){0,2}(?:forecast|outlook|guidance|target)s?", r"(?:forecast|outlook|guidance)s?\b … (?:confirmed|unchanged|kept|maintained)"), (r"(?:rais|lower|cut|cuts|trimm|slash|withdr|abandon|revis|scrap)\w* (?:the|its) (?:[\w-]+ ){0,2}(?:forecast|outlook|guidance|target)s?", r"(?:forecast|outlook|guidance)s?\b … (?:raised|lowered|cut|trimmed|withdrawn|revised|scrapped)", r"profit warning")),
        "insolvency": ((r"insolven\w+", r"bankrupt\w*", r"(?:into|in) (?:administration|receivership|liquidation)"), (r"solvent", r"(?:saved|rescued) from (?:bankruptcy|insolvency)")),
        "investigation": ((r"(?:open|launch|start|begin|began|order|announc)\w* (?:an? |the )?(?:\w+ ){0,2}(?:investigation|inquiry|probe)", r"(?:is|are|was|were|being) investigat\w+", r"(?:is|are) looking into", r"under investigation"), (r"(?:no|reject\w* an?|rul\w+ out an?) (?:\w+ ){0,2}(?:investigation|inquiry|probe)", r"(?:investigation|inquiry|probe) … (?:closed|shelved|dropped|ended)")),
        "joint_statement": ((r"(?:joint|common|final) (?:statement|declaration|communiqu[eé])", r"(?:issue|adopt|agree|sign|release|publish)\w* (?:a|the) (?:\w+ )?(?:statement|declaration|communiqu[eé])"), (r"(?:no|without an?|failed to agree on an?|unable to agree on an?) (?:\w+ )?(?:statement|declaration|communiqu[eé])",)),
        "knowledge": ((r"(?:knew|known) (?:about|of)", r"knew that", r"(?:was|were|had been) (?:aware|informed|notified)", r"had knowledge"), (r"(?:knew|known|know|learned|heard) nothing", r"(?:was|were) (?:unaware|in the dark|not aware)", r"(?:did|had) not (?:know|known)")),
        "lock": ((r"(?:doors?|exits?|gates?|hatch(?:es)?|safe|cabin) … (?:locked|blocked|bolted|barred|jammed|would not open)",), (r"(?:doors?|exits?|gates?|hatch(?:es)?|safe|cabin) … (?:unlocked|ajar|wide open|stood open|left open)",)),
        "passage": ((r"(?:let|waved) through", r"allowed (?:through|in|past|to (?:pass|enter|leave|dock|land))", r"(?:could|can) (?:pass|get through)"), (r"(?:not one|not a single|no) (?:\w+ )?(?:box|truck|lorry|container|convoy|parcel|ship|crate)\w* … (?:left|passed|got|through|out|in)", r"(?:turned|sent) (?:back|away)", r"(?:denied|refused) (?:entry|passage|access|landing)", r"(?:stopped|held up|stuck) at (?:the )?(?:border|checkpoint|gate|port|customs)")),
        "postponement": (
            (r"(?:flight|launch|start|date|match|game|race|opening|vote|election|trial|hearing|meeting|summit|talks|visit|concert|delivery|decision|introduction|reform|exam|exams|test|release|premiere)\b … (?:postponed|delayed|put (?:off|back)|pushed back|moved|deferred|rescheduled|adjourned)", r"(?:postpon|defer|adjourn)\w*", r"(?:put|puts|putting|push|pushes|pushed) (?:back|off) (?:the|its|a)"),
            (r"(?:on schedule|as (?:scheduled|planned)|on time|on track)", r"(?:stick|sticks|stuck|sticking) (?:to|with) (?:the|its) (?:date|schedule|timetable|plan)", r"no (?:delay|postponement)"),
        ),
        "press_conference": (
            (r"(?:press|news) (?:conference|briefing)\b … (?:held|took place|answered|together|side by side)", r"(?:held|hold|gave|give|appeared|appear|spoke|told|at|during) (?:\w+ ){0,3}(?:press|news) (?:conference|briefing)", r"(?:took|answered|fielded|faced) (?:\w+ )?(?:questions|reporters)"),
            (r"(?:press|news) (?:conference|briefing)\b … (?:scrapped|cancelled|canceled|called off|dropped|struck|abandoned|did not take place)", r"(?:cancel|scrap|call|drop)\w* (?:off )?(?:the|a|their|its) (?:\w+ ){0,2}(?:press|news) (?:conference|briefing)", r"(?:no|without a) (?:joint )?(?:press|news) (?:conference|briefing)", r"(?:took|answered|taking|answering) no questions", r"without (?:taking|answering) questions"),
        ),
        "ransom": (
            (r"ransom … (?:paid|handed over|transferred|changed hands)", r"(?:paid|pays|pay|paying|handed over|hand over|transferred|met) … (?:ransom|extortion money|blackmailers|kidnappers|extortionists)", r"(?:gave in|given in|bowed|yielded) to (?:the )?(?:blackmail|extortion|hackers|kidnappers|demand)\w*"),
            (r"not (?:\w+ )?(?:paid|pay) (?:the |a |any )?(?:ransom|(?:single )?cent|penny|euro)", r"not a (?:single )?(?:cent|penny)", r"(?:refus|declin)\w* (?:to pay|the ransom)", r"without (?:paying )?(?:a |any )?ransom", r"no ransom", r"ransom … (?:never|not|refused)", r"(?:never|not) (?:be )?(?:pay|paying|paid)", r"won't pay"),
        ),
        "recall": ((r"(?:recall|recalls|recalled|recalling) (?:the|its|all|\d)", r"(?:taken|takes|took|taking|pulled|withdrawn) (?:\w+ ){0,2}(?:off the (?:shelves|market)|from (?:the )?(?:shelves|shops|sale|market))", r"product recall"), (r"(?:no|without a|reject\w* a|rul\w+ out a) (?:product )?recall", r"(?:stay|remain|kept)\w* (?:on (?:the )?(?:shelves|sale|market)|in the shops)")),
        "report": ((r"(?:reported|notified|reports|flagged) … (?:to the|cases?|the cases?|to)", r"(?:received|has had|got|registered|logged) … (?:reports?|complaints?|notifications?)", r"(?:reports?|complaints?|notifications?) … (?:received|came in|come in|filed|reached)"), (r"(?:no|not a single|not one|without any|never) (?:\w+ )?(?:reports?|complaints?|notifications?|cases?)", r"(?:reports?|complaints?|cases?) … (?:never reached|none)")),
        "sale": ((r"(?:will be|is to be|are to be|to be|be|being|has been|was|were|been) (?:sold|auctioned)", r"under the hammer", r"(?:goes|go|went|put) (?:up )?(?:for sale|to auction|on the block|on the market)", r"(?:sells|selling|sold) (?:the|its|his|her|their)", r"(?:auction|sale) … (?:planned|scheduled)"), (r"not for sale", r"(?:keep|keeps|kept|hold|holds|held) (?:on to )?(?:the|its|his|her|their) (?:\w+ )?(?:shares?|stake|painting|picture|collection|house|team|business|unit|division)", r"un(?:sold|saleable)")),
        "shareholder_advice": (
            (r"(?:recommend|advis|urg|ask|call)\w* … (?:shareholders?|investors|holders|owners) (?:\w+ ){0,4}(?:accept|tender|sell|take|approve|vote for|agree)", r"(?:recommend|support|back|endors|welcom|approv)\w* (?:of )?(?:the|this) (?:\w+ ){0,2}(?:offer|bid|takeover|tender)", r"stand\w* behind the (?:\w+ )?(?:offer|bid)", r"(?:gave|given|gives) … blessing"),
            (r"(?:recommend|advis|urg|warn)\w* … (?:shareholders?|investors|holders|owners) (?:\w+ ){0,4}(?:reject|against|not|hands off|hold|refuse|ignore)", r"(?:reject|oppos|rebuff|spurn|fend)\w* (?:off )?(?:the|this) (?:\w+ ){0,2}(?:offer|bid|takeover)", r"keep\w* (?:their|your) hands off"),
        ),
        "stock_move": ((r"(?:shares?|stocks?|index|exchange|bourse|markets?) … (?:gain\w*|rose|rise|risen|higher|climb\w*|in the black|up|rall(?:y|ied)|advanc\w+|jump\w*|profit)",), (r"(?:shares?|stocks?|index|exchange|bourse|markets?) … (?:fell|fall\w*|lower|slid\w*|slump\w*|in the red|down|dropp\w+|los[st]\w*|plung\w+|tumbl\w+)",)),
        "talks_go_on": ((r"(?:talks|negotiations|dialogue) … (?:continue\w*|resum\w+|go on|goes on|went on|under way|will be held)", r"(?:continue|continued|resume|resumed|keep|kept) (?:the |their )?(?:talks|talking|negotiat\w+)", r"back (?:at|to) the (?:negotiating )?table"), (r"(?:talks|negotiations|dialogue) … (?:broken off|broke down|collapsed|failed|suspended|ended without|fell apart|stalled|deadlock\w*)", r"(?:break|broke|breaks|walk|walked) (?:off|out of|away from) (?:the )?(?:talks|negotiations)", r"(?:left|leave|leaves) the (?:negotiating )?table")),
        "troops": ((r"(?:troops|soldiers|forces|army|units) … (?:withdr[ae]w\w*|withdrawn|pull\w* (?:out|back)|left|leave)", r"(?:withdr[ae]w\w*|pull\w* out|pull\w* back) … (?:troops|soldiers|forces|units)"), (r"(?:troops|soldiers|forces|army|units) … (?:stay\w*|remain\w*|stationed|not leave)",)),
        "armed": ((r"(?<!un)armed(?! (?:forces|conflict|services|robber|struggle|uprising))", r"(?:carrying|carried|wielding|brandish\w*|had) (?:a |an )?(?:\w+ )?(?:weapon|gun|pistol|rifle|knife|firearm)s?"), (r"unarmed", r"(?:no|without a) (?:weapon|gun|pistol|rifle|knife|firearm)s?", r"toy (?:gun|pistol)", r"dummy (?:gun|pistol|weapon)")),
        "conscious": ((r"(?<!un)conscious", r"responsive", r"(?:could|can|able to) (?:speak|talk|answer)", r"c[ao]me round", r"awake"), (r"unconscious", r"(?:in|into) an? (?:\w+ )?coma", r"unresponsive", r"lost consciousness")),
        "damage": ((r"(?<!un)damaged", r"(?:suffered|caused|sustained|took) (?:\w+ )?damage", r"(?:destroyed|smashed|ruined|scratched|torn)"), (r"undamaged", r"(?:no|without) (?:\w+ )?damage", r"(?:intact|unscathed|in one piece)", r"came (?:through|out) unharmed")),
        "data_deleted": ((r"(?:data|files?|footage|recordings?|emails?|messages|copies|images|logs?) … (?:deleted|destroyed|erased|wiped|overwritten|shredded)", r"(?:delet|destroy|eras|wip|shredd)\w* (?:the |all |all the |his |her |their )?(?:\w+ )?(?:data|files?|footage|recordings?|emails?|messages|copies|images|logs?)"), (r"(?:data|files?|footage|recordings?|emails?|messages|copies|images|logs?) … (?:kept|preserved|backed up|secured|still exist\w*)", r"backups?")),
        "distress_call": ((r"(?:distress (?:call|signal)|mayday|SOS) … (?:sent|issued|received|made|picked up|came)", r"(?:sent|send|issued|made|radioed|put out|received) (?:out )?(?:a |an |the )?(?:distress (?:call|signal)|mayday|SOS|emergency call)", r"(?:called|radioed) for help", r"raised the alarm"), (r"(?:no|without a|never sent a) (?:distress (?:call|signal)|mayday|SOS|emergency call)",)),
        "fire_control": ((r"(?:fire|blaze|flames|wildfire)s?\b … (?:under control|extinguished|put out|(?:is|was|are|were) out\b(?! of)|doused|(?<!un)contained)", r"(?:bring|brought|got|extinguish\w*|douse\w*|contain\w*) (?:the )?(?:fire|blaze|flames|wildfire)s?"), (r"(?:fire|blaze|flames|wildfire)s?\b … (?:out of control|still burning|still raging|uncontained|raging|smoulder\w*)", r"(?:not|unable to|struggl\w+ to) (?:bring|contain|control|put out|extinguish) (?:the )?(?:fire|blaze|flames)")),
        "handshake": ((r"sh(?:ook|ake|akes|aking) hands", r"handshake", r"embraced?"), (r"(?:no|without a) handshake", r"refus\w+ (?:to shake|his|her|the) (?:hands?|handshake)", r"avoid\w* … handshake")),
        "inspection": ((r"(?:was|were|been|had been) (?:inspected|checked|serviced|overhauled|examined|tested|audited)", r"pass(?:ed|es) (?:its|the|an|a|every) (?:\w+ )?(?:inspection|check|test|service)"), (r"(?:no|without an?|miss\w* (?:its|the|an)|skipp\w* (?:its|the|an)|overdue for an?) (?:\w+ )?(?:inspection|check|service|overhaul|audit)", r"fail(?:ed|s) (?:its|the|an|a) (?:\w+ )?(?:inspection|check)", r"(?:inspection|check|service|overhaul) … overdue")),
        "leak": ((r"(?:leak|oil|gas|fuel) … (?:still (?:leak|flow|escap|gush)\w*|leaking|spilling|spilled|escaped|seeping)", r"(?:still|is|was|has been) (?:leaking|spilling|gushing)"), (r"(?:leak|hole|well|breach) … (?:sealed|plugged|stopped|stemmed|capped|closed)", r"no (?:\w+ )?(?:leak|spill)s?", r"(?:no|without) (?:oil|gas|fuel) (?:leak|escap|spill)\w*")),
        "sent_off": ((r"(?:was|were|been) (?:sent off|dismissed|expelled)", r"red card", r"second yellow"), (r"escaped (?:a )?red", r"(?:only|just) (?:a )?(?:yellow|booked)", r"red card … (?:rescinded|overturned|withdrawn)", r"got away with a (?:yellow|booking)")),
        "spectators": ((r"(?:in front of|before) (?:\w+ ){0,3}(?:spectators|fans|crowd|audience)", r"(?:fans|spectators|public) … (?:allowed|admitted|let in|welcome)"), (r"behind closed doors", r"(?:without|no) (?:any )?(?:spectators|fans|audience|crowd)", r"empty (?:stands|stadium|seats|hall|arena)")),
        "state_aid": ((r"(?:state|government|public|financial|emergency) (?:aid|support|help|funds?|money|loan) … (?:granted|approved|agreed|pledged|promised)", r"(?:grant|approv|pledg|promis|provid)\w* (?:\w+ ){0,3}(?:state |government |public |financial |emergency )(?:aid|support|help|funds?|money|loan)", r"bail(?:s|ed)? out", r"bailout"), (r"(?:no|without|refus\w*|reject\w*|declin\w*) (?:any )?(?:state|government|public|financial|emergency) (?:aid|support|help|funds?|money|loan)", r"no bailout")),
        "sunk": ((r"(?:ship|boat|vessel|ferry|tanker|freighter|yacht|trawler|submarine|barge) … (?:sank|sunk|went down|foundered|gone down|capsized)", r"(?:foundered|capsized)"), (r"(?:ship|boat|vessel|ferry|tanker|freighter|yacht|trawler|submarine|barge) … (?:afloat|refloated|towed|under its own (?:power|steam))", r"(?:kept|stayed|remained|still) afloat")),
        "sworn_in": ((r"(?:was|were|been|is) (?:sworn in|inaugurated|installed)", r"t(?:ook|akes|aken) (?:the )?(?:oath|office)"), (r"(?:swearing-in|inauguration) … (?:postponed|delayed|cancelled|called off|boycotted)", r"refus\w+ to (?:take the oath|swear)")),
        "violence": ((r"clash(?:es|ed)", r"(?:stones|bottles|petrol bombs|fireworks|molotov\w*) … (?:thrown|hurled)", r"riot\w*", r"(?:tear gas|water cannons?|batons)", r"(?:turned|became) violent"), (r"peaceful(?:ly)?", r"without (?:major )?(?:incident|trouble|violence)s?", r"no (?:incidents|trouble|violence|clashes)")),
        "visa": ((r"visas? … (?:granted|issued|approved|received)", r"(?:grant|issu|receiv|g[eo]t)\w* (?:a |his |her |their |the )?visas?"), (r"visas? … (?:denied|refused|rejected|turned down|revoked|withheld)", r"(?:den|refus|reject|revok|withh)\w* (?:\w+ ){0,3}visas?", r"(?:no|without a) visas?")),
    },
    open=(
        r"options? open", r"weigh(?:s|ing)", r"conceivable", r"being looked at", r"made up (?:its|his|her|their) mind", r"not vote", r"must (?:still |first )?consent", r"no prospect",
        r"examin\w+", r"look(?:s|ed|ing)? into", r"(?:consider|mull|stud|review|discuss|debat)(?:s|ed|ing|y|ies|ying)?", r"under (?:consideration|review|examination)",
        r"(?:a|the|commission\w*) (?:feasibility )?study", r"(?:only|just|merely|no more than) (?:one of|an idea|an option|a possibility|a proposal)", r"think(?:s|ing)? (?:about|over)", r"thinking it over",
        r"sleep on it", r"remains? to be seen", r"yet to (?:decide|rule|vote|agree)", r"(?:going to|will|to) vote (?:on|about)(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day| \d)", r"(?:hope|hopes|hoping|hoped|wish|wishes|dreams?)", r"would (?:love|like)",
        r"(?:not|nothing|no)(?: \w+){0,3} (?:decided|settled)", r"(?:no|not(?: yet)? (?:made|taken|reached) an?y?)(?: \w+)? (?:decision|conclusion)", r"nobody (?:can|could|knows)", r"could say", r"another matter", r"anyone[’']s guess", r"has not ruled", r"not (?:yet )?certain", r"asked (?:only )?for",
        r"(?:will|is to|are to|must|has to|have to|wants? to|plans? to) (?:only |first |then |still )?(?:decide|rule on|make (?:a decision|up (?:his|her|its|their) mind))", r"up in the air", r"(?:await|pending)\w* (?:a |the )?(?:decision|ruling|outcome|results?)", r"in the balance", r"toy(?:s|ed|ing) with", r"hold\w* open", r"open question", r"(?:decision|ruling|verdict) (?:is )?(?:due|expected)", r"deliberat\w+", r"(?:do|does|did|could) not (?:yet )?(?:know|say) (?:yet )?(?:whether|if|when)", r"yet to \w+", r"look(?:s|ing)? (?:at|into)", r"nothing (?:\w+ ){0,2}(?:signed|agreed|fixed|certain|final|official|subscribed)", r"left open", r"not (?:yet )?clear (?:whether|if|when|how)",
    ),
    unreal=(r"would (?:not |never |hardly )?have \w+", r"(?:had|but for|were) it not (?:been )?for", r"but for"),
    limits=(r"until (?!further notice|now|then)", r"up to and including", r"through (?:mon|tues|wednes|thurs|fri|satur|sun)day", r"till", r"for (?:\w+|[\d.]+) (?:minutes|hours|days)", r"(?:temporarily|briefly|at one (?:point|stage))"),
)  # fmt: skip
