"""Moves the tasks of a ``Pause`` behind it: 1.x runs them inside, once it is resumed, and 2.0 has no such block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.lowering.task_places import task_places, unused_id, wrap

if TYPE_CHECKING:
    from kestra_dsl.lowering.lowered_flow import LoweredFlow

__all__ = ["lower_pauses"]

_PAUSE = "io.kestra.plugin.core.flow.Pause"
_ABOUT_ALL = ("runIf", "allowFailure", "allowWarning", "disabled", "errors", "finally")
"""Properties that are about the tasks of the pause as well."""


def lower_pauses(lowered: LoweredFlow) -> None:
    """Write the tasks of each Pause after it, with a Sequential around them where it has to be one task."""
    for place in list(task_places(lowered.data)):
        pause = place.task
        if pause.get("type") != _PAUSE or not pause.get("tasks"):
            continue
        tasks = pause.pop("tasks")
        if place.in_order and not any(pause.get(name) for name in _ABOUT_ALL):
            place.holder[place.key + 1 : place.key + 1] = tasks
        else:
            wrap(place, unused_id(lowered.data, f"{pause.get('id')}_and_tasks"), tasks)
