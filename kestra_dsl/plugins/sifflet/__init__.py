# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.sifflet``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "RunRule",
]

PREFIX = "io.kestra.plugin.sifflet"


def _RunRule():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RunRuleOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"response": "response", "rule_id": "ruleId", "status": "status", "status_code": "statusCode"}
        response: Reference
        rule_id: Reference
        status: Reference
        status_code: Reference
    class RunRule(BaseTask):
        """``io.kestra.plugin.sifflet.RunRule``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.sifflet.RunRule",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
        base_url: Text | None = None
        request_timeout: Int | None = None
        rule_id: Text | None = None
        @property
        def outputs(self) -> RunRuleOutputs:
            return RunRuleOutputs(self._output_root, self.id)
    return RunRule


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _RunRule,
    ),
)
