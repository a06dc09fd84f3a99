# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Bool, Duration, Dynamic
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Scheduling"]


class Scheduling(Node):
    """A part of other types: ``io.kestra.plugin.gcp.vertexai.models.Scheduling``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("restart_job_on_worker_restart", "time_out"),
    )

    restart_job_on_worker_restart: Dynamic[Bool] | None = None
    """Required."""
    time_out: Dynamic[Duration] | None = None
    """Required."""
