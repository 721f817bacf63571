"""Drives a headless Firefox by Marionette, the protocol that it speaks itself: nothing else has to be installed.

One message is `length:json`; a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
"""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

NAMES = ("firefox", "firefox-esr")
PREFERENCES = {
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "privacy.reduceTimerPrecision": False,
}
START_SECONDS, ANSWER_SECONDS = 120, 240
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key of an element's reference (WebDriver, section 12)


def find_firefox() -> str:
    """The browser named by FIREFOX, else the first of the usual names; "" where there is none."""
    named = os.environ.get("FIREFOX", "")
    return named or next((path for name in NAMES if (path := shutil.which(name))), "")


class Firefox:
    """A running Firefox with a fresh profile; ends with the `with` block."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._number = 0
        self._rest = b""

    def __enter__(self) -> Self:
        self._profile = tempfile.TemporaryDirectory(prefix="firefox-")
        port = _find_free_port()
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()]
        lines.append(f'user_pref("marionette.port", {port});')
        Path(self._profile.name, "user.js").write_text("\n".join(lines), "utf-8")
        self._process = subprocess.Popen(
            [
                self._path,
                "--headless",
                "--marionette",
                "--remote-allow-system-access",
                "--no-remote",
                "--profile",
                self._profile.name,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": self._profile.name, "MOZ_HEADLESS": "1"},
        )
        try:
            self._socket = self._connect(port)
            self._read()
            self.call("WebDriver:NewSession", strictFileInteractability=False)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError, RuntimeError):
            self.call("Marionette:Quit")
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(20)
        self._socket.close()
        self._end()

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()
        with contextlib.suppress(OSError):
            self._profile.cleanup()

    def call(self, command: str, **parameters: Any) -> Any:
        """The result of one command; RuntimeError with the browser's own words where it fails."""
        self._number += 1
        body = json.dumps([0, self._number, command, parameters]).encode()
        self._socket.sendall(str(len(body)).encode() + b":" + body)
        _, _, error, result = self._read()
        if error:
            raise RuntimeError(f"{command}: {error.get('message', error)}")
        return result.get("value", result) if isinstance(result, dict) else result

    def open(self, address: str) -> None:
        """Opens an address and waits until it has loaded."""
        self.call("WebDriver:Navigate", url=address)

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script's `return` gives, run in the page."""
        return self.call("WebDriver:ExecuteScript", script=script, args=list(arguments))

    def wait(self, script: str, seconds: float = 30) -> Any:
        """What the script gives as soon as that is true; RuntimeError where it does not become so."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if value := self.run(script):
                return value
            time.sleep(0.1)
        raise RuntimeError(f"not so after {seconds} s: {script}")

    def set_preference(self, name: str, value: bool | int | str) -> None:
        """Sets a preference of the browser while it runs."""
        kind = {bool: "Bool", int: "Int", str: "Char"}[type(value)]
        self.call("Marionette:SetContext", value="chrome")
        self.run(f"Services.prefs.set{kind}Pref(arguments[0], arguments[1]);", name, value)
        self.call("Marionette:SetContext", value="content")

    def zoom(self, factor: float) -> None:
        """Zooms the page, as a reader does: at 2 a window of 640 pixels gives the page 320."""
        self.call("Marionette:SetContext", value="chrome")
        self.run("gBrowser.selectedBrowser.fullZoom = arguments[0];", factor)
        self.call("Marionette:SetContext", value="content")

    def press(self, *keys: str) -> None:
        """Presses and lets go of keys, one after the other, on whatever has focus."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.call("WebDriver:PerformActions", actions=[{"type": "key", "id": "keys", "actions": actions}])

    def resize(self, width: int, height: int) -> None:
        """Gives the window this many pixels; Firefox goes no narrower than about 500."""
        self.call("WebDriver:SetWindowRect", width=width, height=height)

    def is_displayed(self, selector: str) -> bool:
        """Whether the first element for a selector can be seen; works without JavaScript in the page."""
        found = self.call("WebDriver:FindElement", using="css selector", value=selector)
        return bool(self.call("WebDriver:IsElementDisplayed", id=found[ELEMENT]))

    def click(self, selector: str) -> None:
        """Clicks the first element for a selector."""
        found = self.call("WebDriver:FindElement", using="css selector", value=selector)
        self.call("WebDriver:ElementClick", id=found[ELEMENT])

    def _connect(self, port: int) -> socket.socket:
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                return socket.create_connection(("127.0.0.1", port), ANSWER_SECONDS)
            except OSError:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise
                time.sleep(0.2)

    def _read(self) -> Any:
        while b":" not in self._rest:
            self._rest += self._receive()
        length, _, self._rest = self._rest.partition(b":")
        while len(self._rest) < int(length):
            self._rest += self._receive()
        body, self._rest = self._rest[: int(length)], self._rest[int(length) :]
        return json.loads(body)

    def _receive(self) -> bytes:
        data = self._socket.recv(1 << 16)
        if not data:
            raise RuntimeError("Firefox closed the connection")
        return data


def _find_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
