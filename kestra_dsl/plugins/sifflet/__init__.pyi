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
    """``io.kestra.plugin.sifflet.RunRule``."""

    api_key: Text | None = None
    """Required."""
    base_url: Text | None = None
    request_timeout: Int | None = None
    """Default: 30."""
    rule_id: Text | None = None

    @property
    def outputs(self) -> RunRuleOutputs:
        return RunRuleOutputs(self._output_root, self.id)
