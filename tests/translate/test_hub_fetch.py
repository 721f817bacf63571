"""Fetching from the hub, against a hub of our own on this machine: the real client, the real cache layout."""

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from aligner.translate.manifest import Manifest, ModelEntry, render_manifest
from tests.translate.toy_models import SENTENCES, choose_toy

REPOSITORY = "Helsinki-NLP/opus-mt-nl-en"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
PROGRAM = """
import sys
from pathlib import Path
from aligner.translate.choose import choose_model
from aligner.translate.engine import EngineOptions, open_engine
from aligner.translate.manifest import read_manifest
model = choose_model("nl", "auto", read_manifest(Path(sys.argv[1])), note=lambda line: print(line))
print(model.label)
print(model.reason)
print(open_engine(model, EngineOptions()).translate([sys.argv[2]])[0][0].text)
"""


class _Hub(BaseHTTPRequestHandler):
    """The few answers of the hub that a fetch needs."""

    files: dict[str, bytes]

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        path = self.path.split("?")[0]
        name = path.rsplit("/", 1)[-1]
        if path.startswith("/api/models/"):
            if "/tree/" in path:
                rows = [{"type": "file", "path": n, "size": len(c), "oid": "0" * 40} for n, c in self.files.items()]
                return self._send(json.dumps(rows).encode(), "application/json", {}, with_body)
            model = {"id": REPOSITORY, "sha": COMMIT, "siblings": [{"rfilename": n} for n in self.files]}
            return self._send(json.dumps(model).encode(), "application/json", {}, with_body)
        if "/resolve/" in path and name in self.files:
            content = self.files[name]
            digest = hashlib.sha256(content).hexdigest() if len(content) > 10_000 else hashlib.sha1(content).hexdigest()
            headers = {"ETag": f'"{digest}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
            return self._send(content, "application/octet-stream", headers, with_body)
        self.send_error(404)
        return None

    def _send(self, content: bytes, kind: str, headers: dict[str, str], with_body: bool) -> None:
        self.send_response(200)
        for key, value in {"Content-Type": kind, "Content-Length": str(len(content)), **headers}.items():
            self.send_header(key, value)
        self.end_headers()
        if with_body:
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Keeps the test's output clean."""


@pytest.fixture
def hub(toys: Manifest) -> Iterator[tuple[str, dict[str, bytes]]]:
    files = {path.name: path.read_bytes() for path in choose_toy(toys, "nl").folder.iterdir()}
    handler = type("_ThisHub", (_Hub,), {"files": files})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", files
    server.shutdown()
    server.server_close()


def _run(folder: Path, endpoint: str, **extra: str) -> list[str]:
    entry = ModelEntry(
        name="opus-mt-nl-en", kind="hub", sources=("nl",), target="en", repository=REPOSITORY, revision="main",
        licence="Apache-2.0", size=300_000,
    )  # fmt: skip
    (folder / "manifest.toml").write_text(render_manifest([entry]), encoding="utf-8")
    dropped = ("HF_HUB_OFFLINE", "HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "ALL_PROXY", "all_proxy")
    environment = {name: value for name, value in os.environ.items() if name not in dropped}
    environment |= {
        "HF_ENDPOINT": endpoint,
        "HF_HOME": str(folder / "hf"),
        "ALIGNER_CACHE": str(folder / "cache"),
        **extra,
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), SENTENCES["nl"][0]],
        capture_output=True, text=True, timeout=120, env=environment,
    )  # fmt: skip
    return done.stdout.splitlines() + ([done.stderr.splitlines()[-1]] if done.returncode else [])


def test_a_pickled_model_is_fetched_once_and_then_found_without_the_hub(
    hub: tuple[str, dict[str, bytes]], tmp_path: Path
) -> None:
    import torch
    from safetensors.torch import load

    endpoint, files = hub
    torch.save(load(files.pop("model.safetensors")), tmp_path / "weights")
    files["pytorch_model.bin"] = (tmp_path / "weights").read_bytes()
    assert _run(tmp_path, endpoint) == [
        f"Dutch: fetching {REPOSITORY} from the hub, about 0 MB, once",
        f"opus-mt-nl-en@{COMMIT[:12]}",
        f"Dutch: {REPOSITORY}, fetched from the hub",
        SENTENCES["en"][0],
    ]
    assert _run(tmp_path, "http://127.0.0.1:9", HF_HUB_OFFLINE="1") == [
        f"opus-mt-nl-en@{COMMIT[:12]}",
        f"Dutch: {REPOSITORY}, from the hub's cache",
        SENTENCES["en"][0],
    ]


def test_safetensors_are_preferred_to_a_pickle(hub: tuple[str, dict[str, bytes]], tmp_path: Path) -> None:
    endpoint, files = hub
    files["pytorch_model.bin"] = b"must not be asked for"
    assert _run(tmp_path, endpoint)[-1] == SENTENCES["en"][0]
    assert [path.name for path in (tmp_path / "hf").rglob("pytorch_model.bin")] == []


def test_without_a_hub_the_error_says_what_to_do(tmp_path: Path) -> None:
    [line] = _run(tmp_path, "http://127.0.0.1:9")
    assert "there is no embedded model that translates Dutch" in line
