# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["CreateBucketIamPolicy", "CreateBucketIamPolicyOutputs"]


class CreateBucketIamPolicyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "created": "created", "member": "member", "role": "role"}
    bucket: Reference
    created: Reference
    member: Reference
    role: Reference


class CreateBucketIamPolicy(BaseTask):
    """``io.kestra.plugin.gcp.gcs.CreateBucketIamPolicy``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.CreateBucketIamPolicy",
        versions=("1.3",),
        known=("1.3",),
        required=("member", "name", "role"),
    )

    member: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    role: Text | None = None
    """Required."""
    if_exists: Dynamic[Literal["ERROR", "SKIP"]] | None = None
    """Default: SKIP."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> CreateBucketIamPolicyOutputs:
        return CreateBucketIamPolicyOutputs(self._output_root, self.id)
