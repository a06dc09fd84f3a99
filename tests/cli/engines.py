"""The engine of the tests in the place of the one that a command would start."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from kestra_dsl.engine import Engine

__all__ = ["Shared"]


class Shared:
    """Answers as the engine does, and is open before and after."""

    is_warm = True

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.target = engine.target
        self.validate = engine.validate
        self.run = engine.run

    @property
    def storage(self) -> Path | None:
        return self._engine.storage

    def start(self) -> Self:
        return self

    def close(self) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass
