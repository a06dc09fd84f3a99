# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Int

__all__ = ["BucketLifecycleRuleCondition"]


class BucketLifecycleRuleCondition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule-Condition``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("age",),
    )

    age: Dynamic[Int] | None = None
    """Required."""
