"""How a long step tells what it does; who calls decides how that is shown."""

from typing import Protocol


class Progress(Protocol):
    """Receives what happens: a step begins, some of it is done, or a line is worth saying."""

    def begin(self, what: str, total: int) -> None:
        """A step of `total` sentences begins: `Dutch to English, nlde-en-small`."""

    def advance(self, done: int) -> None:
        """`done` more sentences of the step are finished."""

    def note(self, line: str) -> None:
        """A line for the user, such as which model translates."""


class NoProgress:
    """Says nothing."""

    def begin(self, what: str, total: int) -> None:
        """Nothing."""

    def advance(self, done: int) -> None:
        """Nothing."""

    def note(self, line: str) -> None:
        """Nothing."""


SILENT: Progress = NoProgress()
