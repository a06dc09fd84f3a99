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
    """``io.kestra.plugin.digitalocean.firewall.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, inbound_rules, name, outbound_rules,
    api_token.
    https://kestra.io/plugins/plugin-digitalocean/firewall/io.kestra.plugin.digitalocean.firewall.create
    """

    inbound_rules: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    outbound_rules: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    droplet_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.firewall.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, firewall_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/firewall/io.kestra.plugin.digitalocean.firewall.delete
    """

    firewall_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created_at": "createdAt", "id": "id", "name": "name", "status": "status"}
    created_at: Reference
    id: Reference
    name: Reference
    status: Reference


class Get(BaseTask):
    """``io.kestra.plugin.digitalocean.firewall.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, firewall_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/firewall/io.kestra.plugin.digitalocean.firewall.get
    """

    firewall_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

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
    """``io.kestra.plugin.digitalocean.firewall.List``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/firewall/io.kestra.plugin.digitalocean.firewall.list
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    per_page: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 200."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)
