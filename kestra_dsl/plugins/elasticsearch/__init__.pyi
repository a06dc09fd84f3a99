# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.elasticsearch``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Bulk",
    "ElasticsearchConnection",
    "ElasticsearchConnectionBasicAuth",
    "Esql",
    "Get",
    "Load",
    "Put",
    "Request",
    "Scroll",
    "Search",
]

PREFIX: str


class BulkOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class Bulk(BaseTask):
    """``io.kestra.plugin.elasticsearch.Bulk``."""

    connection: One[ElasticsearchConnection] | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    chunk: Dynamic[Int] | None = None
    """Default: 1000."""
    routing: Text | None = None

    @property
    def outputs(self) -> BulkOutputs:
        return BulkOutputs(self._output_root, self.id)


class ElasticsearchConnection(Node):
    """Part of other types: ``io.kestra.plugin.elasticsearch.ElasticsearchConnection``."""

    hosts: Dynamic[Items[Text]] | None = None
    basic_auth: One[ElasticsearchConnectionBasicAuth] | None = None
    headers: Dynamic[Items[Text]] | None = None
    path_prefix: Text | None = None
    strict_deprecation_mode: Dynamic[Bool] | None = None
    target_server_version: Dynamic[Int] | None = None
    """Default: 8."""
    trust_all_ssl: Dynamic[Bool] | None = None


class ElasticsearchConnectionBasicAuth(Node):
    """Part of other types: ``io.kestra.plugin.elasticsearch.ElasticsearchConnection-BasicAuth``."""

    password: Text | None = None
    username: Text | None = None


class EsqlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class Esql(BaseTask):
    """``io.kestra.plugin.elasticsearch.Esql``."""

    connection: One[ElasticsearchConnection] | None = None
    """Required."""
    query: Text | None = None
    """Required."""
    async_: Dynamic[Bool] | None = None
    """Default: false."""
    columnar: Dynamic[Bool] | None = None
    """Default: false."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    filter: Data | None = None
    params: Dynamic[Items[Text]] | None = None
    routing: Text | None = None

    @property
    def outputs(self) -> EsqlOutputs:
        return EsqlOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row"}
    row: Reference


class Get(BaseTask):
    """``io.kestra.plugin.elasticsearch.Get``."""

    connection: One[ElasticsearchConnection] | None = None
    """Required."""
    index: Text | None = None
    """Required."""
    key: Text | None = None
    """Required."""
    doc_version: Dynamic[Int] | None = None
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    routing: Text | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class LoadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class Load(BaseTask):
    """``io.kestra.plugin.elasticsearch.Load``."""

    connection: One[ElasticsearchConnection] | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    index: Text | None = None
    """Required."""
    chunk: Dynamic[Int] | None = None
    """Default: 1000."""
    id_key: Text | None = None
    op_type: Dynamic[Literal["INDEX", "CREATE", "UPDATE", "DELETE"]] | None = None
    remove_id_key: Dynamic[Bool] | None = None
    """Default: true."""
    routing: Text | None = None

    @property
    def outputs(self) -> LoadOutputs:
        return LoadOutputs(self._output_root, self.id)


class PutOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id", "result": "result", "version": "version"}
    id: Reference
    result: Reference
    version: Reference


class Put(BaseTask):
    """``io.kestra.plugin.elasticsearch.Put``."""

    connection: One[ElasticsearchConnection] | None = None
    """Required."""
    index: Text | None = None
    """Required."""
    content_type: Dynamic[Literal["CBOR", "JSON", "SMILE", "YAML"]] | None = None
    """Default: JSON."""
    key: Text | None = None
    op_type: Dynamic[Literal["INDEX", "CREATE", "UPDATE", "DELETE"]] | None = None
    refresh_policy: Dynamic[Literal["IMMEDIATE", "WAIT_UNTIL", "NONE"]] | None = None
    """Default: NONE."""
    routing: Text | None = None
    value: Data | None = None

    @property
    def outputs(self) -> PutOutputs:
        return PutOutputs(self._output_root, self.id)


class RequestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"response": "response", "status": "status"}
    response: Reference
    status: Reference


class Request(BaseTask):
    """``io.kestra.plugin.elasticsearch.Request``."""

    connection: One[ElasticsearchConnection] | None = None
    """Required."""
    endpoint: Text | None = None
    """Required."""
    body: Data | None = None
    parameters: Dynamic[Map[Data]] | None = None
    method: (
        Dynamic[Literal["CONNECT", "CUSTOM", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"]]
        | None
    ) = None
    """Default: GET."""
    routing: Text | None = None

    @property
    def outputs(self) -> RequestOutputs:
        return RequestOutputs(self._output_root, self.id)


class ScrollOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class Scroll(BaseTask):
    """``io.kestra.plugin.elasticsearch.Scroll``."""

    connection: One[ElasticsearchConnection] | None = None
    """Required."""
    request: Data | None = None
    """Required."""
    indexes: Dynamic[Items[Text]] | None = None
    routing: Text | None = None
    content_type: Literal["CBOR", "JSON", "SMILE", "YAML"] | None = None
    """Default: JSON. Deprecated."""

    @property
    def outputs(self) -> ScrollOutputs:
        return ScrollOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.elasticsearch.Search``."""

    connection: One[ElasticsearchConnection] | None = None
    """Required."""
    request: Data | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    indexes: Dynamic[Items[Text]] | None = None
    routing: Text | None = None
    content_type: Literal["CBOR", "JSON", "SMILE", "YAML"] | None = None
    """Default: JSON. Deprecated."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
