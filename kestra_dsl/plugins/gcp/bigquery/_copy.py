# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.retries._retry import Retry

__all__ = ["Copy", "CopyOutputs"]


class CopyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId"}
    job_id: Reference


class Copy(BaseTask):
    """``io.kestra.plugin.gcp.bigquery.Copy``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigquery.Copy",
        versions=("1.3",),
        known=("1.3",),
        required=("destination_table", "source_tables"),
    )

    destination_table: Text | None = None
    """Required."""
    source_tables: Dynamic[Items[Text]] | None = None
    """Required."""
    create_disposition: Dynamic[Literal["CREATE_IF_NEEDED", "CREATE_NEVER"]] | None = None
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    job_timeout: Dynamic[Duration] | None = None
    labels: Dynamic[Map[Data]] | None = None
    location: Text | None = None
    operation_type: Dynamic[Literal["COPY", "SNAPSHOT", "RESTORE", "CLONE"]] | None = None
    project_id: Text | None = None
    retry_auto: One[Retry] | None = None
    retry_messages: Dynamic[Items[Text]] | None = None
    retry_reasons: Dynamic[Items[Text]] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    write_disposition: (
        Dynamic[Literal["WRITE_TRUNCATE", "WRITE_TRUNCATE_DATA", "WRITE_APPEND", "WRITE_EMPTY"]]
        | None
    ) = None

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)
