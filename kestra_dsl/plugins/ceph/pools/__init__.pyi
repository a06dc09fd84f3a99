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
    """``io.kestra.plugin.ceph.pools.Create``."""

    pool_name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    pool_type: Dynamic[Literal["REPLICATED", "ERASURE"]] | None = None
    """Default: REPLICATED."""
    application_metadata: Dynamic[Items[Text]] | None = None
    password: Text | None = None
    pg_num: Dynamic[Int] | None = None
    """Default: 32."""
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    size: Dynamic[Int] | None = None
    """Default: 3."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.ceph.pools.Delete``."""

    pool_name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None


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

    pool_name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

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
    """``io.kestra.plugin.ceph.pools.List``."""

    host: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    password: Text | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

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
    """``io.kestra.plugin.ceph.pools.Update``."""

    pool_name: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    application_metadata: Dynamic[Items[Text]] | None = None
    password: Text | None = None
    pg_num: Dynamic[Int] | None = None
    port: Dynamic[Int] | None = None
    """Default: 8443."""
    size: Dynamic[Int] | None = None
    skip_ssl: Dynamic[Bool] | None = None
    """Default: false."""
    token: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
