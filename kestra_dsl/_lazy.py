"""Packages that import a name on first use, so that importing one class does not import the others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["attach"]


def attach(
    package: str,
    names: Mapping[str, str | Callable[[str], Any]],
    packages: tuple[str, ...] = (),
    modules: Mapping[str, str] | None = None,
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for a package that imports its names on first use.

    Args:
        package: The name of the package.
        names: Maps each name to the module below the package that defines it, or to a function that makes it.
        packages: Modules and packages below the package.
        modules: Maps an alias to a module below the package.
    """
    aliases = modules or {}

    def load(name: str) -> Any:
        module = names.get(name)
        if module is not None:
            value = module(name) if callable(module) else getattr(import_module(f"{package}.{module}"), name)
            setattr(sys.modules[package], name, value)
            return value
        if name in packages or name in aliases:
            value = import_module(f"{package}.{aliases.get(name, name)}")
            setattr(sys.modules[package], name, value)
            return value
        message = f"{package!r} has no {name!r}"
        if not name.startswith("_"):
            from kestra_dsl.diagnostics.suggesting import suggest

            meant = suggest(name, [*names, *packages, *aliases])
            message += f"; {meant}" if meant else ""
        raise AttributeError(message, name=name, obj=sys.modules[package])

    def listed() -> list[str]:
        known = vars(sys.modules[package])
        dunders = {name for name in known if name.startswith("__")}
        return sorted({*dunders, *known.get("__all__", ()), *names, *packages, *aliases})

    return load, listed


class _Missing:
    """A finder at the end of ``sys.meta_path``, which is called for modules that do not exist."""

    @staticmethod
    def find_spec(name: str, *_place: object) -> None:
        package, _, last = name.rpartition(".")
        if package.partition(".")[0] == "kestra_dsl" and not last.startswith("_"):
            from kestra_dsl.reference.missing_names import refuse_import

            refuse_import(package, last)


sys.meta_path.append(_Missing)
