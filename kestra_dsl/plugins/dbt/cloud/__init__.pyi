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
    """``io.kestra.plugin.dbt.cloud.CheckStatus``.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id, account_id, token, run_id.
    https://kestra.io/plugins/plugin-dbt/cloud/io.kestra.plugin.dbt.cloud.checkstatus
    """

    account_id: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    run_id: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://cloud.getdbt.com."""
    initial_delay_ms: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    max_retries: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""

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
    """``io.kestra.plugin.dbt.cloud.TriggerRun``.

    A task. In Kestra 1.3, 2.0. From plugin-dbt 1.7.3. Required: id, account_id, token, job_id.
    https://kestra.io/plugins/plugin-dbt/cloud/io.kestra.plugin.dbt.cloud.triggerrun
    """

    account_id: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    job_id: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://cloud.getdbt.com."""
    cause: Text | None = None
    """Text, or an expression. Default: Triggered by Kestra.."""
    dbt_version_override: Text | None = None
    """Text, or an expression."""
    generate_docs_override: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    git_branch: Text | None = None
    """Text, or an expression."""
    git_sha: Text | None = None
    """Text, or an expression."""
    initial_delay_ms: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    max_retries: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    parse_run_results: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    schema_override: Text | None = None
    """Text, or an expression."""
    steps_override: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    target_name_override: Text | None = None
    """Text, or an expression."""
    threads_override: Text | None = None
    """Text, or an expression."""
    timeout_seconds_override: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> TriggerRunOutputs:
        return TriggerRunOutputs(self._output_root, self.id)
