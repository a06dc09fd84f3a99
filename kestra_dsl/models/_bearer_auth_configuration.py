# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.models._http_auth import HttpAuth

__all__ = ["BearerAuthConfiguration"]


class BearerAuthConfiguration(HttpAuth):
    """``type: BEARER``."""

    _kestra = TypeFacts(
        type="BEARER",
    )

    token: Text | None = None
