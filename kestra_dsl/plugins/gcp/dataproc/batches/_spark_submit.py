# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.dataproc.batches._batch_execution_configuration import BatchExecutionConfiguration
from kestra_dsl.plugins.gcp.dataproc.batches._batch_peripherals_configuration import BatchPeripheralsConfiguration
from kestra_dsl.plugins.gcp.dataproc.batches._batch_runtime_configuration import BatchRuntimeConfiguration

__all__ = ["SparkSubmit", "SparkSubmitOutputs"]


class SparkSubmitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"state": "state"}
    state: Reference


class SparkSubmit(BaseTask):
    """``io.kestra.plugin.gcp.dataproc.batches.SparkSubmit``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.dataproc.batches.SparkSubmit",
        versions=("1.3",),
        known=("1.3",),
        required=("main_class", "name", "region"),
    )

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
