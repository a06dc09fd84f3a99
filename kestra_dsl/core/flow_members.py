"""Add tasks, triggers, inputs, outputs, variables and plugin defaults to a flow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.core.block import Block
from kestra_dsl.core.defaults import PluginDefault
from kestra_dsl.core.properties import checked_data
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError, ScopeError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["FlowBlock", "add_variable", "append_member", "open_block", "refuse_closed"]

_EXAMPLES = {
    "inputs": 'write flow.input(inputs.String(id="name")), with the class of its type from kestra_dsl.inputs',
    "outputs": 'write flow.output(Output(id="name", type="STRING", value=...)), from kestra_dsl.models',
}


class FlowBlock(Block):
    """The block of a flow, which accepts triggers too."""

    __slots__ = ()

    def _check_trigger(self, trigger: Any) -> None:
        """Accept it."""


def append_member(flow: Flow, field: str, value: Any, kind: type[Any]) -> None:
    """Add an input, an output or a plugin default.

    Args:
        flow: The flow.
        field: The property of the flow.
        value: The object.
        kind: The class that the object must have.

    Raises:
        PropertyError: The object is of another class.
        ScopeError: The flow has one with the same id, or its block is closed.
    """
    refuse_closed(flow)
    if not isinstance(value, kind):
        raise PropertyError(
            f"{field} of the flow {flow.id!r} must be {kind.__name__} objects, not {type(value).__name__}",
            hint=_EXAMPLES.get(field),
            origin=caller(1),
        )
    known = vars(flow)[field] or []
    if kind is not PluginDefault and any(other.id == value.id for other in known):
        raise ScopeError(f"the flow {flow.id!r} already has {field[:-1]} {value.id!r}", origin=value.origin)
    known.append(value)
    vars(flow)[field] = known
    flow.__pydantic_fields_set__.add(field)


def add_variable(flow: Flow, name: str, value: Any) -> None:
    """Add a variable.

    Raises:
        PropertyError: The value cannot be written as YAML.
        ScopeError: The flow has a variable with this name, or its block is closed.
    """
    refuse_closed(flow)
    if flow.variables is None:
        flow.variables = {}
    known = vars(flow)["variables"]
    if name in known:
        raise ScopeError(f"the flow {flow.id!r} already has a variable {name!r}", origin=caller())
    known[name] = checked_data(value, f"the variable {name!r}", caller())


def open_block(flow: Flow, field: str) -> Block:
    """Return the block for the tasks of a property, such as ``errors``.

    Raises:
        ScopeError: The block of the flow or of the property is closed.
    """
    refuse_closed(flow)
    if flow.__dict__[field] is not None:
        raise ScopeError(f"the block {flow.id!r}.{field} is closed", origin=caller(2))
    return Block(flow, field).registered()


def refuse_closed(flow: Flow) -> None:
    """Raise an error if the block of a flow has ended."""
    if flow._closed:
        raise ScopeError(
            f"the flow {flow.id!r} is closed: its `with` block has ended",
            hint="put all its tasks into one `with`",
            origin=caller(2),
        )
