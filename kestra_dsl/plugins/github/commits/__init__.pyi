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
    """``io.kestra.plugin.github.commits.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id.
    https://kestra.io/plugins/plugin-github/commits/io.kestra.plugin.github.commits.search
    """

    query: Text | None = None
    """Text, or an expression."""
    app_installation_token: Text | None = None
    """Text, or an expression."""
    author: Text | None = None
    """Text, or an expression."""
    author_date: Text | None = None
    """Text, or an expression."""
    author_email: Text | None = None
    """Text, or an expression."""
    author_name: Text | None = None
    """Text, or an expression."""
    committer: Text | None = None
    """Text, or an expression."""
    committer_date: Text | None = None
    """Text, or an expression."""
    committer_email: Text | None = None
    """Text, or an expression."""
    committer_name: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    hash: Text | None = None
    """Text, or an expression."""
    is_: Text | None = None
    """Text, or an expression."""
    jwt_token: Text | None = None
    """Text, or an expression."""
    login: Text | None = None
    """Text, or an expression."""
    merge: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    order: Dynamic[Literal["ASC", "DESC"]] | None = None
    """ASC or DESC, or an expression. Default: ASC."""
    org: Text | None = None
    """Text, or an expression."""
    parent: Text | None = None
    """Text, or an expression."""
    repository: Text | None = None
    """Text, or an expression."""
    sort: Dynamic[Literal["COMMITTER_DATE", "AUTHOR_DATE"]] | None = None
    """COMMITTER_DATE or AUTHOR_DATE, or an expression. Default: COMMITTER_DATE."""
    tree: Text | None = None
    """Text, or an expression."""
    user: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
