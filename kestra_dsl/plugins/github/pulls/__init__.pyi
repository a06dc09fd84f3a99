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
    """``io.kestra.plugin.github.pulls.Create``."""

    body: Text | None = None
    app_installation_token: Text | None = None
    draft: Dynamic[Bool] | None = None
    """Default: false."""
    endpoint: Text | None = None
    jwt_token: Text | None = None
    login: Text | None = None
    maintainer_can_modify: Dynamic[Bool] | None = None
    """Default: false."""
    oauth_token: Text | None = None
    repository: Text | None = None
    reviewers: Dynamic[Items[Text]] | None = None
    source_branch: Text | None = None
    target_branch: Text | None = None
    title: Text | None = None

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
    """``io.kestra.plugin.github.pulls.Search``."""

    query: Text | None = None
    app_installation_token: Text | None = None
    assigned: Text | None = None
    author: Text | None = None
    base: Text | None = None
    closed: Dynamic[Bool] | None = None
    closed_at: Text | None = None
    commit: Text | None = None
    created_at: Text | None = None
    created_by_me: Dynamic[Bool] | None = None
    draft: Dynamic[Bool] | None = None
    endpoint: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    head: Text | None = None
    jwt_token: Text | None = None
    login: Text | None = None
    mentions: Text | None = None
    merged: Dynamic[Bool] | None = None
    oauth_token: Text | None = None
    open: Dynamic[Bool] | None = None
    order: Dynamic[Literal["ASC", "DESC"]] | None = None
    """Default: ASC."""
    repository: Text | None = None
    review_requested: Text | None = None
    sort: Dynamic[Literal["CREATED", "UPDATED", "COMMENTS"]] | None = None
    """Default: CREATED."""
    title: Text | None = None
    updated_at: Text | None = None

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
