# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.cli``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.cli._g_cloud_cli import GCloudCLI as GCloudCLI

__all__ = [
    "GCloudCLI",
]

PREFIX = "io.kestra.plugin.gcp.cli"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "GCloudCLI": "_g_cloud_cli",
        },
        (),
    )
