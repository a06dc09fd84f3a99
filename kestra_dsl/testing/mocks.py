"""Mocks of tasks, for tests of flows."""

from __future__ import annotations

from kestra_dsl.engine.mocks import by_value, failing, giving

__all__ = ["by_value", "failing", "giving"]
