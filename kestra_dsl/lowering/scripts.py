"""Script tasks: ``runner`` and ``docker`` of old are a task runner and a container image."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kestra_dsl.lowering.draft import Draft, Place

__all__ = ["OLD_RUNNERS", "is_script", "lower_scripts"]

OLD_RUNNERS = ("runner", "docker")

_PACKAGES = ("io.kestra.plugin.scripts.", "io.kestra.plugin.dbt.")
"""Not ``io.kestra.core.tasks.scripts``: its tasks have no task runner, in any version."""
_PROCESS = "io.kestra.plugin.core.runner.Process"
_DOCKER = "io.kestra.plugin.scripts.runner.docker.Docker"


def is_script(type_: str) -> bool:
    """Whether a type runs commands."""
    return type_.startswith(_PACKAGES)


def lower_scripts(draft: Draft) -> None:
    """2.0 knows task runners only."""
    for place in draft.places():
        type_ = place.part.get("type")
        if (
            isinstance(type_, str)
            and type_.startswith(_PACKAGES)
            and ("runner" in place.part or "docker" in place.part)
        ):
            _script(draft, place)


def _script(draft: Draft, place: Place) -> None:
    part = place.part
    runner, docker = part.get("runner"), part.get("docker")
    if runner is None and docker is None:
        return
    if part.get("taskRunner") is not None:
        draft.refuse(place.node, "a task has a task runner, and 'runner' or 'docker' too", "use task_runner alone")
    if runner not in (None, "PROCESS", "DOCKER") or not isinstance(docker, (dict, type(None))):
        draft.refuse(place.node, f"runner {runner!r} with docker {docker!r} has no equal", "use task_runner")
    part.pop("runner", None)
    options = dict(part.pop("docker", None) or {})
    if runner == "PROCESS":
        part["taskRunner"] = {"type": _PROCESS}
    else:
        image = options.pop("image", None)
        if image is not None and part.get("containerImage") is None:
            part["containerImage"] = image
        part["taskRunner"] = {"type": _DOCKER, **options}
