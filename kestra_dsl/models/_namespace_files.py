# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text

__all__ = ["NamespaceFiles"]


class NamespaceFiles(Node):
    """Part of other types: ``io.kestra.core.models.tasks.NamespaceFiles``."""

    enabled: Dynamic[Bool] | None = None
    """Default: true."""
    exclude: Dynamic[Items[Text]] | None = None
    folder_per_namespace: Dynamic[Bool] | None = None
    """Default: false."""
    if_exists: Dynamic[Literal["OVERWRITE", "FAIL", "WARN", "IGNORE"]] | None = None
    """Default: OVERWRITE."""
    include: Dynamic[Items[Text]] | None = None
    namespaces: Dynamic[Items[Text]] | None = None
    """Default: ["{{flow.namespace}}"]."""
