# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.apify``."""

from kestra_dsl.core.class_packages import classes_of

__all__: list[str] = []

PREFIX = "io.kestra.plugin.apify"


__getattr__, __dir__ = classes_of(
    __name__,
    (),
    (
        "actor",
        "dataset",
        "task",
    ),
)
