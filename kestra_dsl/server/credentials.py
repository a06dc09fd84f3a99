"""The credentials for a server, which never appear in messages."""

from __future__ import annotations

import re
from base64 import b64encode

from kestra_dsl.errors import UsageError

__all__ = ["Basic", "Credentials", "Token"]

_HEADER = re.compile(r"[\x21-\x7e]+")


class Credentials:
    """No credentials, for a server without authentication."""

    def header(self) -> str | None:
        """The value of the header ``Authorization``."""
        return None

    def secrets(self) -> list[str]:
        """The texts to mask."""
        return []

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class Basic(Credentials):
    """A user name and a password."""

    def __init__(self, username: str, password: str) -> None:
        if not username or ":" in username:
            raise UsageError(f"{username!r} cannot be a user name", hint="it is not empty and has no colon")
        if not password:
            raise UsageError("the password for the server is empty", hint="set KDSL_PASSWORD")
        self._username = username
        self._password = password

    @property
    def username(self) -> str:
        return self._username

    def header(self) -> str:
        return f"Basic {self._encoded()}"

    def secrets(self) -> list[str]:
        return [self._password, self._encoded()]

    def _encoded(self) -> str:
        return b64encode(f"{self._username}:{self._password}".encode()).decode()

    def __repr__(self) -> str:
        return f"Basic(username={self._username!r})"


class Token(Credentials):
    """The token of a service account."""

    def __init__(self, token: str) -> None:
        if not _HEADER.fullmatch(token):
            hint = "it may not be empty and has no blanks or line breaks: check what KDSL_TOKEN holds"
            raise UsageError("the token for the server cannot be sent", hint=hint)
        self._token = token

    def header(self) -> str:
        return f"Bearer {self._token}"

    def secrets(self) -> list[str]:
        return [self._token]
