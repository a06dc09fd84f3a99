# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, One, Text
from kestra_dsl.plugins.gcp.dataproc.batches._batch_spark_history_server_configuration import BatchSparkHistoryServerConfiguration

__all__ = ["BatchPeripheralsConfiguration"]


class BatchPeripheralsConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-PeripheralsConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    metastore_service: Text | None = None
    spark_history_server: Dynamic[One[BatchSparkHistoryServerConfiguration]] | None = None
