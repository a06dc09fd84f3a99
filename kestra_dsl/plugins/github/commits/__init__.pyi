# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.commits``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
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
    """``io.kestra.plugin.github.commits.Search``."""

    query: Text | None = None
    app_installation_token: Text | None = None
    author: Text | None = None
    author_date: Text | None = None
    author_email: Text | None = None
    author_name: Text | None = None
    committer: Text | None = None
    committer_date: Text | None = None
    committer_email: Text | None = None
    committer_name: Text | None = None
    endpoint: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    hash: Text | None = None
    is_: Text | None = None
    jwt_token: Text | None = None
    login: Text | None = None
    merge: Dynamic[Bool] | None = None
    oauth_token: Text | None = None
    order: Dynamic[Literal["ASC", "DESC"]] | None = None
    """Default: ASC."""
    org: Text | None = None
    parent: Text | None = None
    repository: Text | None = None
    sort: Dynamic[Literal["COMMITTER_DATE", "AUTHOR_DATE"]] | None = None
    """Default: COMMITTER_DATE."""
    tree: Text | None = None
    user: Text | None = None

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
