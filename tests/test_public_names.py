"""The public names. A change of this list is a change of the public interface."""

from __future__ import annotations

from importlib import import_module

import pytest

PUBLIC = {
    "kestra_dsl": """
        Expression Flow Namespace PluginDefault Reference Task TaskRunner Trigger and_ coalesce comment concat contains
        ctx default error_logs expr f file_uri fn forced_default if_undefined inputs is_ is_in json_text kv
        literal models moved not_ now only_for or_ python_task read render retries secret silence ternary uuid
    """,
    "kestra_dsl.comparing": """ABSENT Difference differences line_diff same""",
    "kestra_dsl.engine": """Connection Engine LogLine Run Stub TaskRun Verdict by_value engine failing giving""",
    "kestra_dsl.errors": """
        AccessDeniedError AuthenticationError BuildError ConflictError DefinitionError DownloadError EngineError
        ExpressionError InternalServerError InvalidFlowsError KestraDslError LockedError MissingPropertyError
        NetworkError NotFoundError NotInstalledError PlanBlockedError PlanError PlanOutdatedError PropertyError
        PushError RateLimitedError RecordError RefusedError RejectedError RunTimeoutError
        SchemaError ScopeError ScriptError ServerError TemplateSyntaxError UnexpectedAnswerError
        UnknownImportError UnknownMemberError UnknownNameError UnknownOutputError UnreachableError
        UnrenderedError UsageError YamlError
    """,
    "kestra_dsl.inputs": """
        Array Bool Boolean Date DateTime Duration Email Enum File Float Form Input Int Ion Json Multiselect
        ReusableInputs Secret Select String Time Uri Yaml
    """,
    "kestra_dsl.models": """
        Asset AssetIdentifier AssetsDeclaration BasicAuthConfiguration BearerAuthConfiguration Cache Check
        Concurrency CorsOrigin CountedFlow CounterMetric DependsOn DigestAuthConfiguration
        EncryptionConfiguration ExecutionAssertionSLA FieldSchema GaugeMetric HttpAuth HttpConfiguration
        IAMInvitationControllerApiInvitationRole IdWithNamespace Label
        MaxDurationSLA Metric NamespaceFiles Output ProxyConfiguration Quota SearchScope Sla SslOptions
        StandardTableDefinitionStreamingBuffer Tag TimeWindow TimeoutConfiguration TimerMetric ValueOptionObject
        VectorOptions Window WorkerGroup WorkerSelector
    """,
    "kestra_dsl.patterns": """
        AlertChannel AlertOptions AlertState Approval ArrivedObject ArrivedObjects ClonedDbt CollectedPages Column
        Dataset DbtProject DbtRun Dialect Discord EltRules EltTables Email Kind LoadRules NoAnswer PagerDuty Resources
        Slack SlackAlert SyncedDbt Teams alert_flow approval clickhouse_load collect_pages dbt_from_clone
        dbt_from_namespace_files dbt_profiles docker_job drop_elt_tables duckdb_load each_gcs_object each_s3_object
        failure_alert kubernetes_job logical_date logical_month month_schedule partitioned_elt redshift_load
        snowflake_load staging_load
    """,
    "kestra_dsl.project": """main""",
    "kestra_dsl.retries": """Constant Exponential Random Retry""",
    "kestra_dsl.server": """
        Client Item ListedFlow Outcome Plan Present Report ServerVersion StoredFlow Validation Wanted plan
    """,
    "kestra_dsl.testing": """FlowSnapshot assert_no_findings by_value failing giving""",
}


@pytest.mark.parametrize("module", PUBLIC)
def test_a_public_module_has_these_names(module: str) -> None:
    found = import_module(module)
    assert sorted(found.__all__) == PUBLIC[module].split()
    assert all(getattr(found, name) is not None for name in found.__all__)


def test_an_old_name_can_still_be_imported() -> None:
    from kestra_dsl import engine

    assert engine.StandIn is engine.Stub
