"""The states of executions and task runs."""

from __future__ import annotations

__all__ = ["ENDED"]

ENDED = frozenset("SUCCESS WARNING FAILED KILLED CANCELLED SKIPPED RETRIED".split())
"""The states that an execution or a task run does not leave by itself."""
