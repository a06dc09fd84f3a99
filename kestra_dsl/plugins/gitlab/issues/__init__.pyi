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
    """``io.kestra.plugin.gitlab.issues.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-gitlab 1.4.4. Required: id, project_id, title, token.
    https://kestra.io/plugins/plugin-gitlab/issues/io.kestra.plugin.gitlab.issues.create
    """

    project_id: Text | None = None
    """Text, or an expression. Required."""
    title: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    api_path: Text | None = None
    """Text, or an expression. Default: /api/v4/projects."""
    issue_description: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Default: https://gitlab.com."""

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
    """``io.kestra.plugin.gitlab.issues.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-gitlab 1.4.4. Required: id, project_id, token.
    https://kestra.io/plugins/plugin-gitlab/issues/io.kestra.plugin.gitlab.issues.search
    """

    project_id: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    api_path: Text | None = None
    """Text, or an expression. Default: /api/v4/projects."""
    labels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    search: Text | None = None
    """Text, or an expression."""
    state: Text | None = None
    """Text, or an expression. Default: opened."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Default: https://gitlab.com."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
