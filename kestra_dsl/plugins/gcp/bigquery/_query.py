# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.retries._retry import Retry

__all__ = ["Query", "QueryOutputs"]


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_table": "destinationTable", "job_id": "jobId", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    destination_table: Reference
    job_id: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.Query``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigquery.Query",
        versions=("1.3",),
        known=("1.3",),
        deprecated_properties=("fetch", "fetch_one", "store"),
        replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
    )

    sql: Text | None = None
    allow_large_results: Dynamic[Bool] | None = None
    clustering_fields: Dynamic[Items[Text]] | None = None
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    default_dataset: Text | None = None
    destination_table: Text | None = None
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    flatten_results: Dynamic[Bool] | None = None
    """Default: true."""
    impersonated_service_account: Text | None = None
    job_timeout: Dynamic[Duration] | None = None
    labels: Dynamic[Map[Data]] | None = None
    legacy_sql: Dynamic[Bool] | None = None
    """Default: false."""
    location: Text | None = None
    max_results: Dynamic[Int] | None = None
    maximum_billing_tier: Dynamic[Int] | None = None
    maximum_bytes_billed: Dynamic[Int] | None = None
    priority: Dynamic[Literal["INTERACTIVE", "BATCH"]] | None = None
    """Default: INTERACTIVE."""
    project_id: Text | None = None
    range_partitioning_end: Dynamic[Int] | None = None
    range_partitioning_field: Text | None = None
    range_partitioning_interval: Dynamic[Int] | None = None
    range_partitioning_start: Dynamic[Int] | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    schema_update_options: (
        Dynamic[Items[Dynamic[Literal["ALLOW_FIELD_ADDITION", "ALLOW_FIELD_RELAXATION"]]]]
        | None
    ) = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    time_partitioning_field: Text | None = None
    time_partitioning_type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
    """Default: DAY."""
    use_legacy_sql: Dynamic[Bool] | None = None
    """Default: false."""
    use_query_cache: Dynamic[Bool] | None = None
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
