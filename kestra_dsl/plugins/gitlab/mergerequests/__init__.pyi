# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gitlab.mergerequests``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"merge_req_id": "mergeReqID", "status_code": "statusCode", "web_url": "webUrl"}
    merge_req_id: Reference
    status_code: Reference
    web_url: Reference


class Create(BaseTask):
    """``io.kestra.plugin.gitlab.mergerequests.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-gitlab 1.4.4. Required: id, project_id, source_branch, target_branch, title,
    token.
    https://kestra.io/plugins/plugin-gitlab/mergerequests/io.kestra.plugin.gitlab.mergerequests.create
    """

    project_id: Text | None = None
    """Text, or an expression. Required."""
    source_branch: Text | None = None
    """Text, or an expression. Required."""
    target_branch: Text | None = None
    """Text, or an expression. Required."""
    title: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    api_path: Text | None = None
    """Text, or an expression. Default: /api/v4/projects."""
    merge_request_description: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Default: https://gitlab.com."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)
