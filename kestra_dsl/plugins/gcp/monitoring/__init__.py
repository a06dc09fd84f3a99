# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.monitoring``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.monitoring._push import Push as Push
    from kestra_dsl.plugins.gcp.monitoring._push_metric_value import PushMetricValue as PushMetricValue
    from kestra_dsl.plugins.gcp.monitoring._query import Query as Query
    from kestra_dsl.plugins.gcp.monitoring._trigger import Trigger as Trigger

__all__ = [
    "Push",
    "PushMetricValue",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.gcp.monitoring"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Push": "_push",
            "PushMetricValue": "_push_metric_value",
            "Query": "_query",
            "Trigger": "_trigger",
        },
        (),
    )
