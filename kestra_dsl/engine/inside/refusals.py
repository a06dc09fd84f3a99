"""The exception for what Kestra does not accept when a run starts or resumes."""

from __future__ import annotations

__all__ = ["Refused", "reason_of"]


class Refused(Exception):  # noqa: N818 - the engine works; what it was asked is invalid
    """Kestra does not start an execution, or does not resume it.

    Args:
        reason: Why, in Kestra's words.
        pause: The id of the task to resume, if any.
    """

    def __init__(self, reason: str, pause: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.pause = pause


def reason_of(error: Exception) -> str:
    """The message of an exception of Java, without the names of its classes."""
    return str(error).rpartition("Exception: ")[2]
