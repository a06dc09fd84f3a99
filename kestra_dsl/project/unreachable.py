"""Report flows that a module creates but that no variable refers to afterwards: their YAML would not be written."""

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
from kestra_dsl.project.module_flows import flows_of, is_one_of

if TYPE_CHECKING:
    from kestra_dsl.core.tracking import TrackedFlow

__all__ = ["unreachable_flows"]

_SHOWN = 5
_IN_GLOBALS = "kdsl finds flows in the globals of a module, also in lists, dicts and dataclasses there"


def unreachable_flows(tracked: Iterable[TrackedFlow]) -> dict[str, DefinitionError]:
    """Return an error for each module that created flows which cannot be found.

    Args:
        tracked: The flows that were created while modules were imported.

    Returns:
        The name of each such module, and the error that names its flows, where they were created, and which flow
        replaced them.
    """
    errors: dict[str, list[TrackedFlow]] = {}
    for one in _dropped([one for one in tracked if not one.done]):
        if not _is_used_up(one):
            errors.setdefault(one.module, []).append(one)
    return {module: _error(ones) for module, ones in errors.items()}


def _is_used_up(one: TrackedFlow) -> bool:
    """Whether it was created to read or write YAML, and then dropped; unless its variable holds another flow now."""
    other = _successor(one)
    if other is None:
        return one.read or one.written
    tracked = other[1]._tracked
    return one.written and tracked is not None and tracked.read


def _dropped(tracked: list[TrackedFlow]) -> list[TrackedFlow]:
    """The flows that nothing refers to. A task in a global refers to its flow, which does not count."""
    modules = [sys.modules[name] for name in {one.module for one in tracked} if name in sys.modules]
    found: dict[str, list[Flow]] = {}
    for module in modules:
        for flow in flows_of(module):
            found.setdefault(flow.id, []).append(flow)
    suspects = [one for one in tracked if not _is_among(one, found)]
    if not suspects:
        return []
    del found
    gc.collect()
    referenced: dict[str, list[Flow]] = {}
    for flow in _referenced([flow for flow in [one.flow() for one in suspects] if flow is not None]):
        referenced.setdefault(flow.id, []).append(flow)
    return [one for one in suspects if not _is_among(one, referenced)]


def _is_among(one: TrackedFlow, flows: dict[str, list[Flow]]) -> bool:
    flow = one.flow()
    return flow is not None and is_one_of(flow, flows.get(flow.id, ()))


def _referenced(flows: list[Flow]) -> list[Flow]:
    """Those of the flows that something other than this library refers to: a closure, an attribute, a cache.

    No caller of this keeps a flow in a variable of a closure, which would count.
    """
    referenced: list[Flow] = []
    mark = object()  # distinguishes this very call, which Python 3.13 counts, from other referrers
    for referrer in gc.get_referrers(*flows, mark) if flows else ():
        own = type(referrer).__module__.partition(".")[0] == "kestra_dsl"
        if referrer is not flows and not own and not isinstance(referrer, FrameType):
            values = gc.get_referents(referrer)
            if all(value is not mark for value in values):
                referenced += [value for value in values if issubclass(type(value), Flow) and is_one_of(value, flows)]
    return referenced


def _successor(one: TrackedFlow) -> tuple[str, Flow] | None:
    """The variable that the flow was assigned to, and the flow that it holds now."""
    module = sys.modules.get(one.module)
    for name in _names(one):
        value = vars(module).get(name) if module else None
        if isinstance(value, Flow) and value is not one.flow():
            return name, value
    return None


def _names(one: TrackedFlow) -> Iterator[str]:
    """The variables that the statement which created a flow assigns."""
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


def _error(tracked: list[TrackedFlow]) -> DefinitionError:
    first, *rest = tracked
    other = _successor(first)
    created = "" if first.origin == first.statement else f", created at {first.statement},"
    if other is None:
        message = f"flow {first.id!r}{created} is unreachable: no variable refers to it after the import"
        hint = f"assign it, as in `with Flow(...) as flow:` or `flow = ...`; {_IN_GLOBALS}"
    else:
        name, flow = other
        message = f"flow {first.id!r}{created} is unreachable: {name!r} now refers to flow {flow.id!r} of {flow.origin}"
        hint = f"give each flow its own variable, or collect them in a list; {_IN_GLOBALS}"
    return DefinitionError(message + _others(rest), hint=hint, origin=first.origin)


def _others(tracked: list[TrackedFlow]) -> str:
    if not tracked:
        return ""
    flows = [f"{one.id!r} ({one.origin})" for one in tracked]
    return f"; so {'is' if len(tracked) == 1 else 'are'} {listed(flows, _SHOWN)}"
