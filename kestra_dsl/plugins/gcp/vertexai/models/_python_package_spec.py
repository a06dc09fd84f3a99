# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Data, Dynamic, Items, Map, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["PythonPackageSpec"]


class PythonPackageSpec(Node):
    """A part of other types: ``io.kestra.plugin.gcp.vertexai.models.PythonPackageSpec``."""

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
