# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.models._metric import Metric
from kestra_dsl.nodes import BaseTask
from kestra_dsl.properties import Dynamic, Items, One
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Publish"]


class Publish(BaseTask):
    """``io.kestra.plugin.core.metric.Publish``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.metric.Publish",
    )

    metrics: Dynamic[Items[One[Metric]]] | None = None
