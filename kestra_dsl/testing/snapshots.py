"""Compare the YAML of a flow with a reviewed file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kestra_dsl.testing.targets import target_of

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

__all__ = ["FlowSnapshot"]


class FlowSnapshot:
    """A file in ``__snapshots__`` with the YAML of a flow. Each comparison in a test has a file of its own.

    >>> def test_hello_is_as_reviewed(flow_snapshot: FlowSnapshot) -> None:
    ...     assert flow == flow_snapshot
    ...     assert flow == flow_snapshot("2.0")
    """

    def __init__(self, files: SnapshotAssertion, used: Counter[str] | None = None) -> None:
        self.files = files
        self._used = Counter[str]() if used is None else used
        self._target: str | None = None
        self._name: str | None = None

    def __call__(self, target: str | None = None, *, name: str | None = None) -> FlowSnapshot:
        """Another snapshot in the same test.

        Args:
            target: A Kestra version; by default that of the project.
            name: A name for the file; by default the target.

        Returns:
            The snapshot to compare with a flow or its YAML.
        """
        other = FlowSnapshot(self.files.with_defaults(), self._used)
        other._target = target
        other._name = name or target
        return other

    def __eq__(self, other: object) -> bool:
        from kestra_dsl.core.flow import Flow

        if isinstance(other, Flow):
            other = other.to_yaml(self._target or target_of(other))
        if not isinstance(other, str):
            return NotImplemented
        return self.files(name=self._next_name()) == other

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"flow_snapshot({self._name!r})" if self._name else "flow_snapshot"

    def _next_name(self) -> str | None:
        """The name of the next file, or None if syrupy numbers the files."""
        if self._name is None:
            return None
        self._used[self._name] += 1
        count = self._used[self._name]
        return self._name if count == 1 else f"{self._name}.{count - 1}"
