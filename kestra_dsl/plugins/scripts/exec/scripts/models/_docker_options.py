# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.scripts.runner.docker._cpu import Cpu
from kestra_dsl.plugins.scripts.runner.docker._credentials import Credentials
from kestra_dsl.plugins.scripts.runner.docker._device_request import DeviceRequest
from kestra_dsl.plugins.scripts.runner.docker._memory import Memory

__all__ = ["DockerOptions"]


class DockerOptions(Node):
    """Part of other types: ``io.kestra.plugin.scripts.exec.scripts.models.DockerOptions``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("image",),
        old_names={"dockerConfig": "config", "dockerHost": "host"},
    )

    image: Text | None = None
    """Required."""
    config: Text | Map[Data] | None = None
    cpu: One[Cpu] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    device_requests: Items[One[DeviceRequest]] | None = None
    entry_point: Dynamic[Items[Text]] | None = None
    extra_hosts: Dynamic[Items[Text]] | None = None
    host: Text | None = None
    memory: One[Memory] | None = None
    network_mode: Text | None = None
    privileged: Dynamic[Bool] | None = None
    pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
    """Default: IF_NOT_PRESENT."""
    shm_size: Text | None = None
    user: Text | None = None
    volumes: Dynamic[Items[Text]] | None = None
