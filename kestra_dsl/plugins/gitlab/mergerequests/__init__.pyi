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
    """``io.kestra.plugin.gitlab.mergerequests.Create``."""

    project_id: Text | None = None
    """Required."""
    source_branch: Text | None = None
    """Required."""
    target_branch: Text | None = None
    """Required."""
    title: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    api_path: Text | None = None
    """Default: /api/v4/projects."""
    merge_request_description: Text | None = None
    url: Text | None = None
    """Default: https://gitlab.com."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)
