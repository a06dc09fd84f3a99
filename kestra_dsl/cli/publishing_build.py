"""Building before a plan, or refusing what is stale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.console.findings import show_findings
from kestra_dsl.console.messages import confirm_removal, show_waiting

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings

__all__ = ["up_to_date"]


def up_to_date(project: Settings, *, build_first: bool) -> None:
    """See to it that the generated files are those of the definitions."""
    from kestra_dsl.project.build import Options, build
    from kestra_dsl.server.wanted import refuse_stale

    if build_first:
        outcome = build(project, Options(), waiting=show_waiting, may_remove=confirm_removal)
        show_findings(outcome.findings, err=True)
    else:
        refuse_stale(project)
