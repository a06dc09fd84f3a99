"""A plugin for the engine, with stubs in place of the types of other plugins.

A stub has the properties of the library's class for the type, with any value. It does nothing when it runs, and has no
outputs. A stubbed trigger never fires.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable

from kestra_dsl.checks.known_types import known_class
from kestra_dsl.core.class_facts import fields_in_order, old_names
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.engine.java_classes.class_file import ARETURN, ClassFile
from kestra_dsl.engine.java_classes.own_jar import jar_of

__all__ = ["plugin_types", "stub_plugin"]

_TYPE = re.compile(r"\btype: (io\.kestra\.plugin\.(?!core\.)[\w.]+)")

_MODELS = "io/kestra/core/models/"
_RUN = f"(Lio/kestra/core/runners/RunContext;)L{_MODELS}tasks/Output;"
_NULL = b"\x01"


def plugin_types(texts: Iterable[str]) -> set[str]:
    """The types of plugins in the texts of flows, with those of parts of tasks."""
    return {type_ for text in texts for type_ in _TYPE.findall(text)}


def stub_plugin(types: Iterable[str]) -> bytes:
    """The jar of a plugin with those of the types that are tasks or triggers."""
    stubs = {name: stub for name in sorted(set(types)) if (stub := _stub_of(name)) is not None}
    files = {f"{name.replace('.', '/')}.class": stub.written() for name, stub in stubs.items()}
    services = "".join(f"{name}\n" for name in stubs)
    return jar_of({**files, "META-INF/services/io.kestra.core.models.Plugin": services.encode()})


def _stub_of(name: str) -> _Stub | None:
    cls = known_class(name)
    if cls is None or not issubclass(cls, BaseTask | BaseTrigger):
        return None
    base, kind = (BaseTask, _Task) if issubclass(cls, BaseTask) else (BaseTrigger, _Trigger)
    inherited = set(fields_in_order(base).values())
    stub = kind(name.replace(".", "/"))
    for own in sorted({*fields_in_order(cls).values(), *old_names(cls)} - inherited):
        stub.property(own)
    return stub


class _Stub(ClassFile):
    def property(self, name: str) -> None:
        """Add a public field that takes any value."""
        self._fields.append(struct.pack(">HHHH", 1, self._text(name), self._text("Ljava/lang/Object;"), 0))


class _Task(_Stub):
    def __init__(self, name: str) -> None:
        super().__init__(name, f"{_MODELS}tasks/Task", [f"{_MODELS}tasks/RunnableTask"])
        self.constructor()
        self.method("run", _RUN, _NULL, ARETURN)


class _Trigger(_Stub):
    def __init__(self, name: str) -> None:
        super().__init__(name, f"{_MODELS}triggers/AbstractTrigger")
        self.constructor()
