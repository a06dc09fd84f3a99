# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.dynamics365.dataverse``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Query",
    "Upsert",
]

PREFIX = "io.kestra.plugin.microsoft365.dynamics365.dataverse"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Delete(BaseTask):
        """``io.kestra.plugin.microsoft365.dynamics365.dataverse.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.dynamics365.dataverse.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "entity_set_name", "org_url", "record_id", "tenant_id"),
        )
        entity_set_name: Text | None = None
        record_id: Text | None = None
        client_id: Text | None = None
        org_url: Text | None = None
        tenant_id: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
    return Delete


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"records": "records", "size": "size", "uri": "uri"}
        records: Reference
        size: Reference
        uri: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.microsoft365.dynamics365.dataverse.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.dynamics365.dataverse.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "entity_set_name", "org_url", "tenant_id"),
        )
        entity_set_name: Text | None = None
        client_id: Text | None = None
        org_url: Text | None = None
        tenant_id: Text | None = None
        client_secret: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter: Text | None = None
        pem_certificate: Text | None = None
        select: Text | None = None
        top: Dynamic[Int] | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Upsert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpsertOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"record_id": "recordId"}
        record_id: Reference
    class Upsert(BaseTask):
        """``io.kestra.plugin.microsoft365.dynamics365.dataverse.Upsert``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.dynamics365.dataverse.Upsert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "entity_set_name", "org_url", "record", "record_id", "tenant_id"),
        )
        entity_set_name: Text | None = None
        record: Dynamic[Map[Data]] | None = None
        record_id: Text | None = None
        client_id: Text | None = None
        org_url: Text | None = None
        tenant_id: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> UpsertOutputs:
            return UpsertOutputs(self._output_root, self.id)
    return Upsert


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Query,
        _Upsert,
    ),
)
