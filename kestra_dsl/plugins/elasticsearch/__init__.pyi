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
    """``io.kestra.plugin.elasticsearch.Bulk``.

    A task. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2. Required: id, connection, from_.
    https://kestra.io/plugins/plugin-elasticsearch/io.kestra.plugin.elasticsearch.bulk
    """

    connection: One[ElasticsearchConnection] | None = None
    """ElasticsearchConnection. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    chunk: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    routing: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> BulkOutputs:
        return BulkOutputs(self._output_root, self.id)


class ElasticsearchConnection(Node):
    """Part of other types: ``io.kestra.plugin.elasticsearch.ElasticsearchConnection``.

    A part. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2.
    https://kestra.io/plugins/plugin-elasticsearch/io.kestra.plugin.elasticsearch.elasticsearchconnection
    """

    hosts: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    basic_auth: One[ElasticsearchConnectionBasicAuth] | None = None
    """ElasticsearchConnectionBasicAuth."""
    headers: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    path_prefix: Text | None = None
    """Text, or an expression."""
    strict_deprecation_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    target_server_version: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 8."""
    trust_all_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression."""


class ElasticsearchConnectionBasicAuth(Node):
    """Part of other types: ``io.kestra.plugin.elasticsearch.ElasticsearchConnection-BasicAuth``.

    A part. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2.
    """

    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class EsqlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class Esql(BaseTask):
    """``io.kestra.plugin.elasticsearch.Esql``.

    A task. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2. Required: id, connection, query.
    https://kestra.io/plugins/plugin-elasticsearch/io.kestra.plugin.elasticsearch.esql
    """

    connection: One[ElasticsearchConnection] | None = None
    """ElasticsearchConnection. Required."""
    query: Text | None = None
    """Text, or an expression. Required."""
    async_: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    columnar: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    filter: Data | None = None
    """Any data."""
    params: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    routing: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> EsqlOutputs:
        return EsqlOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row"}
    row: Reference


class Get(BaseTask):
    """``io.kestra.plugin.elasticsearch.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2. Required: id, connection, index, key.
    https://kestra.io/plugins/plugin-elasticsearch/io.kestra.plugin.elasticsearch.get
    """

    connection: One[ElasticsearchConnection] | None = None
    """ElasticsearchConnection. Required."""
    index: Text | None = None
    """Text, or an expression. Required."""
    key: Text | None = None
    """Text, or an expression. Required."""
    doc_version: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    routing: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class LoadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class Load(BaseTask):
    """``io.kestra.plugin.elasticsearch.Load``.

    A task. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2. Required: id, connection, from_, index.
    https://kestra.io/plugins/plugin-elasticsearch/io.kestra.plugin.elasticsearch.load
    """

    connection: One[ElasticsearchConnection] | None = None
    """ElasticsearchConnection. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    index: Text | None = None
    """Text, or an expression. Required."""
    chunk: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    id_key: Text | None = None
    """Text, or an expression."""
    op_type: Dynamic[Literal["INDEX", "CREATE", "UPDATE", "DELETE"]] | None = None
    """INDEX, CREATE, UPDATE or DELETE, or an expression."""
    remove_id_key: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    routing: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.elasticsearch.Put``.

    A task. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2. Required: id, connection, index.
    https://kestra.io/plugins/plugin-elasticsearch/io.kestra.plugin.elasticsearch.put
    """

    connection: One[ElasticsearchConnection] | None = None
    """ElasticsearchConnection. Required."""
    index: Text | None = None
    """Text, or an expression. Required."""
    content_type: Dynamic[Literal["CBOR", "JSON", "SMILE", "YAML"]] | None = None
    """CBOR, JSON, SMILE or YAML, or an expression. Default: JSON."""
    key: Text | None = None
    """Text, or an expression."""
    op_type: Dynamic[Literal["INDEX", "CREATE", "UPDATE", "DELETE"]] | None = None
    """INDEX, CREATE, UPDATE or DELETE, or an expression."""
    refresh_policy: Dynamic[Literal["IMMEDIATE", "WAIT_UNTIL", "NONE"]] | None = None
    """IMMEDIATE, WAIT_UNTIL or NONE, or an expression. Default: NONE."""
    routing: Text | None = None
    """Text, or an expression."""
    value: Data | None = None
    """Any data."""

    @property
    def outputs(self) -> PutOutputs:
        return PutOutputs(self._output_root, self.id)


class RequestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"response": "response", "status": "status"}
    response: Reference
    status: Reference


class Request(BaseTask):
    """``io.kestra.plugin.elasticsearch.Request``.

    A task. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2. Required: id, connection, endpoint.
    https://kestra.io/plugins/plugin-elasticsearch/io.kestra.plugin.elasticsearch.request
    """

    connection: One[ElasticsearchConnection] | None = None
    """ElasticsearchConnection. Required."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    body: Data | None = None
    """Any data."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    method: (
        Dynamic[Literal["CONNECT", "CUSTOM", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"]]
        | None
    ) = None
    """HTTP method. CONNECT, CUSTOM, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT or TRACE, or an expression. Default: GET."""
    routing: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> RequestOutputs:
        return RequestOutputs(self._output_root, self.id)


class ScrollOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class Scroll(BaseTask):
    """``io.kestra.plugin.elasticsearch.Scroll``.

    A task. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2. Required: id, connection, request.
    https://kestra.io/plugins/plugin-elasticsearch/io.kestra.plugin.elasticsearch.scroll
    """

    connection: One[ElasticsearchConnection] | None = None
    """ElasticsearchConnection. Required."""
    request: Data | None = None
    """Any data. Required."""
    indexes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    routing: Text | None = None
    """Text, or an expression."""
    content_type: Literal["CBOR", "JSON", "SMILE", "YAML"] | None = None
    """CBOR, JSON, SMILE or YAML. Default: JSON. Deprecated."""

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
    """``io.kestra.plugin.elasticsearch.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-elasticsearch 1.6.2. Required: id, connection, request.
    https://kestra.io/plugins/plugin-elasticsearch/io.kestra.plugin.elasticsearch.search
    """

    connection: One[ElasticsearchConnection] | None = None
    """ElasticsearchConnection. Required."""
    request: Data | None = None
    """Any data. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    indexes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    routing: Text | None = None
    """Text, or an expression."""
    content_type: Literal["CBOR", "JSON", "SMILE", "YAML"] | None = None
    """CBOR, JSON, SMILE or YAML. Default: JSON. Deprecated."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
