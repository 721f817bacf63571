"""English: how a text says why something happened."""

from aligner.languages.schema.causes import CauseTable

CAUSES = CauseTable(
    code="en",
    behind=(
        r"because of", r"because", r"(?<!is )(?<!are )(?<!was )(?<!were )due to(?! (?:arrive|be|begin|come|go|retire|expire|appear|speak|"
        r"depart|reach|join|meet)\b)(?! (?:start|open|close|end|leave|take|return|play|run|land|finish|sail|hold|visit|stand|vote|launch|sign|"
        r"step|face|call)(?:[.,;]|$| (?:on|at|in|into|to|for|from|up|off|out|down|by|over|its|his|her|their|the|an?|this|next|later|"
        r"today|tomorrow|tonight|again|before|after|around|between|until|with|work|place|part|talks)\b))",
        r"owing to", r"on account of", r"as a result of", r"as a consequence of",
        r"thanks to", r"(?:was|were|is|are|been|being|be) (?:\w+ )?caused by", r"caused by", r"triggered by",
        r"sparked by", r"set off by", r"brought about by", r"brought on by", r"prompted by", r"provoked by", r"delayed by", r"held up by", r"thwarted by",
        r"put down to", r"stem(?:s|med) from", r"result(?:s|ed) from", r"resulting from",
        r"ar(?:ises|ose) from", r"comes? down to", r"spread from", r"spreading from", r"originat(?:es|ed|ing) (?:in|from|at)(?! (?:a |the )?depth)",
        r"started (?:in|by|with)", r"broke out (?:in|after)", r"(?:is|was|were|are) the result of", r"(?:is|was|were|are) a consequence of",
        r"in protest (?:at|against|over)", r"out of (?:anger|protest|concern) (?:at|over|about)", r"for fear of",
        r"for lack of", r"since it (?:was|had)", r"infected (?:by|through|via)", r"poisoned by", r"ignited by",
        # what "gave way to" something else was replaced by it
        r"(?<=gave way )(?:under|to(?= (?:[\w-]+ ){0,3}(?:pressure|weight|load|strain|force|water|waters|flood|floods|current|waves|ice|snow)\b))",
        r"(?<=giving way )under", r"(?<=collapsed )under", r"(?<=buckled )under",
        r"(?<=broke )under",
    ),
    before=(
        r"caused", r"has caused", r"had caused", r"triggered", r"sparked", r"led to", r"has led to", r"had led to",
        r"resulted in", r"prompted", r"provoked", r"brought about", r"touched off", r"gave rise to", r"ignited",
        r"was responsible for", r"were responsible for", r"was to blame for", r"were to blame for", r"is to blame for",
        r"lies? behind", r"was behind", r"is behind", r"causing", r"triggering",
        r"(?:pushed|pushes|dragged|drags|pulled|pulls|drove|drives)"
        r"(?= (?!him\b|them\b|her\b|the (?:man|woman|boy|girl)\b)[^,.;]{2,40} (?:down|up|lower|higher)\b(?! (?:the|an?|its|his|her|into|onto) ))",
        r"(?:has |have |had )?(?:eaten|ate) into", r"eats? into", r"weigh(?:s|ed)? on", r"delayed", r"held up(?! (?:an?|the) (?:\w+ )?(?:bank|shop|store|"
        r"jeweller|petrol station|post office|cashier|driver|van|bus|clerk|guard|casino)\b)", r"thwarted",
    ),
    grounds=(
        r"over", r"for", r"after", r"following", r"amid", r"in the wake of", r"on suspicion of", r"on charges of",
        r"in a row over", r"in a dispute over", r"citing",
    ),
    deeds=(
        r"\bban(?:ned|s)?\b", r"suspen\w+", r"\bfine[ds]?\b", r"disqualif\w+", r"sanction\w*", r"sentenc\w+", r"convict\w*",
        r"arrest\w*", r"detain\w*", r"dismiss\w*", r"sack(?:ed|ing)\b", r"\bfired\b", r"oust\w*", r"toppl\w+",
        r"resign\w*", r"step(?:s|ped|ping)? down", r"st(?:ood|and|ands|anding) down", r"\bquit(?:s|ting)?\b", r"walk(?:ed|s|ing)? out",
        r"\bleft\b", r"\bleave[s]?\b", r"withdr[ae]w\w*", r"pull(?:ed|s)? out", r"collaps\w+", r"\bfell\b", r"\bfalls\b",
        r"clos(?:ed|ure|es|ing)\b", r"shut\w*", r"evacuat\w+", r"cancel\w*", r"call(?:ed|s) off", r"postpon\w+", r"put (?:back|off)\b", r"delay\w*",
        r"divert\w*", r"ground(?:ed|ing)\b", r"halt\w*", r"recall\w*", r"got in\b", r"gained access", r"gained entry",
        r"broke in", r"entered", r"got into", r"strike\b", r"on strike", r"protest\w*", r"imposed", r"stopped",
        r"emergency landing", r"crash\w*", r"sank", r"capsiz\w+", r"derail\w*", r"caught fire", r"ran aground", r"died",
        r"failed", r"outage", r"\boffline\b", r"went down",
    ),
    objects=(
        r"order", r"deal", r"contract", r"bid", r"demand", r"call", r"plan", r"request", r"responsibility", r"budget", r"need",
        r"search", r"vote", r"support", r"market", r"candidate", r"deadline", r"money", r"reward", r"permit", r"licen[cs]e",
    ),
    blamed=(r"blam(?:e|es|ed|ing)",),
    linked=(
        r"(?:traced?|traces|attribut(?:e|es|ed)|ascrib(?:e|es|ed)) (?P<effect>[^,.;]{2,60}?)(?: back| down)? to",
        # not "put their names to an accord", "put an end to it", "put the plan to the vote"
        r"puts? (?!(?:(?:his|her|its|their|an?|the|both|all|our) )?(?:names?|signatures?|initials|seals?|pens?|hands?|minds?|"
        r"end|stop|halt|question|questions|request|offer|proposal|paper|money|torch|match|brakes?)\b)(?P<effect>[^,.;]{2,60}?)"
        r"(?: down)? to(?! (?:(?:a|the|an|good|its|their) )?(?:vote|test|sea|use|death|bed|rest|sleep|flight|referendum|"
        r"parliament|council|board|members|shareholders|voters|work|paper|committee)\b)",
        r"(?:was|were|been|is|are) (?P<none>)(?:traced|attributed|ascribed|put)(?: back| down)? to",
    ),
    named=(
        r"(?:main |real |likely |probable |direct |root |immediate |official )*(?:cause|reason|trigger|source|culprit|explanation|origin|motive|entry point|way in|point of entry)",
        r"(?:last straw|final straw|flashpoint|spark(?: in the powder keg)?)",
        r"[Ww]hat (?:triggered|caused|sparked|prompted|provoked|set off|led to) (?:it|this|that|them|the \w+)",
    ),
    open=(
        r"\bunknown\b", r"\bunclear\b", r"investigat\w+ (?:the|into|what|how|why|whether)", r"not (?:yet )?known", r"under investigation",
        r"being investigated", r"looking into", r"\bwhether\b", r"drawing conclusions", r"to establish", r"is sought",
        r"not yet been (?:established|determined|clarified)", r"remains? open", r"speculat\w+", r"\bif\b", r"yet to",
    ),
    denied=(
        r"not", r"n't", r"no", r"never", r"den(?:y|ies|ied|ying)", r"rul(?:e|es|ed|ing) out", r"neither", r"without", r"nor",
        r"reject(?:s|ed)?", r"partly", r"only", r"even",
    ),
    subjects=frozenset(["it", "this", "that", "they", "he", "she", "these", "those", "which", "what"]),
)  # fmt: skip
