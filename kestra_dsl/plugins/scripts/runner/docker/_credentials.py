# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["Credentials"]


class Credentials(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Credentials``."""

    auth: Text | None = None
    identity_token: Text | None = None
    password: Text | None = None
    registry: Text | None = None
    registry_token: Text | None = None
    username: Text | None = None
