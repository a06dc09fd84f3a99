"""Fail unless this environment holds the lower bound, and nothing newer, of all that pyproject.toml asks for."""

from __future__ import annotations

import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

EXTRAS = ("engine", "test")


def main() -> int:
    """Name each bound that another dependency lifts: the tests would not run on it."""
    text = (Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    asked = [*project["dependencies"], *(line for extra in EXTRAS for line in project["optional-dependencies"][extra])]
    lifted = 0
    for requirement in map(Requirement, asked):
        (bound,) = requirement.specifier
        found = version(requirement.name)
        if Version(found) != Version(bound.version):
            print(f"{requirement.name}: pyproject.toml allows {bound.version}, the tests would run on {found}")
            lifted += 1
    return 1 if lifted else 0


if __name__ == "__main__":
    sys.exit(main())
