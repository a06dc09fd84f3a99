# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.topics``."""

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
    """``io.kestra.plugin.github.topics.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id.
    https://kestra.io/plugins/plugin-github/topics/io.kestra.plugin.github.topics.search
    """

    query: Text | None = None
    """Text, or an expression."""
    app_installation_token: Text | None = None
    """Text, or an expression."""
    created: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    is_: Dynamic[Literal["CURATED", "FEATURED", "NOT_CURATED", "NOT_FEATURED"]] | None = None
    """CURATED, FEATURED, NOT_CURATED or NOT_FEATURED, or an expression."""
    jwt_token: Text | None = None
    """Text, or an expression."""
    login: Text | None = None
    """Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    repositories: Text | None = None
    """Text, or an expression."""
    order: Dynamic[Literal["ASC", "DESC"]] | None = None
    """ASC or DESC, or an expression. Default: ASC. Deprecated."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
