"""Placeholders in the namespaces of an environment: who works in it, and on which branch."""

from __future__ import annotations

import getpass
import os
import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.errors import UsageError

__all__ = ["fill", "placeholder_values"]

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_KNOWN = ("user", "branch")
_LONGEST = 40


def placeholder_values(texts: Iterable[str], root: Path) -> dict[str, str]:
    """Return the values of the placeholders that texts contain, as parts of a namespace.

    Args:
        texts: Namespaces, such as `dev.{user}.team`.
        root: The folder of the project, for its git branch.

    Raises:
        UsageError: A placeholder is unknown, or has no value here.
    """
    used = dict.fromkeys(name for text in texts for name in _PLACEHOLDER.findall(text))
    return {name: _value(name, root) for name in used}


def fill(text: str, values: Mapping[str, str]) -> str:
    """Replace the placeholders of a text."""
    return _PLACEHOLDER.sub(lambda found: values[found[1]], text)


def _value(name: str, root: Path) -> str:
    if name not in _KNOWN:
        hint = suggest(name, _KNOWN, f"known placeholders: {', '.join(_KNOWN)}")
        raise UsageError(f"unknown placeholder {{{name}}} in a namespace", hint=hint)
    found = _user() if name == "user" else _branch(root)
    part = re.sub(r"[^a-z0-9]+", "-", found.lower())[:_LONGEST].strip("-")
    if not part:
        hint = "set USER" if name == "user" else "check out a branch, or set GITHUB_HEAD_REF"
        raise UsageError(f"the placeholder {{{name}}} has no value here", hint=hint)
    return part


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _branch(root: Path) -> str:
    """Return the branch of a pull request in CI, else the one that is checked out."""
    known = os.environ.get("GITHUB_HEAD_REF")
    if known:
        return known
    command = ["git", "symbolic-ref", "--short", "-q", "HEAD"]
    try:
        run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=30)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return ""
    return run.stdout.strip()
