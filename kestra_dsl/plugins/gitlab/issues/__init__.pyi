# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gitlab.issues``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Search",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"issue_id": "issueId", "status_code": "statusCode", "web_url": "webUrl"}
    issue_id: Reference
    status_code: Reference
    web_url: Reference


class Create(BaseTask):
    """``io.kestra.plugin.gitlab.issues.Create``."""

    project_id: Text | None = None
    """Required."""
    title: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    api_path: Text | None = None
    """Default: /api/v4/projects."""
    issue_description: Text | None = None
    labels: Dynamic[Items[Text]] | None = None
    url: Text | None = None
    """Default: https://gitlab.com."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "issues": "issues", "status_code": "statusCode"}
    count: Reference
    issues: Reference
    status_code: Reference


class Search(BaseTask):
    """``io.kestra.plugin.gitlab.issues.Search``."""

    project_id: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    api_path: Text | None = None
    """Default: /api/v4/projects."""
    labels: Dynamic[Items[Text]] | None = None
    search: Text | None = None
    state: Text | None = None
    """Default: opened."""
    url: Text | None = None
    """Default: https://gitlab.com."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
