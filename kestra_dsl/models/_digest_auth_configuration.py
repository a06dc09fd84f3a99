# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.models._http_auth import HttpAuth
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["DigestAuthConfiguration"]


class DigestAuthConfiguration(HttpAuth):
    """``type: DIGEST``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        type="DIGEST",
        versions=("1.3", "2.0"),
    )

    password: Text | None = None
    username: Text | None = None
