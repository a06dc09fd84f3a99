"""Building before a plan, or refusing what is stale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.console.findings import show_findings
from kestra_dsl.console.messages import confirm_removal, show_waiting

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin
    from kestra_dsl.project.settings import Settings

__all__ = ["up_to_date"]


def up_to_date(project: Settings, *, build_first: bool) -> dict[str, Origin]:
    """Build, or refuse generated files that are out of date.

    Returns:
        The source location of each flow, by the path of its file.
    """
    from kestra_dsl.project.build import Options, build
    from kestra_dsl.server.wanted import refuse_stale

    if not build_first:
        return refuse_stale(project)
    outcome = build(project, Options(), waiting=show_waiting, may_remove=confirm_removal)
    show_findings(outcome.findings, err=True)
    return outcome.origins
