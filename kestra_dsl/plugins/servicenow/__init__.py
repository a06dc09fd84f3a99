# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.servicenow``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Get",
    "Post",
    "Update",
]

PREFIX = "io.kestra.plugin.servicenow"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted"}
        deleted: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.servicenow.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.servicenow.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("domain", "password", "sys_id", "table", "username"),
        )
        domain: Text | None = None
        password: Text | None = None
        sys_id: Text | None = None
        table: Text | None = None
        username: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Get():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"offset": "offset", "results": "results", "size": "size", "uri": "uri"}
        offset: Reference
        results: Reference
        size: Reference
        uri: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.servicenow.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.servicenow.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("domain", "password", "table", "username"),
        )
        domain: Text | None = None
        password: Text | None = None
        table: Text | None = None
        username: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        fields: Dynamic[Items[Text]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        limit: Dynamic[Int] | None = None
        offset: Dynamic[Int] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        query: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _Post():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PostOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"result": "result"}
        result: Reference
    class Post(BaseTask):
        """``io.kestra.plugin.servicenow.Post``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.servicenow.Post",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("data", "domain", "password", "table", "username"),
        )
        data: Dynamic[Map[Data]] | None = None
        domain: Text | None = None
        password: Text | None = None
        table: Text | None = None
        username: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> PostOutputs:
            return PostOutputs(self._output_root, self.id)
    return Post


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"result": "result"}
        result: Reference
    class Update(BaseTask):
        """``io.kestra.plugin.servicenow.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.servicenow.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("data", "domain", "password", "sys_id", "table", "username"),
        )
        data: Dynamic[Map[Data]] | None = None
        domain: Text | None = None
        password: Text | None = None
        sys_id: Text | None = None
        table: Text | None = None
        username: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> UpdateOutputs:
            return UpdateOutputs(self._output_root, self.id)
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Get,
        _Post,
        _Update,
    ),
)
