"""How Japanese writes sentences."""

from aligner.languages.schema.text import TextTable, words

TEXT = TextTable(
    code="ja",
    name="Japanese",
    function_words=words("は が を に の で と も へ や から まで より した して する された いる ある なる"),
    # What may follow a closing bracket or a question mark without a new sentence beginning.
    starters=words("一方 また しかし だが ただ なお さらに そして このため これに 同 この その"),
    connectives=(
        "が、", "ため、", "ので、", "から、", "し、", "て、", "で、", "ば、", "と、", "ながら、", "ほか、",
        "一方、", "り、", "ものの、",
        "際、", "後、", "中、", "おり、", "よると、", "けれども、", "けれど、", "のに、", "つつ、", "たら、",
        "なら、", "以来、", "以降、", "うえで、", "場合、", "ところ、", "とき、", "ように、", "せず、", "ず、",
    ),
)  # fmt: skip
