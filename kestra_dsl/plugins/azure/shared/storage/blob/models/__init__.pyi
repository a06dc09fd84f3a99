# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import DateTime

__all__ = [
    "BlobImmutabilityPolicy",
]


class BlobImmutabilityPolicy(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.storage.blob.models.BlobImmutabilityPolicy``."""

    expiry_time: DateTime | None = None
    policy_mode: Literal["MUTABLE", "UNLOCKED", "LOCKED"] | None = None
