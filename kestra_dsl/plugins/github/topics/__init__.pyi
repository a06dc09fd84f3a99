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
    """``io.kestra.plugin.github.topics.Search``."""

    query: Text | None = None
    app_installation_token: Text | None = None
    created: Text | None = None
    endpoint: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    is_: Dynamic[Literal["CURATED", "FEATURED", "NOT_CURATED", "NOT_FEATURED"]] | None = None
    jwt_token: Text | None = None
    login: Text | None = None
    oauth_token: Text | None = None
    repositories: Text | None = None
    order: Dynamic[Literal["ASC", "DESC"]] | None = None
    """Default: ASC. Deprecated."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
