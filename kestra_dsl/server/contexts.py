"""Read servers and credentials from the contexts of kestractl."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kestra_dsl.console.escaping import escaped
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.errors import UsageError

__all__ = ["Context", "context_file", "read_context"]

_LARGEST = 1_000_000
_FIELDS = ("host", "tenant", "username", "password", "token")


class Context(NamedTuple):
    """A context of kestractl."""

    name: str
    values: Mapping[str, str]
    """Its ``host``, ``tenant``, ``username``, ``password`` and ``token``, as far as they are set and used."""

    def __repr__(self) -> str:
        return f"Context({self.name!r})"


def context_file(home: Path) -> Path:
    """Return the file with kestractl's contexts.

    Args:
        home: The home folder of the user.
    """
    return home / ".kestractl" / "config.yaml"


def read_context(file: Path, name: str | None) -> Context | None:
    """Read a context.

    Args:
        file: The file of kestractl. It may be missing.
        name: The name of the context (default: that in ``default_context``).

    Returns:
        The context, or None if no name is given and the file has no default.

    Raises:
        UsageError: The file cannot be read, or has no such context.
    """
    document = _document(file)
    contexts = document.get("contexts")
    contexts = contexts if isinstance(contexts, dict) else {}
    wanted = name or document.get("default_context")
    if not wanted:
        return None
    values = contexts.get(wanted)
    if not isinstance(values, dict):
        if name is None:
            return None  # an error of kestractl, but the project may not use its contexts
        hint = suggest(str(wanted), map(str, contexts), f"{file} has {', '.join(map(str, contexts)) or 'none'}")
        raise UsageError(f"there is no kestractl context {escaped(str(wanted))!r}", hint=hint)
    return Context(str(wanted), _used(values))


def _used(values: Mapping[str, Any]) -> dict[str, str]:
    """The credentials that ``auth_method`` names; the others may be outdated."""
    found = {field: str(values[field]) for field in _FIELDS if values.get(field)}
    method = str(values.get("auth_method") or "").lower()
    if method == "token":
        found.pop("password", None)
        found.pop("username", None)
    elif method == "basic":
        found.pop("token", None)
    return found


def _document(file: Path) -> Mapping[str, Any]:
    import yaml

    try:
        if file.stat().st_size > _LARGEST:
            raise UsageError(f"{file} is too large for a file of contexts")
        document = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError):
        # the parser's own message quotes the line, which may hold a password
        raise UsageError(f"{file} cannot be read as YAML", hint="`kestractl config` writes the file") from None
    return document if isinstance(document, dict) else {}
