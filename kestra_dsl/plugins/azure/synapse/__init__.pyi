# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.synapse``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "SparkBatchJobCreate",
]

PREFIX: str


class SparkBatchJobCreate(BaseTask):
    """``io.kestra.plugin.azure.synapse.SparkBatchJobCreate``."""

    endpoint: Text | None = None
    file: Text | None = None
    name: Text | None = None
    spark_pool_name: Text | None = None
    tenant_id: Text | None = None
    archives: Dynamic[Items[Text]] | None = None
    arguments: Dynamic[Items[Text]] | None = None
    class_name: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    conf: Dynamic[Map[Data]] | None = None
    driver_cores: Dynamic[Int] | None = None
    driver_memory: Text | None = None
    executor_cores: Dynamic[Int] | None = None
    executor_count: Dynamic[Int] | None = None
    executor_memory: Text | None = None
    files: Dynamic[Items[Text]] | None = None
    jars: Dynamic[Items[Text]] | None = None
    pem_certificate: Text | None = None
    py_files: Dynamic[Items[Text]] | None = None
    tags: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
