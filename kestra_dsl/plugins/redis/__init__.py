# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis``."""

from kestra_dsl.core.class_packages import classes_of

__all__: list[str] = []

PREFIX = "io.kestra.plugin.redis"


__getattr__, __dir__ = classes_of(
    __name__,
    (),
    (
        "cli",
        "json",
        "list",
        "pubsub",
        "string",
        "vector",
    ),
)
