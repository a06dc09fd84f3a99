"""Assert that checks find nothing wrong with a flow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.testing.targets import target_of

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["assert_no_findings"]


def assert_no_findings(flow: Flow, target: str | None = None) -> None:
    """Assert that ``kdsl check`` reports nothing about a flow, warnings included.

    Args:
        flow: The flow.
        target: A Kestra version; by default that of the project.

    Raises:
        AssertionError: With all findings.
    """
    __tracebackhide__ = True  # pytest then points at the test
    chosen = target or target_of(flow)
    found = flow.check(chosen)
    if found:
        count = f"{len(found)} finding{'s' * (len(found) != 1)}"
        lines = "\n".join(map(str, found))
        raise AssertionError(f"the flow {flow.id!r} has {count} for Kestra {chosen}\n{lines}")
