"""Text that contains secrets: it prints as a mask, and its hash is valid in this process only."""

from __future__ import annotations

import hashlib
import hmac
import secrets

__all__ = ["SecretText"]

_MASK = "******"
_KEY = secrets.token_bytes(32)


class SecretText(str):
    """A text whose ``str``, ``repr`` and formatting show a mask."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(_MASK)

    def __str__(self) -> str:
        return _MASK

    def __format__(self, _spec: str) -> str:
        return _MASK

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (_MASK,)  # not even another process of this command needs it

    @property
    def revealed(self) -> str:
        """The text itself."""
        return self.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")

    def digest(self) -> str:
        """Return a hash that is equal for equal texts, in this process only."""
        return "secret:" + hmac.new(_KEY, self.encode("utf-8", "surrogateescape"), hashlib.sha256).hexdigest()
