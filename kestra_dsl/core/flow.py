"""The class ``Flow``: its properties, its ``with`` block, and its methods."""

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, ParamSpec, Self, overload

from kestra_dsl._gc import gc_paused
from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.core import defaults
from kestra_dsl.core.block import Block, adopt, set_parent
from kestra_dsl.core.defaults import PluginDefault
from kestra_dsl.core.flow_facts import FLOW_FACTS
from kestra_dsl.core.flow_members import FlowBlock, add_variable, append_member, open_block, refuse_closed
from kestra_dsl.core.flow_rendering import flow_yaml, rendered_flow
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.parents import Parent
from kestra_dsl.core.plain_data import nodes_in, unresolved
from kestra_dsl.core.properties import Bool, Data, Int, Items, Map, One, Text, later
from kestra_dsl.core.required import missing
from kestra_dsl.core.tracking import TrackedFlow, track
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import DefinitionError, ScopeError
from kestra_dsl.expressions.context import VariableReference, input_reference
from kestra_dsl.expressions.expression import Reference

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.inputs import Input
    from kestra_dsl.models import Check, Concurrency, Label, Output, Quota, Sla, WorkerGroup, WorkerSelector
    from kestra_dsl.retries import Retry
else:
    Check = later("kestra_dsl.models", "Check")
    Concurrency = later("kestra_dsl.models", "Concurrency")
    Input = later("kestra_dsl.inputs", "Input")
    Label = later("kestra_dsl.models", "Label")
    Output = later("kestra_dsl.models", "Output")
    Quota = later("kestra_dsl.models", "Quota")
    Retry = later("kestra_dsl.retries", "Retry")
    Sla = later("kestra_dsl.models", "Sla")
    WorkerGroup = later("kestra_dsl.models", "WorkerGroup")
    WorkerSelector = later("kestra_dsl.models", "WorkerSelector")

__all__ = ["Flow"]

P = ParamSpec("P")


class Flow(Parent):
    """A Kestra workflow.

    >>> with Flow(id="hello", namespace="company.team") as flow:
    ...     name = flow.input(inputs.String(id="name", defaults="world"))
    ...     Log(id="greet", message=f"Hello, {name}!")

    The same flow as plain data: ``Flow(id="hello", namespace="company.team", inputs=[...], tasks=[...])``.

    The keyword arguments are the properties of a flow in Kestra, with their names in snake_case.

    Raises:
        PropertyError: A property is unknown or has an invalid value.
    """

    _kestra = FLOW_FACTS
    _in_own_order = True
    _unwritten = frozenset(("revision", "deleted", "tenant_id", "updated"))
    _children = ("tasks", "errors", "finally_", "after_execution")

    id: str
    namespace: str | None = None
    description: Text | None = None
    labels: Map[Data] | Items[One[Label]] | None = None
    disabled: Bool | None = None
    draft: Bool | None = None
    concurrency: One[Concurrency] | None = None
    quotas: Items[One[Quota]] | None = None
    checks: Items[One[Check]] | None = None
    sla: Items[One[Sla]] | None = None
    retry: One[Retry] | None = None
    worker_group: One[WorkerGroup] | None = None
    worker_selector: One[WorkerSelector] | None = None
    policy_refs: Items[Text] | None = None
    inputs: Items[One[Input]] | None = None
    variables: Map[Data] | None = None
    tasks: Items[One[BaseTask]] | None = None
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    after_execution: Items[One[BaseTask]] | None = None
    listeners: Items[Data] | None = None
    outputs: Items[One[Output]] | None = None
    plugin_defaults: Items[One[PluginDefault]] | None = None
    task_defaults: Items[Data] | None = None
    triggers: Items[One[BaseTrigger]] | None = None
    revision: Int | None = None
    """Set by the server, like ``deleted``, ``updated`` and ``tenant_id``. Read, but never written."""
    deleted: Bool | None = None
    updated: Text | None = None
    tenant_id: Text | None = None

    __slots__ = ("_closed", "_entered", "_source", "_tracked")
    _closed: ClassVar[bool]  # in a slot, like the origin
    _entered: ClassVar[Any]  # its block
    _tracked: ClassVar[TrackedFlow | None]  # known while definitions are loaded
    _source: ClassVar[Any]  # the document that it was read from

    if not TYPE_CHECKING:  # type checkers take the signature from the fields

        def __init__(self, /, *positional: Any, **properties: Any) -> None:
            self._begin()
            super().__init__(*positional, **properties)
            for trigger in self.triggers or ():
                adopt(self, trigger)
            object.__setattr__(self, "_tracked", track(self))

    def _begin(self) -> None:
        object.__setattr__(self, "_closed", False)
        object.__setattr__(self, "_entered", None)
        object.__setattr__(self, "_tracked", None)
        object.__setattr__(self, "_source", None)

    def _settle(self) -> None:
        self._begin()
        super()._settle()
        for trigger in self.triggers or ():
            set_parent(trigger, self)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Copy the flow.

        Args:
            update: Properties of the copy that differ, by their Python names. They are not validated.
            deep: Whether to copy the tasks and all other parts too.

        Returns:
            The copy.
        """
        copied = super().model_copy(update=update, deep=deep)
        object.__setattr__(copied, "_tracked", track(copied))
        return copied

    def __copy__(self) -> Self:
        self._is_done()
        return super().__copy__()

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        self._is_done()
        return super().__deepcopy__(memo)

    def _is_done(self) -> None:
        if self._tracked is not None:
            self._tracked.done = True

    # The block

    def __enter__(self) -> Self:
        refuse_closed(self)
        if self._entered or self.tasks is not None:
            raise ScopeError(
                f"the block of the flow {self.id!r} was entered before, or its tasks are given as an argument",
                hint="put all its tasks into one `with`, or pass all of them as tasks=[...]",
                origin=caller(),
            )
        object.__setattr__(self, "_entered", FlowBlock(self, "tasks"))
        self._entered.open()
        return self

    def __exit__(self, error: type[BaseException] | None, *rest: object) -> None:
        object.__setattr__(self, "_closed", True)
        if error is not None:
            self._is_done()
        self._entered.close(keep=error is None)

    def input(self, declared: Input) -> Reference:
        """Add an input to the flow.

        >>> name = flow.input(inputs.String(id="name", defaults="world"))

        Args:
            declared: The input, an object of a class in ``kestra_dsl.inputs``.

        Returns:
            A reference to the value of the input.

        Raises:
            PropertyError: ``declared`` is no input.
            ScopeError: The flow has an input with this id, or its block is closed.
        """
        append_member(self, "inputs", declared, Input)
        return input_reference(declared.id)

    def variable(self, name: str, value: Any) -> VariableReference:
        """Add a variable to the flow.

        >>> file = flow.variable("file", f"{colour}_tripdata.csv")

        Args:
            name: The name of the variable.
            value: The value. It may contain expressions; the reference then uses ``render()``.

        Returns:
            A reference to the variable.

        Raises:
            PropertyError: The value cannot be written as YAML.
            ScopeError: The flow has a variable with this name, or its block is closed.
        """
        add_variable(self, name, value)
        return VariableReference(name)

    def output(self, declared: Output) -> None:
        """Add an output to the flow.

        Args:
            declared: The output, an object of ``kestra_dsl.models.Output``.

        Raises:
            PropertyError: ``declared`` is no output.
            ScopeError: The flow has an output with this id, or its block is closed.
        """
        append_member(self, "outputs", declared, Output)

    def on_error(self) -> Block:
        """Return the block for tasks that run when a task has failed (``errors``)."""
        return open_block(self, "errors")

    def on_finish(self) -> Block:
        """Return the block for tasks that run at the end of an execution, failed or not (``finally``)."""
        return open_block(self, "finally_")

    def afterwards(self) -> Block:
        """Return the block for tasks that run after the execution, when its state is final (``afterExecution``)."""
        return open_block(self, "after_execution")

    @overload
    def plugin_default(
        self, type_: Callable[Concatenate[str, P], Node], /, *_none: P.args, **values: P.kwargs
    ) -> None: ...
    @overload
    def plugin_default(self, type_: ModuleType | str, /, **values: Any) -> None: ...
    def plugin_default(self, type_: Any, /, *_none: Any, **values: Any) -> None:
        """Add a plugin default: values for every task of a class, a package or a prefix.

        >>> flow.plugin_default(postgresql, url="jdbc:postgresql://db/ny_taxi", password=secret("POSTGRES_PASSWORD"))

        Args:
            type_: A task class, a package of ``kestra_dsl.plugins``, or the start of a Kestra type.
            values: The properties, by their Python names.

        Raises:
            PropertyError: The class has no such property, or there is no Kestra type for ``type_``.
        """
        append_member(self, "plugin_defaults", defaults.default(type_, **values), PluginDefault)

    @overload
    def forced_plugin_default(
        self, type_: Callable[Concatenate[str, P], Node], /, *_none: P.args, **values: P.kwargs
    ) -> None: ...
    @overload
    def forced_plugin_default(self, type_: ModuleType | str, /, **values: Any) -> None: ...
    def forced_plugin_default(self, type_: Any, /, *_none: Any, **values: Any) -> None:
        """Add a plugin default whose values override those of the task.

        Args:
            type_: A task class, a package of ``kestra_dsl.plugins``, or the start of a Kestra type.
            values: The properties, by their Python names.

        Raises:
            PropertyError: The class has no such property, or there is no Kestra type for ``type_``.
        """
        append_member(self, "plugin_defaults", defaults.forced_default(type_, **values), PluginDefault)

    def _take(self, field: str, key: str | None, members: list[Any]) -> None:
        triggers = [member for member in members if not member._is_task]
        if triggers:
            super()._take("triggers", None, triggers)
            members = [member for member in members if member._is_task]
        super()._take(field, key, members)

    # Rendering

    def to_dict(self, target: str = DEFAULT) -> dict[str, Any]:
        """Convert the flow to plain data, as in its YAML.

        Args:
            target: The Kestra version to render for.

        Returns:
            A dictionary with Kestra's names. References are resolved.

        Raises:
            DefinitionError: The flow cannot be written for this version, or a required property is missing.
        """
        from kestra_dsl.lowering.rendered import plain

        with gc_paused():
            data: dict[str, Any] = plain(rendered_flow(self, target).data)
            return data

    def to_yaml(self, target: str = DEFAULT) -> str:
        """Render the flow as YAML, with its comments. Equal flows give equal bytes.

        Args:
            target: The Kestra version to render for.

        Returns:
            The YAML.

        Raises:
            DefinitionError: The flow cannot be written for this version, or a required property is missing.
        """
        with gc_paused():
            return flow_yaml(self, target)

    def _repr_html_(self) -> str:
        from kestra_dsl.graph.notebook import notebook_html

        return notebook_html(self)

    @classmethod
    def from_yaml(cls, text: str, *, file: str = "<text>", target: str = DEFAULT) -> "Flow":
        """Read a flow from YAML.

        A known type becomes its class, an unknown one a generic ``Task`` or ``Trigger``. The tasks do not join an open
        block.

        Args:
            text: The YAML document.
            file: The name of the file for error messages.
            target: The Kestra version that the document is written for.

        Returns:
            The flow.

        Raises:
            YamlError: The document is no valid YAML.
            DefinitionError: The document is no valid flow. The error lists all problems with their lines.
        """
        from kestra_dsl.reading import read_flow

        return read_flow(text, file=file, target=target)

    def check(self, target: str = DEFAULT) -> "list[Finding]":
        """Run all checks on the flow.

        >>> for finding in flow.check():
        ...     print(finding)

        Args:
            target: The Kestra version to check for.

        Returns:
            The findings. The list is empty for a version that ``only_for`` excludes.
        """
        from kestra_dsl.checks import check

        with gc_paused():
            return check(self, target)

    def missing(self) -> list[tuple[Node, str]]:
        """List the required properties that neither a task nor a plugin default sets.

        Returns:
            Pairs of the object and the Python name of the property.
        """
        return missing(self, nodes_in(self), DEFAULT)

    def __eq__(self, other: object) -> bool:
        """Whether both flows mean the same to Kestra. ``kestra_dsl.comparing`` lists the differences."""
        if not isinstance(other, Flow):
            return NotImplemented
        if self is other:
            return True
        from kestra_dsl.comparing import same

        try:
            return same(self, other)
        except DefinitionError:  # flows with unavailable references are compared unresolved
            return same(unresolved(self), unresolved(other))

    __hash__ = None  # type: ignore[assignment]  # a flow can change, and equal flows would need equal hashes
