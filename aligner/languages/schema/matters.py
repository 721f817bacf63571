"""Fields of a language's table of matters: what news reports as done or not done, or leaves open."""

from collections.abc import Mapping
from dataclasses import dataclass

# What the two sides of a matter are called in a report, and the matter itself where one side leaves it open.
MATTER_LABELS: Mapping[str, tuple[str, str, str]] = {
    "alarm": ("alarm went off", "alarm did not go off", "alarm"),
    "apology": ("apologises", "does not apologise", "apology"),
    "appeal": ("appeals", "does not appeal", "appeal"),
    "arrest": ("arrested", "not arrested", "arrest"),
    "ban": ("banned", "allowed", "ban"),
    "building": ("will be built", "will not be built", "construction"),
    "closure": ("closed", "not closed", "closure"),
    "commitment": ("agreed or promised", "not agreed or promised", "agreement"),
    "contract_end": ("contract ended", "contract not ended", "end of the contract"),
    "lawsuit": ("taken to court", "not taken to court", "lawsuit"),
    "death": ("somebody died", "nobody died", "deaths"),
    "derailment": ("left the rails", "stayed on the rails", "derailment"),
    "overturn": ("overturned", "did not overturn", "overturning"),
    "dissent": ("not unanimous", "unanimous", "dissent"),
    "dividend": ("dividend paid", "no dividend paid", "dividend"),
    "exposure": ("published", "not published", "publication"),
    "extradition": ("handover approved or asked for", "handover not approved or asked for", "handover"),
    "gunfire": ("shots fired", "no shots fired", "shots"),
    "injury": ("hurt", "not hurt", "injury"),
    "insurance": ("insured", "not insured", "insurance"),
    "interruption": ("interrupted", "not interrupted", "interruption"),
    "meeting": ("meets", "does not meet", "meeting"),
    "money_back": ("money back", "no money back", "money back"),
    "pardon": ("pardoned", "not pardoned", "pardon"),
    "prison": ("has to go to prison", "need not go to prison", "prison"),
    "payment": ("paid", "not paid", "payment"),
    "permit": ("permit withdrawn", "permit kept", "permit"),
    "power": ("power on", "power off", "power supply"),
    "reach": ("could be reached", "could not be reached", "reach"),
    "restart": ("starts again", "does not start again", "restart"),
    "running": ("runs or goes on", "stands still", "operation"),
    "second_sample": ("second sample tested", "second sample not tested", "second test"),
    "sprinklers": ("sprinklers worked", "sprinklers did not work", "sprinklers"),
    "surgery": ("operated on", "not operated on", "operation"),
    "testimony": ("testified", "did not testify", "testimony"),
    "taking_part": ("takes part", "does not take part", "taking part"),
    "trains": ("services run", "services do not run", "services"),
    "further_step": ("a further step follows", "no further step follows", "further step"),
    "approval": ("approved", "not approved", "approval"),
    "attendance": ("was there", "was not there", "attendance"),
    "ceasefire": ("ceasefire holds", "ceasefire broken", "ceasefire"),
    "contact": ("in contact", "no contact", "contact"),
    "doping_test": ("tested positive", "tested negative", "test"),
    "evacuation": ("evacuated", "not evacuated", "evacuation"),
    "found": ("found", "still missing", "search"),
    "guilt": ("admits it", "denies it", "confession"),
    "job_cuts": ("jobs cut", "no jobs cut", "job cuts"),
    "launch": ("launched", "not launched", "launch"),
    "release": ("freed", "still held", "release"),
    "resignation": ("steps down", "stays on", "resignation"),
    "sanctions": ("sanctions in force", "sanctions not in force", "sanctions"),
    "signature": ("signed", "not signed", "signature"),
    "strike": ("strike goes ahead", "strike called off", "strike"),
    "tsunami_alert": ("tsunami alert", "no tsunami alert", "tsunami alert"),
    "verdict": ("convicted", "acquitted", "verdict"),
    "warning": ("warned", "not warned", "warning"),
    "alcohol": ("had been drinking", "was sober", "alcohol"),
    "alone": ("acted alone", "had accomplices", "accomplices"),
    "bail": ("bail granted", "bail refused", "bail"),
    "binding": ("binding", "not binding", "binding force"),
    "candidacy": ("stands for election", "does not stand", "candidacy"),
    "charges": ("charged", "not charged", "charges"),
    "danger": ("dangerous", "not dangerous", "danger"),
    "date_set": ("date set", "no date set", "date"),
    "deal": ("deal goes through", "deal falls through", "deal"),
    "duty": ("compulsory", "voluntary", "duty"),
    "equipment": ("worn or carried", "not worn or carried", "equipment"),
    "event_held": ("held", "called off", "event"),
    "extension": ("extended", "not extended", "extension"),
    "forecast": ("forecast kept", "forecast changed", "forecast"),
    "insolvency": ("insolvent", "not insolvent", "insolvency"),
    "investigation": ("investigated", "not investigated", "investigation"),
    "joint_statement": ("joint statement", "no joint statement", "joint statement"),
    "knowledge": ("knew", "did not know", "knowledge"),
    "lock": ("locked or blocked", "not locked or blocked", "locks"),
    "passage": ("let through", "not let through", "passage"),
    "postponement": ("postponed", "not postponed", "postponement"),
    "press_conference": ("press conference held", "press conference not held", "press conference"),
    "ransom": ("ransom paid", "no ransom paid", "ransom"),
    "recall": ("recalled", "not recalled", "recall"),
    "report": ("reported", "not reported", "reports"),
    "sale": ("sold", "not sold", "sale"),
    "shareholder_advice": ("bid recommended", "bid advised against", "advice on the bid"),
    "stock_move": ("shares up", "shares down", "share price"),
    "talks_go_on": ("talks go on", "talks broken off", "talks"),
    "troops": ("troops leave", "troops stay", "withdrawal of troops"),
    "armed": ("armed", "unarmed", "weapon"),
    "conscious": ("conscious", "unconscious", "consciousness"),
    "damage": ("damaged", "not damaged", "damage"),
    "data_deleted": ("deleted", "kept", "deletion"),
    "distress_call": ("call for help sent", "no call for help sent", "call for help"),
    "fire_control": ("fire under control", "fire not under control", "fire"),
    "handshake": ("shook hands", "did not shake hands", "handshake"),
    "inspection": ("inspected", "not inspected", "inspection"),
    "leak": ("leaking", "not leaking", "leak"),
    "sent_off": ("sent off", "not sent off", "red card"),
    "spectators": ("with spectators", "without spectators", "spectators"),
    "state_aid": ("public aid granted", "no public aid", "public aid"),
    "sunk": ("sank", "did not sink", "sinking"),
    "sworn_in": ("sworn in", "not sworn in", "swearing-in"),
    "violence": ("violent", "peaceful", "violence"),
    "visa": ("visa granted", "visa refused", "visa"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterTable:
    """How one language reports matters: each with the words for "it is so" and those for "it is not".

    Entries are regular expressions of whole words (in Japanese found anywhere), matched without regard to case; "…"
    stands for up to some sixty characters of the same clause. A negation next to the words turns them. `open` are ways
    to say that something is only being considered, beside those of the table of events; `unreal` say that a
    clause tells what did not come about ("but for her help there would have been no deal"); `limits` say that what
    lasts now ends at a day or hour, or has lasted for a while ("closed until Monday", "for three hours").
    """

    lang: str
    matters: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    open: tuple[str, ...]
    unreal: tuple[str, ...]
    limits: tuple[str, ...]
