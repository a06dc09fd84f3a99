# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "Record",
]


class Record(Node):
    """Part of other types: ``io.kestra.plugin.aws.kinesis.model.Record``.

    A part. In Kestra 1.3, 2.0. From plugin-aws 2.8.2.
    https://kestra.io/plugins/plugin-aws/kinesis/io.kestra.plugin.aws.kinesis.model.record
    """

    data: Text | None = None
    """Text, or an expression."""
    partition_key: Text | None = None
    """Text, or an expression."""
    explicit_hash_key: Text | None = None
    """Text, or an expression."""
