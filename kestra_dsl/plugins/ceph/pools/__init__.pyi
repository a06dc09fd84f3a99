# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ceph.pools``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
    "Update",
]

PREFIX: str


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
    """``io.kestra.plugin.ceph.pools.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, pool_name, host.
    https://kestra.io/plugins/plugin-ceph/pools/io.kestra.plugin.ceph.pools.create
    """

    pool_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    pool_type: Dynamic[Literal["REPLICATED", "ERASURE"]] | None = None
    """REPLICATED or ERASURE, or an expression. Default: REPLICATED."""
    application_metadata: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    pg_num: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 32."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.ceph.pools.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, pool_name, host.
    https://kestra.io/plugins/plugin-ceph/pools/io.kestra.plugin.ceph.pools.delete
    """

    pool_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


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
    """``io.kestra.plugin.ceph.pools.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, pool_name, host.
    https://kestra.io/plugins/plugin-ceph/pools/io.kestra.plugin.ceph.pools.get
    """

    pool_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"pools": "pools", "total": "total", "uri": "uri"}
    pools: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.ceph.pools.List``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, host.
    https://kestra.io/plugins/plugin-ceph/pools/io.kestra.plugin.ceph.pools.list
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


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
    """``io.kestra.plugin.ceph.pools.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-ceph 1.0.0. Required: id, pool_name, host.
    https://kestra.io/plugins/plugin-ceph/pools/io.kestra.plugin.ceph.pools.update
    """

    pool_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    application_metadata: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    pg_num: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 8443."""
    size: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    skip_ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
