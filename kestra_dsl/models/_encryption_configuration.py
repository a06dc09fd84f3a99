# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["EncryptionConfiguration"]


class EncryptionConfiguration(Node):
    """Part of other types: ``com.google.cloud.bigquery.EncryptionConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    kms_key_name: Text | None = None
