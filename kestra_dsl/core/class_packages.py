"""Packages of generated classes, each of which is defined when it is first used.

Type checkers and editors read the stub of the package, ``__init__.pyi``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kestra_dsl._lazy import attach

__all__ = ["classes_of"]


def classes_of(
    package: str, classes: tuple[Callable[[], Any], ...], packages: tuple[str, ...] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for a package of generated classes.

    Args:
        package: The name of the package.
        classes: Functions that define a class and return it. Each has the name of its class, after an underscore.
        packages: The packages below the package.
    """
    return attach(package, {define.__name__[1:]: _named(define) for define in classes}, packages)


def _named(define: Callable[[], Any]) -> Callable[[str], Any]:
    def make(name: str) -> Any:
        cls = define()
        cls.__qualname__ = name  # it is found in the package, as pickle expects
        return cls

    return make
