# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text

__all__ = ["ExternalTableDefinition"]


class ExternalTableDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.ExternalTableDefinition``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    autodetect: Dynamic[Bool] | None = None
    compression: Text | None = None
    format_type: (
        Dynamic[Literal["CSV", "JSON", "BIGTABLE", "DATASTORE_BACKUP", "AVRO", "GOOGLE_SHEETS", "PARQUET", "ORC"]]
        | None
    ) = None
    ignore_unknown_values: Dynamic[Bool] | None = None
    max_bad_records: Dynamic[Int] | None = None
    source_uris: Dynamic[Items[Text]] | None = None
