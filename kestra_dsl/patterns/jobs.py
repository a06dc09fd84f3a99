"""Run a container with limited resources, in Docker or in Kubernetes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import PropertyError
from kestra_dsl.plugins.kubernetes.core import PodCreate
from kestra_dsl.plugins.scripts.runner.docker import Cpu, Docker, Memory
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.retries import Constant

if TYPE_CHECKING:
    from kestra_dsl.expressions.expression import Expression
    from kestra_dsl.retries import Retry

__all__ = ["Resources", "docker_job", "kubernetes_job"]

_THREE_ATTEMPTS = Constant(interval="PT30S", max_attempts=3)


@dataclass(frozen=True)
class Resources:
    """The limits of a container.

    >>> Resources(cpus=0.5, memory_mb=512)
    Resources(cpus=0.5, memory_mb=512)

    Args:
        cpus: The number of processors.
        memory_mb: The memory in MB. A container that needs more is killed.

    Raises:
        PropertyError: A limit is not positive.
    """

    cpus: float = 1
    memory_mb: int = 1024

    def __post_init__(self) -> None:
        for name, value in (("cpus", self.cpus), ("memory_mb", self.memory_mb)):
            if type(value) not in (int, float) or value <= 0:
                raise PropertyError(
                    f"{name}={value!r} of the resources is not a positive number",
                    hint="write Resources(cpus=0.5, memory_mb=512)",
                    origin=caller()._replace(builder=None),
                )


_ONE_PROCESSOR = Resources()


def docker_job(  # noqa: PLR0913 - by keyword
    id: str,  # noqa: A002 - as every task has it
    *,
    image: str | Expression,
    commands: Sequence[str | Expression],
    resources: Resources = _ONE_PROCESSOR,
    env: Mapping[str, str | Expression] | None = None,
    input_files: Mapping[str, str | Expression] | None = None,
    output_files: Sequence[str | Expression] | None = None,
    timeout: str = "PT1H",
    retry: Retry = _THREE_ATTEMPTS,
) -> Commands:
    """Create a task that runs commands in a Docker container with limited resources.

    >>> job = docker_job("train", image="python:3.13-slim", commands=["python train.py"], resources=Resources(2, 4096))
    >>> job.task_runner.memory.memory
    '4096MB'

    Args:
        id: The id of the task.
        image: The image, with a tag.
        commands: The shell commands.
        resources: The limits of the container.
        env: Environment variables.
        input_files: Files for the working folder: content or a file in Kestra's internal storage, by name.
        output_files: The files to keep, as glob patterns.
        timeout: The time after which the container is stopped and the attempt fails.
        retry: When the task runs again after a failure.

    Returns:
        The task. ``outputs.output_files["name"]`` is a file.
    """
    return Commands(
        id=id,
        container_image=image,
        task_runner=Docker(
            cpu=Cpu(cpus=resources.cpus), memory=Memory(memory=f"{resources.memory_mb}MB"), pull_policy="IF_NOT_PRESENT"
        ),
        commands=list(commands),
        env=env,
        input_files=input_files,
        output_files=None if output_files is None else list(output_files),
        timeout=timeout,
        retry=retry,
    )


def kubernetes_job(  # noqa: PLR0913 - by keyword
    id: str,  # noqa: A002 - as every task has it
    *,
    image: str | Expression,
    commands: Sequence[str | Expression],
    namespace: str | Expression = "default",
    resources: Resources = _ONE_PROCESSOR,
    env: Mapping[str, str | Expression] | None = None,
    input_files: Mapping[str, str | Expression] | None = None,
    output_files: Sequence[str | Expression] | None = None,
    service_account: str | None = None,
    timeout: str = "PT1H",
    retry: Retry = _THREE_ATTEMPTS,
) -> PodCreate:
    """Create a task that runs commands in a Kubernetes pod with limited resources, and deletes the pod afterwards.

    The pod requests what it is limited to, so it is not evicted for its use of memory. Set the connection to the
    cluster with ``flow.plugin_default(kubernetes, connection=...)``. By default, Kestra uses the cluster it runs in.

    >>> job = kubernetes_job("train", image="python:3.13-slim", commands=["python train.py"])
    >>> job.spec["containers"][0]["resources"]["limits"]
    {'cpu': '1', 'memory': '1024Mi'}

    Args:
        id: The id of the task.
        image: The image, with a tag.
        commands: The shell commands. The job ends at the first one that fails.
        namespace: The Kubernetes namespace.
        resources: The limits of the container.
        env: Environment variables.
        input_files: Files for the working folder: content or a file in Kestra's internal storage, by name.
        output_files: The files to keep. The commands write them into ``{{ workingDir }}``.
        service_account: The Kubernetes service account of the pod.
        timeout: The time after which the pod is deleted and the attempt fails.
        retry: When the task runs again after a failure.

    Returns:
        The task. ``outputs.output_files["name"]`` is a file.
    """
    limits = {"cpu": f"{resources.cpus:g}", "memory": f"{resources.memory_mb:g}Mi"}
    container: dict[str, object] = {
        "name": "job",
        "image": image,
        "command": ["/bin/sh", "-c"],
        "args": ["\n".join(["set -e", *map(str, commands)])],
        "resources": {"requests": limits, "limits": dict(limits)},
    }
    if env:
        container["env"] = [{"name": name, "value": value} for name, value in env.items()]
    spec: dict[str, object] = {"containers": [container], "restartPolicy": "Never"}
    if service_account is not None:
        spec["serviceAccountName"] = service_account
    return PodCreate(
        id=id,
        namespace=namespace,
        spec=spec,
        input_files=input_files,
        output_files=None if output_files is None else list(output_files),
        delete=True,
        wait_running=timeout,
        timeout=timeout,
        retry=retry,
    )
