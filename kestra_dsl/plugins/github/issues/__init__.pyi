# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.issues``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Comment",
    "Create",
    "Search",
]

PREFIX: str


class CommentOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"comment_url": "commentUrl", "issue_url": "issueUrl"}
    comment_url: Reference
    issue_url: Reference


class Comment(BaseTask):
    """``io.kestra.plugin.github.issues.Comment``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id, issue_number.
    https://kestra.io/plugins/plugin-github/issues/io.kestra.plugin.github.issues.comment
    """

    issue_number: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    body: Text | None = None
    """Text, or an expression."""
    app_installation_token: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    jwt_token: Text | None = None
    """Text, or an expression."""
    login: Text | None = None
    """Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    repository: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CommentOutputs:
        return CommentOutputs(self._output_root, self.id)


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"issue_number": "issueNumber", "issue_url": "issueUrl"}
    issue_number: Reference
    issue_url: Reference


class Create(BaseTask):
    """``io.kestra.plugin.github.issues.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id.
    https://kestra.io/plugins/plugin-github/issues/io.kestra.plugin.github.issues.create
    """

    body: Text | None = None
    """Text, or an expression."""
    title: Text | None = None
    """Text, or an expression."""
    app_installation_token: Text | None = None
    """Text, or an expression."""
    assignees: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    jwt_token: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    login: Text | None = None
    """Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    repository: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "total": "total", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    total: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.github.issues.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id.
    https://kestra.io/plugins/plugin-github/issues/io.kestra.plugin.github.issues.search
    """

    query: Text | None = None
    """Text, or an expression."""
    app_installation_token: Text | None = None
    """Text, or an expression."""
    closed: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    jwt_token: Text | None = None
    """Text, or an expression."""
    login: Text | None = None
    """Text, or an expression."""
    mentions: Text | None = None
    """Text, or an expression."""
    merged: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    open: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    order: Dynamic[Literal["ASC", "DESC"]] | None = None
    """ASC or DESC, or an expression. Default: ASC."""
    repository: Text | None = None
    """Text, or an expression."""
    sort: Dynamic[Literal["CREATED", "UPDATED", "COMMENTS"]] | None = None
    """CREATED, UPDATED or COMMENTS, or an expression. Default: CREATED."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
