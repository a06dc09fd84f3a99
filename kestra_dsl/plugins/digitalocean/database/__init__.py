# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.database``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
    "Resize",
]

PREFIX = "io.kestra.plugin.digitalocean.database"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"engine": "engine", "host": "host", "id": "id", "name": "name", "port": "port", "region": "region", "status": "status"}
        engine: Reference
        host: Reference
        id: Reference
        name: Reference
        port: Reference
        region: Reference
        status: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.digitalocean.database.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.database.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "engine", "engine_version", "name", "region", "size"),
        )
        engine: Text | None = None
        engine_version: Text | None = None
        name: Text | None = None
        region: Text | None = None
        size: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        num_nodes: Dynamic[Int] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    class Delete(BaseTask):
        """``io.kestra.plugin.digitalocean.database.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.database.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "database_id"),
        )
        database_id: Text | None = None
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
        _kestra_names = {"engine": "engine", "host": "host", "id": "id", "name": "name", "port": "port", "region": "region", "status": "status"}
        engine: Reference
        host: Reference
        id: Reference
        name: Reference
        port: Reference
        region: Reference
        status: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.digitalocean.database.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.database.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "database_id"),
        )
        database_id: Text | None = None
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
        """``io.kestra.plugin.digitalocean.database.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.database.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token",),
        )
        api_token: Text | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        per_page: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Resize():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    class Resize(BaseTask):
        """``io.kestra.plugin.digitalocean.database.Resize``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.digitalocean.database.Resize",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "database_id", "size"),
        )
        database_id: Text | None = None
        size: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        num_nodes: Dynamic[Int] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
    return Resize


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _Get,
        _List,
        _Resize,
    ),
)
