"""Read `[tool.kdsl]` in pyproject.toml: folders, target and environments of a project."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from kestra_dsl.catalog.versions import DEFAULT, refuse_unknown_target
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.errors import UsageError

__all__ = ["EDITORS", "Settings", "settings", "with_options"]


@dataclass(frozen=True)
class Settings:
    """The settings of a project, or their defaults."""

    root: Path
    """The folder of pyproject.toml."""
    id: str | None = None
    """The name of the project on a server."""
    definitions: tuple[str, ...] = ("definitions",)
    """Files and folders with Python definitions, relative to the root."""
    out: str = "generated"
    target: str = DEFAULT
    namespaces: Mapping[str, str] = field(default_factory=dict)
    """Prefix of a namespace to its replacement, in flows and wherever they name a namespace."""
    variables: Mapping[str, Any] = field(default_factory=dict)
    """Values of variables that flows declare."""
    server: Mapping[str, Any] = field(default_factory=dict)
    require: tuple[str, ...] = ()
    """What has to hold before anything is written to the server."""
    mode: str | None = None
    """`development` disables triggers, logs alerts and labels each flow with its environment."""
    alerts: str | Mapping[str, str] | None = None
    """What happens to messages to people: `log`, `send`, or a table with another `url` or `to`."""
    newer_plugins: tuple[str, ...] = ()
    """Plugin families that are newer on the server than in the library: their unknown properties are warnings."""
    editor: str = "vscode"
    """The editor that links to definitions open."""
    env: str | None = None
    instance: str | None = None
    """The values of the placeholders in `namespaces`: each is an environment of its own on a server."""

    @property
    def out_folder(self) -> Path:
        return self.root / self.out

    @property
    def owner(self) -> str | None:
        """The owner of the flows on a server: the project's id, with the environment after a slash."""
        return None if self.id is None else "/".join(filter(None, (self.id, self.env, self.instance)))


_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
_ENV = re.compile(r"[\w-]+(?:\.[\w-]+)*", re.ASCII)

EDITORS = ("vscode", "vscodium", "cursor", "pycharm", "intellij", "zed", "none")
_DEMANDS = ("clean", "plan", "yes")


def _is_path(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip()) and "\0" not in value


def _is_table(value: Any) -> bool:
    return isinstance(value, dict)


def _is_target(value: Any) -> bool:
    """Whether a table names where messages go."""
    return _is_table(value) and bool(value) and value.keys() <= {"url", "to"} and all(map(_is_path, value.values()))


_KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "id": (
        lambda value: isinstance(value, str) and _ID.fullmatch(value) is not None,
        "a name of lower-case letters, digits and hyphens",
    ),
    "definitions": (
        lambda value: isinstance(value, list) and all(map(_is_path, value)),
        "a list of files and folders",
    ),
    "out": (_is_path, "a folder"),
    "target": (lambda value: isinstance(value, str), "a Kestra version, such as '1.3'"),
    "namespaces": (
        lambda value: _is_table(value) and all(isinstance(namespace, str) for namespace in value.values()),
        "a table of namespaces",
    ),
    "variables": (_is_table, "a table of values"),
    "server": (_is_table, "a table"),
    "mode": (lambda value: value == "development", "'development'"),
    "alerts": (lambda value: value in ("log", "send") or _is_target(value), "'log', 'send', or a table with url or to"),
    "newer_plugins": (
        lambda value: isinstance(value, list) and all(map(_is_path, value)),
        "a list of plugin families, such as ['aws']",
    ),
    "editor": (lambda value: value in EDITORS, f"one of {', '.join(EDITORS)}"),
    "require": (lambda value: isinstance(value, list), "a list of demands"),
}
"""Each setting with what it must be."""


def settings(start: Path | None = None, env: str | None = None) -> Settings:
    """Return the settings of the project that a folder belongs to.

    Args:
        start: The folder (default: the current one). The nearest pyproject.toml in it or above is read.
        env: The name of an environment, whose settings win.

    Raises:
        UsageError: The file cannot be read, has an unknown or invalid setting, or lacks the environment.
    """
    root, table, file = _table((start or Path.cwd()).resolve())
    environments = _checked(table.pop("env", {}), _is_table, "a table of environments", "tool.kdsl.env", file)
    known = _read(Settings(root), table, "tool.kdsl", file)
    if env is None:
        return known
    if env not in environments:
        names = f"environments: {', '.join(environments)}" if environments else f"add [tool.kdsl.env.{env}] to {file}"
        raise UsageError(f"no such environment: {env}", hint=names)
    if not _ENV.fullmatch(env):
        raise UsageError(f"{file}: invalid environment {env!r}", hint="use letters, digits, hyphens and underscores")
    chosen = replace(known, out=f"{known.out}-{env}", env=env)
    where = f"tool.kdsl.env.{env}"
    table = dict(_checked(environments[env], _is_table, "a table", where, file))
    return _filled(_read(chosen, table, where, file))


def _filled(known: Settings) -> Settings:
    """The settings of an environment with the values of placeholders in its namespaces."""
    texts = [*known.namespaces.values()]
    if not any("{" in str(text) for text in texts):
        return known
    from kestra_dsl.project.placeholders import fill, placeholder_values

    values = placeholder_values(texts, known.root)
    namespaces = {start: fill(text, values) for start, text in known.namespaces.items()}
    return replace(known, namespaces=namespaces, instance="-".join(values.values()))


def with_options(known: Settings, *, target: str | None = None, out: str | None = None) -> Settings:
    """Return the settings with the options of a command line.

    Args:
        known: The settings.
        target: The Kestra version; None keeps that of the settings.
        out: The folder for YAML; None keeps that of the settings.

    Raises:
        UsageError: There is no such Kestra version.
    """
    if target is not None:
        refuse_unknown_target(target)
    return replace(known, target=target or known.target, out=out or known.out)


def _table(start: Path) -> tuple[Path, dict[str, Any], Path]:
    """Read the nearest pyproject.toml upwards; a folder without one is a project with the defaults."""
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if file.is_file():
            try:
                document = tomllib.loads(file.read_text(encoding="utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                raise UsageError(f"{file}: {error}") from None
            return folder, _with_id(document, file), file
    return start, {}, start / "pyproject.toml"


def _with_id(document: dict[str, Any], file: Path) -> dict[str, Any]:
    """`[tool.kdsl]`, whose id defaults to the name of the project."""
    tool = _checked(document.get("tool", {}), _is_table, "a table", "tool", file)
    table = dict(_checked(tool.get("kdsl", {}), _is_table, "a table", "tool.kdsl", file))
    name = _checked(document.get("project", {}), _is_table, "a table", "project", file).get("name")
    if isinstance(name, str) and "id" not in table:
        id_ = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        if _ID.fullmatch(id_):
            table["id"] = id_
    return table


def _read(known: Settings, table: dict[str, Any], where: str, file: Path) -> Settings:
    for key, value in table.items():
        if key not in _KINDS:
            hint = suggest(key, _KINDS, f"known settings: {', '.join(_KINDS)}")
            raise UsageError(f"{file}: unknown setting {key!r} in [{where}]", hint=hint)
        _checked(value, *_KINDS[key], f"{where}.{key}", file)
    if "require" in table:
        table["require"] = _demands(table["require"], f"{file}: {where}.require")
    if "newer_plugins" in table:
        table["newer_plugins"] = _families(table["newer_plugins"], f"{file}: {where}.newer_plugins")
    if "definitions" in table:
        table["definitions"] = tuple(table["definitions"])
    changed = replace(known, **table)
    refuse_unknown_target(changed.target)
    assert {entry.name for entry in fields(changed)} >= _KINDS.keys()
    return changed


def _demands(values: list[Any], where: str) -> tuple[str, ...]:
    for demand in values:
        known = isinstance(demand, str) and (demand in _DEMANDS or (demand.startswith("branch:") and demand[7:]))
        if not known:
            hint = f"a demand is one of {', '.join(_DEMANDS)} and branch:NAME"
            raise UsageError(f"{where} has {demand!r}", hint=hint)
    return tuple(values)


def _families(names: list[str], where: str) -> tuple[str, ...]:
    """The plugin families of a list.

    Raises:
        UsageError: The library has no class for a plugin of a family, so its properties are not checked.
    """
    from kestra_dsl.catalog.artifacts import plugin_families

    families = plugin_families()
    for name in names:
        if name not in families:
            hint = suggest(name, sorted(families), "the family is what follows io.kestra.plugin. in a type")
            raise UsageError(f"{where} has the unknown plugin family {name!r}", hint=hint)
    return tuple(names)


def _checked(value: Any, is_valid: Callable[[Any], bool], expected: str, where: str, file: Path) -> Any:
    if not is_valid(value):
        raise UsageError(f"{file}: {where} is {value!r}, but must be {expected}")
    return value
