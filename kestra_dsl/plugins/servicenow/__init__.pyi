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
    """``io.kestra.plugin.servicenow.Delete``."""

    domain: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    sys_id: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    headers: Dynamic[Map[Data]] | None = None
    options: One[HttpConfiguration] | None = None

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
    """``io.kestra.plugin.servicenow.Get``."""

    domain: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    fields: Dynamic[Items[Text]] | None = None
    headers: Dynamic[Map[Data]] | None = None
    limit: Dynamic[Int] | None = None
    offset: Dynamic[Int] | None = None
    options: One[HttpConfiguration] | None = None
    query: Text | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class PostOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result"}
    result: Reference


class Post(BaseTask):
    """``io.kestra.plugin.servicenow.Post``."""

    data: Dynamic[Map[Data]] | None = None
    """Required."""
    domain: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    headers: Dynamic[Map[Data]] | None = None
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> PostOutputs:
        return PostOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result"}
    result: Reference


class Update(BaseTask):
    """``io.kestra.plugin.servicenow.Update``."""

    data: Dynamic[Map[Data]] | None = None
    """Required."""
    domain: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    sys_id: Text | None = None
    """Required."""
    table: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    headers: Dynamic[Map[Data]] | None = None
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
