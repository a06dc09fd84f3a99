# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.plugins.gcp.dataproc.batches._batch_spark_history_server_configuration import BatchSparkHistoryServerConfiguration
from kestra_dsl.properties import Dynamic, One, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["BatchPeripheralsConfiguration"]


class BatchPeripheralsConfiguration(Node):
    """A part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-PeripheralsConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    metastore_service: Text | None = None
    spark_history_server: Dynamic[One[BatchSparkHistoryServerConfiguration]] | None = None
