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
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-ExecutionConfiguration``."""

    kms_key: Text | None = None
    network_tags: Dynamic[Items[Text]] | None = None
    network_uri: Text | None = None
    service_account_email: Text | None = None
    subnetwork_uri: Text | None = None


class BatchPeripheralsConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-PeripheralsConfiguration``."""

    metastore_service: Text | None = None
    spark_history_server: Dynamic[One[BatchSparkHistoryServerConfiguration]] | None = None


class BatchRuntimeConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-RuntimeConfiguration``."""

    container_image: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    version: Text | None = None


class BatchSparkHistoryServerConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-SparkHistoryServerConfiguration``."""

    dataproc_cluster: Text | None = None


class PySparkSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state": "state"}
    state: Reference


class PySparkSubmit(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.batches.PySparkSubmit``."""

    main_python_file_uri: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    archive_uris: Dynamic[Items[Text]] | None = None
    args: Dynamic[Items[Text]] | None = None
    execution: Dynamic[One[BatchExecutionConfiguration]] | None = None
    file_uris: Dynamic[Items[Text]] | None = None
    impersonated_service_account: Text | None = None
    jar_file_uris: Dynamic[Items[Text]] | None = None
    peripherals: Dynamic[One[BatchPeripheralsConfiguration]] | None = None
    project_id: Text | None = None
    runtime: Dynamic[One[BatchRuntimeConfiguration]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> PySparkSubmitOutputs:
        return PySparkSubmitOutputs(self._output_root, self.id)


class RSparkSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state": "state"}
    state: Reference


class RSparkSubmit(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.batches.RSparkSubmit``."""

    main_r_file_uri: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    archive_uris: Dynamic[Items[Text]] | None = None
    args: Dynamic[Items[Text]] | None = None
    execution: Dynamic[One[BatchExecutionConfiguration]] | None = None
    file_uris: Dynamic[Items[Text]] | None = None
    impersonated_service_account: Text | None = None
    jar_file_uris: Dynamic[Items[Text]] | None = None
    peripherals: Dynamic[One[BatchPeripheralsConfiguration]] | None = None
    project_id: Text | None = None
    runtime: Dynamic[One[BatchRuntimeConfiguration]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> RSparkSubmitOutputs:
        return RSparkSubmitOutputs(self._output_root, self.id)


class SparkSqlSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state": "state"}
    state: Reference


class SparkSqlSubmit(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.batches.SparkSqlSubmit``."""

    name: Text | None = None
    """Required."""
    query_file_uri: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    archive_uris: Dynamic[Items[Text]] | None = None
    args: Dynamic[Items[Text]] | None = None
    execution: Dynamic[One[BatchExecutionConfiguration]] | None = None
    file_uris: Dynamic[Items[Text]] | None = None
    impersonated_service_account: Text | None = None
    jar_file_uris: Dynamic[Items[Text]] | None = None
    peripherals: Dynamic[One[BatchPeripheralsConfiguration]] | None = None
    project_id: Text | None = None
    runtime: Dynamic[One[BatchRuntimeConfiguration]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> SparkSqlSubmitOutputs:
        return SparkSqlSubmitOutputs(self._output_root, self.id)


class SparkSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state": "state"}
    state: Reference


class SparkSubmit(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.batches.SparkSubmit``."""

    main_class: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    archive_uris: Dynamic[Items[Text]] | None = None
    args: Dynamic[Items[Text]] | None = None
    execution: Dynamic[One[BatchExecutionConfiguration]] | None = None
    file_uris: Dynamic[Items[Text]] | None = None
    impersonated_service_account: Text | None = None
    jar_file_uris: Dynamic[Items[Text]] | None = None
    peripherals: Dynamic[One[BatchPeripheralsConfiguration]] | None = None
    project_id: Text | None = None
    runtime: Dynamic[One[BatchRuntimeConfiguration]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> SparkSubmitOutputs:
        return SparkSubmitOutputs(self._output_root, self.id)
