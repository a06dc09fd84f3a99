# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Data, Dynamic, Map, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["BatchRuntimeConfiguration"]


class BatchRuntimeConfiguration(Node):
    """A part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-RuntimeConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    container_image: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    version: Text | None = None
