# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, One
from kestra_dsl.plugins.gcp.gcs.models._bucket_lifecycle_rule_action import BucketLifecycleRuleAction
from kestra_dsl.plugins.gcp.gcs.models._bucket_lifecycle_rule_condition import BucketLifecycleRuleCondition

__all__ = ["BucketLifecycleRule"]


class BucketLifecycleRule(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("action", "condition"),
    )

    action: Dynamic[One[BucketLifecycleRuleAction]] | None = None
    """Required."""
    condition: Dynamic[One[BucketLifecycleRuleCondition]] | None = None
    """Required."""
