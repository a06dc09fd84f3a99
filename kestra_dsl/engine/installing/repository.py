"""Find the local Maven repository: the one that Maven uses, or the one that a variable names."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

from kestra_dsl.engine.installing.maven_settings import maven_settings

__all__ = ["REPOSITORY", "local_repository"]

REPOSITORY = "KDSL_MAVEN_REPOSITORY"


def local_repository() -> Path:
    """The folder of the local Maven repository."""
    named = os.environ.get(REPOSITORY) or _from_options() or maven_settings().local_repository
    return Path(named).expanduser().absolute() if named else Path.home() / ".m2" / "repository"


def _from_options() -> str | None:
    for variable in ("MAVEN_ARGS", "MAVEN_OPTS"):
        match = re.search(r"-Dmaven\.repo\.local=(.*)", "\n".join(_words(os.environ.get(variable, ""))))
        if match:
            return match[1]
    return None


def _words(options: str) -> list[str]:
    try:
        return shlex.split(options)
    except ValueError:  # an unclosed quote
        return options.split()
