# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import DateTime

__all__ = [
    "BlobImmutabilityPolicy",
]


class BlobImmutabilityPolicy(Node):
    """Part of other types: ``io.kestra.plugin.azure.shared.storage.blob.models.BlobImmutabilityPolicy``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/shared/io.kestra.plugin.azure.shared.storage.blob.models.blobimmutabilitypolicy
    """

    expiry_time: DateTime | None = None
    """Date and time."""
    policy_mode: Literal["MUTABLE", "UNLOCKED", "LOCKED"] | None = None
    """MUTABLE, UNLOCKED or LOCKED."""
