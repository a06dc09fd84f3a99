# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__: list[str] = []


__getattr__, __dir__ = classes_of(
    __name__,
    (),
    (
        "models",
    ),
)
