# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "KestraTaskAuth",
    "KestraTriggerAuth",
]

PREFIX = "io.kestra.plugin.kestra"


def _KestraTaskAuth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class KestraTaskAuth(Node):
        """Part of other types: ``io.kestra.plugin.kestra.AbstractKestraTask-Auth``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        api_token: Text | None = None
        auto: Dynamic[Bool] | None = None
        password: Text | None = None
        username: Text | None = None
    return KestraTaskAuth


def _KestraTriggerAuth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class KestraTriggerAuth(Node):
        """Part of other types: ``io.kestra.plugin.kestra.AbstractKestraTrigger-Auth``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        api_token: Text | None = None
        auto: Dynamic[Bool] | None = None
        password: Text | None = None
        username: Text | None = None
    return KestraTriggerAuth


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _KestraTaskAuth,
        _KestraTriggerAuth,
    ),
    (
        "ee",
        "executions",
        "flows",
        "logs",
        "namespaces",
        "triggers",
    ),
)
