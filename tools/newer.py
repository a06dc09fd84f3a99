"""Print the installed packages whose versions differ from a file in requirements/."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from packaging.requirements import Requirement


def main(file: str) -> None:
    """Print a line such as ``ruff 0.17.5 -> 0.17.6`` for each package."""
    for line in Path(file).read_text(encoding="utf-8").splitlines():
        if line.startswith(("#", " ")):
            continue
        requirement = Requirement(line.removesuffix("\\"))
        if requirement.marker is None or requirement.marker.evaluate():
            locked = str(requirement.specifier).removeprefix("==")
            found = _version(requirement.name)
            if found != locked:
                print(f"{requirement.name} {locked} -> {found}")


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


if __name__ == "__main__":
    main(sys.argv[1])
