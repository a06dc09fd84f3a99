# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.debug``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Echo",
    "Return",
]

PREFIX = "io.kestra.plugin.core.debug"


def _Echo():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    class Echo(BaseTask):
        """``io.kestra.plugin.core.debug.Echo``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.log.Log."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.debug.Echo",
            versions=("1.1", "1.3"),
            deprecated=True,
            aliases=("io.kestra.core.tasks.debugs.Echo",),
            replaced_by="io.kestra.plugin.core.log.Log",
        )
        format: Text | None = None
        level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    return Echo


def _Return():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ReturnOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"value": "value"}
        value: Reference
    class Return(BaseTask):
        """``io.kestra.plugin.core.debug.Return``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.debug.Return",
            aliases=("io.kestra.core.tasks.debugs.Return",),
        )
        format: Text | None = None
        @property
        def outputs(self) -> ReturnOutputs:
            return ReturnOutputs(self._output_root, self.id)
    return Return


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Echo,
        _Return,
    ),
)
