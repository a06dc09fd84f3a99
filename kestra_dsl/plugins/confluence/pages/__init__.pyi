# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.confluence.pages``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "List",
    "Update",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class Create(BaseTask):
    """``io.kestra.plugin.confluence.pages.Create``."""

    api_token: Text | None = None
    """Required."""
    server_url: Text | None = None
    """Required."""
    space_id: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    api_path: Text | None = None
    """Default: /wiki/api/v2."""
    embedded: Dynamic[Bool] | None = None
    make_private: Dynamic[Bool] | None = None
    markdown: Text | None = None
    parent_id: Text | None = None
    root_level: Dynamic[Bool] | None = None
    status: Text | None = None
    subtype: Text | None = None
    title: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"children": "children", "uri": "uri"}
    children: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.confluence.pages.List``."""

    api_token: Text | None = None
    """Required."""
    server_url: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    api_path: Text | None = None
    """Default: /wiki/api/v2."""
    cursor: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    limit: Dynamic[Int] | None = None
    """Default: 25."""
    page_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    sort: Text | None = None
    space_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    status: Dynamic[Items[Text]] | None = None
    """Default: ["current","archived"]."""
    sub_type: Text | None = None
    title: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class Update(BaseTask):
    """``io.kestra.plugin.confluence.pages.Update``."""

    api_token: Text | None = None
    """Required."""
    markdown: Text | None = None
    """Required."""
    page_id: Text | None = None
    """Required."""
    server_url: Text | None = None
    """Required."""
    status: Text | None = None
    """Required."""
    title: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    version_info: Dynamic[Map[Data]] | None = None
    """Required."""
    api_path: Text | None = None
    """Default: /wiki/api/v2."""
    owner_id: Text | None = None
    parent_id: Text | None = None
    space_id: Text | None = None

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
