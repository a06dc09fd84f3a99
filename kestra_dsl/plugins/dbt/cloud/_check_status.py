# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._http_configuration import HttpConfiguration

__all__ = ["CheckStatus", "CheckStatusOutputs"]


class CheckStatusOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"manifest": "manifest", "run_results": "runResults"}
    manifest: Reference
    run_results: Reference


class CheckStatus(BaseTask):
    """``io.kestra.plugin.dbt.cloud.CheckStatus``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.dbt.cloud.CheckStatus",
        versions=("1.3",),
        known=("1.3",),
        required=("account_id", "run_id", "token"),
    )

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
