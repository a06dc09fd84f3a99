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
    """``io.kestra.plugin.confluence.pages.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-confluence 1.4.4. Required: id, api_token, server_url, space_id, username.
    https://kestra.io/plugins/plugin-confluence/pages/io.kestra.plugin.confluence.pages.create
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    server_url: Text | None = None
    """Text, or an expression. Required."""
    space_id: Text | None = None
    """Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    api_path: Text | None = None
    """Text, or an expression. Default: /wiki/api/v2."""
    embedded: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    make_private: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    markdown: Text | None = None
    """Text, or an expression."""
    parent_id: Text | None = None
    """Text, or an expression."""
    root_level: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    status: Text | None = None
    """Text, or an expression."""
    subtype: Text | None = None
    """Text, or an expression."""
    title: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"children": "children", "uri": "uri"}
    children: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.confluence.pages.List``.

    A task. In Kestra 1.3, 2.0. From plugin-confluence 1.4.4. Required: id, api_token, server_url, username.
    https://kestra.io/plugins/plugin-confluence/pages/io.kestra.plugin.confluence.pages.list
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    server_url: Text | None = None
    """Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    api_path: Text | None = None
    """Text, or an expression. Default: /wiki/api/v2."""
    cursor: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    page_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    sort: Text | None = None
    """Text, or an expression."""
    space_ids: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    status: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["current","archived"]."""
    sub_type: Text | None = None
    """Text, or an expression."""
    title: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UpdateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class Update(BaseTask):
    """``io.kestra.plugin.confluence.pages.Update``.

    A task. In Kestra 1.3, 2.0. From plugin-confluence 1.4.4. Required: id, api_token, markdown, page_id, server_url,
    status, title, username, version_info.
    https://kestra.io/plugins/plugin-confluence/pages/io.kestra.plugin.confluence.pages.update
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    markdown: Text | None = None
    """Text, or an expression. Required."""
    page_id: Text | None = None
    """Text, or an expression. Required."""
    server_url: Text | None = None
    """Text, or an expression. Required."""
    status: Text | None = None
    """Text, or an expression. Required."""
    title: Text | None = None
    """Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    version_info: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    api_path: Text | None = None
    """Text, or an expression. Default: /wiki/api/v2."""
    owner_id: Text | None = None
    """Text, or an expression."""
    parent_id: Text | None = None
    """Text, or an expression."""
    space_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpdateOutputs:
        return UpdateOutputs(self._output_root, self.id)
