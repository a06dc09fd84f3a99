# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import TaskRunner
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.scripts.runner.docker._cpu import Cpu
from kestra_dsl.plugins.scripts.runner.docker._credentials import Credentials
from kestra_dsl.plugins.scripts.runner.docker._device_request import DeviceRequest
from kestra_dsl.plugins.scripts.runner.docker._memory import Memory

__all__ = ["Docker"]


class Docker(TaskRunner):
    """``io.kestra.plugin.scripts.runner.docker.Docker``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.scripts.runner.docker.Docker",
    )

    config: Text | Map[Data] | None = None
    cpu: One[Cpu] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    device_requests: Items[One[DeviceRequest]] | None = None
    entry_point: Dynamic[Items[Text]] | None = None
    """Default: ['']."""
    extra_hosts: Dynamic[Items[Text]] | None = None
    file_handling_strategy: Dynamic[Literal["MOUNT", "VOLUME"]] | None = None
    """Default: VOLUME."""
    host: Text | None = None
    image: Text | None = None
    kill_grace_period: Duration | None = None
    """Default: PT0S."""
    memory: One[Memory] | None = None
    network_mode: Text | None = None
    port_bindings: Dynamic[Items[Text]] | None = None
    privileged: Dynamic[Bool] | None = None
    pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
    """Default: IF_NOT_PRESENT."""
    resume: Dynamic[Bool] | None = None
    """Default: true."""
    shm_size: Text | None = None
    user: Text | None = None
    volumes: Dynamic[Items[Text]] | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""
