# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "files": "files"}
    count: Reference
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.local.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.local.Trigger",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Default: NONE."""
    interval: Duration | None = None
    """Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
