# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.servicenow``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Delete",
    "Get",
    "Post",
    "Update",
]

PREFIX: str


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted"}
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.servicenow.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-servicenow 1.4.3. Required: id, domain, password, sys_id, table, username.
    https://kestra.io/plugins/plugin-servicenow/io.kestra.plugin.servicenow.delete
    """

    domain: Text | None = None
    """Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    sys_id: Text | None = None
    """Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"offset": "offset", "results": "results", "size": "size", "uri": "uri"}
    offset: Reference
    results: Reference
    size: Reference
    uri: Reference


class Get(BaseTask):
    """``io.kestra.plugin.servicenow.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-servicenow 1.4.3. Required: id, domain, password, table, username.
    https://kestra.io/plugins/plugin-servicenow/io.kestra.plugin.servicenow.get
    """

    domain: Text | None = None
    """Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    offset: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    query: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class PostOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result"}
    result: Reference


class Post(BaseTask):
    """``io.kestra.plugin.servicenow.Post``.

    A task. In Kestra 1.3, 2.0. From plugin-servicenow 1.4.3. Required: id, data, domain, password, table, username.
    https://kestra.io/plugins/plugin-servicenow/io.kestra.plugin.servicenow.post
    """

    data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    domain: Text | None = None
    """Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> PostOutputs:
        return PostOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result"}
    result: Reference


class Update(BaseTask):
    """``io.kestra.plugin.servicenow.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-servicenow 1.4.3. Required: id, data, domain, password, sys_id, table,
    username.
    https://kestra.io/plugins/plugin-servicenow/io.kestra.plugin.servicenow.update
    """

    data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    domain: Text | None = None
    """Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    sys_id: Text | None = None
    """Text, or an expression. Required."""
    table: Text | None = None
    """Name of the table. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
