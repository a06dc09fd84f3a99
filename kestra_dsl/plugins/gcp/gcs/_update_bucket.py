# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.gcs.models._access_control import AccessControl
from kestra_dsl.plugins.gcp.gcs.models._bucket_lifecycle_rule import BucketLifecycleRule
from kestra_dsl.plugins.gcp.gcs.models._cors import Cors
from kestra_dsl.plugins.gcp.gcs.models._iam_configuration import IamConfiguration
from kestra_dsl.plugins.gcp.gcs.models._logging import Logging

__all__ = ["UpdateBucket", "UpdateBucketOutputs"]


class UpdateBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "created": "created", "updated": "updated"}
    bucket: Reference
    created: Reference
    updated: Reference


class UpdateBucket(BaseTask):
    """``io.kestra.plugin.gcp.gcs.UpdateBucket``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.UpdateBucket",
        versions=("1.3",),
        known=("1.3",),
        required=("name",),
    )

    name: Text | None = None
    """Required."""
    acl: Items[One[AccessControl]] | None = None
    cors: Items[One[Cors]] | None = None
    default_acl: Items[One[AccessControl]] | None = None
    default_event_based_hold: Dynamic[Bool] | None = None
    default_kms_key_name: Text | None = None
    iam_configuration: One[IamConfiguration] | None = None
    impersonated_service_account: Text | None = None
    index_page: Text | None = None
    labels: Dynamic[Map[Data]] | None = None
    lifecycle_rules: Items[One[BucketLifecycleRule]] | None = None
    location: Text | None = None
    logging: One[Logging] | None = None
    not_found_page: Text | None = None
    project_id: Text | None = None
    requester_pays: Dynamic[Bool] | None = None
    retention_period: Dynamic[Int] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    storage_class: (
        Dynamic[Literal["REGIONAL", "MULTI_REGIONAL", "NEARLINE", "COLDLINE", "STANDARD", "ARCHIVE",
        "DURABLE_REDUCED_AVAILABILITY"]]
        | None
    ) = None
    versioning_enabled: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> UpdateBucketOutputs:
        return UpdateBucketOutputs(self._output_root, self.id)
