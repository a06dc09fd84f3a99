# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.gke``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.gke._cluster_metadata import ClusterMetadata as ClusterMetadata

__all__ = [
    "ClusterMetadata",
]

PREFIX = "io.kestra.plugin.gcp.gke"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ClusterMetadata": "_cluster_metadata",
        },
        (),
    )
