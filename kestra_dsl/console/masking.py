"""Mask secrets in output and in text of servers, also when they are encoded as JSON, URL or base64."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

__all__ = ["ENCRYPTED", "Masking"]

_MASK = "******"
_SHORTEST_LINE = 8
"""Lines of a secret are masked on their own from this length on."""
ENCRYPTED = "io.kestra.datatype:aes_encrypted"
"""The ``type`` of a value that Kestra has encrypted."""


class Masking:
    """Replaces known secrets with asterisks."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._forms: set[str] = set()
        self._pattern: re.Pattern[str] | None = None
        self.add(secrets)

    def add(self, secrets: Iterable[str]) -> None:
        """Mask these values, too."""
        new = {form for secret in secrets if secret for form in _forms(secret) if form} - self._forms
        if not new:
            return
        self._forms |= new
        longest_first = sorted(self._forms, key=lambda form: (-len(form), form))
        self._pattern = re.compile("|".join(map(re.escape, longest_first)))

    def text(self, text: str) -> str:
        return self._pattern.sub(_MASK, text) if self._pattern is not None else text

    def data(self, value: Any) -> Any:
        """Mask plain data, including numbers. Values that Kestra has encrypted are masked as a whole."""
        if isinstance(value, dict):
            if value.get("type") == ENCRYPTED:
                return _MASK
            return {self.text(str(key)): self.data(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.data(item) for item in value]
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and str(value) in self._forms:
            return _MASK
        return value

    def content(self, content: bytes) -> bytes:
        """Mask the content of a file, if it is UTF-8 text."""
        try:
            return self.text(content.decode("utf-8")).encode("utf-8")
        except UnicodeDecodeError:
            return content


def _forms(secret: str) -> Iterator[str]:
    yield secret
    yield json.dumps(secret)[1:-1]
    yield json.dumps(secret, ensure_ascii=False)[1:-1]
    yield quote(secret, safe="")
    yield quote_plus(secret)
    data = secret.encode("utf-8", "surrogatepass")
    yield base64.b64encode(data).decode()
    yield base64.urlsafe_b64encode(data).decode().rstrip("=")
    lines = [line.strip() for line in secret.splitlines()]
    if len(lines) > 1:
        yield from (line for line in lines if len(line) >= _SHORTEST_LINE)
