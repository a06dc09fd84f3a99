# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.models._http_auth import HttpAuth

__all__ = ["BasicAuthConfiguration"]


class BasicAuthConfiguration(HttpAuth):
    """``type: BASIC``."""

    _kestra = TypeFacts(
        type="BASIC",
    )

    password: Text | None = None
    username: Text | None = None
