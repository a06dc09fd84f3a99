"""The secrets that a process knows from its environment."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping

__all__ = ["secret_values"]

_PREFIX = "SECRET_"
_WORDS = ("PASSWORD", "TOKEN")
_FAMILIES = ("KDSL_", "KESTRA_", "KESTRACTL_")
_SHORTEST = 4
"""A shorter value would be masked within ordinary words."""


def secret_values(environment: Mapping[str, str]) -> Iterator[str]:
    """Yield the credentials of servers, and Kestra's secrets, which are base64 in ``SECRET_*``.

    Args:
        environment: The environment variables.
    """
    for name, value in environment.items():
        if len(value) < _SHORTEST:
            continue
        if name.startswith(_PREFIX):
            yield value
            try:
                decoded = base64.b64decode(value, validate=True).decode().strip()
            except (binascii.Error, ValueError):
                continue
            if len(decoded) >= _SHORTEST:
                yield decoded
        elif name.startswith(_FAMILIES) and name.endswith(_WORDS):
            yield value
