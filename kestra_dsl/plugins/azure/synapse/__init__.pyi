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
    """``io.kestra.plugin.azure.synapse.SparkBatchJobCreate``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/synapse/io.kestra.plugin.azure.synapse.sparkbatchjobcreate
    """

    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    file: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    spark_pool_name: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    archives: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    arguments: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    class_name: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    conf: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    driver_cores: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    driver_memory: Text | None = None
    """Text, or an expression."""
    executor_cores: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    executor_count: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    executor_memory: Text | None = None
    """Text, or an expression."""
    files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    jars: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    py_files: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    tags: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
