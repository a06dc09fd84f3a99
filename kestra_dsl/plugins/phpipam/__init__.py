# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.phpipam``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "PhpipamAuthentication",
]

PREFIX = "io.kestra.plugin.phpipam"


def _PhpipamAuthentication():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class PhpipamAuthentication(Node):
        """Part of other types: ``io.kestra.plugin.phpipam.PhpipamAuthentication``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        app_token: Text | None = None
        password: Text | None = None
        username: Text | None = None
    return PhpipamAuthentication


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _PhpipamAuthentication,
    ),
    (
        "ipam",
    ),
)
