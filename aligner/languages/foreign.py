"""Function words of languages that translators leave standing in Dutch, German, Japanese and English wires."""

from aligner.languages.schema.text import words

# Frequent words, some of which also occur in the tool's languages: evidence only several together.
FREQUENT: dict[str, frozenset[str]] = {
    "es": words(
        "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí "
        "porque "
        "esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni "
        "contra "
        "otros ese eso ante ellos esto antes algunos fue ha han sido era ser tiene según aunque mientras después "
        "tras "
        "dijo dice cada dos tres mismo está están había podría puede"
    ),
    "fr": words(
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont aux avec son "
        "mais "
        "comme ou si leur nous vous elle on cette ces été entre deux même après sans ont aussi être fait depuis "
        "selon "
        "ainsi contre lors avait était dont encore où"
    ),
    "it": words(
        "di e il la che in un per è una del non con i le si da al dei sono della come più ma lo ha gli nel anche "
        "alla "
        "dal dopo delle ai o se ad suo tra questo hanno stato cui perché essere era degli secondo dalla nella sulla"
    ),
    "pt": words(
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu "
        "sua ou "
        "quando muito nos já está também só pelo pela até isso ela entre era depois sem mesmo aos ter seus segundo"
    ),
    "sv": words(
        "och att det som en på är av för med den till inte om ett har men de var från kan sig efter också säger"
    ),
    "da": words("og at det som en på er af for med den til ikke om et har men de var fra kan sig efter også siger"),
    "pl": words("w i na z do nie się że jest o to po przez od za dla ale oraz jak tym które który są był"),
}
# Words that occur in no Dutch, German or English sentence but as a foreign one: one is enough.
TELLTALE: dict[str, frozenset[str]] = {
    "es": words("por aunque según pero también porque mientras después tras durante muy está están había hasta cuando"),
    "fr": words("avec dans cette leur aussi après depuis était sont été selon ainsi lors mais "),
    "it": words("della degli delle anche perché sono secondo dopo hanno nella sulla"),
    "pt": words("não também pelo pela então está são foi"),
    "en": words("the and which would with that from were their because although whether"),
    "de": words("und nicht wurde werden auch nach über durch zwischen"),
    "nl": words("het een niet werd worden ook naar tussen volgens wordt zijn"),
}
