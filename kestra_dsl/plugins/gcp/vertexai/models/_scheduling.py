# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Duration, Dynamic

__all__ = ["Scheduling"]


class Scheduling(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.Scheduling``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("restart_job_on_worker_restart", "time_out"),
    )

    restart_job_on_worker_restart: Dynamic[Bool] | None = None
    """Required."""
    time_out: Dynamic[Duration] | None = None
    """Required."""
