# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

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


def _AccessControl():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, later
    class AccessControl(Node):
        """Part of other types: ``io.kestra.plugin.gcp.gcs.models.AccessControl``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("entity", "role"),
        )
        entity: Dynamic[One[later("kestra_dsl.plugins.gcp.gcs.models", "Entity")]] | None = None
        role: Dynamic[Literal["READER", "WRITER", "OWNER"]] | None = None
    return AccessControl


def _BucketLifecycleRule():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, later
    class BucketLifecycleRule(Node):
        """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("action", "condition"),
        )
        action: Dynamic[One[later("kestra_dsl.plugins.gcp.gcs.models", "BucketLifecycleRuleAction")]] | None = None
        condition: Dynamic[One[later("kestra_dsl.plugins.gcp.gcs.models", "BucketLifecycleRuleCondition")]] | None = None
    return BucketLifecycleRule


def _BucketLifecycleRuleAction():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class BucketLifecycleRuleAction(Node):
        """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule-Action``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        type: Dynamic[Literal["DELETE", "SET_STORAGE_CLASS"]] | None = None
        value: Text | None = None
    return BucketLifecycleRuleAction


def _BucketLifecycleRuleCondition():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int
    class BucketLifecycleRuleCondition(Node):
        """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule-Condition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("age",),
        )
        age: Dynamic[Int] | None = None
    return BucketLifecycleRuleCondition


def _Cors():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int, Items, One, Text, later
    class Cors(Node):
        """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Cors``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        max_age_seconds: Int | None = None
        methods: Items[Literal["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS"]] | None = None
        origins: Items[One[later("kestra_dsl.models", "CorsOrigin")]] | None = None
        response_headers: Items[Text] | None = None
    return Cors


def _Entity():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class Entity(Node):
        """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Entity``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("value",),
        )
        value: Text | None = None
        type: Dynamic[Literal["DOMAIN", "GROUP", "USER"]] | None = None
    return Entity


def _IamConfiguration():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool
    class IamConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.gcp.gcs.models.IamConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        public_access_prevention: Literal["ENFORCED", "UNSPECIFIED", "UNKNOWN", "INHERITED"] | None = None
        uniform_bucket_level_access_enabled: Bool | None = None
    return IamConfiguration


def _Logging():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class Logging(Node):
        """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Logging``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        log_bucket: Text | None = None
        log_object_prefix: Text | None = None
    return Logging


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AccessControl,
        _BucketLifecycleRule,
        _BucketLifecycleRuleAction,
        _BucketLifecycleRuleCondition,
        _Cors,
        _Entity,
        _IamConfiguration,
        _Logging,
    ),
)
