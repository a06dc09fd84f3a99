"""What a text that is not a template raises."""

from __future__ import annotations

from typing import Any

from kestra_dsl.errors import KestraDslError


class TemplateSyntaxError(KestraDslError):
    """Template text that Kestra would refuse to compile; ``position`` is an offset into ``text``."""

    def __init__(self, message: str, text: str, position: int, *, hint: str | None = None) -> None:
        self.problem = message
        self.text = text
        self.position = position
        super().__init__(f"{message} (line {self.line}, column {self.column})", hint=hint)

    def __reduce__(self) -> tuple[Any, ...]:
        # exceptions are rebuilt from ``args``, which hold the final message only
        return _rebuild, (self.problem, self.text, self.position, self.hint), {"origin": self.origin}

    @property
    def line(self) -> int:
        return self.text.count("\n", 0, self.position) + 1

    @property
    def column(self) -> int:
        return self.position - self.text.rfind("\n", 0, self.position)


def _rebuild(message: str, text: str, position: int, hint: str | None) -> TemplateSyntaxError:
    return TemplateSyntaxError(message, text, position, hint=hint)
