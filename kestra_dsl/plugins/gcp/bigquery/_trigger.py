# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"destination_table": "destinationTable", "job_id": "jobId", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    destination_table: Reference
    job_id: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.bigquery.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigquery.Trigger",
        versions=("1.3",),
        known=("1.3",),
        deprecated_properties=("fetch", "fetch_one", "store"),
        replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
    )

    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    interval: Duration | None = None
    """Default: PT1M."""
    legacy_sql: Dynamic[Bool] | None = None
    """Default: false."""
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    sql: Text | None = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
