"""Hints for names that the library lacks, where they are imported or accessed."""

from __future__ import annotations

import sys

from kestra_dsl.diagnostics.origin import caller_beyond_python
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.errors import UnknownImportError

__all__ = ["hint_for", "refuse_import"]

_ROOT = "kestra_dsl"
_PROBES = ("importlib.util", "pkgutil", "runpy")
_LISTED = 3

_INSTEAD = {
    "task": "`Task(id=..., type=..., properties={...})` is a task of any type; classes are in kestra_dsl.plugins",
    "if_": "write `from kestra_dsl.plugins.core.flow import If`, or ternary() for a value",
    "flow": "write `from kestra_dsl import Flow`",
}


def refuse_import(package: str, name: str) -> None:
    """Raise the error for the import of a name that a package lacks.

    Nothing happens when Python only looks whether there is such a module.

    Raises:
        UnknownImportError: always, apart from that.
    """
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_code.co_filename.startswith("<frozen importlib._bootstrap"):
        frame = frame.f_back
    if frame.f_globals.get("__name__") not in _PROBES:
        raise UnknownImportError(
            f"{package} has no {name!r}", hint=hint_for(package, name), origin=caller_beyond_python()
        )


def hint_for(package: str, name: str) -> str:
    """The hint for a name that a package of the library lacks."""
    if package == _ROOT and name in _INSTEAD:
        return _INSTEAD[name]
    elsewhere = _elsewhere(name)
    if elsewhere:
        more = f", or from {len(elsewhere) - _LISTED} more packages" if len(elsewhere) > _LISTED else ""
        return f"write {' or '.join(elsewhere[:_LISTED])}{more}"
    known = [known for known in dir(sys.modules[package]) if not known.startswith("_")]
    meant = suggest(name, known)
    if meant:
        return meant
    if f"{package}.".startswith(f"{_ROOT}.plugins."):
        kind = f"io.kestra.{package.removeprefix(f'{_ROOT}.').replace('plugins', 'plugin', 1)}.{name}"
        kind += "" if name[:1].isupper() else "...."
        return (
            f'without a class, write Task(id="...", type="{kind}", properties={{...}}); '
            "`kdsl codegen` makes classes of your server's schema"
        )
    return f"it has {', '.join(known)}"


def _elsewhere(name: str) -> list[str]:
    """The imports of classes with this name, and then of packages."""
    from kestra_dsl.reference.type_lookup import layout

    paths = layout().classes.values()
    classes = {f"`from {path.package} import {name}`" for path in paths if path.name == name}
    packages = {path.package.rpartition(".") for path in paths if path.package.endswith(f".{name}")}
    return [*sorted(classes), *(f"`from {above} import {name}`" for above, _, _ in sorted(packages))]
