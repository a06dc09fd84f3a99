"""The list of all that is generated.

Codegen uses it. ``.gitattributes``, ruff's settings and CONTRIBUTING.md have the same list, which a test compares.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["CODEGEN", "GENERATED", "Generated", "markers"]

CODEGEN = "make codegen"


class Generated(NamedTuple):
    """Files that a command writes."""

    pattern: str
    """Where they are, as in ``.gitattributes``, from the root of the repository."""
    command: str
    source: str
    """What they are made from."""

    @property
    def folder(self) -> str | None:
        """The folder that is marked as generated. None for single files, and for YAML, which ``kdsl build`` marks."""
        folder, _, name = self.pattern.rpartition("/")
        return folder if "*" in name and folder != _YAML else None


_YAML = "generated"
_FACTS = "kestra_dsl/catalog/facts/*.json"

GENERATED = (
    Generated("docs/codes.md", CODEGEN, "the checks"),
    Generated("docs/reference.md", CODEGEN, "the public names, the commands and the errors"),
    Generated(f"{_YAML}/**", "kdsl build", "`definitions/`"),
    Generated(_FACTS, "python -m kestra_dsl.codegen.import_facts", "Kestra's schemas"),
    Generated("kestra_dsl/catalog/generated/**", CODEGEN, f"`{_FACTS}`"),
    Generated("kestra_dsl/engine/installing/locks/**", "python tools/lock_engine.py", "Maven Central"),
    Generated("kestra_dsl/expressions/filters.py", CODEGEN, f"`{_FACTS}`"),
    Generated("kestra_dsl/expressions/functions.py", CODEGEN, f"`{_FACTS}`"),
    Generated("kestra_dsl/expressions/tests.py", CODEGEN, f"`{_FACTS}`"),
    Generated("kestra_dsl/graph/assets/dagre.min.js", "python tools/page_assets.py", "npm's package @dagrejs/dagre"),
    Generated("kestra_dsl/inputs/**", CODEGEN, f"`{_FACTS}`"),
    Generated("kestra_dsl/models/**", CODEGEN, f"`{_FACTS}`"),
    Generated("kestra_dsl/plugins/**", CODEGEN, f"`{_FACTS}`"),
    Generated("kestra_dsl/retries/**", CODEGEN, f"`{_FACTS}`"),
    Generated("requirements/*.txt", "make lock", "`pyproject.toml`"),
)
"""In the order of their paths."""


def markers() -> dict[str, str]:
    """Path to text of ``GENERATED.md`` in each generated folder."""
    return {f"{one.folder}/GENERATED.md": _marker(one) for one in GENERATED if one.folder}


def _marker(one: Generated) -> str:
    return f"""\
# Generated, not edited

`{one.command}` writes the files in this folder from {one.source}.

All that is generated is listed in `kestra_dsl/codegen/generated_files.py`.
"""
