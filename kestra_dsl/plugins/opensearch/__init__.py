# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.opensearch``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Bulk",
    "Get",
    "Load",
    "OpensearchConnection",
    "OpensearchConnectionBasicAuth",
    "Ppl",
    "Put",
    "Request",
    "Scroll",
    "Search",
]

PREFIX = "io.kestra.plugin.opensearch"


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
        """``io.kestra.plugin.opensearch.Bulk``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opensearch.Bulk",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "from_"),
        )
        connection: One[later("kestra_dsl.plugins.opensearch", "OpensearchConnection")] | None = None
        from_: Text | None = None
        chunk: Dynamic[Int] | None = None
        routing: Text | None = None
        @property
        def outputs(self) -> BulkOutputs:
            return BulkOutputs(self._output_root, self.id)
    return Bulk


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row"}
        row: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.opensearch.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opensearch.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "doc_version", "index", "key"),
        )
        connection: One[later("kestra_dsl.plugins.opensearch", "OpensearchConnection")] | None = None
        index: Text | None = None
        key: Text | None = None
        doc_version: Dynamic[Int] | None = None
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
        """``io.kestra.plugin.opensearch.Load``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opensearch.Load",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "from_", "index"),
        )
        connection: One[later("kestra_dsl.plugins.opensearch", "OpensearchConnection")] | None = None
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


def _OpensearchConnection():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    class OpensearchConnection(Node):
        """Part of other types: ``io.kestra.plugin.opensearch.OpensearchConnection``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        hosts: Dynamic[Items[Text]] | None = None
        basic_auth: One[later("kestra_dsl.plugins.opensearch", "OpensearchConnectionBasicAuth")] | None = None
        headers: Dynamic[Items[Text]] | None = None
        path_prefix: Text | None = None
        strict_deprecation_mode: Dynamic[Bool] | None = None
        trust_all_ssl: Dynamic[Bool] | None = None
    return OpensearchConnection


def _OpensearchConnectionBasicAuth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class OpensearchConnectionBasicAuth(Node):
        """Part of other types: ``io.kestra.plugin.opensearch.OpensearchConnection-BasicAuth``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        password: Text | None = None
        username: Text | None = None
    return OpensearchConnectionBasicAuth


def _Ppl():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PplOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "text": "text", "total": "total", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        text: Reference
        total: Reference
        uri: Reference
    class Ppl(BaseTask):
        """``io.kestra.plugin.opensearch.Ppl``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opensearch.Ppl",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "query"),
        )
        connection: One[later("kestra_dsl.plugins.opensearch", "OpensearchConnection")] | None = None
        query: Text | None = None
        format: Dynamic[Literal["JDBC", "CSV", "RAW"]] | None = None
        fetch_size: Dynamic[Int] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        routing: Text | None = None
        @property
        def outputs(self) -> PplOutputs:
            return PplOutputs(self._output_root, self.id)
    return Ppl


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
        """``io.kestra.plugin.opensearch.Put``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opensearch.Put",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "index"),
        )
        connection: One[later("kestra_dsl.plugins.opensearch", "OpensearchConnection")] | None = None
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
        """``io.kestra.plugin.opensearch.Request``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opensearch.Request",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection", "endpoint"),
        )
        connection: One[later("kestra_dsl.plugins.opensearch", "OpensearchConnection")] | None = None
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
        """``io.kestra.plugin.opensearch.Scroll``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opensearch.Scroll",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection",),
        )
        connection: One[later("kestra_dsl.plugins.opensearch", "OpensearchConnection")] | None = None
        content_type: Dynamic[Literal["CBOR", "JSON", "SMILE", "YAML"]] | None = None
        indexes: Dynamic[Items[Text]] | None = None
        request: Data | None = None
        routing: Text | None = None
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
        """``io.kestra.plugin.opensearch.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.opensearch.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("connection",),
        )
        connection: One[later("kestra_dsl.plugins.opensearch", "OpensearchConnection")] | None = None
        content_type: Dynamic[Literal["CBOR", "JSON", "SMILE", "YAML"]] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        indexes: Dynamic[Items[Text]] | None = None
        request: Data | None = None
        routing: Text | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Bulk,
        _Get,
        _Load,
        _OpensearchConnection,
        _OpensearchConnectionBasicAuth,
        _Ppl,
        _Put,
        _Request,
        _Scroll,
        _Search,
    ),
)
