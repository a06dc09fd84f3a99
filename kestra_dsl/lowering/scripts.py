"""Converts the deprecated ``runner`` and ``docker`` of script tasks into a task runner and a container image."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kestra_dsl.lowering.lowered_flow import LoweredFlow, OwnedMapping

__all__ = ["OLD_RUNNERS", "RUNNER_TYPES", "is_script", "lower_scripts"]

OLD_RUNNERS = ("runner", "docker")

_PACKAGES = ("io.kestra.plugin.scripts.", "io.kestra.plugin.dbt.")
"""Without ``io.kestra.core.tasks.scripts``, whose tasks have no task runner in any version."""
_OTHERS = frozenset(
    f"io.kestra.plugin.{name}"
    for name in (
        "beam.RunPipeline databricks.cli.DatabricksCLI dlt.CLI dlt.Run docker.cli.Compose huawei.koocli.KooCLI "
        "liquibase.CLI liquibase.Diff malloy.CLI opentofu.cli.OpenTofuCLI spark.SparkCLI terragrunt.cli.TerragruntCLI "
        "trivy.cli.TrivyCLI"
    ).split()
)
"""The types of other plugins whose ``docker`` 2.0 lacks."""
_PROCESS = "io.kestra.plugin.core.runner.Process"
_DOCKER = "io.kestra.plugin.scripts.runner.docker.Docker"
RUNNER_TYPES = {"PROCESS": _PROCESS, "DOCKER": _DOCKER}
"""The task runner for each value of ``runner``."""
_OUTPUT_FOLDER = "outputDir"


def is_script(type_: str) -> bool:
    """Whether a type runs commands."""
    return type_.startswith(_PACKAGES) or type_ in _OTHERS


def lower_scripts(lowered: LoweredFlow) -> None:
    """Write ``runner`` and ``docker`` as a task runner, for 2.0."""
    for owned in lowered.mappings():
        type_ = owned.mapping.get("type")
        if isinstance(type_, str) and is_script(type_) and ("runner" in owned.mapping or "docker" in owned.mapping):
            _script(lowered, owned)


def _script(lowered: LoweredFlow, owned: OwnedMapping) -> None:
    mapping = owned.mapping
    runner, docker = mapping.get("runner"), mapping.get("docker")
    if runner is None and docker is None:
        return
    if mapping.get("taskRunner") is not None:
        lowered.refuse(owned.owner, "a task has a task runner and also 'runner' or 'docker'", "use task_runner alone")
    if runner not in (None, "PROCESS", "DOCKER") or not isinstance(docker, (dict, type(None))):
        lowered.refuse(owned.owner, f"runner {runner!r} with docker {docker!r} has no equivalent", "use task_runner")
    mapping.pop("runner", None)
    if runner is not None and mapping.get("outputDirectory") is None and _OUTPUT_FOLDER in str(mapping):
        mapping["outputDirectory"] = True  # the default with a runner, and not with a task runner
    options = dict(mapping.pop("docker", None) or {})
    if runner == "PROCESS":
        mapping["taskRunner"] = {"type": _PROCESS}
    else:
        image = options.pop("image", None)
        if image is not None and mapping.get("containerImage") is None:
            mapping["containerImage"] = image
        mapping["taskRunner"] = {"type": _DOCKER, **options}
