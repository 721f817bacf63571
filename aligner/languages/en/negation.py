"""English: negation."""

from aligner.languages.schema.negation import NegationTable

NEGATION = NegationTable(
    cues=(
        "not", r"\w+n['’]t", "cannot", "never", "no", "none", "nobody", "nothing", "nowhere", "neither", "nor",
        "no-one", "no-body", r"without any(?:one|body)", r"without(?= (?:\w+ )?(?:being|getting|having been) )",
    ),
    exceptions=(
        # Additions, emphasis, set phrases
        r"not (?:only|just|merely|simply|solely|least|to mention|by (?:chance|coincidence)|for nothing|seldom)",
        r"(?:whether or|if|why|or) not(?=\s*[.?!,;)”\"’]|$)", r"whether or not", r"if not",
        r"no(?:thing|ne|body)? other than", r"nothing (?:but|less than|short of)",
        r"no (?:doubt|wonder|matter|question)", r"like no other", r"never before",
        r"no confidence",
        # Bounds
        r"(?:not|never|\w+n['’]t)(?= [^,.;:]{1,40}\buntil\b)",
        r"not? (?:more|less|fewer|longer|later|earlier|sooner|higher|lower|older|younger|smaller|greater) than",
        r"not even (?=\d|a |an |one|two|three|four|five|six|seven|eight|nine|ten|half)",
        # Two negations that cancel
        r"not (?:un|in|im|ir)(?:important|significant|usual|common|likely|known|expected|reasonable|founded|justified"
        r"|considerable|possible|probable|conceivable|relevant|problematic|substantial|disputed|controversial)\w*",
        r"not without", r"not unlike", r"no stranger",
        # "No." as a number, names
        r"no\.? ?\d+", r"no-\w+",
    ),
    implied=(
        r"without", r"refus\w*", r"den(?:y|ies|ied|ying|ial)", r"declin\w*", r"reject\w*", r"fail\w*", r"lack\w*",
        r"absen\w*", r"miss(?:ed|es|ing)?", r"ban(?:s|ned|ning)?", r"prohibit\w*", r"forb(?:id|ad|ade|idden|ids)",
        r"devoid", r"un(?!ion|it|til|der|ique|ified|ification|animous|cle|iver|iform|less)\w{3,}",
        r"(?:in|im|ir|il)(?:correct|accurate|complete|adequate|sufficient|capable|possib|probable|conclusive|visib|valid"
        r"|accessible|effective|stable|ability|eligible|legal|legitimate|mature|perfect|regular|responsible|relevant"
        r"|replaceable|reversible|active|operative|conceivable|evitab|dispensable|frequent|sane|secure)\w*",
        r"dis(?:agree|approv|miss|continu|allow|satisf|believ|prov|qualif|abl)\w*", r"non-\w+", r"prevent\w*",
        r"avoid\w*", r"rul(?:e|es|ed|ing)(?: \w+){0,6} out", r"exclud\w*", r"except(?! for)\w*", r"unless", r"few",
        r"little", r"hardly", r"barely", r"scarcely", r"rarely", r"seldom", r"rather", r"instead", r"far from",
        r"free of", r"\w+less(?:ly|ness)?", r"doubt\w*", r"contradict\w*", r"zero", r"cease\w*", r"yet to", r"too",
        r"beyond", r"with(?:held|hold\w*)", r"cancel\w*", r"abandon\w*", r"loss(?:es)?", r"lost", r"out of reach",
        r"spared", r"(?:fell |falls? )?short of", r"elud\w*", r"wrong\w*", r"hard", r"difficult", r"abort\w*",
        r"remains? to be",
    ),
)  # fmt: skip
