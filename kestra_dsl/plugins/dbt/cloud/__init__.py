# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dbt.cloud``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CheckStatus",
    "TriggerRun",
]

PREFIX = "io.kestra.plugin.dbt.cloud"


def _CheckStatus():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CheckStatusOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"manifest": "manifest", "run_results": "runResults"}
        manifest: Reference
        run_results: Reference
    class CheckStatus(BaseTask):
        """``io.kestra.plugin.dbt.cloud.CheckStatus``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cloud.CheckStatus",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account_id", "run_id", "token"),
        )
        account_id: Text | None = None
        token: Text | None = None
        run_id: Text | None = None
        base_url: Text | None = None
        initial_delay_ms: Dynamic[Int] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_retries: Dynamic[Int] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        poll_frequency: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> CheckStatusOutputs:
            return CheckStatusOutputs(self._output_root, self.id)
    return CheckStatus


def _TriggerRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerRunOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"manifest": "manifest", "run_id": "runId", "run_results": "runResults"}
        manifest: Reference
        run_id: Reference
        run_results: Reference
    class TriggerRun(BaseTask):
        """``io.kestra.plugin.dbt.cloud.TriggerRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dbt.cloud.TriggerRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account_id", "job_id", "token"),
        )
        account_id: Text | None = None
        token: Text | None = None
        job_id: Text | None = None
        base_url: Text | None = None
        cause: Text | None = None
        dbt_version_override: Text | None = None
        generate_docs_override: Dynamic[Bool] | None = None
        git_branch: Text | None = None
        git_sha: Text | None = None
        initial_delay_ms: Dynamic[Int] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_retries: Dynamic[Int] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        parse_run_results: Dynamic[Bool] | None = None
        poll_frequency: Dynamic[Duration] | None = None
        schema_override: Text | None = None
        steps_override: Dynamic[Items[Text]] | None = None
        target_name_override: Text | None = None
        threads_override: Text | None = None
        timeout_seconds_override: Dynamic[Int] | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> TriggerRunOutputs:
            return TriggerRunOutputs(self._output_root, self.id)
    return TriggerRun


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CheckStatus,
        _TriggerRun,
    ),
)
