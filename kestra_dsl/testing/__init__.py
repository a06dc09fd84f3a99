"""Test flows: compare their YAML with snapshots, assert that checks find nothing, and run them on the real Kestra.

pytest loads the fixtures ``flow_snapshot``, ``kestra`` and ``kestra_on`` from ``kestra_dsl.testing.plugin`` when the
library is installed.
"""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.testing.findings import assert_no_findings
    from kestra_dsl.testing.mocks import by_value, failing, giving
    from kestra_dsl.testing.snapshots import FlowSnapshot

__all__ = ["FlowSnapshot", "assert_no_findings", "by_value", "failing", "giving"]

# Every pytest run of the environment loads the plugin, and most need no engine.
__getattr__, __dir__ = attach(
    __name__,
    {
        "FlowSnapshot": "snapshots",
        "assert_no_findings": "findings",
        **dict.fromkeys(("by_value", "failing", "giving"), "mocks"),
    },
)
