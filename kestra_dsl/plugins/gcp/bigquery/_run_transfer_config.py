# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["RunTransferConfig", "RunTransferConfigOutputs"]


class RunTransferConfigOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_dataset_id": "destinationDatasetId", "location": "location", "project_id": "projectId", "reattached": "reattached", "run_name": "runName", "state": "state"}
    destination_dataset_id: Reference
    location: Reference
    project_id: Reference
    reattached: Reference
    run_name: Reference
    state: Reference


class RunTransferConfig(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.RunTransferConfig``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigquery.RunTransferConfig",
        versions=("1.3",),
        known=("1.3",),
        required=("transfer_config_name",),
    )

    transfer_config_name: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    poll_interval: Dynamic[Duration] | None = None
    """Default: PT15S."""
    project_id: Text | None = None
    reattach: Dynamic[Bool] | None = None
    """Default: true."""
    reattach_max_age: Dynamic[Duration] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> RunTransferConfigOutputs:
        return RunTransferConfigOutputs(self._output_root, self.id)
