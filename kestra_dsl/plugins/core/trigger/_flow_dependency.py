# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Items, Map, Text

__all__ = ["FlowDependency"]


class FlowDependency(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Dependency``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
    )

    flow_id: Text | None = None
    labels: Map[Data] | None = None
    namespace: Text | None = None
    states: (
        Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
        "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
        | None
    ) = None
    when: Text | None = None
    """Default: true."""
