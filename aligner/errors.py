"""The exceptions that a user can meet: each says what is wrong, where, and what to do about it."""


class AlignerError(Exception):
    """Base of all errors that the command line shows as one line.

    `what` is the fault, `where` the file, line or option that it is about, `remedy` what the user can do.
    `exit_code` is the process's exit code when the error ends the run (see the contract: 2 unusable input).
    """

    exit_code = 2

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{place}{self.what}.{remedy}"


class UsageError(AlignerError):
    """The command was called with arguments that cannot be used."""


class WireError(AlignerError):
    """A wire or its folder cannot be read. The other wires still go through."""


class ModelError(AlignerError):
    """A model is missing, damaged or not what the manifest says."""


class MemoryFileError(AlignerError):
    """A translation memory or translations.jsonl cannot be read."""


class DecisionsError(AlignerError):
    """decisions.json cannot be read."""


class OutputError(AlignerError):
    """A result cannot be written (disk full, no permission)."""


class TrainingError(AlignerError):
    """A recipe or its data cannot be used."""
