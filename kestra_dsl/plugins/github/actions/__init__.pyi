# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.actions``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, Text

__all__ = [
    "RunWorkflow",
]

PREFIX: str


class RunWorkflow(BaseTask):
    """``io.kestra.plugin.github.actions.RunWorkflow``.

    A task. In Kestra 1.3, 2.0. From plugin-github 1.8.2. Required: id.
    https://kestra.io/plugins/plugin-github/actions/io.kestra.plugin.github.actions.runworkflow
    """

    app_installation_token: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    inputs: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    jwt_token: Text | None = None
    """Text, or an expression."""
    login: Text | None = None
    """Text, or an expression."""
    oauth_token: Text | None = None
    """Text, or an expression."""
    ref: Text | None = None
    """Text, or an expression."""
    repository: Text | None = None
    """Text, or an expression."""
    workflow_id: Text | None = None
    """Text, or an expression."""
