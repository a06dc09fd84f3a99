# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One
from kestra_dsl.models._metric import Metric

__all__ = ["Publish"]


class Publish(BaseTask):
    """``io.kestra.plugin.core.metric.Publish``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.metric.Publish",
    )

    metrics: Dynamic[Items[One[Metric]]] | None = None
