# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Dynamic

__all__ = ["FtpInterfaceOptions"]


class FtpInterfaceOptions(Node):
    """Part of other types: ``io.kestra.plugin.fs.ftp.FtpInterface-Options``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    connection_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""
    control_keep_alive_reply_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""
    control_keep_alive_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""
    data_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""
    socket_timeout: Dynamic[Duration] | None = None
    """Default: PT30S."""
