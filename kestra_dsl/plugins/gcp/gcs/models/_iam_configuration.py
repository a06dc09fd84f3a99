# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.model import Node
from kestra_dsl.properties import Bool
from kestra_dsl.type_facts import TypeFacts

__all__ = ["IamConfiguration"]


class IamConfiguration(Node):
    """A part of other types: ``io.kestra.plugin.gcp.gcs.models.IamConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    public_access_prevention: Literal["ENFORCED", "UNSPECIFIED", "UNKNOWN", "INHERITED"] | None = None
    uniform_bucket_level_access_enabled: Bool | None = None
