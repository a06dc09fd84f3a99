# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.elasticsearch``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.elasticsearch"


def _Bulk():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class BulkOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size"}
        size: Reference
    class Bulk(BaseTask):
        """``io.kestra.plugin.elasticsearch.Bulk``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.elasticsearch.Bulk",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "from_"),
        )
        connection: One[later("kestra_dsl.plugins.elasticsearch", "ElasticsearchConnection")] | None = None
        from_: Text | None = None
        chunk: Dynamic[Int] | None = None
        routing: Text | None = None
        @property
        def outputs(self) -> BulkOutputs:
            return BulkOutputs(self._output_root, self.id)
    return Bulk


def _ElasticsearchConnection():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    class ElasticsearchConnection(Node):
        """Part of other types: ``io.kestra.plugin.elasticsearch.ElasticsearchConnection``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        hosts: Dynamic[Items[Text]] | None = None
        basic_auth: One[later("kestra_dsl.plugins.elasticsearch", "ElasticsearchConnectionBasicAuth")] | None = None
        headers: Dynamic[Items[Text]] | None = None
        path_prefix: Text | None = None
        strict_deprecation_mode: Dynamic[Bool] | None = None
        target_server_version: Dynamic[Int] | None = None
        trust_all_ssl: Dynamic[Bool] | None = None
    return ElasticsearchConnection


def _ElasticsearchConnectionBasicAuth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ElasticsearchConnectionBasicAuth(Node):
        """Part of other types: ``io.kestra.plugin.elasticsearch.ElasticsearchConnection-BasicAuth``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        password: Text | None = None
        username: Text | None = None
    return ElasticsearchConnectionBasicAuth


def _Esql():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.elasticsearch.Esql",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "query"),
        )
        connection: One[later("kestra_dsl.plugins.elasticsearch", "ElasticsearchConnection")] | None = None
        query: Text | None = None
        async_: Dynamic[Bool] | None = None
        columnar: Dynamic[Bool] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter: Data | None = None
        params: Dynamic[Items[Text]] | None = None
        routing: Text | None = None
        @property
        def outputs(self) -> EsqlOutputs:
            return EsqlOutputs(self._output_root, self.id)
    return Esql


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row"}
        row: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.elasticsearch.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.elasticsearch.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "index", "key"),
        )
        connection: One[later("kestra_dsl.plugins.elasticsearch", "ElasticsearchConnection")] | None = None
        index: Text | None = None
        key: Text | None = None
        doc_version: Dynamic[Int] | None = None
        error_on_missing: Dynamic[Bool] | None = None
        routing: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _Load():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LoadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size"}
        size: Reference
    class Load(BaseTask):
        """``io.kestra.plugin.elasticsearch.Load``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.elasticsearch.Load",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "from_", "index"),
        )
        connection: One[later("kestra_dsl.plugins.elasticsearch", "ElasticsearchConnection")] | None = None
        from_: Text | None = None
        index: Text | None = None
        chunk: Dynamic[Int] | None = None
        id_key: Text | None = None
        op_type: Dynamic[Literal["INDEX", "CREATE", "UPDATE", "DELETE"]] | None = None
        remove_id_key: Dynamic[Bool] | None = None
        routing: Text | None = None
        @property
        def outputs(self) -> LoadOutputs:
            return LoadOutputs(self._output_root, self.id)
    return Load


def _Put():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PutOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id", "result": "result", "version": "version"}
        id: Reference
        result: Reference
        version: Reference
    class Put(BaseTask):
        """``io.kestra.plugin.elasticsearch.Put``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.elasticsearch.Put",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "index"),
        )
        connection: One[later("kestra_dsl.plugins.elasticsearch", "ElasticsearchConnection")] | None = None
        index: Text | None = None
        content_type: Dynamic[Literal["CBOR", "JSON", "SMILE", "YAML"]] | None = None
        key: Text | None = None
        op_type: Dynamic[Literal["INDEX", "CREATE", "UPDATE", "DELETE"]] | None = None
        refresh_policy: Dynamic[Literal["IMMEDIATE", "WAIT_UNTIL", "NONE"]] | None = None
        routing: Text | None = None
        value: Data | None = None
        @property
        def outputs(self) -> PutOutputs:
            return PutOutputs(self._output_root, self.id)
    return Put


def _Request():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RequestOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"response": "response", "status": "status"}
        response: Reference
        status: Reference
    class Request(BaseTask):
        """``io.kestra.plugin.elasticsearch.Request``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.elasticsearch.Request",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "endpoint"),
        )
        connection: One[later("kestra_dsl.plugins.elasticsearch", "ElasticsearchConnection")] | None = None
        endpoint: Text | None = None
        body: Data | None = None
        parameters: Dynamic[Map[Data]] | None = None
        method: (
            Dynamic[Literal["CONNECT", "CUSTOM", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"]]
            | None
        ) = None
        routing: Text | None = None
        @property
        def outputs(self) -> RequestOutputs:
            return RequestOutputs(self._output_root, self.id)
    return Request


def _Scroll():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ScrollOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class Scroll(BaseTask):
        """``io.kestra.plugin.elasticsearch.Scroll``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.elasticsearch.Scroll",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "request"),
            deprecated_properties=("content_type",),
        )
        connection: One[later("kestra_dsl.plugins.elasticsearch", "ElasticsearchConnection")] | None = None
        request: Data | None = None
        indexes: Dynamic[Items[Text]] | None = None
        routing: Text | None = None
        content_type: Literal["CBOR", "JSON", "SMILE", "YAML"] | None = None
        @property
        def outputs(self) -> ScrollOutputs:
            return ScrollOutputs(self._output_root, self.id)
    return Scroll


def _Search():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.elasticsearch.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "request"),
            deprecated_properties=("content_type",),
        )
        connection: One[later("kestra_dsl.plugins.elasticsearch", "ElasticsearchConnection")] | None = None
        request: Data | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        indexes: Dynamic[Items[Text]] | None = None
        routing: Text | None = None
        content_type: Literal["CBOR", "JSON", "SMILE", "YAML"] | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Bulk,
        _ElasticsearchConnection,
        _ElasticsearchConnectionBasicAuth,
        _Esql,
        _Get,
        _Load,
        _Put,
        _Request,
        _Scroll,
        _Search,
    ),
)
