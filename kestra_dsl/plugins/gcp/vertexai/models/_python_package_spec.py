# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text

__all__ = ["PythonPackageSpec"]


class PythonPackageSpec(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.models.PythonPackageSpec``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("args", "envs", "package_uris"),
    )

    args: Dynamic[Items[Text]] | None = None
    """Required."""
    envs: Dynamic[Map[Data]] | None = None
    """Required."""
    package_uris: Dynamic[Items[Text]] | None = None
    """Required."""
