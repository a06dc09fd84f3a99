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
    """``io.kestra.plugin.github.issues.Comment``."""

    issue_number: Dynamic[Int] | None = None
    """Required."""
    body: Text | None = None
    app_installation_token: Text | None = None
    endpoint: Text | None = None
    jwt_token: Text | None = None
    login: Text | None = None
    oauth_token: Text | None = None
    repository: Text | None = None

    @property
    def outputs(self) -> CommentOutputs:
        return CommentOutputs(self._output_root, self.id)


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"issue_number": "issueNumber", "issue_url": "issueUrl"}
    issue_number: Reference
    issue_url: Reference


class Create(BaseTask):
    """``io.kestra.plugin.github.issues.Create``."""

    body: Text | None = None
    title: Text | None = None
    app_installation_token: Text | None = None
    assignees: Dynamic[Items[Text]] | None = None
    endpoint: Text | None = None
    fields: Dynamic[Map[Data]] | None = None
    jwt_token: Text | None = None
    labels: Dynamic[Items[Text]] | None = None
    login: Text | None = None
    oauth_token: Text | None = None
    repository: Text | None = None

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
    """``io.kestra.plugin.github.issues.Search``."""

    query: Text | None = None
    app_installation_token: Text | None = None
    closed: Dynamic[Bool] | None = None
    endpoint: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    jwt_token: Text | None = None
    login: Text | None = None
    mentions: Text | None = None
    merged: Dynamic[Bool] | None = None
    oauth_token: Text | None = None
    open: Dynamic[Bool] | None = None
    order: Dynamic[Literal["ASC", "DESC"]] | None = None
    """Default: ASC."""
    repository: Text | None = None
    sort: Dynamic[Literal["CREATED", "UPDATED", "COMMENTS"]] | None = None
    """Default: CREATED."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
