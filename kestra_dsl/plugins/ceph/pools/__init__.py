# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.pools``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
    "Update",
]

PREFIX = "io.kestra.plugin.ceph.pools"


def _Create():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"application_metadata": "application_metadata", "pg_num": "pg_num", "pg_placement_num": "pg_placement_num", "pool": "pool", "pool_name": "pool_name", "size": "size", "type": "type"}
        application_metadata: Reference
        pg_num: Reference
        pg_placement_num: Reference
        pool: Reference
        pool_name: Reference
        size: Reference
        type: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.ceph.pools.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.pools.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "pool_name"),
        )
        pool_name: Text | None = None
        host: Text | None = None
        pool_type: Dynamic[Literal["REPLICATED", "ERASURE"]] | None = None
        application_metadata: Dynamic[Items[Text]] | None = None
        password: Text | None = None
        pg_num: Dynamic[Int] | None = None
        port: Dynamic[Int] | None = None
        size: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    class Delete(BaseTask):
        """``io.kestra.plugin.ceph.pools.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.pools.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "pool_name"),
        )
        pool_name: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"application_metadata": "application_metadata", "pg_num": "pg_num", "pg_placement_num": "pg_placement_num", "pool": "pool", "pool_name": "pool_name", "size": "size", "type": "type"}
        application_metadata: Reference
        pg_num: Reference
        pg_placement_num: Reference
        pool: Reference
        pool_name: Reference
        size: Reference
        type: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.ceph.pools.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.pools.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "pool_name"),
        )
        pool_name: Text | None = None
        host: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"pools": "pools", "total": "total", "uri": "uri"}
        pools: Reference
        total: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.ceph.pools.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.pools.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host",),
        )
        host: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Update():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"application_metadata": "application_metadata", "pg_num": "pg_num", "pg_placement_num": "pg_placement_num", "pool": "pool", "pool_name": "pool_name", "size": "size", "type": "type"}
        application_metadata: Reference
        pg_num: Reference
        pg_placement_num: Reference
        pool: Reference
        pool_name: Reference
        size: Reference
        type: Reference
    class Update(BaseTask):
        """``io.kestra.plugin.ceph.pools.Update``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ceph.pools.Update",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "pool_name"),
        )
        pool_name: Text | None = None
        host: Text | None = None
        application_metadata: Dynamic[Items[Text]] | None = None
        password: Text | None = None
        pg_num: Dynamic[Int] | None = None
        port: Dynamic[Int] | None = None
        size: Dynamic[Int] | None = None
        skip_ssl: Dynamic[Bool] | None = None
        token: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> UpdateOutputs:
            return UpdateOutputs(self._output_root, self.id)
    return Update


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _Get,
        _List,
        _Update,
    ),
)
