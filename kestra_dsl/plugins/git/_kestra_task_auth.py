# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Text

__all__ = ["KestraTaskAuth"]


class KestraTaskAuth(Node):
    """Part of other types: ``io.kestra.plugin.git.AbstractKestraTask-Auth``."""

    _kestra = TypeFacts(
        versions=("1.3", "2.0"),
        known=("1.3", "2.0"),
    )

    api_token: Text | None = None
    auto: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    username: Text | None = None
