# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Record",
]


def _Record():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class Record(Node):
        """Part of other types: ``io.kestra.plugin.aws.kinesis.model.Record``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        data: Text | None = None
        partition_key: Text | None = None
        explicit_hash_key: Text | None = None
    return Record


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Record,
    ),
)
