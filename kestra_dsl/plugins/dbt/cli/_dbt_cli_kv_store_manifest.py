# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["DbtCLIKvStoreManifest"]


class DbtCLIKvStoreManifest(Node):
    """A part of other types: ``io.kestra.plugin.dbt.cli.DbtCLI-KvStoreManifest``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("key", "namespace"),
    )

    key: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
