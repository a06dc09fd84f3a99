# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.projects``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "List",
]

PREFIX: str


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.github.projects.List``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id, organization, project_number.
    https://kestra.io/plugins/plugin-github/projects/io.kestra.plugin.github.projects.list
    """

    organization: Text | None = None
    """Text, or an expression. Required."""
    project_number: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    app_installation_token: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    jwt_token: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    login: Text | None = None
    """Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    status: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)
