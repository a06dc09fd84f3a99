# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "StepConfig",
]


def _StepConfig():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class StepConfig(Node):
        """Part of other types: ``io.kestra.plugin.aws.emr.models.StepConfig``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        action_on_failure: (
            Dynamic[Literal["TERMINATE_CLUSTER", "CANCEL_AND_WAIT", "CONTINUE", "TERMINATE_JOB_FLOW"]]
            | None
        ) = None
        jar: Text | None = None
        name: Text | None = None
        commands: Dynamic[Items[Text]] | None = None
        main_class: Text | None = None
    return StepConfig


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _StepConfig,
    ),
)
