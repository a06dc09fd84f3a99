# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataflow``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.dataflow._cancel_job import CancelJob as CancelJob
    from kestra_dsl.plugins.gcp.dataflow._get_job import GetJob as GetJob
    from kestra_dsl.plugins.gcp.dataflow._launch_flex_template import LaunchFlexTemplate as LaunchFlexTemplate
    from kestra_dsl.plugins.gcp.dataflow._launch_template import LaunchTemplate as LaunchTemplate
    from kestra_dsl.plugins.gcp.dataflow._trigger import Trigger as Trigger
    from kestra_dsl.plugins.gcp.dataflow._wait_for_job import WaitForJob as WaitForJob

__all__ = [
    "CancelJob",
    "GetJob",
    "LaunchFlexTemplate",
    "LaunchTemplate",
    "Trigger",
    "WaitForJob",
]

PREFIX = "io.kestra.plugin.gcp.dataflow"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "CancelJob": "_cancel_job",
            "GetJob": "_get_job",
            "LaunchFlexTemplate": "_launch_flex_template",
            "LaunchTemplate": "_launch_template",
            "Trigger": "_trigger",
            "WaitForJob": "_wait_for_job",
        },
        (),
    )
