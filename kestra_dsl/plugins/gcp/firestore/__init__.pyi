# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.firestore``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "Get",
    "Query",
    "QueryFilter",
    "Set",
]

PREFIX: str


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"updated_time": "updatedTime"}
    updated_time: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.gcp.firestore.Delete``."""

    child_path: Text | None = None
    """Required."""
    collection: Text | None = None
    database_id: Text | None = None
    """Default: (default)."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row"}
    row: Reference


class Get(BaseTask):
    """``io.kestra.plugin.gcp.firestore.Get``."""

    child_path: Text | None = None
    """Required."""
    collection: Text | None = None
    database_id: Text | None = None
    """Default: (default)."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.gcp.firestore.Query``."""

    collection: Text | None = None
    database_id: Text | None = None
    """Default: (default)."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    filters: Items[One[QueryFilter]] | None = None
    impersonated_service_account: Text | None = None
    limit: Dynamic[Int] | None = None
    offset: Dynamic[Int] | None = None
    order_by: Text | None = None
    order_direction: Dynamic[Literal["ASCENDING", "DESCENDING"]] | None = None
    """Default: ASCENDING."""
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class QueryFilter(Node):
    """Part of other types: ``io.kestra.plugin.gcp.firestore.Query-Filter``."""

    field: Text | None = None
    """Required."""
    value: Text | None = None
    """Required."""
    operator: (
        Dynamic[Literal["EQUAL_TO", "NOT_EQUAL_TO", "LESS_THAN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN",
        "GREATER_THAN_OR_EQUAL_TO"]]
        | None
    ) = None
    """Default: EQUAL_TO."""


class SetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"updated_time": "updatedTime"}
    updated_time: Reference


class Set(BaseTask):
    """``io.kestra.plugin.gcp.firestore.Set``."""

    child_path: Text | None = None
    collection: Text | None = None
    database_id: Text | None = None
    """Default: (default)."""
    document: Text | Map[Data] | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> SetOutputs:
        return SetOutputs(self._output_root, self.id)
