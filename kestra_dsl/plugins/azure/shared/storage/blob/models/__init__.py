# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "BlobImmutabilityPolicy",
]


def _BlobImmutabilityPolicy():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import DateTime
    class BlobImmutabilityPolicy(Node):
        """Part of other types: ``io.kestra.plugin.azure.shared.storage.blob.models.BlobImmutabilityPolicy``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        expiry_time: DateTime | None = None
        policy_mode: Literal["MUTABLE", "UNLOCKED", "LOCKED"] | None = None
    return BlobImmutabilityPolicy


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _BlobImmutabilityPolicy,
    ),
)
