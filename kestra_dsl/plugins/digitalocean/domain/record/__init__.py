# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.domain.record``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
]

PREFIX = "io.kestra.plugin.digitalocean.domain.record"


def _Create():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"data": "data", "id": "id", "name": "name", "ttl": "ttl", "type": "type"}
        data: Reference
        id: Reference
        name: Reference
        ttl: Reference
        type: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.digitalocean.domain.record.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.domain.record.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "data", "domain", "name", "record_type"),
        )
        data: Text | None = None
        domain: Text | None = None
        name: Text | None = None
        record_type: Dynamic[Literal["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SRV", "TXT"]] | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        port: Dynamic[Int] | None = None
        priority: Dynamic[Int] | None = None
        ttl: Dynamic[Int] | None = None
        weight: Dynamic[Int] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.digitalocean.domain.record.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.domain.record.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "domain", "record_id"),
        )
        domain: Text | None = None
        record_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"data": "data", "id": "id", "name": "name", "ttl": "ttl", "type": "type"}
        data: Reference
        id: Reference
        name: Reference
        ttl: Reference
        type: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.digitalocean.domain.record.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.domain.record.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "domain", "record_id"),
        )
        domain: Text | None = None
        record_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        total: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.digitalocean.domain.record.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.domain.record.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "domain"),
        )
        domain: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        per_page: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _Get,
        _List,
    ),
)
