# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Int, Items, One, Text
from kestra_dsl.models._cors_origin import CorsOrigin

__all__ = ["Cors"]


class Cors(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.models.Cors``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    max_age_seconds: Int | None = None
    methods: Items[Literal["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS"]] | None = None
    origins: Items[One[CorsOrigin]] | None = None
    response_headers: Items[Text] | None = None
