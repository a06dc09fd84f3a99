"""Error messages for invalid properties, unknown attributes and other misuse of nodes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from kestra_dsl.catalog.artifacts import artifact_of
from kestra_dsl.catalog.names import snake
from kestra_dsl.core.class_facts import all_facts, fields_in_order, fields_text
from kestra_dsl.core.node import Part, named
from kestra_dsl.core.properties import AN_EXPRESSION, TEXT_EXPECTED
from kestra_dsl.diagnostics.suggesting import nearest, suggest
from kestra_dsl.errors import DefinitionError, PropertyError, ScopeError, UnknownNameError
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Expression, Filter
from kestra_dsl.expressions.placeholders import readable
from kestra_dsl.expressions.reprs import shortened

if TYPE_CHECKING:
    from pydantic import ValidationError

    from kestra_dsl.core.node import Node
    from kestra_dsl.diagnostics.origin import Origin

__all__ = ["no_block_error", "positional_error", "unknown_attribute_error", "validation_error"]


def validation_error(
    cls: type[Node], properties: Mapping[str, Any], error: ValidationError, origin: Origin
) -> DefinitionError:
    """pydantic's findings in the words of the person who wrote the definition; all of them, in one error."""
    subject = named(cls, properties)
    messages: list[str] = []
    hints: list[str] = []
    seen: set[tuple[Any, ...]] = set()
    for finding in error.errors(include_url=False, include_context=True):
        path, value = _led(properties, finding["loc"])
        if path in seen:
            continue
        seen.add(path)
        name = str(path[0]) if path else ""
        if finding["msg"] == AN_EXPRESSION and any(path == other[: len(path)] for other in seen - {path}):
            continue  # the other branch of the union; the first one is reported already
        if finding["type"] in ("extra_forbidden", "no_such_attribute"):
            messages.append(f"has no property {name!r}")
            hints.extend(_nearest(cls, name))
        elif finding["type"] == "missing":
            messages.append(f"needs {name!r}")
        else:
            where = name + "".join(f"[{step!r}]" for step in path[1:])
            messages.append(f"{where} is {_shown(value)}, but {_expected(finding, value)}")
            hints.extend(_how(finding, value))
    hint = "; ".join(dict.fromkeys(hints)) or None
    explained = PropertyError(f"{subject} " + "; ".join(messages), hint=hint, origin=origin)
    explained.names = frozenset(str(path[0]) for path in seen if path)
    return explained


def _led(properties: Mapping[str, Any], steps: tuple[str | int, ...]) -> tuple[tuple[str | int, ...], Any]:
    """Follow a location of pydantic into the values. Names of pydantic's own schemas in it are skipped."""
    path: list[str | int] = []
    value: Any = properties
    for place, step in enumerate(steps):
        try:
            inside: Any = (
                value if isinstance(value, (Mapping, list, tuple)) else {}
            )  # indexing a string gives a character
            value = inside[step]
        except (LookupError, TypeError):
            if place > 0:
                continue
        path.append(step)
    return tuple(path), value


def _how(finding: Any, value: object) -> Iterator[str]:
    """Yield what to write instead, for common mistakes."""
    if isinstance(value, bool) and finding["type"] == "kestra":
        yield "to compare in Kestra, use the reference from flow.input() or task.outputs"
    elif isinstance(value, BaseModel) and finding["msg"] == "a list":
        yield f"put it into a list: [{type(value).__name__}(...)]"
    elif isinstance(value, (int, float)) and finding["msg"] == TEXT_EXPECTED:
        yield f'write it as text: "{value}"'
    elif isinstance(value, Outputs):
        yield "name one output, as in task.outputs.uri"
    elif isinstance(value, Filter):
        yield "apply the filter to a reference: reference | f.upper()"
    elif isinstance(value, (FunctionType, MethodType)):
        yield "call it" if value.__module__.startswith("kestra_dsl.") else "use python_task to run a function as a task"
    elif isinstance(value, type):
        yield f"create an object of the class: {value.__name__}(...)"
    elif isinstance(value, Expression):
        yield "Kestra needs this value before the flow runs: write the text itself"
    elif isinstance(value, (set, frozenset)):
        yield "a set has no order: use a list, as in sorted(values)"
    elif isinstance(value, BaseModel) and finding["type"] == "kestra":
        yield "use a reference: what flow.input() returns, task.outputs.<name>, or ctx.inputs.<id>"
    elif finding["type"] == "is_instance_of" and isinstance(value, dict):
        yield "create an object; for a type without a class, use `TheClass.of(type, properties)`"


def positional_error(
    cls: type[Node], positional: tuple[Any, ...], properties: Mapping[str, Any], origin: Origin
) -> DefinitionError:
    """The error for positional arguments, with the call as it should be."""
    fields = list(fields_in_order(cls))
    required = [name for facts in all_facts(cls) for name in facts.required]
    order = dict.fromkeys([*(["id"] if "id" in fields else []), *required, *fields])
    free = [name for name in order if name not in properties]
    call = ", ".join(f"{name}={_shown(value)}" for name, value in zip(free, positional, strict=False))
    return PropertyError(
        f"{cls.__name__} takes its properties as keyword arguments", hint=f"write {cls.__name__}({call})", origin=origin
    )


_INSTEAD = {
    **dict.fromkeys(("task", "add", "add_task", "append", "trigger", "add_trigger"),
                    "a task or trigger joins the flow when it is created inside its `with` block"),
    **dict.fromkeys(("yaml", "dump", "dumps", "save", "write"), "use flow.to_yaml(), or `kdsl build` for files"),
    **dict.fromkeys(("run", "execute", "start"), "use `kdsl run`, or the pytest fixture kestra"),
    **dict.fromkeys(("validate", "lint"), "flow.check() lists findings; `kdsl validate` uses Kestra's own validator"),
    "from_dict": "use Flow.from_yaml(text), which reads JSON too",
    "depends_on": "tasks run in the order of their block; in a Dag, write `with dag.after(task):`",
    "then": "write `with If(...) as branch:` and `with branch.otherwise():`",
}  # fmt: skip


def unknown_attribute_error(node: Node, name: str, origin: Origin) -> DefinitionError:
    """Return the error for an unknown attribute."""
    cls = type(node)
    outputs = getattr(node, "outputs", None) if "outputs" not in cls.model_fields else None
    if isinstance(outputs, Outputs) and name in dir(outputs):
        hint = f"it is an output: task.outputs.{name}"
    elif "id" in cls.model_fields and name in _INSTEAD and not isinstance(outputs, Outputs):
        hint = _INSTEAD[name]
    else:
        methods = [other for other in dir(cls) if not other.startswith("_") and other not in dir(BaseModel)]
        known = [*cls.model_fields, *methods]
        python_name = snake(name)
        hint = suggest(python_name, known, f"it has {', '.join(cls.model_fields)}")
    known_id = vars(node).get("id")
    what = cls.__name__ + (f" {known_id!r}" if isinstance(known_id, str) else "")
    return UnknownNameError(f"{what} has no {name!r}", hint=hint, origin=origin)


def no_block_error(node: Node, origin: Origin) -> DefinitionError:
    """Return the error for ``with`` on a node that contains no tasks."""
    return ScopeError(
        f"{named(type(node), vars(node))} contains no tasks, so it has no block",
        hint="remove `with`; flows, If, ForEach, Sequential, Parallel and other containers have blocks",
        origin=origin,
    )


def _nearest(cls: type[Node], name: str) -> Iterator[str]:
    fields = cls.model_fields
    python_name = snake(name)
    if python_name in fields:
        yield f"in Python it is {python_name!r}"
        return
    meant = suggest(python_name, fields)
    if meant:
        yield meant
    elif fields:
        artifact = artifact_of(cls._kestra.type or "")
        if artifact is not None:
            yield f"it is unknown in {artifact}; `kdsl codegen --server`{_generic(cls)} if yours is newer"
        yield f"it has {fields_text(cls)}"


def _generic(cls: type[Node]) -> str:
    """Say what to write instead of a class, with properties that it does not have; empty if there is nothing."""
    if cls._is_task:
        return " or Task(type=...)"
    if hasattr(cls, "outputs"):
        return " or Trigger(type=...)"
    base = cls.__mro__[1]
    return f" or {base.__name__}.of(type, properties)" if issubclass(base, Part) else ""


def _shown(value: object) -> str:
    if isinstance(value, BaseModel):
        return f"a {type(value).__name__}"
    text = shortened(readable(repr(value)))
    return text if len(text) <= 80 else text[:77] + "..."


def _expected(finding: Any, value: object) -> str:
    kind = finding["type"]
    if kind == "literal_error":
        expected = finding["ctx"]["expected"]
        near = nearest(str(value).upper(), re.findall(r"'([^']*)'", expected))
        return f"must be one of {expected}" + (f" (did you mean {near!r}?)" if near else "")
    if kind == "is_instance_of":
        return f"must be {finding['ctx']['class']}"
    if kind == "kestra":
        return f"must be {finding['ctx']['expected'] if 'ctx' in finding else finding['msg']}"
    message: str = finding["msg"]
    message = message.removeprefix("Input should be ")
    return f"must be {message[:1].lower()}{message[1:]}"
