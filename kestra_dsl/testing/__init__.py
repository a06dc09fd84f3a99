"""For the tests of flows: a snapshot of a flow's YAML, and that a flow has no findings.

The fixture ``flow_snapshot`` is there as soon as the library is installed: pytest loads ``kestra_dsl.testing.plugin``.
"""

from __future__ import annotations

from kestra_dsl.testing.findings import assert_no_findings
from kestra_dsl.testing.snapshots import FlowSnapshot

__all__ = ["FlowSnapshot", "assert_no_findings"]
