# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Dynamic

__all__ = ["TimeoutConfiguration"]


class TimeoutConfiguration(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.TimeoutConfiguration``."""

    connect_timeout: Dynamic[Duration] | None = None
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""
