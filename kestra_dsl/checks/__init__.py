"""Checks of flows: rules, each with a code and a page."""

from __future__ import annotations

from kestra_dsl.checks.apply_rules import Need, check, check_with_needs
from kestra_dsl.checks.known_types import unknown_types
from kestra_dsl.checks.registry import Problem, Rule, all_rules
from kestra_dsl.diagnostics.findings import Finding, Severity, in_order

__all__ = [
    "Finding",
    "Need",
    "Problem",
    "Rule",
    "Severity",
    "all_rules",
    "check",
    "check_with_needs",
    "in_order",
    "unknown_types",
]
