# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.github.actions``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "RunWorkflow",
]

PREFIX = "io.kestra.plugin.github.actions"


def _RunWorkflow():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    class RunWorkflow(BaseTask):
        """``io.kestra.plugin.github.actions.RunWorkflow``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.github.actions.RunWorkflow",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        app_installation_token: Text | None = None
        endpoint: Text | None = None
        inputs: Dynamic[Map[Data]] | None = None
        jwt_token: Text | None = None
        login: Text | None = None
        oauth_token: Text | None = None
        ref: Text | None = None
        repository: Text | None = None
        workflow_id: Text | None = None
    return RunWorkflow


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _RunWorkflow,
    ),
)
