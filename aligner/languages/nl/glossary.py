"""How Dutch inflects and joins words: wachtte, stakingsdag, vruchteloos."""

from aligner.languages.schema.glossary import GlossaryTable

GLOSSARY = GlossaryTable(
    endings=("en", "e", "s", "n", "t", "je", "jes", "de", "den", "te", "ten"),
    added=("e", "en", "t", "n"),
    links=("", "s", "e", "en", "-"),
    without=("loos", "loze", "vrij", "vrije"),
)
