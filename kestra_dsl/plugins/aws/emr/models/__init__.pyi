# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Items, Text

__all__ = [
    "StepConfig",
]


class StepConfig(Node):
    """Part of other types: ``io.kestra.plugin.aws.emr.models.StepConfig``."""

    action_on_failure: (
        Dynamic[Literal["TERMINATE_CLUSTER", "CANCEL_AND_WAIT", "CONTINUE", "TERMINATE_JOB_FLOW"]]
        | None
    ) = None
    jar: Text | None = None
    name: Text | None = None
    commands: Dynamic[Items[Text]] | None = None
    main_class: Text | None = None
