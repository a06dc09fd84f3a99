# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Items, Text

__all__ = [
    "StepConfig",
]


class StepConfig(Node):
    """Part of other types: ``io.kestra.plugin.aws.emr.models.StepConfig``.

    A part. In Kestra 1.3, 2.0. From plugin-aws 2.8.2.
    https://kestra.io/plugins/plugin-aws/emr/io.kestra.plugin.aws.emr.models.stepconfig
    """

    action_on_failure: (
        Dynamic[Literal["TERMINATE_CLUSTER", "CANCEL_AND_WAIT", "CONTINUE", "TERMINATE_JOB_FLOW"]]
        | None
    ) = None
    """TERMINATE_CLUSTER, CANCEL_AND_WAIT, CONTINUE or TERMINATE_JOB_FLOW, or an expression."""
    jar: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression."""
    main_class: Text | None = None
    """Text, or an expression."""
