# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.auth``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.auth._oauth_access_token import OauthAccessToken as OauthAccessToken

__all__ = [
    "OauthAccessToken",
]

PREFIX = "io.kestra.plugin.gcp.auth"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "OauthAccessToken": "_oauth_access_token",
        },
        (),
    )
