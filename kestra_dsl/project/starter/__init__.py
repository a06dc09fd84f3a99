"""The files of a new project: templates in which its name is `my-flows` and its namespace `company.team`."""

from __future__ import annotations

import re
import unicodedata
from importlib.resources import files

from kestra_dsl import __version__

__all__ = ["FIRST_FLOW", "REVIEWED", "SHARED", "files_around", "project_name", "pyproject_additions", "starter_files"]

_FILES = {
    "pyproject.toml": "pyproject.toml.txt",
    "README.md": "README.md.txt",
    ".gitignore": "gitignore.txt",
    ".gitattributes": "gitattributes.txt",
    ".pre-commit-config.yaml": "pre-commit-config.yaml.txt",
    ".github/workflows/flows.yaml": "flows.yaml.txt",
    "definitions/__init__.py": "definitions_init.py.txt",
    "definitions/hello.py": "hello.py.txt",
    "tests/test_hello.py": "test_hello.py.txt",
}
SHARED = frozenset(("pyproject.toml", "README.md", ".gitignore", ".gitattributes", ".pre-commit-config.yaml"))
"""Files that an existing repository keeps; their additions are printed."""
FIRST_FLOW = "definitions/hello.py"
REVIEWED = "tests/__snapshots__/test_hello/test_hello_is_the_yaml_that_was_reviewed.yaml"
"""The snapshot of the first flow's test."""


def starter_files(project: str, namespace: str) -> dict[str, str]:
    """Return the files of a new project: path, relative to it, to text.

    Args:
        project: The name of the project.
        namespace: The namespace of its first flow.
    """
    replacements = {"my-flows": project, "company.team": namespace, "0.0.0": __version__}
    pattern = re.compile("|".join(map(re.escape, replacements)))
    folder = files(__name__)
    return {
        path: pattern.sub(lambda found: replacements[found[0]], folder.joinpath(name).read_text(encoding="utf-8"))
        for path, name in _FILES.items()
    }


def files_around(project: str) -> dict[str, str]:
    """Return the files of a new project whose flows are there already: path, relative to it, to text.

    Args:
        project: The name of the project.
    """
    found = starter_files(project, "company.team")
    del found[FIRST_FLOW], found["tests/test_hello.py"]
    found["README.md"] = found["README.md"].replace("; `hello.py` is one to begin with", "")
    found["tests/test_generated.py"] = files(__name__).joinpath("test_generated.py.txt").read_text(encoding="utf-8")
    return found


def pyproject_additions(text: str) -> str:
    """Return the tables of the new pyproject.toml that an existing one may lack."""
    tables = text.split("\n\n")
    (dependencies,) = re.findall(r"^dependencies = .*$", text, re.MULTILINE)
    added = ("[project.optional-dependencies]", "[tool.kdsl]", "[tool.pytest.ini_options]")
    return "\n\n".join([f"[project]\n{dependencies}", *(table.rstrip() for table in tables if table.startswith(added))])


def project_name(folder: str) -> str:
    """Return a valid project name for a folder: ASCII letters and digits with hyphens in between."""
    plain = unicodedata.normalize("NFKD", folder).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return "my-flows" if name in {"", "kestra-dsl"} else name  # a project cannot depend on one of its own name
