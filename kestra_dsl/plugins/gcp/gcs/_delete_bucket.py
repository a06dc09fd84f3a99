# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["DeleteBucket", "DeleteBucketOutputs"]


class DeleteBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "bucket_uri": "bucketUri"}
    bucket: Reference
    bucket_uri: Reference


class DeleteBucket(BaseTask):
    """``io.kestra.plugin.gcp.gcs.DeleteBucket``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.DeleteBucket",
        versions=("1.3",),
        known=("1.3",),
        required=("name",),
    )

    name: Text | None = None
    """Required."""
    force: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteBucketOutputs:
        return DeleteBucketOutputs(self._output_root, self.id)
