"""Enforce the requirements of an environment before a write to its server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.errors import UsageError
from kestra_dsl.server.wanted import branch_of, is_clean

if TYPE_CHECKING:
    from pathlib import Path

    from kestra_dsl.project.settings import Settings

__all__ = ["refuse_unprotected"]


def refuse_unprotected(project: Settings, *, yes: bool, planned: bool, saved: Path | None = None) -> None:
    """Refuse what the environment's ``require`` does not allow.

    Args:
        project: The settings; ``require`` has any of ``clean``, ``branch:NAME``, ``yes`` and ``plan``.
        yes: Whether ``--yes`` was given.
        planned: Whether the plan was saved before, or does not have to be.
        saved: The file of the saved plan, which may be in a clean git tree.

    Raises:
        UsageError: A requirement is not met.
    """
    where = "the project" if project.env is None else f"the environment {project.env!r}"
    for demand in project.require:
        kind, _, branch = demand.partition(":")
        if kind == "clean" and is_clean(project.root, besides=saved) is not True:
            raise UsageError(f"{where} requires a clean git tree", hint="commit the changes first")
        if kind == "branch" and branch_of(project.root) != branch:
            here = branch_of(project.root) or "no branch"
            raise UsageError(f"{where} is pushed from the branch {branch!r}, and this is {here}")
        if kind == "yes" and not yes:
            raise UsageError(f"{where} requires --yes")
        if kind == "plan" and not planned:
            raise UsageError(
                f"{where} requires a saved plan", hint="`kdsl plan -o plan.json`, then `kdsl push --plan plan.json`"
            )
