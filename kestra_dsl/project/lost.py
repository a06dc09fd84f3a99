"""Flows that a module makes and then drops: nobody would find them, and their YAML would be removed."""

from __future__ import annotations

import ast
import gc
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from kestra_dsl.core.flow import Flow
from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.errors import DefinitionError
from kestra_dsl.project.reached import flows_of

if TYPE_CHECKING:
    from kestra_dsl.core.tracking import TrackedFlow

__all__ = ["lost_flows"]

_SHOWN = 5
_IN_GLOBALS = "kdsl finds flows in the globals of a module, also in lists, dicts and dataclasses there"


def lost_flows(made: Iterable[TrackedFlow]) -> dict[str, DefinitionError]:
    """For each module that lost flows, by its name: which, where they were made, and what took their place."""
    lost: dict[str, list[TrackedFlow]] = {}
    for one in _dropped([one for one in made if not one.done]):
        if not _is_used_up(one):
            lost.setdefault(one.module, []).append(one)
    return {module: _error(ones) for module, ones in lost.items()}


def _is_used_up(one: TrackedFlow) -> bool:
    """Whether it was made to be read from or written, and then thrown away; another flow of its name speaks against."""
    other = _successor(one)
    if other is None:
        return one.read or one.written
    made = other[1]._tracked
    return one.written and made is not None and made.read


def _dropped(made: list[TrackedFlow]) -> list[TrackedFlow]:
    """Those that nothing holds. A task that a global holds knows its flow, which does not count."""
    modules = [sys.modules[name] for name in {one.module for one in made} if name in sys.modules]
    found = {id(flow): flow for module in modules for flow in flows_of(module)}
    suspects = [one for one in made if id(one.flow()) not in found]
    if not suspects:
        return []
    gc.collect()
    held = _held({id(flow): flow for flow in [one.flow() for one in suspects] if flow is not None})
    return [one for one in suspects if id(one.flow()) not in held]


def _held(flows: dict[int, Flow]) -> set[int]:
    """Which of these something other than this library holds: a closure, an attribute, a cache.

    Nothing that calls this keeps a flow in a variable of a closure, which would count.
    """
    held: set[int] = set()
    mark = object()  # tells the question itself, which Python 3.13 counts, from other holders
    for holder in gc.get_referrers(*flows.values(), mark) if flows else ():
        own = type(holder).__module__.partition(".")[0] == "kestra_dsl"
        if holder is not flows and not own and not isinstance(holder, FrameType):
            values = gc.get_referents(holder)
            if all(value is not mark for value in values):
                held.update(id(value) for value in values if flows.get(id(value)) is value)
    return held


def _successor(one: TrackedFlow) -> tuple[str, Flow] | None:
    """The name that the flow was given in its module, and the flow that has this name now."""
    module = sys.modules.get(one.module)
    for name in _names(one):
        value = vars(module).get(name) if module else None
        if isinstance(value, Flow) and value is not one.flow():
            return name, value
    return None


def _names(one: TrackedFlow) -> Iterator[str]:
    """The names that the statement which made a flow binds."""
    path = one.statement.code
    try:
        tree = ast.parse(Path(path if isinstance(path, str) else path.co_filename).read_bytes()) if path else None
    except (OSError, SyntaxError, ValueError):
        return
    for node in ast.walk(tree) if tree else ():
        for value, target in _bindings(node):
            if value is not None and value.lineno <= one.statement.line <= (value.end_lineno or value.lineno):
                yield from (part.id for part in ast.walk(target) if isinstance(part, ast.Name))


def _bindings(node: ast.AST) -> Iterator[tuple[ast.expr | None, ast.expr]]:
    if isinstance(node, ast.With):
        yield from ((item.context_expr, item.optional_vars) for item in node.items if item.optional_vars)
    elif isinstance(node, ast.Assign):
        yield from ((node.value, target) for target in node.targets)
    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
        yield node.value, node.target


def _error(lost: list[TrackedFlow]) -> DefinitionError:
    first, *rest = lost
    other = _successor(first)
    at = "" if first.origin == first.statement else f", which {first.statement} calls for,"
    if other is None:
        message = f"the flow {first.id!r}{at} is lost: nothing holds it once the module is loaded"
        hint = f"give it a name, as in `with Flow(...) as flow:` or `flow = ...`; {_IN_GLOBALS}"
    else:
        name, flow = other
        message = f"the flow {first.id!r}{at} is lost: {name!r} is the flow {flow.id!r} of {flow.origin} now"
        hint = f"give each flow a name of its own, or collect them in a list; {_IN_GLOBALS}"
    return DefinitionError(message + _others(rest), hint=hint, origin=first.origin)


def _others(lost: list[TrackedFlow]) -> str:
    if not lost:
        return ""
    places = [f"{one.id!r} ({one.origin})" for one in lost]
    return f"; and so {'is' if len(lost) == 1 else 'are'} {listed(places, _SHOWN)}"
