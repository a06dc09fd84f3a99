"""Codes that are reported for small flows in YAML."""

from __future__ import annotations

from textwrap import indent

from kestra_dsl.reading import read_flow

__all__ = ["LOG", "TASKS", "flow_of", "reported"]

LOG = "- id: say_hello\n  type: io.kestra.plugin.core.log.Log\n  message: Hello\n"
TASKS = "tasks:\n" + indent(LOG, "  ")


def flow_of(extra: str = "", *, tasks: str = LOG, head: str = "id: hello\nnamespace: company.team\n") -> str:
    """A document with these tasks, and with what stands before them."""
    return head + extra + "tasks:\n" + indent(tasks, "  ")


def reported(text: str, target: str = "1.3") -> set[str]:
    """The codes."""
    return {finding.code for finding in read_flow(text, strict=False).check(target)}


def triggered(trigger: str, *, extra: str = "", target: str = "1.3", tasks: str = LOG) -> set[str]:
    """The codes of a flow with this trigger."""
    return reported(flow_of(f"{extra}triggers:\n  - {{id: t, {trigger}}}\n", tasks=tasks), target)
