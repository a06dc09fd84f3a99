# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["ScriptTrigger", "ScriptTriggerOutputs"]


class ScriptTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"condition": "condition", "exit_code": "exitCode", "timestamp": "timestamp", "vars": "vars"}
    condition: Reference
    exit_code: Reference
    timestamp: Reference
    vars: Reference


class ScriptTrigger(BaseTrigger):
    """``io.kestra.plugin.scripts.python.ScriptTrigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.scripts.python.ScriptTrigger",
        versions=("1.3",),
        known=("1.3",),
        required=("script",),
    )

    script: Text | None = None
    """Required."""
    container_image: Text | None = None
    """Default: python:3.13-slim."""
    edge: Dynamic[Bool] | None = None
    """Default: true."""
    exit_condition: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""

    @property
    def outputs(self) -> ScriptTriggerOutputs:
        return ScriptTriggerOutputs("trigger", self.id)
