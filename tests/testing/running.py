"""Running pytest as the repository of a user does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

__all__ = ["ROOT", "pytest_in"]

ROOT = Path(__file__).parent.parent.parent


def pytest_in(folder: Path, *arguments: str) -> tuple[int, str]:
    """The exit code and all that was said."""
    known = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHON"))}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-W", "error", "-vv", "-p", "no:xdist", "-p", "no:randomly", *arguments],
        cwd=folder,
        env={**known, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout
