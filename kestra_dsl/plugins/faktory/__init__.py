# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.faktory``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Push",
]

PREFIX = "io.kestra.plugin.faktory"


def _Push():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PushOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"jid": "jid"}
        jid: Reference
    class Push(BaseTask):
        """``io.kestra.plugin.faktory.Push``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.faktory.Push",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_type",),
        )
        job_type: Text | None = None
        args: Dynamic[Items[Data]] | None = None
        at: Dynamic[DateTime] | None = None
        custom: Dynamic[Map[Data]] | None = None
        host: Text | None = None
        job_id: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        queue: Text | None = None
        reserve_for: Dynamic[Duration] | None = None
        retries: Dynamic[Int] | None = None
        tls: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> PushOutputs:
            return PushOutputs(self._output_root, self.id)
    return Push


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Push,
    ),
)
