# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.pulls``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Search",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"issue_url": "issueUrl", "pull_request_url": "pullRequestUrl"}
    issue_url: Reference
    pull_request_url: Reference


class Create(BaseTask):
    """``io.kestra.plugin.github.pulls.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id.
    https://kestra.io/plugins/plugin-github/pulls/io.kestra.plugin.github.pulls.create
    """

    body: Text | None = None
    """Text, or an expression."""
    app_installation_token: Text | None = None
    """Text, or an expression."""
    draft: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    jwt_token: Text | None = None
    """Text, or an expression."""
    login: Text | None = None
    """Text, or an expression."""
    maintainer_can_modify: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    repository: Text | None = None
    """Text, or an expression."""
    reviewers: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    source_branch: Text | None = None
    """Text, or an expression."""
    target_branch: Text | None = None
    """Text, or an expression."""
    title: Text | None = None
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
    """``io.kestra.plugin.github.pulls.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id.
    https://kestra.io/plugins/plugin-github/pulls/io.kestra.plugin.github.pulls.search
    """

    query: Text | None = None
    """Text, or an expression."""
    app_installation_token: Text | None = None
    """Text, or an expression."""
    assigned: Text | None = None
    """Text, or an expression."""
    author: Text | None = None
    """Text, or an expression."""
    base: Text | None = None
    """Text, or an expression."""
    closed: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    closed_at: Text | None = None
    """Text, or an expression."""
    commit: Text | None = None
    """Text, or an expression."""
    created_at: Text | None = None
    """Text, or an expression."""
    created_by_me: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    draft: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    head: Text | None = None
    """Text, or an expression."""
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
    review_requested: Text | None = None
    """Text, or an expression."""
    sort: Dynamic[Literal["CREATED", "UPDATED", "COMMENTS"]] | None = None
    """CREATED, UPDATED or COMMENTS, or an expression. Default: CREATED."""
    title: Text | None = None
    """Text, or an expression."""
    updated_at: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
