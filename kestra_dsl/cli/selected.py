"""The flows that the arguments of a command select."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.project.selection import SelectedFlow
    from kestra_dsl.project.settings import Settings

__all__ = ["selected_flows", "selected_for_target"]


def selected_flows(arguments: Sequence[str], project: Settings, *, one_each: bool = False) -> list[SelectedFlow]:
    """Load the flows that the arguments mean, for commands that need all of them.

    Args:
        arguments: The arguments of the command; none means all flows of the project.
        project: The settings of the project.
        one_each: Whether a name without wildcards has to mean one flow.

    Raises:
        KestraDslError: A file cannot be loaded.
        UsageError: There is no such flow.
    """
    from kestra_dsl.project.selection import select

    selection = select(arguments, project, one_each=one_each)
    if selection.errors:
        raise selection.errors[0]
    if not selection.flows:
        where = ", ".join(arguments) or f"the definitions of {project.root}"
        raise UsageError(f"there is no flow in {where}", hint="a flow is a global of a Python module, or a YAML file")
    return selection.flows


def selected_for_target(arguments: Sequence[str], project: Settings) -> list[Flow]:
    """Load flows to render: of several, those that are not meant for the target are left out and listed on stderr.

    Args:
        arguments: The arguments of the command; none means all flows of the project. An id has to mean one flow.
        project: The settings of the project.

    Raises:
        KestraDslError: A file cannot be loaded.
        UsageError: There is no such flow.
    """
    from kestra_dsl.console.messages import show_note
    from kestra_dsl.project.left_out import describe, meant_for

    flows = [one.flow for one in selected_flows(arguments, project, one_each=True)]
    if len(flows) == 1:
        return flows
    meant, left_out = meant_for(flows, project.target)
    show_note(describe(left_out, project.target))
    return meant
