# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.trigger``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.trigger._flow import Flow as Flow
    from kestra_dsl.plugins.core.trigger._flow_dependency import FlowDependency as FlowDependency
    from kestra_dsl.plugins.core.trigger._flow_execution_filter import FlowExecutionFilter as FlowExecutionFilter
    from kestra_dsl.plugins.core.trigger._flow_filter import FlowFilter as FlowFilter
    from kestra_dsl.plugins.core.trigger._flow_preconditions import FlowPreconditions as FlowPreconditions
    from kestra_dsl.plugins.core.trigger._flow_upstream_flow import FlowUpstreamFlow as FlowUpstreamFlow
    from kestra_dsl.plugins.core.trigger._mcp_tool_trigger import McpToolTrigger as McpToolTrigger
    from kestra_dsl.plugins.core.trigger._mcp_tool_trigger_annotations import McpToolTriggerAnnotations as McpToolTriggerAnnotations
    from kestra_dsl.plugins.core.trigger._schedule import Schedule as Schedule
    from kestra_dsl.plugins.core.trigger._schedule_on_dates import ScheduleOnDates as ScheduleOnDates
    from kestra_dsl.plugins.core.trigger._toggle import Toggle as Toggle
    from kestra_dsl.plugins.core.trigger._webhook import Webhook as Webhook

__all__ = [
    "Flow",
    "FlowDependency",
    "FlowExecutionFilter",
    "FlowFilter",
    "FlowPreconditions",
    "FlowUpstreamFlow",
    "McpToolTrigger",
    "McpToolTriggerAnnotations",
    "Schedule",
    "ScheduleOnDates",
    "Toggle",
    "Webhook",
]

PREFIX = "io.kestra.plugin.core.trigger"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Flow": "_flow",
            "FlowDependency": "_flow_dependency",
            "FlowExecutionFilter": "_flow_execution_filter",
            "FlowFilter": "_flow_filter",
            "FlowPreconditions": "_flow_preconditions",
            "FlowUpstreamFlow": "_flow_upstream_flow",
            "McpToolTrigger": "_mcp_tool_trigger",
            "McpToolTriggerAnnotations": "_mcp_tool_trigger_annotations",
            "Schedule": "_schedule",
            "ScheduleOnDates": "_schedule_on_dates",
            "Toggle": "_toggle",
            "Webhook": "_webhook",
        },
        (),
    )
