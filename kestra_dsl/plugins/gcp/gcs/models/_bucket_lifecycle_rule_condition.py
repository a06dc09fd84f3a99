# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Dynamic, Int
from kestra_dsl.type_facts import TypeFacts

__all__ = ["BucketLifecycleRuleCondition"]


class BucketLifecycleRuleCondition(Node):
    """A part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule-Condition``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("age",),
    )

    age: Dynamic[Int] | None = None
    """Required."""
