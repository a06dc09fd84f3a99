# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["Logging"]


class Logging(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Logging``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    log_bucket: Text | None = None
    log_object_prefix: Text | None = None
