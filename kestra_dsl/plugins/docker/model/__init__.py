# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.docker.model``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "List",
    "Pull",
]

PREFIX = "io.kestra.plugin.docker.model"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Delete(BaseTask):
        """``io.kestra.plugin.docker.model.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.model.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("model",),
        )
        model: Text | None = None
        host: Text | None = None
    return Delete


def _List():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"models": "models"}
        models: Reference
    class List(BaseTask):
        """``io.kestra.plugin.docker.model.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.model.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        host: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Pull():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Pull(BaseTask):
        """``io.kestra.plugin.docker.model.Pull``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.docker.model.Pull",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("model",),
        )
        model: Text | None = None
        host: Text | None = None
    return Pull


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _List,
        _Pull,
    ),
)
