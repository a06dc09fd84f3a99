# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = [
    "Record",
]


class Record(Node):
    """Part of other types: ``io.kestra.plugin.aws.kinesis.model.Record``."""

    data: Text | None = None
    partition_key: Text | None = None
    explicit_hash_key: Text | None = None
