# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataproc.batches``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.gcp.dataproc.batches"


def _BatchExecutionConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class BatchExecutionConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-ExecutionConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        kms_key: Text | None = None
        network_tags: Dynamic[Items[Text]] | None = None
        network_uri: Text | None = None
        service_account_email: Text | None = None
        subnetwork_uri: Text | None = None
    return BatchExecutionConfiguration


def _BatchPeripheralsConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class BatchPeripheralsConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-PeripheralsConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        metastore_service: Text | None = None
        spark_history_server: (
            Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchSparkHistoryServerConfiguration")]]
            | None
        ) = None
    return BatchPeripheralsConfiguration


def _BatchRuntimeConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    class BatchRuntimeConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-RuntimeConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        container_image: Text | None = None
        properties: Dynamic[Map[Data]] | None = None
        version: Text | None = None
    return BatchRuntimeConfiguration


def _BatchSparkHistoryServerConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class BatchSparkHistoryServerConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-SparkHistoryServerConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        dataproc_cluster: Text | None = None
    return BatchSparkHistoryServerConfiguration


def _PySparkSubmit():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PySparkSubmitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state": "state"}
        state: Reference
    class PySparkSubmit(BaseTask):
        """``io.kestra.plugin.gcp.dataproc.batches.PySparkSubmit``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataproc.batches.PySparkSubmit",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("main_python_file_uri", "name", "region"),
        )
        main_python_file_uri: Text | None = None
        name: Text | None = None
        region: Text | None = None
        archive_uris: Dynamic[Items[Text]] | None = None
        args: Dynamic[Items[Text]] | None = None
        execution: (
            Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchExecutionConfiguration")]]
            | None
        ) = None
        file_uris: Dynamic[Items[Text]] | None = None
        impersonated_service_account: Text | None = None
        jar_file_uris: Dynamic[Items[Text]] | None = None
        peripherals: (
            Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchPeripheralsConfiguration")]]
            | None
        ) = None
        project_id: Text | None = None
        runtime: Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchRuntimeConfiguration")]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> PySparkSubmitOutputs:
            return PySparkSubmitOutputs(self._output_root, self.id)
    return PySparkSubmit


def _RSparkSubmit():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RSparkSubmitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state": "state"}
        state: Reference
    class RSparkSubmit(BaseTask):
        """``io.kestra.plugin.gcp.dataproc.batches.RSparkSubmit``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataproc.batches.RSparkSubmit",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("main_r_file_uri", "name", "region"),
        )
        main_r_file_uri: Text | None = None
        name: Text | None = None
        region: Text | None = None
        archive_uris: Dynamic[Items[Text]] | None = None
        args: Dynamic[Items[Text]] | None = None
        execution: (
            Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchExecutionConfiguration")]]
            | None
        ) = None
        file_uris: Dynamic[Items[Text]] | None = None
        impersonated_service_account: Text | None = None
        jar_file_uris: Dynamic[Items[Text]] | None = None
        peripherals: (
            Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchPeripheralsConfiguration")]]
            | None
        ) = None
        project_id: Text | None = None
        runtime: Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchRuntimeConfiguration")]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> RSparkSubmitOutputs:
            return RSparkSubmitOutputs(self._output_root, self.id)
    return RSparkSubmit


def _SparkSqlSubmit():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SparkSqlSubmitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state": "state"}
        state: Reference
    class SparkSqlSubmit(BaseTask):
        """``io.kestra.plugin.gcp.dataproc.batches.SparkSqlSubmit``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataproc.batches.SparkSqlSubmit",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name", "query_file_uri", "region"),
        )
        name: Text | None = None
        query_file_uri: Text | None = None
        region: Text | None = None
        archive_uris: Dynamic[Items[Text]] | None = None
        args: Dynamic[Items[Text]] | None = None
        execution: (
            Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchExecutionConfiguration")]]
            | None
        ) = None
        file_uris: Dynamic[Items[Text]] | None = None
        impersonated_service_account: Text | None = None
        jar_file_uris: Dynamic[Items[Text]] | None = None
        peripherals: (
            Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchPeripheralsConfiguration")]]
            | None
        ) = None
        project_id: Text | None = None
        runtime: Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchRuntimeConfiguration")]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> SparkSqlSubmitOutputs:
            return SparkSqlSubmitOutputs(self._output_root, self.id)
    return SparkSqlSubmit


def _SparkSubmit():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SparkSubmitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"state": "state"}
        state: Reference
    class SparkSubmit(BaseTask):
        """``io.kestra.plugin.gcp.dataproc.batches.SparkSubmit``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataproc.batches.SparkSubmit",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("main_class", "name", "region"),
        )
        main_class: Text | None = None
        name: Text | None = None
        region: Text | None = None
        archive_uris: Dynamic[Items[Text]] | None = None
        args: Dynamic[Items[Text]] | None = None
        execution: (
            Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchExecutionConfiguration")]]
            | None
        ) = None
        file_uris: Dynamic[Items[Text]] | None = None
        impersonated_service_account: Text | None = None
        jar_file_uris: Dynamic[Items[Text]] | None = None
        peripherals: (
            Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchPeripheralsConfiguration")]]
            | None
        ) = None
        project_id: Text | None = None
        runtime: Dynamic[One[later("kestra_dsl.plugins.gcp.dataproc.batches", "BatchRuntimeConfiguration")]] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> SparkSubmitOutputs:
            return SparkSubmitOutputs(self._output_root, self.id)
    return SparkSubmit


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _BatchExecutionConfiguration,
        _BatchPeripheralsConfiguration,
        _BatchRuntimeConfiguration,
        _BatchSparkHistoryServerConfiguration,
        _PySparkSubmit,
        _RSparkSubmit,
        _SparkSqlSubmit,
        _SparkSubmit,
    ),
)
