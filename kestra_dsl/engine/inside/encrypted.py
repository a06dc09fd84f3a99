"""Decrypt the values that Kestra stores encrypted: inputs of type SECRET, and outputs of some tasks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kestra_dsl.console.masking import ENCRYPTED
from kestra_dsl.engine.inside.settings import ENCRYPTION_KEY
from kestra_dsl.yaml.texts import texts_of

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["decrypted"]

_MAYBE_ENCRYPTED = re.compile(r"[A-Za-z0-9+/]{38,}={0,2}")
"""A text in base64 that is long enough for what the encryption adds to a value."""


def decrypted(session: Session, plain: Any) -> list[str]:
    """The encrypted values in plain data, so that callers can mask them."""
    texts = {*_marked(plain)}
    if not session.release.marks_encrypted:
        texts |= {text for text in texts_of(plain) if _MAYBE_ENCRYPTED.fullmatch(text)}
    values = {_decrypted(session, text) for text in texts}
    return sorted(value for value in values if value)


def _decrypted(session: Session, text: str) -> str | None:
    """The value; None for a text that is not encrypted, which the algorithm (AES-GCM) finds out."""
    service = session.java("io.kestra.core.encryption.EncryptionService")
    try:
        return str(service.decrypt(ENCRYPTION_KEY, text))
    except Exception:  # noqa: BLE001 - Java's, of many classes
        return None


def _marked(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("type") == ENCRYPTED and isinstance(value.get("value"), str):
            yield value["value"]
        else:
            for item in value.values():
                yield from _marked(item)
    elif isinstance(value, list):
        for item in value:
            yield from _marked(item)
