"""Asserting that a flow is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.testing.targets import target_of

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["assert_no_findings"]


def assert_no_findings(flow: Flow, target: str | None = None) -> None:
    """Fail with all that ``kdsl check`` would report, warnings too. Without a target, it is that of the project."""
    __tracebackhide__ = True  # pytest then points at the test
    chosen = target or target_of(flow)
    found = flow.check(chosen)
    if found:
        count = f"{len(found)} finding{'s' * (len(found) != 1)}"
        lines = "\n".join(map(str, found))
        raise AssertionError(f"the flow {flow.id!r} has {count} for Kestra {chosen}\n{lines}")
