# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataproc.batches``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "BatchExecutionConfiguration",
    "BatchPeripheralsConfiguration",
    "BatchRuntimeConfiguration",
    "BatchSparkHistoryServerConfiguration",
    "PySparkSubmit",
    "RSparkSubmit",
    "SparkSqlSubmit",
    "SparkSubmit",
]

PREFIX: str


class BatchExecutionConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-ExecutionConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    kms_key: Text | None = None
    """Text, or an expression."""
    network_tags: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    network_uri: Text | None = None
    """Text, or an expression."""
    service_account_email: Text | None = None
    """Text, or an expression."""
    subnetwork_uri: Text | None = None
    """Text, or an expression."""


class BatchPeripheralsConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-PeripheralsConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    metastore_service: Text | None = None
    """Text, or an expression."""
    spark_history_server: Dynamic[One[BatchSparkHistoryServerConfiguration]] | None = None
    """BatchSparkHistoryServerConfiguration, or an expression."""


class BatchRuntimeConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-RuntimeConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    version: Text | None = None
    """Text, or an expression."""


class BatchSparkHistoryServerConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-SparkHistoryServerConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    dataproc_cluster: Text | None = None
    """Text, or an expression."""


class PySparkSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state": "state"}
    state: Reference


class PySparkSubmit(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.batches.PySparkSubmit``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, main_python_file_uri, name, region.
    https://kestra.io/plugins/plugin-gcp/dataproc/io.kestra.plugin.gcp.dataproc.batches.pysparksubmit
    """

    main_python_file_uri: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    archive_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    execution: Dynamic[One[BatchExecutionConfiguration]] | None = None
    """BatchExecutionConfiguration, or an expression."""
    file_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    jar_file_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    peripherals: Dynamic[One[BatchPeripheralsConfiguration]] | None = None
    """BatchPeripheralsConfiguration, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    runtime: Dynamic[One[BatchRuntimeConfiguration]] | None = None
    """BatchRuntimeConfiguration, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> PySparkSubmitOutputs:
        return PySparkSubmitOutputs(self._output_root, self.id)


class RSparkSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state": "state"}
    state: Reference


class RSparkSubmit(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.batches.RSparkSubmit``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, main_r_file_uri, name, region.
    https://kestra.io/plugins/plugin-gcp/dataproc/io.kestra.plugin.gcp.dataproc.batches.rsparksubmit
    """

    main_r_file_uri: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    archive_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    execution: Dynamic[One[BatchExecutionConfiguration]] | None = None
    """BatchExecutionConfiguration, or an expression."""
    file_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    jar_file_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    peripherals: Dynamic[One[BatchPeripheralsConfiguration]] | None = None
    """BatchPeripheralsConfiguration, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    runtime: Dynamic[One[BatchRuntimeConfiguration]] | None = None
    """BatchRuntimeConfiguration, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> RSparkSubmitOutputs:
        return RSparkSubmitOutputs(self._output_root, self.id)


class SparkSqlSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state": "state"}
    state: Reference


class SparkSqlSubmit(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.batches.SparkSqlSubmit``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, name, query_file_uri, region.
    https://kestra.io/plugins/plugin-gcp/dataproc/io.kestra.plugin.gcp.dataproc.batches.sparksqlsubmit
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    query_file_uri: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    archive_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    execution: Dynamic[One[BatchExecutionConfiguration]] | None = None
    """BatchExecutionConfiguration, or an expression."""
    file_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    jar_file_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    peripherals: Dynamic[One[BatchPeripheralsConfiguration]] | None = None
    """BatchPeripheralsConfiguration, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    runtime: Dynamic[One[BatchRuntimeConfiguration]] | None = None
    """BatchRuntimeConfiguration, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> SparkSqlSubmitOutputs:
        return SparkSqlSubmitOutputs(self._output_root, self.id)


class SparkSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state": "state"}
    state: Reference


class SparkSubmit(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.batches.SparkSubmit``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, main_class, name, region.
    https://kestra.io/plugins/plugin-gcp/dataproc/io.kestra.plugin.gcp.dataproc.batches.sparksubmit
    """

    main_class: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    archive_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    execution: Dynamic[One[BatchExecutionConfiguration]] | None = None
    """BatchExecutionConfiguration, or an expression."""
    file_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    jar_file_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    peripherals: Dynamic[One[BatchPeripheralsConfiguration]] | None = None
    """BatchPeripheralsConfiguration, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    runtime: Dynamic[One[BatchRuntimeConfiguration]] | None = None
    """BatchRuntimeConfiguration, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> SparkSubmitOutputs:
        return SparkSubmitOutputs(self._output_root, self.id)
