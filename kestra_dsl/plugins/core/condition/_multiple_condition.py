# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Bool, Duration, Map, One
from kestra_dsl.models._time_window import TimeWindow

__all__ = ["MultipleCondition"]


class MultipleCondition(Condition):
    """``io.kestra.plugin.core.condition.MultipleCondition``. In Kestra 1.1, 1.3. Deprecated. Use preconditions of io.kestra.plugin.core.trigger.Flow."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.condition.MultipleCondition",
        versions=("1.1", "1.3"),
        required=("conditions",),
        deprecated=True,
        deprecated_properties=("window", "window_advance"),
        aliases=("io.kestra.core.models.conditions.types.MultipleCondition",),
        replaced_by="preconditions of io.kestra.plugin.core.trigger.Flow",
    )

    id: str
    conditions: Map[One[Condition]] | None = None
    """Required."""
    reset_on_success: Bool | None = None
    """Default: true."""
    time_window: One[TimeWindow] | None = None
    """Default: {'type': 'duration_window'}."""
    window: Duration | None = None
    """Deprecated."""
    window_advance: Duration | None = None
    """Deprecated."""
