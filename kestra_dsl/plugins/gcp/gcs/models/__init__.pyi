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
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.AccessControl``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: entity, role.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.models.accesscontrol
    """

    entity: Dynamic[One[Entity]] | None = None
    """Entity, or an expression. Required."""
    role: Dynamic[Literal["READER", "WRITER", "OWNER"]] | None = None
    """READER, WRITER or OWNER, or an expression. Required."""


class BucketLifecycleRule(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: action, condition.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.models.bucketlifecyclerule
    """

    action: Dynamic[One[BucketLifecycleRuleAction]] | None = None
    """BucketLifecycleRuleAction, or an expression. Required."""
    condition: Dynamic[One[BucketLifecycleRuleCondition]] | None = None
    """BucketLifecycleRuleCondition, or an expression. Required."""


class BucketLifecycleRuleAction(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule-Action``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    type: Dynamic[Literal["DELETE", "SET_STORAGE_CLASS"]] | None = None
    """DELETE or SET_STORAGE_CLASS, or an expression."""
    value: Text | None = None
    """Text, or an expression."""


class BucketLifecycleRuleCondition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule-Condition``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: age.
    """

    age: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""


class Cors(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Cors``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.models.cors
    """

    max_age_seconds: Int | None = None
    """Whole number."""
    methods: Items[Literal["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS"]] | None = None
    """List of GET, HEAD, PUT, POST, DELETE or OPTIONS."""
    origins: Items[One[CorsOrigin]] | None = None
    """List of CorsOrigin."""
    response_headers: Items[Text] | None = None
    """List of text."""


class Entity(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Entity``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: value.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.models.entity
    """

    value: Text | None = None
    """Text, or an expression. Required."""
    type: Dynamic[Literal["DOMAIN", "GROUP", "USER"]] | None = None
    """DOMAIN, GROUP or USER, or an expression."""


class IamConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.IamConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.models.iamconfiguration
    """

    public_access_prevention: Literal["ENFORCED", "UNSPECIFIED", "UNKNOWN", "INHERITED"] | None = None
    """ENFORCED, UNSPECIFIED, UNKNOWN or INHERITED."""
    uniform_bucket_level_access_enabled: Bool | None = None
    """True or false."""


class Logging(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Logging``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.models.logging
    """

    log_bucket: Text | None = None
    """Text."""
    log_object_prefix: Text | None = None
    """Text."""
