"""The commands in the documentation that the tests cannot run, with reasons."""

from __future__ import annotations

_ELSEWHERE = {
    "pip install": "needs a package index",
    "python -m venv": "makes an environment, and the tests are in one",
    "make": "is for a clone of this repository",
    "kdsl engine install": "fetches 100 MB, once",
    "curl": "needs a Kestra server",
    "kdsl backfill trips_monthly": "needs a server with the plugins of the flow",
    "kdsl codegen --server": "needs a server with the plugin of the example",
}


def runs_elsewhere(command: str) -> str | None:
    """Return why a command is not run, or None if it is run."""
    if command == "kdsl push":
        return "needs a server with the plugins of all flows"
    for start, reason in _ELSEWHERE.items():
        if command.startswith(f"{start} "):
            return reason
    return None
