# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.dynamics365.dataverse``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "Query",
    "Upsert",
]

PREFIX: str


class Delete(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.dataverse.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, entity_set_name, record_id, client_id,
    org_url, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/dynamics365/io.kestra.plugin.microsoft365.dynamics365.dataverse.delete
    """

    entity_set_name: Text | None = None
    """Text, or an expression. Required."""
    record_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression. Required."""
    org_url: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "size": "size", "uri": "uri"}
    records: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.dataverse.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, entity_set_name, client_id, org_url,
    tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/dynamics365/io.kestra.plugin.microsoft365.dynamics365.dataverse.query
    """

    entity_set_name: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression. Required."""
    org_url: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    filter: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    select: Text | None = None
    """Text, or an expression."""
    top: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class UpsertOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record_id": "recordId"}
    record_id: Reference


class Upsert(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.dataverse.Upsert``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, entity_set_name, record, record_id,
    client_id, org_url, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/dynamics365/io.kestra.plugin.microsoft365.dynamics365.dataverse.upsert
    """

    entity_set_name: Text | None = None
    """Text, or an expression. Required."""
    record: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    record_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression. Required."""
    org_url: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpsertOutputs:
        return UpsertOutputs(self._output_root, self.id)
