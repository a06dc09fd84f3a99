"""The commands of the pages that these tests cannot run, each with the reason."""

from __future__ import annotations

_ELSEWHERE = {
    "pip install": "needs a package index",
    "python -m venv": "makes an environment, and the tests are in one",
    "make": "is for a clone of this repository",
    "kdsl engine install": "fetches 100 MB, once",
    "curl": "needs a Kestra server",
}


def runs_elsewhere(command: str) -> str | None:
    """Why a command is not run here, or None when it is."""
    for start, reason in _ELSEWHERE.items():
        if command.startswith(f"{start} "):
            return reason
    return None
