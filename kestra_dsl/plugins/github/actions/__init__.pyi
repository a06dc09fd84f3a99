# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.actions``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, Text

__all__ = [
    "RunWorkflow",
]

PREFIX: str


class RunWorkflow(BaseTask):
    """``io.kestra.plugin.github.actions.RunWorkflow``."""

    app_installation_token: Text | None = None
    endpoint: Text | None = None
    inputs: Dynamic[Map[Data]] | None = None
    jwt_token: Text | None = None
    login: Text | None = None
    oauth_token: Text | None = None
    ref: Text | None = None
    repository: Text | None = None
    workflow_id: Text | None = None
