# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.sifflet``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "RunRule",
]

PREFIX: str


class RunRuleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"response": "response", "rule_id": "ruleId", "status": "status", "status_code": "statusCode"}
    response: Reference
    rule_id: Reference
    status: Reference
    status_code: Reference


class RunRule(BaseTask):
    """``io.kestra.plugin.sifflet.RunRule``.

    A task. In Kestra 1.3, 2.0. From plugin-sifflet 1.3.6. Required: id, api_key.
    https://kestra.io/plugins/plugin-sifflet/io.kestra.plugin.sifflet.runrule
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text. Required."""
    base_url: Text | None = None
    """Text."""
    request_timeout: Int | None = None
    """Whole number. Default: 30."""
    rule_id: Text | None = None
    """Text."""

    @property
    def outputs(self) -> RunRuleOutputs:
        return RunRuleOutputs(self._output_root, self.id)
