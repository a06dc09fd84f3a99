# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.athena``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Query",
]

PREFIX: str


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"query_execution_id": "queryExecutionId", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    query_execution_id: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.aws.athena.Query``."""

    database: Text | None = None
    """Required."""
    output_location: Text | None = None
    """Required."""
    query: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    catalog: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    skip_header: Dynamic[Bool] | None = None
    """Default: true."""
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
