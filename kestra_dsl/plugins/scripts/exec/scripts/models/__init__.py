# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "DockerOptions",
]


def _DockerOptions():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    class DockerOptions(Node):
        """Part of other types: ``io.kestra.plugin.scripts.exec.scripts.models.DockerOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("image",),
            old_names={"dockerConfig": "config", "dockerHost": "host"},
        )
        image: Text | None = None
        config: Text | Map[Data] | None = None
        cpu: One[later("kestra_dsl.plugins.scripts.runner.docker", "Cpu")] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        device_requests: Items[One[later("kestra_dsl.plugins.scripts.runner.docker", "DeviceRequest")]] | None = None
        entry_point: Dynamic[Items[Text]] | None = None
        extra_hosts: Dynamic[Items[Text]] | None = None
        host: Text | None = None
        memory: One[later("kestra_dsl.plugins.scripts.runner.docker", "Memory")] | None = None
        network_mode: Text | None = None
        privileged: Dynamic[Bool] | None = None
        pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
        shm_size: Text | None = None
        user: Text | None = None
        volumes: Dynamic[Items[Text]] | None = None
    return DockerOptions


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _DockerOptions,
    ),
)
