"""Parts of a flow as Python source: the call that makes a task or a part, and the values of its properties."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.node import Node, Part
from kestra_dsl.core.nodes import Task, Trigger
from kestra_dsl.importing.expressions import translated
from kestra_dsl.importing.layout import Atom, Call, Code, Entry, Items, Pairs
from kestra_dsl.importing.literals import quoted, text_literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from kestra_dsl.importing.imports import Imports
    from kestra_dsl.importing.scope import Scope

__all__ = ["Tally", "Writer"]


@dataclass
class Tally:
    """How much of a flow became typed Python."""

    tasks: int = 0
    generic: dict[str, int] = field(default_factory=dict)
    """The types without a class, and how often each is there."""
    expressions: int = 0
    translated: int = 0


class Writer:
    """Writes values as source; ``plain`` says of which paths the text is kept as it is."""

    def __init__(
        self,
        imports: Imports,
        target: str,
        comments: Callable[[Node, str], tuple[str, ...]],
        levels: Mapping[str, int],
        tally: Tally,
    ) -> None:
        self.imports = imports
        self.target = target
        self.comments = comments
        self.levels = levels
        self.tally = tally

    def call(self, node: Node, scope: Scope, path: str, without: tuple[str, ...] = ()) -> Code:
        """The call that makes a node, without some of its properties."""
        cls = type(node)
        if isinstance(node, (Task, Trigger)):
            self.tally.generic[node.type] = self.tally.generic.get(node.type, 0) + 1
            head = self.imports.public(cls.__name__)
        elif isinstance(node, Part) and node._verbatim:
            return self._private(node, scope, path)
        else:
            head = self.imports.of(cls)
        return Call(head, tuple(self.arguments(node, scope, path, without)))

    def _private(self, node: Part, scope: Scope, path: str) -> Code:
        """A part of a type without a class: its type, and all else as plain data."""
        values = vars(node)
        base: Any = type(node).__bases__[0]
        self.tally.generic[values["type"]] = self.tally.generic.get(values["type"], 0) + 1
        own = {name: values[name] for name in type(node).model_fields if name in node.__pydantic_fields_set__}
        data = {**own, **values["properties"]}
        del data["type"]
        data.pop("properties", None)
        arguments = [Entry("", Atom(quoted(values["type"])))]
        if data:
            arguments.append(Entry("", self.value(data, scope, path)))
        return Call(f"{self.imports.of(base)}.of", tuple(arguments))

    def arguments(self, node: Node, scope: Scope, path: str, without: tuple[str, ...] = ()) -> list[Entry]:
        """The keyword arguments of a node, in the order of its YAML."""
        values, fields_set = vars(node), node.__pydantic_fields_set__
        return [
            Entry(f"{name}=", self.value(values[name], scope, f"{path}.{name}"), self.comments(node, name))
            for name in fields_in_order(type(node))
            if name in fields_set and values[name] is not None and name not in without
        ]

    def value(self, value: Any, scope: Scope, path: str) -> Code:
        """The source of a value of a property."""
        if isinstance(value, str):
            return Atom(self.text(value, scope, path))
        if isinstance(value, Node):
            return self.call(value, scope, path)
        if isinstance(value, list):
            return Items(
                tuple(Entry("", self.value(item, scope, f"{path}[{place}]")) for place, item in enumerate(value))
            )
        if isinstance(value, Mapping):
            return Pairs(
                tuple(
                    Entry(f"{self.text(key, scope, path)}: ", self.value(item, scope, f"{path}[{key!r}]"))
                    for key, item in value.items()
                )
            )
        return Atom(repr(value))

    def text(self, text: str, scope: Scope, path: str) -> str:
        level = max((level for known, level in self.levels.items() if path.startswith(known)), default=0)
        if level >= 2 or path.endswith((".description", ".display_name")):
            return text_literal(text)
        source, count, own = translated(text, replace(scope, free=level == 1), self.target)
        self.tally.expressions += count
        self.tally.translated += own
        return source
