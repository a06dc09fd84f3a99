"""For the tests of flows: a snapshot of a flow's YAML, that a flow has no findings, and runs on the real engine.

The fixtures ``flow_snapshot``, ``kestra`` and ``kestra_on`` are there as soon as the library is installed: pytest loads
``kestra_dsl.testing.plugin``.
"""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.testing.findings import assert_no_findings
    from kestra_dsl.testing.mocks import by_value, failing, giving
    from kestra_dsl.testing.snapshots import FlowSnapshot

__all__ = ["FlowSnapshot", "assert_no_findings", "by_value", "failing", "giving"]

# Every pytest of the environment loads the plugin, and most need nothing of an engine.
__getattr__, __dir__ = attach(
    __name__,
    {
        "FlowSnapshot": "snapshots",
        "assert_no_findings": "findings",
        **dict.fromkeys(("by_value", "failing", "giving"), "mocks"),
    },
)
