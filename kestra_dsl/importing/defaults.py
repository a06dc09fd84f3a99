"""Plugin defaults as calls of ``flow.plugin_default``, where each can be one."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from kestra_dsl.catalog.names import camel, snake
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.importing.layout import Atom, Call, Entry
from kestra_dsl.importing.literals import quoted
from kestra_dsl.importing.statements import Statement
from kestra_dsl.reading.classes import library_class

if TYPE_CHECKING:
    from kestra_dsl.core.defaults import PluginDefault
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.importing.scope import Scope
    from kestra_dsl.importing.values import Writer

__all__ = ["plugin_defaults"]

_PLUGINS = "io.kestra.plugin."


def plugin_defaults(flow: Flow, writer: Writer, scope: Scope, name: str) -> list[Statement] | None:
    """A statement for each plugin default; None when one of them can only be written as data."""
    if writer.levels.get("plugin_defaults", 0):
        return None
    found = []
    for place, entry in enumerate(flow.plugin_defaults or ()):
        statement = _statement(entry, f"plugin_defaults[{place}]", writer, scope, name)
        if statement is None:
            return None
        found.append(statement)
    return found


def _statement(entry: PluginDefault, path: str, writer: Writer, scope: Scope, name: str) -> Statement | None:
    if entry.ref is not None or not entry.values:
        return None
    known = _class_of(entry.type)
    module = None if known else _module(entry.type)
    names = {kestra: python for python, kestra in fields_in_order(known).items()} if known else {}
    arguments = []
    for kestra, value in entry.values.items():
        python = names.get(kestra) if known else snake(kestra) if camel(snake(kestra)) == kestra else None
        if python is None:
            return None
        arguments.append(Entry(f"{python}=", writer.value(value, scope, f"{path}.{python}")))
    if known:
        what = writer.imports.of(known)
    else:
        what = writer.imports.module(module.__name__) if module else quoted(entry.type)
    method = "forced_plugin_default" if entry.forced else "plugin_default"
    return Statement(Call(f"{name}.{method}", (Entry("", Atom(what)), *arguments)))


def _class_of(type_: str) -> type[Node] | None:
    found = library_class(type_)
    return found if found is not None and found._kestra.type == type_ else None


def _module(prefix: str) -> ModuleType | None:
    if not prefix.startswith(_PLUGINS):
        return None
    try:
        module = import_module(f"kestra_dsl.plugins.{prefix.removeprefix(_PLUGINS).rstrip('.')}")
    except ImportError:
        return None
    return module if getattr(module, "PREFIX", None) == prefix else None
