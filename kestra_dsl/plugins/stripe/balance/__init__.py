# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.stripe.balance``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Retrieve",
]

PREFIX = "io.kestra.plugin.stripe.balance"


def _Retrieve():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RetrieveOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"available": "available", "pending": "pending", "raw": "raw"}
        available: Reference
        pending: Reference
        raw: Reference
    class Retrieve(BaseTask):
        """``io.kestra.plugin.stripe.balance.Retrieve``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.stripe.balance.Retrieve",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
        @property
        def outputs(self) -> RetrieveOutputs:
            return RetrieveOutputs(self._output_root, self.id)
    return Retrieve


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Retrieve,
    ),
)
