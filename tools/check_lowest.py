"""Fail unless this environment has exactly the lower bounds of the dependencies in pyproject.toml."""

from __future__ import annotations

import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

EXTRAS = ("engine", "test")


def main() -> int:
    """Print each dependency with another version than its lower bound."""
    text = (Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    asked = [*project["dependencies"], *(line for extra in EXTRAS for line in project["optional-dependencies"][extra])]
    lifted = 0
    for requirement in map(Requirement, asked):
        (bound,) = requirement.specifier
        found = version(requirement.name)
        if Version(found) != Version(bound.version):
            print(f"{requirement.name}: pyproject.toml allows {bound.version}, but {found} is installed")
            lifted += 1
    return 1 if lifted else 0


if __name__ == "__main__":
    sys.exit(main())
