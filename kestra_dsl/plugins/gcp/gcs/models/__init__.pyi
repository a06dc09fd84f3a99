# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text
from kestra_dsl.models import CorsOrigin

__all__ = [
    "AccessControl",
    "BucketLifecycleRule",
    "BucketLifecycleRuleAction",
    "BucketLifecycleRuleCondition",
    "Cors",
    "Entity",
    "IamConfiguration",
    "Logging",
]


class AccessControl(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.AccessControl``."""

    entity: Dynamic[One[Entity]] | None = None
    """Required."""
    role: Dynamic[Literal["READER", "WRITER", "OWNER"]] | None = None
    """Required."""


class BucketLifecycleRule(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule``."""

    action: Dynamic[One[BucketLifecycleRuleAction]] | None = None
    """Required."""
    condition: Dynamic[One[BucketLifecycleRuleCondition]] | None = None
    """Required."""


class BucketLifecycleRuleAction(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule-Action``."""

    type: Dynamic[Literal["DELETE", "SET_STORAGE_CLASS"]] | None = None
    value: Text | None = None


class BucketLifecycleRuleCondition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule-Condition``."""

    age: Dynamic[Int] | None = None
    """Required."""


class Cors(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Cors``."""

    max_age_seconds: Int | None = None
    methods: Items[Literal["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS"]] | None = None
    origins: Items[One[CorsOrigin]] | None = None
    response_headers: Items[Text] | None = None


class Entity(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Entity``."""

    value: Text | None = None
    """Required."""
    type: Dynamic[Literal["DOMAIN", "GROUP", "USER"]] | None = None


class IamConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.IamConfiguration``."""

    public_access_prevention: Literal["ENFORCED", "UNSPECIFIED", "UNKNOWN", "INHERITED"] | None = None
    uniform_bucket_level_access_enabled: Bool | None = None


class Logging(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Logging``."""

    log_bucket: Text | None = None
    log_object_prefix: Text | None = None
