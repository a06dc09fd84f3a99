# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blobs": "blobs"}
    blobs: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.gcs.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.Trigger",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Default: NONE."""
    impersonated_service_account: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """Default: DIRECTORY."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    project_id: Text | None = None
    reg_exp: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
