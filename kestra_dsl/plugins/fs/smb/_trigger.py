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
    _kestra_names = {"files": "files"}
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.smb.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.smb.Trigger",
        versions=("1.3",),
        known=("1.3",),
        required=("action", "from_", "host"),
    )

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Required."""
    interval: Duration | None = None
    """Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """Default: NONE."""
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None
    username: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
