# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool

__all__ = ["IamConfiguration"]


class IamConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.IamConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    public_access_prevention: Literal["ENFORCED", "UNSPECIFIED", "UNKNOWN", "INHERITED"] | None = None
    uniform_bucket_level_access_enabled: Bool | None = None
