"""``[tool.kdsl]`` in pyproject.toml: where definitions are, where YAML goes, for which Kestra, and environments."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from kestra_dsl.catalog.versions import DEFAULT, refuse_unknown_target
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.errors import UsageError

__all__ = ["Settings", "settings", "with_options"]


@dataclass(frozen=True)
class Settings:
    """What ``[tool.kdsl]`` says, or what holds without it."""

    root: Path
    """The folder of pyproject.toml."""
    definitions: tuple[str, ...] = ("definitions",)
    """Files and folders with Python definitions, relative to the root."""
    out: str = "generated"
    target: str = DEFAULT
    namespaces: Mapping[str, str] = field(default_factory=dict)
    """The start of a namespace to what stands there instead, in flows and wherever they name a namespace."""
    variables: Mapping[str, Any] = field(default_factory=dict)
    """Values of variables that flows declare."""
    server: Mapping[str, Any] = field(default_factory=dict)
    env: str | None = None

    @property
    def out_folder(self) -> Path:
        return self.root / self.out


_KINDS: dict[str, tuple[type, str]] = {
    "definitions": (list, "a list of files and folders"),
    "out": (str, "a folder"),
    "target": (str, "a Kestra version, such as '1.3'"),
    "namespaces": (dict, "a table of namespaces"),
    "variables": (dict, "a table of values"),
    "server": (dict, "a table"),
}


def settings(start: Path | None = None, env: str | None = None) -> Settings:
    """The settings of the project that a folder lies in, for one of its environments if one is asked for."""
    root, table, file = _table((start or Path.cwd()).resolve())
    environments = _checked_type(table.pop("env", {}), dict, "a table of environments", "env", file)
    known = _read(Settings(root), table, "tool.kdsl", file)
    if env is None:
        return known
    if env not in environments:
        names = f"there are {', '.join(environments)}" if environments else f"add [tool.kdsl.env.{env}] to {file}"
        raise UsageError(f"there is no environment {env!r}", hint=names)
    chosen = replace(known, out=f"{known.out}-{env}", env=env)
    return _read(chosen, dict(environments[env]), f"tool.kdsl.env.{env}", file)


def with_options(known: Settings, *, target: str | None = None, out: str | None = None) -> Settings:
    """The settings with what was asked for on the command line."""
    if target is not None:
        refuse_unknown_target(target)
    return replace(known, target=target or known.target, out=out or known.out)


def _table(start: Path) -> tuple[Path, dict[str, Any], Path]:
    """The nearest pyproject.toml upwards; a folder without one is a project with the defaults."""
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if file.is_file():
            try:
                document = tomllib.loads(file.read_text(encoding="utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                raise UsageError(f"{file}: {error}") from None
            return folder, dict(document.get("tool", {}).get("kdsl", {})), file
    return start, {}, start / "pyproject.toml"


def _read(known: Settings, table: dict[str, Any], where: str, file: Path) -> Settings:
    for key, value in table.items():
        if key not in _KINDS:
            hint = suggest(key, _KINDS, f"it takes {', '.join(_KINDS)}")
            raise UsageError(f"{file}: [{where}] has no {key!r}", hint=hint)
        table[key] = _checked_type(value, *_KINDS[key], f"{where}.{key}", file)
    if "definitions" in table:
        table["definitions"] = tuple(table["definitions"])
    changed = replace(known, **table)
    refuse_unknown_target(changed.target)
    assert {entry.name for entry in fields(changed)} >= _KINDS.keys()
    return changed


def _checked_type(value: Any, kind: type, expected: str, where: str, file: Path) -> Any:
    if not isinstance(value, kind):
        raise UsageError(f"{file}: {where} is {value!r}, but must be {expected}")
    return value
