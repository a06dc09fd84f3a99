"""Write docs/reference.md: all public names, commands, settings and exit codes.

    python tools/reference_page.py

``make codegen`` runs this after the code generator, because patterns import generated classes.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click

from kestra_dsl.cli import kdsl
from kestra_dsl.console.errors import reporting_errors
from kestra_dsl.core.flow import Flow

__all__ = ["ENVIRONMENT", "PAGE", "SETTINGS", "reference_page"]

PAGE = Path(__file__).parent.parent / "docs" / "reference.md"

_MODULES = {
    "kestra_dsl": "Names for definitions.",
    "kestra_dsl.patterns": "Functions that create the tasks of common jobs.",
    "kestra_dsl.testing": "For tests; see [tests](projects.md#tests) and [mocks](testing-flows.md#mocks).",
    "kestra_dsl.engine": "Kestra on this machine, without a server; see [testing flows](testing-flows.md).",
    "kestra_dsl.server": "A Kestra server.",
    "kestra_dsl.errors": "The exceptions of the library. Each has `message`, `hint` and `origin`.",
    "kestra_dsl.project": "For modules that you run: `python -m definitions.some_module`.",
}
_FAMILIES = {
    "kestra_dsl.inputs": "Inputs of flows. `kdsl docs SELECT` shows the properties of one.",
    "kestra_dsl.retries": "Retries of tasks and flows.",
    "kestra_dsl.models": "Other parts of flows and tasks.",
}
_SAID_HERE = {
    "ctx": "Kestra's variables: `ctx.execution.start_date`, `ctx.trigger.date`, `ctx.flow.id`, ...",
    "LogLine": "A line of the log of a run.",
    "error_logs": "The logs of the failed tasks, for a message in `errors`.",
    "file_uri": "The URI of a namespace file.",
    "kv": "A value from the KV store of a namespace.",
    "now": "The current time, when Kestra evaluates it.",
    "read": "The content of a file, by its URI or the path of a namespace file.",
    "render": "Evaluates the expressions in a text. References to variables do so automatically.",
    "secret": "A secret on the server. Its value is never in the YAML.",
    "uuid": "A random unique id, new for each evaluation.",
}
SETTINGS = {
    "id": "What the project is called on a server, where it owns its flows. Default: the name in `[project]`.",
    "definitions": 'Files and folders with Python definitions (default `["definitions"]`).',
    "out": 'The folder for the YAML (default `"generated"`, or `"generated-prod"` for an environment `prod`).',
    "target": 'The version of the Kestra server: `"1.1"`, `"1.3"` or `"2.0"` (default `"1.3"`).',
    "namespaces": "Maps the start of a namespace to its replacement.",
    "variables": "Values that replace those of variables of flows.",
    "server": "The server: `url`, `tenant`, `username`, `ca_bundle`, `proxy`, `timeout`, `context`, `state_namespace`. "
    "Never a credential.",
    "mode": '`"development"` disables the triggers of an environment and labels its flows with `kdsl.env`.',
    "alerts": 'Messages to people: `"log"`, `"send"`, or a table with another `url` or `to`.',
    "newer_plugins": 'Plugin families that are newer on the server, such as `["aws"]`: '
    "[unknown properties are warnings](checking-flows.md#newer-plugins).",
    "editor": "The editor that links on the page of `kdsl dev` open: `vscode` (default), `vscodium`, `cursor`, "
    "`pycharm`, `intellij`, `zed` or `none`.",
    "require": "What has to hold before a server is written to: any of `clean`, `branch:NAME`, `yes`, `plan`.",
    "env.NAME": "A table with settings for one environment, for `kdsl build --env NAME`.",
}
ENVIRONMENT = {
    "KDSL_URL": "The address of the server. `KESTRACTL_HOST` and `KESTRA_URL` are read too.",
    "KDSL_TENANT": "The tenant, `main` by default. Also `KESTRACTL_TENANT` and `KESTRA_TENANT_ID`.",
    "KDSL_USERNAME": "The user name for the server. Also `KESTRACTL_USERNAME` and `KESTRA_USERNAME`.",
    "KDSL_PASSWORD": "The password for the server. Also `KESTRACTL_PASSWORD` and `KESTRA_PASSWORD`.",
    "KDSL_PASSWORD_COMMAND": "A command that prints the password, such as `pass show kestra`.",
    "KDSL_TOKEN": "A token for the server. Also `KESTRACTL_TOKEN` and `KESTRA_API_TOKEN`.",
    "KDSL_TOKEN_COMMAND": "A command that prints the token.",
    "KDSL_CA_BUNDLE": "A file with the certificates to trust.",
    "KDSL_PROXY": "The address of a proxy. Without it, `HTTPS_PROXY` and `NO_PROXY` are followed.",
    "KDSL_TIMEOUT": "Seconds without a byte of an answer after which a request fails (default 60).",
    "KDSL_CONTEXT": "A context of kestractl, instead of its default one.",
    "KDSL_STATE_NAMESPACE": "The namespace on the server whose keys say what a project owns (default `kdsl`).",
    "GITHUB_HEAD_REF": "The branch of a pull request, for `{branch}` in namespaces; GitHub Actions sets it.",
    "NO_COLOR": "Any non-empty value disables colour.",
    "KDSL_MAVEN_REPOSITORY": "The folder for the jars of the engine (default `~/.m2/repository`).",
    "KDSL_MAVEN_URL": "The repository for the jars of the engine (default Maven Central).",
    "XDG_CACHE_HOME": "The folder for the AOT caches of engines (default `~/.cache`).",
    "LOCALAPPDATA": "The same on Windows, where the system sets it.",
    "KDSL_ENGINE_HEAP": "The memory of the engine, such as `2g` (default 1 GB).",
    "KDSL_NO_WARM_ENGINE": "Any non-empty value makes each command start an engine of its own.",
    "REQUESTS_CA_BUNDLE": "A file with the certificates to trust, unless another one is named for the server.",
    "JAVA_HOME": "The Java runtime for the engine.",
    "MAVEN_HOME": "The folder of Maven, for its global settings. `M2_HOME` is its old name.",
}


def reference_page() -> str:
    """Return the page: each name with the first line of its docstring or help."""
    lines = [
        "<!-- Generated by `make codegen`. Do not edit. -->",
        "",
        "# Reference",
        "",
        "This page lists every public name. See `help(name)` in Python and `kdsl COMMAND --help` for details. It does",
        "not list the classes of plugins: `kdsl docs TYPE` shows the properties and outputs of a type.",
        "",
        "## Python",
        "",
    ]
    for module, about in _MODULES.items():
        lines += _section(f"`{module}`", about, _names(import_module(module)))
        if module == "kestra_dsl":
            lines += _section("`Flow`", "Methods of a flow. Its properties are those in Kestra.", _methods(Flow))
    for module, about in _FAMILIES.items():
        names = ", ".join(f"`{name}`" for name in import_module(module).__all__)
        lines += [f"### `{module}`", "", about, "", names, ""]
    lines += _section("Commands", "`kdsl COMMAND --help` shows examples.", _commands(kdsl), level=2)
    lines += _section(
        "Settings",
        "In `pyproject.toml`, in the table `[tool.kdsl]`. See [settings](projects.md#settings).",
        SETTINGS.items(),
        level=2,
    )
    lines += _section("Environment variables", "All of them are optional.", ENVIRONMENT.items(), level=2)
    lines += _section("Exit codes", "The exit codes of all commands.", _exit_codes(), level=2)
    return "\n".join(lines).rstrip() + "\n"


def _section(title: str, about: str, rows: Iterable[tuple[str, str]], level: int = 3) -> list[str]:
    table = [f"| `{name}` | {_in_a_table(text)} |" for name, text in rows]
    return [f"{'#' * level} {title}", "", about, "", "| | |", "| --- | --- |", *table, ""]


def _names(module: ModuleType) -> Iterator[tuple[str, str]]:
    for name in module.__all__:
        value = getattr(module, name)
        told = _SAID_HERE.get(name) or _alternatives(value) or _first_line(value)
        assert told and not told.startswith(f"{name}("), f"{module.__name__}.{name} has no docstring"
        yield name, told


def _alternatives(value: object) -> str | None:
    """Return the values of a ``Literal``, which has no docstring."""
    given = getattr(value, "__args__", ())
    return ", ".join(f"`{each!r}`" for each in given if isinstance(each, str)) or None


def _methods(cls: type) -> Iterator[tuple[str, str]]:
    for name, value in [*vars(cls).items()]:
        function = inspect.unwrap(getattr(value, "__func__", value))
        if inspect.isfunction(function) and function.__module__ == cls.__module__ and not name.startswith("_"):
            yield name, _first_line(function)


def _commands(group: click.Group, before: str = "kdsl") -> Iterator[tuple[str, str]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from _commands(command, f"{before} {name}")
        else:
            yield f"{before} {name}", (command.help or "").partition("\n\n")[0].replace("\n", " ")


def _exit_codes() -> Iterator[tuple[str, str]]:
    for told in _first_line(reporting_errors).rstrip(".").split(", "):
        code, _, meaning = told.partition(" ")
        yield code, meaning
    yield "130", "interrupted with Ctrl-C"


def _first_line(value: object) -> str:
    """Return the first line of a docstring, with Markdown's backquotes."""
    return (inspect.getdoc(value) or "").partition("\n")[0].replace("``", "`")


def _in_a_table(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "\\<")


if __name__ == "__main__":
    PAGE.write_text(reference_page(), encoding="utf-8", newline="\n")
