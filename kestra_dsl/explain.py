"""pydantic's findings in the words of the person who wrote the definition."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from kestra_dsl.errors import DefinitionError, PropertyError
from kestra_dsl.expressions.placeholders import readable
from kestra_dsl.expressions.shown import shortened
from kestra_dsl.model import named
from kestra_dsl.names import snake
from kestra_dsl.properties import AN_EXPRESSION

if TYPE_CHECKING:
    from pydantic import ValidationError

    from kestra_dsl.model import Node
    from kestra_dsl.origin import Origin

__all__ = ["explain"]


def explain(cls: type[Node], given: Mapping[str, Any], error: ValidationError, origin: Origin) -> DefinitionError:
    """pydantic's findings in the words of the person who wrote the definition; all of them, in one error."""
    subject = named(cls, given)
    messages: list[str] = []
    hints: list[str] = []
    seen: set[tuple[Any, ...]] = set()
    for finding in error.errors(include_url=False, include_context=True):
        path, value = _led(given, finding["loc"])
        if path in seen:
            continue
        seen.add(path)
        name = str(path[0]) if path else ""
        if finding["msg"] == AN_EXPRESSION and any(path == other[: len(path)] for other in seen - {path}):
            continue  # the other way to give the property; what is wrong with the first way has been said
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


def _led(given: Mapping[str, Any], steps: tuple[str | int, ...]) -> tuple[tuple[str | int, ...], Any]:
    """The steps that lead into what was given, and where to; pydantic puts names of its own schemas between them."""
    path: list[str | int] = []
    value: Any = given
    for place, step in enumerate(steps):
        try:
            value = value[step]  # a text would give its letters, but pydantic leads into none
        except (LookupError, TypeError):
            if place > 0:
                continue
        path.append(step)
    return tuple(path), value


def _how(finding: Any, value: object) -> Iterator[str]:
    """What to write instead, for what people try most."""
    if isinstance(value, bool) and finding["type"] == "kestra":
        yield "to compare in Kestra, compare the reference that flow.input() or task.outputs gives"
    elif finding["type"] == "is_instance_of" and isinstance(value, dict):
        yield "make the object itself; one of a type without a class is `TheClass.of(type, properties)`"


def _nearest(cls: type[Node], name: str) -> Iterator[str]:
    fields = cls.model_fields
    python_name = snake(name)
    if python_name in fields:
        yield f"in Python it is {python_name!r}"
        return
    near = difflib.get_close_matches(python_name, fields, n=1, cutoff=0.6)
    if near:
        yield f"did you mean {near[0]!r}?"
    elif fields:
        yield f"it has {', '.join(fields)}"


def _shown(value: object) -> str:
    if isinstance(value, BaseModel):
        return f"a {type(value).__name__}"
    text = shortened(readable(repr(value)))
    return text if len(text) <= 80 else text[:77] + "..."


def _expected(finding: Any, value: object) -> str:
    kind = finding["type"]
    if kind == "literal_error":
        expected = finding["ctx"]["expected"]
        near = difflib.get_close_matches(str(value).upper(), re.findall(r"'([^']*)'", expected), n=1, cutoff=0.6)
        return f"must be one of {expected}" + (f" (did you mean {near[0]!r}?)" if near else "")
    if kind == "is_instance_of":
        return f"must be {finding['ctx']['class']}"
    if kind == "kestra":
        return f"must be {finding['ctx']['expected'] if 'ctx' in finding else finding['msg']}"
    message: str = finding["msg"]
    message = message.removeprefix("Input should be ")
    return f"must be {message[:1].lower()}{message[1:]}"
