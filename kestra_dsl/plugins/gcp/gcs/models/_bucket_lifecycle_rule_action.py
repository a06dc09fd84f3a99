# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Text

__all__ = ["BucketLifecycleRuleAction"]


class BucketLifecycleRuleAction(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.BucketLifecycleRule-Action``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    type: Dynamic[Literal["DELETE", "SET_STORAGE_CLASS"]] | None = None
    value: Text | None = None
