# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dbt.cloud``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "CheckStatus",
    "TriggerRun",
]

PREFIX: str


class CheckStatusOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"manifest": "manifest", "run_results": "runResults"}
    manifest: Reference
    run_results: Reference


class CheckStatus(BaseTask):
    """``io.kestra.plugin.dbt.cloud.CheckStatus``."""

    account_id: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    run_id: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://cloud.getdbt.com."""
    initial_delay_ms: Dynamic[Int] | None = None
    """Default: 1000."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    max_retries: Dynamic[Int] | None = None
    """Default: 3."""
    options: One[HttpConfiguration] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT5S."""

    @property
    def outputs(self) -> CheckStatusOutputs:
        return CheckStatusOutputs(self._output_root, self.id)


class TriggerRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"manifest": "manifest", "run_id": "runId", "run_results": "runResults"}
    manifest: Reference
    run_id: Reference
    run_results: Reference


class TriggerRun(BaseTask):
    """``io.kestra.plugin.dbt.cloud.TriggerRun``."""

    account_id: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    job_id: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://cloud.getdbt.com."""
    cause: Text | None = None
    """Default: Triggered by Kestra.."""
    dbt_version_override: Text | None = None
    generate_docs_override: Dynamic[Bool] | None = None
    git_branch: Text | None = None
    git_sha: Text | None = None
    initial_delay_ms: Dynamic[Int] | None = None
    """Default: 1000."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    max_retries: Dynamic[Int] | None = None
    """Default: 3."""
    options: One[HttpConfiguration] | None = None
    parse_run_results: Dynamic[Bool] | None = None
    """Default: true."""
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT5S."""
    schema_override: Text | None = None
    steps_override: Dynamic[Items[Text]] | None = None
    target_name_override: Text | None = None
    threads_override: Text | None = None
    timeout_seconds_override: Dynamic[Int] | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> TriggerRunOutputs:
        return TriggerRunOutputs(self._output_root, self.id)
