"""Write docs/reference.md: all that a user of this library can name, from functions and classes to exit codes.

    python tools/reference_page.py

It is no part of what ``make codegen`` generates first, because it needs that: patterns are made of generated classes.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click

from kestra_dsl.cli import kdsl
from kestra_dsl.console.running import reporting_errors
from kestra_dsl.core.flow import Flow

__all__ = ["ENVIRONMENT", "PAGE", "SETTINGS", "reference_page"]

PAGE = Path(__file__).parent.parent / "docs" / "reference.md"

_MODULES = {
    "kestra_dsl": "What every definition begins with.",
    "kestra_dsl.patterns": "Builders of tasks that definitions in any repository can use.",
    "kestra_dsl.testing": "For the tests of flows; see [tests](projects.md#tests) and [mocks](testing-flows.md#mocks).",
    "kestra_dsl.engine": "The real Kestra in this process; see [testing flows](testing-flows.md).",
    "kestra_dsl.server": "A Kestra server.",
    "kestra_dsl.errors": "What the library raises; each error has `message`, `hint` and `origin`.",
    "kestra_dsl.project": "For modules that are run: `python -m definitions.some_module`.",
}
_FAMILIES = {
    "kestra_dsl.inputs": "The inputs that a flow can ask for; `kdsl docs SELECT` tells the properties of one.",
    "kestra_dsl.retries": "How a task or a flow is tried again.",
    "kestra_dsl.models": "Parts that flows and tasks hold.",
}
_SAID_HERE = {
    "ctx": "What Kestra knows when a flow runs: `ctx.execution.start_date`, `ctx.trigger.date`, `ctx.flow.id`, ...",
    "LogLine": "One line of the log of a run.",
    "error_logs": "The log entries of the tasks that failed, for a message in `errors`.",
    "file_uri": "Where Kestra keeps a file of the namespace.",
    "kv": "A value of the KV store of the flow's namespace, or of another one.",
    "now": "The moment at which Kestra renders it.",
    "read": "The text of a file, by its URI or as a file of the namespace.",
    "render": "What a text with an expression in it says; references to variables do that by themselves.",
    "secret": "A secret that the server keeps. It is never in the YAML.",
    "uuid": "A new unique id with each rendering.",
}
SETTINGS = {
    "id": "What the project is called on a server, where it owns its flows. Default: the name in `[project]`.",
    "definitions": 'Files and folders with Python definitions. Default: `["definitions"]`.',
    "out": 'The folder for the YAML. Default: `"generated"`, and `"generated-prod"` for an environment `prod`.',
    "target": 'The version of the Kestra server: `"1.1"`, `"1.3"` or `"2.0"`. Default: `"1.3"`.',
    "namespaces": "The start of a namespace to what stands there instead.",
    "variables": "Values of variables that flows declare.",
    "server": "The server: `url`, `tenant`, `username`, `ca_bundle`, `proxy`, `timeout`, `context`, `state_namespace`. "
    "Never a credential.",
    "env.NAME": "A table with any of these for one environment: `kdsl build --env NAME`.",
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
    "NO_COLOR": "Any non-empty value disables colour.",
    "KDSL_MAVEN_REPOSITORY": "The folder for the jars of the engine, instead of `~/.m2/repository`.",
    "KDSL_MAVEN_URL": "Where the jars of the engine are fetched, instead of Maven Central.",
    "KDSL_ENGINE_HEAP": "The memory of the engine, such as `2g` (default 1 GB).",
    "REQUESTS_CA_BUNDLE": "A file with the certificates to trust, unless another one is named for the server.",
    "JAVA_HOME": "A Java to run the engine with.",
    "MAVEN_HOME": "Where Maven keeps the settings of this machine. `M2_HOME` is an old name of it.",
}


def reference_page() -> str:
    """Everything by name, with the first line of what its docstring or help says."""
    lines = [
        "<!-- Generated by `make codegen`. Do not edit. -->",
        "",
        "# Reference",
        "",
        "Every public name with one line; `help(name)` in Python and `kdsl COMMAND --help` tell the rest. The classes",
        "of plugins are not listed here: `kdsl docs TYPE` shows the properties and outputs of each, without a server.",
        "",
        "## Python",
        "",
    ]
    for module, about in _MODULES.items():
        lines += _section(f"`{module}`", about, _names(import_module(module)))
        if module == "kestra_dsl":
            lines += _section("`Flow`", "What a flow can do; its properties are Kestra's.", _methods(Flow))
    for module, about in _FAMILIES.items():
        names = ", ".join(f"`{name}`" for name in import_module(module).__all__)
        lines += [f"### `{module}`", "", about, "", names, ""]
    lines += _section("Commands", "Each has `--help` with examples.", _commands(kdsl), level=2)
    lines += _section(
        "Settings",
        "In `pyproject.toml`, below `[tool.kdsl]`; see [settings](projects.md#settings).",
        SETTINGS.items(),
        level=2,
    )
    lines += _section("Environment variables", "All of them may be left out.", ENVIRONMENT.items(), level=2)
    lines += _section("Exit codes", "Of every command.", _exit_codes(), level=2)
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
    """A type that is one of several texts says nothing but these."""
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
    """The first line of a docstring, as Markdown has code."""
    return (inspect.getdoc(value) or "").partition("\n")[0].replace("``", "`")


def _in_a_table(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "\\<")


if __name__ == "__main__":
    PAGE.write_text(reference_page(), encoding="utf-8", newline="\n")
