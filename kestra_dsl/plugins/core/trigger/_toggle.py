# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Text

__all__ = ["Toggle"]


class Toggle(BaseTask):
    """``io.kestra.plugin.core.trigger.Toggle``. In Kestra 1.1, 1.3. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.trigger.Toggle",
        versions=("1.1", "1.3"),
        required=("trigger",),
        deprecated=True,
        aliases=("io.kestra.core.tasks.trigger.Toggle",),
    )

    trigger: Text | None = None
    """Required."""
    enabled: Bool | None = None
    """Default: false."""
    flow_id: Text | None = None
    namespace: Text | None = None
