"""How Japanese wires tie dates to the day of writing."""

from aligner.languages.schema.dating import DatingTable

_NUMBERS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}

DATING = DatingTable(
    numbers=_NUMBERS,
    span=rf"(?P<hedge>ほぼ|約|およそ|丸|まる|ちょうど|もうすぐ|間もなく)?(?P<n>\d{{1,2}}|[{''.join(_NUMBERS)}])年(?:近く|余り|以上)?(?:前|ぶり|が経|経|が過ぎ)",
    almost=frozenset(["ほぼ", "もうすぐ", "間もなく"]),
    over=frozenset(),
    today=("本日", "今日", "きょう"),
    yesterday=("昨日", "きのう"),
    future=("予定", "見通し", "まで", "目指", "計画", "来年", "来月", "だろう", "見込み", "開く", "開かれる"),
    year_leads=(),
)  # fmt: skip
