# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Items, Map, Text

__all__ = ["FlowUpstreamFlow"]


class FlowUpstreamFlow(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-UpstreamFlow``. In Kestra 1.1, 1.3."""

    _kestra = TypeFacts(
        versions=("1.1", "1.3"),
        required=("namespace",),
    )

    namespace: Text | None = None
    """Required."""
    flow_id: Text | None = None
    labels: Map[Data] | None = None
    states: (
        Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
        "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
        | None
    ) = None
