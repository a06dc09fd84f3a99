# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.resend.domain``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
]

PREFIX = "io.kestra.plugin.resend.domain"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id", "result": "result"}
        id: Reference
        result: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.resend.domain.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.resend.domain.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "name"),
        )
        api_key: Text | None = None
        name: Text | None = None
        custom_return_path: Text | None = None
        region: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
    ),
)
