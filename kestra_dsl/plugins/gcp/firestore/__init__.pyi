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
    """``io.kestra.plugin.gcp.firestore.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, child_path.
    https://kestra.io/plugins/plugin-gcp/firestore/io.kestra.plugin.gcp.firestore.delete
    """

    child_path: Text | None = None
    """Text, or an expression. Required."""
    collection: Text | None = None
    """Text, or an expression."""
    database_id: Text | None = None
    """Text, or an expression. Default: (default)."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row"}
    row: Reference


class Get(BaseTask):
    """``io.kestra.plugin.gcp.firestore.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, child_path.
    https://kestra.io/plugins/plugin-gcp/firestore/io.kestra.plugin.gcp.firestore.get
    """

    child_path: Text | None = None
    """Text, or an expression. Required."""
    collection: Text | None = None
    """Text, or an expression."""
    database_id: Text | None = None
    """Text, or an expression. Default: (default)."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.firestore.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/firestore/io.kestra.plugin.gcp.firestore.query
    """

    collection: Text | None = None
    """Text, or an expression."""
    database_id: Text | None = None
    """Text, or an expression. Default: (default)."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    filters: Items[One[QueryFilter]] | None = None
    """List of QueryFilter."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    offset: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    order_by: Text | None = None
    """Text, or an expression."""
    order_direction: Dynamic[Literal["ASCENDING", "DESCENDING"]] | None = None
    """ASCENDING or DESCENDING, or an expression. Default: ASCENDING."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class QueryFilter(Node):
    """Part of other types: ``io.kestra.plugin.gcp.firestore.Query-Filter``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: field, value.
    """

    field: Text | None = None
    """Text, or an expression. Required."""
    value: Text | None = None
    """Text, or an expression. Required."""
    operator: (
        Dynamic[Literal["EQUAL_TO", "NOT_EQUAL_TO", "LESS_THAN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN",
        "GREATER_THAN_OR_EQUAL_TO"]]
        | None
    ) = None
    """EQUAL_TO, NOT_EQUAL_TO, LESS_THAN, LESS_THAN_OR_EQUAL_TO, GREATER_THAN or GREATER_THAN_OR_EQUAL_TO, or an expression. Default: EQUAL_TO."""


class SetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"updated_time": "updatedTime"}
    updated_time: Reference


class Set(BaseTask):
    """``io.kestra.plugin.gcp.firestore.Set``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/firestore/io.kestra.plugin.gcp.firestore.set
    """

    child_path: Text | None = None
    """Text, or an expression."""
    collection: Text | None = None
    """Text, or an expression."""
    database_id: Text | None = None
    """Text, or an expression. Default: (default)."""
    document: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> SetOutputs:
        return SetOutputs(self._output_root, self.id)
