# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, Text

__all__ = ["Resume"]


class Resume(BaseTask):
    """``io.kestra.plugin.core.execution.Resume``. In Kestra 1.1, 1.3. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.execution.Resume",
        versions=("1.1", "1.3"),
        deprecated=True,
    )

    execution_id: Text | None = None
    flow_id: Text | None = None
    inputs: Dynamic[Map[Data]] | None = None
    namespace: Text | None = None
