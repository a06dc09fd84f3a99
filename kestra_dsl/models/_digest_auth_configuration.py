# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Text
from kestra_dsl.models._http_auth import HttpAuth

__all__ = ["DigestAuthConfiguration"]


class DigestAuthConfiguration(HttpAuth):
    """``type: DIGEST``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        type="DIGEST",
        versions=("1.3", "2.0"),
    )

    password: Text | None = None
    username: Text | None = None
