# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.domain.record``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Create",
    "Delete",
    "Get",
    "List",
]

PREFIX: str


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

    data: Text | None = None
    """Required."""
    domain: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    record_type: Dynamic[Literal["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SRV", "TXT"]] | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    port: Dynamic[Int] | None = None
    priority: Dynamic[Int] | None = None
    ttl: Dynamic[Int] | None = None
    """Default: 1800."""
    weight: Dynamic[Int] | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.domain.record.Delete``."""

    domain: Text | None = None
    """Required."""
    record_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None


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

    domain: Text | None = None
    """Required."""
    record_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


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

    domain: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    options: One[HttpConfiguration] | None = None
    per_page: Dynamic[Int] | None = None
    """Default: 200."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)
