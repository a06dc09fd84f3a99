# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text
from kestra_dsl.plugins.gcp.vertexai.models._gcs_destination import GcsDestination
from kestra_dsl.plugins.gcp.vertexai.models._scheduling import Scheduling
from kestra_dsl.plugins.gcp.vertexai.models._worker_pool_spec import WorkerPoolSpec

__all__ = ["CustomJobSpec"]


class CustomJobSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.CustomJobSpec``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("worker_pool_specs",),
    )

    worker_pool_specs: Dynamic[Items[Dynamic[One[WorkerPoolSpec]]]] | None = None
    """Required."""
    base_output_directory: One[GcsDestination] | None = None
    enable_web_access: Dynamic[Bool] | None = None
    network: Text | None = None
    scheduling: One[Scheduling] | None = None
    service_account: Text | None = None
    tensorboard: Text | None = None
