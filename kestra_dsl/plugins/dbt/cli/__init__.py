# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dbt.cli``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.dbt.cli._build import Build as Build
    from kestra_dsl.plugins.dbt.cli._compile import Compile as Compile
    from kestra_dsl.plugins.dbt.cli._dbt_cli import DbtCLI as DbtCLI
    from kestra_dsl.plugins.dbt.cli._dbt_cli_kv_store_manifest import DbtCLIKvStoreManifest as DbtCLIKvStoreManifest
    from kestra_dsl.plugins.dbt.cli._deps import Deps as Deps
    from kestra_dsl.plugins.dbt.cli._freshness import Freshness as Freshness
    from kestra_dsl.plugins.dbt.cli._list import List as List
    from kestra_dsl.plugins.dbt.cli._run import Run as Run
    from kestra_dsl.plugins.dbt.cli._seed import Seed as Seed
    from kestra_dsl.plugins.dbt.cli._setup import Setup as Setup
    from kestra_dsl.plugins.dbt.cli._snapshot import Snapshot as Snapshot
    from kestra_dsl.plugins.dbt.cli._test import Test as Test

__all__ = [
    "Build",
    "Compile",
    "DbtCLI",
    "DbtCLIKvStoreManifest",
    "Deps",
    "Freshness",
    "List",
    "Run",
    "Seed",
    "Setup",
    "Snapshot",
    "Test",
]

PREFIX = "io.kestra.plugin.dbt.cli"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Build": "_build",
            "Compile": "_compile",
            "DbtCLI": "_dbt_cli",
            "DbtCLIKvStoreManifest": "_dbt_cli_kv_store_manifest",
            "Deps": "_deps",
            "Freshness": "_freshness",
            "List": "_list",
            "Run": "_run",
            "Seed": "_seed",
            "Setup": "_setup",
            "Snapshot": "_snapshot",
            "Test": "_test",
        },
        (),
    )
