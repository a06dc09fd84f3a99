# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["DbtCLIKvStoreManifest"]


class DbtCLIKvStoreManifest(Node):
    """Part of other types: ``io.kestra.plugin.dbt.cli.DbtCLI-KvStoreManifest``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("key", "namespace"),
    )

    key: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
