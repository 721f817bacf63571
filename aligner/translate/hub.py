"""OPUS-MT checkpoints from the Hugging Face hub: in the local cache, or to be had within seconds.

The hub keeps most OPUS-MT models only as pytorch_model.bin, which is a pickle. Where a repository has
model.safetensors it is taken. Otherwise the pickle is read once by torch's restricted reader (weights_only: it knows
tensors and plain containers and runs no code), written anew as safetensors into the cache folder, and from then on
only that is loaded. The hub's own cache names large files by their sha256, so they are checked against their name.
"""

import re
import sys
import threading
import warnings
from pathlib import Path
from typing import Protocol

from aligner.errors import ModelError
from aligner.translate.cache import build_folder, find_cache_folder
from aligner.translate.manifest import ModelEntry, read_sha256

# Seconds after which the hub counts as not reachable. A resolver without a network may hang for minutes by itself.
PROBE_SECONDS = 3.0
# Seconds for one answer of the hub while files are fetched.
ANSWER_SECONDS = 10.0

TEXT_FILES = ("config.json", "vocab.json", "source.spm", "target.spm")
WANTED_FILES = (*TEXT_FILES, "generation_config.json", "tokenizer_config.json")
SAFE_WEIGHTS, PICKLED_WEIGHTS = "model.safetensors", "pytorch_model.bin"
_SHA256 = re.compile(r"[0-9a-f]{64}")


class ModelHub(Protocol):
    """Where published models come from."""

    def find_cached(self, entry: ModelEntry) -> Path | None:
        """The folder of the model in the local cache, or None when it is not complete there."""

    def is_reachable(self) -> bool:
        """Whether files can be fetched; asked once a run."""

    def fetch(self, entry: ModelEntry) -> Path:
        """The folder of the model after fetching it. Raises ModelError."""


class HuggingFaceHub:
    """The hub as huggingface_hub sees it: HF_HOME, HF_ENDPOINT, HF_HUB_OFFLINE and proxies are its own settings."""

    def __init__(self) -> None:
        self._reachable: bool | None = None

    def find_cached(self, entry: ModelEntry) -> Path | None:
        """The snapshot folder in the local cache that has the tokenizer and weights, or None."""
        from huggingface_hub import try_to_load_from_cache

        config = try_to_load_from_cache(entry.repository, "config.json", revision=entry.revision)
        if not isinstance(config, str):
            return None
        folder = Path(config).parent
        has_weights = (folder / SAFE_WEIGHTS).is_file() or (folder / PICKLED_WEIGHTS).is_file()
        return folder if has_weights and all((folder / name).is_file() for name in TEXT_FILES) else None

    def is_reachable(self) -> bool:
        """Whether the hub answers within PROBE_SECONDS; False at once where HF_HUB_OFFLINE is set."""
        if self._reachable is None:
            self._reachable = _probe_hub()
        return self._reachable

    def fetch(self, entry: ModelEntry) -> Path:
        """The snapshot folder after fetching what is missing of it.

        Raises ModelError naming the repository when the hub refuses or the connection breaks.
        """
        from huggingface_hub import HfApi, snapshot_download
        from huggingface_hub.errors import HfHubHTTPError
        from huggingface_hub.utils.tqdm import disable_progress_bars

        if not sys.stderr.isatty():
            disable_progress_bars()
        try:
            info = HfApi().model_info(entry.repository, revision=entry.revision, timeout=ANSWER_SECONDS)
            names = {sibling.rfilename for sibling in info.siblings or ()}
            weights = SAFE_WEIGHTS if SAFE_WEIGHTS in names else PICKLED_WEIGHTS
            folder = snapshot_download(
                entry.repository,
                revision=entry.revision,
                allow_patterns=[*WANTED_FILES, weights],
                etag_timeout=ANSWER_SECONDS,
            )
        except (OSError, HfHubHTTPError, RuntimeError, ValueError) as error:
            raise _unreachable(entry, error) from error
        except Exception as error:  # the HTTP client's own errors share no base class that can be named here
            if type(error).__module__.split(".")[0] not in ("httpx", "httpx2", "httpcore", "requests"):
                raise
            raise _unreachable(entry, error) from error
        return Path(folder)


def _unreachable(entry: ModelEntry, error: Exception) -> ModelError:
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    return ModelError(
        f"the model cannot be fetched from the hub ({reason})",
        where=entry.repository,
        remedy="Check the connection, or choose --models embedded.",
    )


def _probe_hub() -> bool:
    from huggingface_hub import HfApi, constants

    if constants.HF_HUB_OFFLINE:
        return False
    answers: list[bool] = []

    def ask() -> None:
        # Any failure at all means "not now": the run goes on with the embedded model.
        try:
            HfApi().model_info("Helsinki-NLP/opus-mt-de-en", timeout=PROBE_SECONDS)
            answers.append(True)
        except Exception:
            answers.append(False)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(PROBE_SECONDS)
    return answers == [True]


def prepare_checkpoint(entry: ModelEntry, snapshot: Path) -> Path:
    """A folder with model.safetensors for a snapshot: the snapshot itself, or its copy made from the pickle.

    Raises ModelError when the weights do not match the sha256 that the hub's cache names them by, or the pickle
    holds anything but weights.
    """
    weights = snapshot / SAFE_WEIGHTS
    if weights.is_file():
        _check_blob(entry, weights)
        return snapshot
    pickled = snapshot / PICKLED_WEIGHTS
    _check_blob(entry, pickled)
    target = find_cache_folder() / "checkpoints" / f"{entry.name}-{snapshot.name[:12]}"
    return build_folder(target, lambda folder: _write_safetensors(entry, snapshot, folder))


def _check_blob(entry: ModelEntry, path: Path) -> None:
    name = path.resolve().name
    if _SHA256.fullmatch(name) and read_sha256(path) != name:
        raise ModelError(
            "this file in the hub's cache is damaged (its sha256 is not its name)",
            where=str(path),
            remedy=f"Delete it and fetch it again: hf download {entry.repository}.",
        )


def _write_safetensors(entry: ModelEntry, snapshot: Path, folder: Path) -> None:
    import pickle
    import shutil

    from transformers import MarianMTModel
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model = MarianMTModel.from_pretrained(
                str(snapshot), use_safetensors=False, weights_only=True, local_files_only=True
            )
    except (pickle.UnpicklingError, RuntimeError, ValueError) as error:
        raise ModelError(
            "pytorch_model.bin cannot be read as weights alone",
            where=str(snapshot),
            remedy=f"Fetch it again: hf download {entry.repository}; or choose --models embedded.",
        ) from error
    model.save_pretrained(str(folder))
    for name in WANTED_FILES:
        if (snapshot / name).is_file():
            shutil.copyfile(snapshot / name, folder / name)
