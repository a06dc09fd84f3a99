# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Dynamic, Map, Text

__all__ = ["BatchRuntimeConfiguration"]


class BatchRuntimeConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-RuntimeConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    container_image: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    version: Text | None = None
