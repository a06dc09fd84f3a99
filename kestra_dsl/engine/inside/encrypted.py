"""Decrypt the values that Kestra stores encrypted: inputs of type SECRET, and outputs of some tasks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.settings import ENCRYPTION_KEY

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["decrypted"]

_TYPE = "io.kestra.datatype:aes_encrypted"


def decrypted(session: Session, plain: Any) -> list[str]:
    """The encrypted values in plain data, so that callers can mask them."""
    service = session.java("io.kestra.core.encryption.EncryptionService")
    return sorted({str(service.decrypt(ENCRYPTION_KEY, text)) for text in _encrypted(plain)})


def _encrypted(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("type") == _TYPE and isinstance(value.get("value"), str):
            yield value["value"]
        else:
            for item in value.values():
                yield from _encrypted(item)
    elif isinstance(value, list):
        for item in value:
            yield from _encrypted(item)
