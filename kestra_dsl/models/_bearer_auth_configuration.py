# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.models._http_auth import HttpAuth
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["BearerAuthConfiguration"]


class BearerAuthConfiguration(HttpAuth):
    """``type: BEARER``."""

    _kestra = TypeFacts(
        type="BEARER",
    )

    token: Text | None = None
