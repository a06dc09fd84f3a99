"""The base classes of tasks, triggers and their parts. Generated classes derive from them.

``Task`` and ``Trigger`` are generic: they take any type, for plugins that have no generated class.
"""

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import Field

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.catalog.versions import fact_versions
from kestra_dsl.core.block import Member, current, set_parent
from kestra_dsl.core.node import Node, Part, fill
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
from kestra_dsl.expressions.context import AnyOutputs, Outputs
from kestra_dsl.expressions.placeholders import placeholder

if TYPE_CHECKING:
    from kestra_dsl.models import AssetsDeclaration, Cache, Label, WorkerGroup, WorkerSelector
    from kestra_dsl.retries import Retry
else:
    AssetsDeclaration = later("kestra_dsl.models", "AssetsDeclaration")
    Cache = later("kestra_dsl.models", "Cache")
    Label = later("kestra_dsl.models", "Label")
    Retry = later("kestra_dsl.retries", "Retry")
    WorkerGroup = later("kestra_dsl.models", "WorkerGroup")
    WorkerSelector = later("kestra_dsl.models", "WorkerSelector")

__all__ = [
    "AdditionalPlugin",
    "BaseTask",
    "BaseTrigger",
    "Condition",
    "Task",
    "TaskRunner",
    "Trigger",
]

LogLevel = Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]
State = Literal[
    "CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING", "FAILED", "KILLED",
    "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED",
]  # fmt: skip


class _Member(Member):
    """A task or trigger."""

    id: str = Field(kw_only=False)  # the first of a signature, so that type checkers can take it off

    def __init__(self, /, id: str | None = None, *positional: Any, **properties: Any) -> None:  # noqa: A002 - Kestra's own name
        if positional:
            Node.__init__(self, id, *positional, **properties)
        if id is not None:
            properties["id"] = id
        fill(self, properties)
        block = current()
        if block is None:
            set_parent(self, None)
        else:
            block.add(self)

    def _settle(self) -> None:
        set_parent(self, None)

    def _join(self) -> None:
        block = current()
        if block is not None:
            block.add(self)


class BaseTask(_Member):
    """The base class of all tasks, with the properties that every task has."""

    _kestra = TypeFacts(
        property_versions={
            "assets": fact_versions(since="1.3"),
            "plugin_defaults_ref": fact_versions(since="1.3", until="1.3"),
            "policy_refs": fact_versions(since="2.0"),
            "worker_group": fact_versions(until="1.3"),
            "worker_selector": fact_versions(since="2.0"),
        },
    )

    _is_task = True
    _loops: ClassVar[bool] = False

    description: Text | None = None
    """Text for people, which the user interface shows."""
    disabled: Bool | None = None
    """Skip the task."""
    run_if: Dynamic[Bool] | Text | None = None
    """Expression; the task is skipped if it is false."""
    timeout: Dynamic[Duration] | None = None
    """Time after which the task is stopped and fails."""
    retry: One[Retry] | None = None
    """When to try again after a failure, and how often."""
    task_cache: One[Cache] | None = None
    """Reuse the outputs of an earlier run with the same inputs."""
    worker_group: One[WorkerGroup] | None = None
    """Workers that run it. In Kestra 1.1, 1.3."""
    worker_selector: One[WorkerSelector] | None = None
    """Workers that run it. In Kestra 2.0."""
    allow_failure: Bool | None = None
    """Go on with a warning if the task fails."""
    allow_warning: Bool | None = None
    """Count a warning of the task as success."""
    log_level: LogLevel | None = None
    """The lowest level that is logged."""
    log_to_file: Bool | None = None
    """Write the logs to a file instead of the database."""
    assets: One[AssetsDeclaration] | None = None
    """Assets that it reads and writes. In Kestra 1.3, 2.0."""
    version: Text | None = None
    """Version of the plugin."""
    policy_refs: Items[Text] | None = None
    """Policies that apply to it. In Kestra 2.0."""
    plugin_defaults_ref: Text | None = None
    """Plugin defaults that apply to it. In Kestra 1.3."""

    @property
    def outputs(self) -> Outputs:
        """References to the outputs of the task."""
        return Outputs(self._output_root, self.id)

    @property
    def _output_root(self) -> str:
        return placeholder("output", self.id)


class Condition(Part):
    """A condition for a trigger to fire, up to Kestra 1.3. In 2.0 a trigger has ``when`` instead."""


class BaseTrigger(_Member):
    """The base class of all triggers, with the properties that every trigger has."""

    _kestra = TypeFacts(
        property_versions={
            "allow_concurrent": fact_versions(since="1.3"),
            "assets": fact_versions(since="1.3"),
            "conditions": fact_versions(until="1.3"),
            "plugin_defaults_ref": fact_versions(since="1.3", until="1.3"),
            "policy_refs": fact_versions(since="2.0"),
            "when": fact_versions(since="2.0"),
            "worker_group": fact_versions(until="1.3"),
            "worker_selector": fact_versions(since="2.0"),
        },
        old_names={"minLogLevel": "log_level"},
    )

    description: Text | None = None
    """Text for people, which the user interface shows."""
    disabled: Bool | None = None
    """Turn the trigger off."""
    conditions: Items[One[Condition]] | None = None
    """Conditions that must all hold for the trigger to start an execution. In Kestra 1.1, 1.3."""
    when: Text | None = None
    """Expression that must be true for the trigger to start an execution. In Kestra 2.0."""
    labels: Map[Data] | Items[One[Label]] | None = None
    """Labels of the executions that it starts."""
    allow_concurrent: Bool | None = None
    """Start executions while one of the trigger is running. In Kestra 1.3, 2.0."""
    fail_on_trigger_error: Bool | None = None
    """Create a failed execution if the trigger fails."""
    log_level: LogLevel | None = None
    """The lowest level that is logged."""
    log_to_file: Bool | None = None
    """Write the logs to a file instead of the database."""
    stop_after: Items[State] | None = None
    """Turn the trigger off after an execution in one of these states."""
    worker_group: One[WorkerGroup] | None = None
    """Workers that run it. In Kestra 1.1, 1.3."""
    worker_selector: One[WorkerSelector] | None = None
    """Workers that run it. In Kestra 2.0."""
    assets: One[AssetsDeclaration] | None = None
    """Assets that it reads and writes. In Kestra 1.3, 2.0."""
    version: Text | None = None
    """Version of the plugin."""
    policy_refs: Items[Text] | None = None
    """Policies that apply to it. In Kestra 2.0."""
    plugin_defaults_ref: Text | None = None
    """Plugin defaults that apply to it. In Kestra 1.3."""

    @property
    def outputs(self) -> Outputs:
        """References to the outputs of the trigger, for the execution that it starts."""
        return Outputs("trigger", self.id)


class TaskRunner(Part):
    """A task runner: where the commands of a script task run."""

    version: Text | None = None
    plugin_defaults_ref: Text | None = None


class AdditionalPlugin(Part):
    """A part that a plugin defines for its own tasks: a model provider, an embedding store, a tool."""


class Task(BaseTask):
    """A task of any type, for plugins without generated classes. Its properties are written unchanged."""

    _verbatim = True

    type: str
    properties: Map[Data] = {}

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """A trigger of any type, for plugins without generated classes. Its properties are written unchanged."""

    _verbatim = True

    type: str
    properties: Map[Data] = {}

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
