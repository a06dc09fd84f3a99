# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.digitalocean.database``."""

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
    "Resize",
]

PREFIX: str


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
    """``io.kestra.plugin.digitalocean.database.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, engine, engine_version, name, region,
    size, api_token.
    https://kestra.io/plugins/plugin-digitalocean/database/io.kestra.plugin.digitalocean.database.create
    """

    engine: Text | None = None
    """Text, or an expression. Required."""
    engine_version: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    size: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    num_nodes: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.digitalocean.database.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, database_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/database/io.kestra.plugin.digitalocean.database.delete
    """

    database_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""


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
    """``io.kestra.plugin.digitalocean.database.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, database_id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/database/io.kestra.plugin.digitalocean.database.get
    """

    database_id: Text | None = None
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
    """``io.kestra.plugin.digitalocean.database.List``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, api_token.
    https://kestra.io/plugins/plugin-digitalocean/database/io.kestra.plugin.digitalocean.database.list
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


class Resize(BaseTask):
    """``io.kestra.plugin.digitalocean.database.Resize``.

    A task. In Kestra 1.3, 2.0. From plugin-digitalocean 1.0.0. Required: id, database_id, size, api_token.
    https://kestra.io/plugins/plugin-digitalocean/database/io.kestra.plugin.digitalocean.database.resize
    """

    database_id: Text | None = None
    """Text, or an expression. Required."""
    size: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.digitalocean.com."""
    num_nodes: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
