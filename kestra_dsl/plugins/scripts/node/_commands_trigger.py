# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["CommandsTrigger", "CommandsTriggerOutputs"]


class CommandsTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"condition": "condition", "exit_code": "exitCode", "timestamp": "timestamp", "vars": "vars"}
    condition: Reference
    exit_code: Reference
    timestamp: Reference
    vars: Reference


class CommandsTrigger(BaseTrigger):
    """``io.kestra.plugin.scripts.node.CommandsTrigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.scripts.node.CommandsTrigger",
        versions=("1.3",),
        known=("1.3",),
        required=("commands", "exit_condition"),
    )

    commands: Dynamic[Items[Text]] | None = None
    """Required."""
    exit_condition: Text | None = None
    """Required."""
    container_image: Text | None = None
    """Default: node."""
    edge: Dynamic[Bool] | None = None
    """Default: true."""
    interval: Duration | None = None
    """Default: PT1M."""

    @property
    def outputs(self) -> CommandsTriggerOutputs:
        return CommandsTriggerOutputs("trigger", self.id)
