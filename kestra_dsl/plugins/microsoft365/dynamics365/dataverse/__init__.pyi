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
    """``io.kestra.plugin.microsoft365.dynamics365.dataverse.Delete``."""

    entity_set_name: Text | None = None
    """Required."""
    record_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    """Required."""
    org_url: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    pem_certificate: Text | None = None


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "size": "size", "uri": "uri"}
    records: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.dataverse.Query``."""

    entity_set_name: Text | None = None
    """Required."""
    client_id: Text | None = None
    """Required."""
    org_url: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    filter: Text | None = None
    pem_certificate: Text | None = None
    select: Text | None = None
    top: Dynamic[Int] | None = None
    """Default: 100."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class UpsertOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"record_id": "recordId"}
    record_id: Reference


class Upsert(BaseTask):
    """``io.kestra.plugin.microsoft365.dynamics365.dataverse.Upsert``."""

    entity_set_name: Text | None = None
    """Required."""
    record: Dynamic[Map[Data]] | None = None
    """Required."""
    record_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    """Required."""
    org_url: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> UpsertOutputs:
        return UpsertOutputs(self._output_root, self.id)
