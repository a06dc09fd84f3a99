# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.state``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Get",
    "Set",
]

PREFIX = "io.kestra.plugin.core.state"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted"}
        deleted: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.core.state.Delete``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.kv.Delete."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.state.Delete",
            versions=("1.1", "1.3"),
            deprecated=True,
            aliases=("io.kestra.core.tasks.states.Delete",),
            replaced_by="io.kestra.plugin.core.kv.Delete",
        )
        error_on_missing: Dynamic[Bool] | None = None
        name: Text | None = None
        namespace: Dynamic[Bool] | None = None
        taskrun_value: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "data": "data"}
        count: Reference
        data: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.core.state.Get``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.kv.Get."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.state.Get",
            versions=("1.1", "1.3"),
            deprecated=True,
            aliases=("io.kestra.core.tasks.states.Get",),
            replaced_by="io.kestra.plugin.core.kv.Get",
        )
        error_on_missing: Dynamic[Bool] | None = None
        name: Text | None = None
        namespace: Dynamic[Bool] | None = None
        taskrun_value: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _Set():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "key": "key"}
        count: Reference
        key: Reference
    class Set(BaseTask):
        """``io.kestra.plugin.core.state.Set``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.kv.Set."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.state.Set",
            versions=("1.1", "1.3"),
            deprecated=True,
            aliases=("io.kestra.core.tasks.states.Set",),
            replaced_by="io.kestra.plugin.core.kv.Set",
        )
        data: Dynamic[Map[Data]] | None = None
        name: Text | None = None
        namespace: Dynamic[Bool] | None = None
        taskrun_value: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> SetOutputs:
            return SetOutputs(self._output_root, self.id)
    return Set


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Get,
        _Set,
    ),
)
