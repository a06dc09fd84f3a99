# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.firewall``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text
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
    _kestra_names = {"created_at": "createdAt", "id": "id", "name": "name", "status": "status"}
    created_at: Reference
    id: Reference
    name: Reference
    status: Reference


class Create(BaseTask):
    """``io.kestra.plugin.digitalocean.firewall.Create``."""

    inbound_rules: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    outbound_rules: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    droplet_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.firewall.Delete``."""

    firewall_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created_at": "createdAt", "id": "id", "name": "name", "status": "status"}
    created_at: Reference
    id: Reference
    name: Reference
    status: Reference


class Get(BaseTask):
    """``io.kestra.plugin.digitalocean.firewall.Get``."""

    firewall_id: Text | None = None
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
    """``io.kestra.plugin.digitalocean.firewall.List``."""

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
