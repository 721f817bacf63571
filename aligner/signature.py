"""What reproduces a run: tool version, models, settings and the digest of the input, as one flat mapping."""

import hashlib
from collections.abc import Iterable, Mapping

from aligner import __version__
from aligner.records import Document, Translation


def build_signature(
    documents: Iterable[Document], translations: Iterable[Translation], settings: Mapping[str, str]
) -> dict[str, str]:
    """Keys in a fixed order: version, input digest, who translated, then the settings as given.

    The digest is over the sources' own digests in order, so it does not depend on where the folder lies.
    """
    digest = hashlib.sha256("\n".join(f"{d.path} {d.sha256}" for d in documents).encode()).hexdigest()
    models = sorted({t.model for t in translations if t.model != "none"})
    return {
        "tool": f"aligner {__version__}",
        "input": digest[:16],
        "translated by": ", ".join(models) or "nothing to translate",
        **{key: settings[key] for key in sorted(settings)},
    }
