# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Text

__all__ = ["PushFlowFiles"]


class PushFlowFiles(Node):
    """Part of other types: ``io.kestra.plugin.git.Push-FlowFiles``."""

    _kestra = TypeFacts(
        versions=("1.3", "2.0"),
        known=("1.3", "2.0"),
    )

    child_namespaces: Dynamic[Bool] | None = None
    """Default: true."""
    enabled: Dynamic[Bool] | None = None
    """Default: true."""
    git_directory: Text | None = None
    """Default: _flows."""
