# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.code``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Search",
]

PREFIX: str


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.github.code.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id.
    https://kestra.io/plugins/plugin-github/code/io.kestra.plugin.github.code.search
    """

    query: Text | None = None
    """Text, or an expression."""
    app_installation_token: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    extension: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    filename: Text | None = None
    """Text, or an expression."""
    fork: Dynamic[Literal["PARENT_AND_FORKS", "FORKS_ONLY", "PARENT_ONLY"]] | None = None
    """PARENT_AND_FORKS, FORKS_ONLY or PARENT_ONLY, or an expression."""
    in_: Text | None = None
    """Text, or an expression."""
    jwt_token: Text | None = None
    """Text, or an expression."""
    language: Text | None = None
    """Text, or an expression."""
    login: Text | None = None
    """Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    order: Dynamic[Literal["ASC", "DESC"]] | None = None
    """ASC or DESC, or an expression. Default: ASC."""
    path: Text | None = None
    """Text, or an expression."""
    repository: Text | None = None
    """Text, or an expression."""
    size: Text | None = None
    """Text, or an expression."""
    sort: Dynamic[Literal["BEST_MATCH", "INDEXED"]] | None = None
    """BEST_MATCH or INDEXED, or an expression. Default: BEST_MATCH."""
    user: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
