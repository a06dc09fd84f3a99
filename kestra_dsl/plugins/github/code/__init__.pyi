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
    """``io.kestra.plugin.github.code.Search``."""

    query: Text | None = None
    app_installation_token: Text | None = None
    endpoint: Text | None = None
    extension: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    filename: Text | None = None
    fork: Dynamic[Literal["PARENT_AND_FORKS", "FORKS_ONLY", "PARENT_ONLY"]] | None = None
    in_: Text | None = None
    jwt_token: Text | None = None
    language: Text | None = None
    login: Text | None = None
    oauth_token: Text | None = None
    order: Dynamic[Literal["ASC", "DESC"]] | None = None
    """Default: ASC."""
    path: Text | None = None
    repository: Text | None = None
    size: Text | None = None
    sort: Dynamic[Literal["BEST_MATCH", "INDEXED"]] | None = None
    """Default: BEST_MATCH."""
    user: Text | None = None

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
