# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.metric``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Publish",
]

PREFIX = "io.kestra.plugin.core.metric"


def _Publish():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, later
    class Publish(BaseTask):
        """``io.kestra.plugin.core.metric.Publish``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.metric.Publish",
        )
        metrics: Dynamic[Items[One[later("kestra_dsl.models", "Metric")]]] | None = None
    return Publish


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Publish,
    ),
)
