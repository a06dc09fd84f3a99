"""The tour: all that a flow can have, written with blocks. ``flow`` is for Kestra 1.3, ``next_flow`` for 2.0."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from kestra_dsl import (
    Flow,
    Task,
    Trigger,
    and_,
    coalesce,
    concat,
    ctx,
    expr,
    f,
    inputs,
    is_,
    kv,
    models,
    not_,
    retries,
    secret,
    ternary,
)
from kestra_dsl.core.nodes import Condition, TaskRunner
from kestra_dsl.plugins.ai.agent import AIAgent
from kestra_dsl.plugins.ai.domain import ChatConfiguration
from kestra_dsl.plugins.ai.memory import KestraKVStore
from kestra_dsl.plugins.ai.provider import GoogleGemini, ModelProvider
from kestra_dsl.plugins.ai.tool import KestraFlow
from kestra_dsl.plugins.core.condition import DayWeek, ExecutionStatus, Not
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import Fail, Labels
from kestra_dsl.plugins.core.flow import (
    AllowFailure,
    Dag,
    ForEach,
    If,
    Loop,
    LoopUntil,
    LoopUntilCheckFrequency,
    Parallel,
    Pause,
    Sequential,
    Subflow,
    Switch,
    WorkingDirectory,
    WorkingDirectoryCache,
)
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.metric import Publish
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.core.trigger import Schedule, Webhook
from kestra_dsl.plugins.dbt.cli import DbtCLI
from kestra_dsl.plugins.fs.sftp import Upload as SftpUpload
from kestra_dsl.plugins.gcp import bigquery
from kestra_dsl.plugins.gcp.gcs import Upload
from kestra_dsl.plugins.git import Clone
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.notifications.mail import MailSend
from kestra_dsl.plugins.scripts.python import Script
from kestra_dsl.plugins.scripts.runner.docker import Docker
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.plugins.serdes.csv import CsvToIon
from kestra_dsl.plugins.slack.notifications import SlackIncomingWebhook

SQL = "SELECT colour, count(*)\nFROM trips\nGROUP BY colour;\n"

with Flow(
    id="tour",
    namespace="company.team",
    description="Every kind of thing that a flow can have.\nIn two lines.",
    labels={"team": "data", "cost-centre": "010"},
    disabled=False,
    concurrency=models.Concurrency(limit=2, behavior="QUEUE"),
    checks=[models.Check(message="Not on Sundays", condition="{{ now() | date('E') != 'Sun' }}", style="WARNING")],
    sla=[
        models.MaxDurationSLA(id="in_time", behavior="FAIL", duration=timedelta(hours=2), labels={"sla": "missed"}),
        models.ExecutionAssertionSLA(id="holds", behavior="NONE", assert_="{{ outputs.extract.exitCode == 0 }}"),
    ],
    retry=retries.Exponential(interval="PT1M", max_interval="PT10M", max_attempts=3, delay_factor=2.0),
    worker_group=models.WorkerGroup(key="large", fallback="WAIT"),
) as flow:
    # Every input that 1.3 has.
    tags = flow.input(inputs.Array(id="tags", item_type="STRING", defaults=["a", "b"]))
    fast = flow.input(inputs.Bool(id="fast", defaults=True, display_name="Fast?"))
    flow.input(inputs.Boolean(id="old_fast", required=False))
    day = flow.input(inputs.Date(id="day", after=date(2019, 1, 1), defaults="{{ now() | date('yyyy-MM-dd') }}"))
    flow.input(inputs.DateTime(id="moment", defaults=datetime(2024, 1, 31, 8, 30, tzinfo=UTC)))
    flow.input(inputs.Duration(id="patience", min="PT1S", max=timedelta(days=1), defaults=timedelta(minutes=90)))
    mail = flow.input(inputs.Email(id="mail", required=False))
    flow.input(inputs.Enum(id="old_colour", values=["yellow", "green"]))
    upload = flow.input(inputs.File(id="upload", allowed_file_extensions=[".csv"]))
    flow.input(inputs.Float(id="share", min=0.25, max=1, defaults=0.5))
    flow.input(inputs.Form(id="form", inputs=[inputs.String(id="first"), inputs.Int(id="age", min=0)]))
    count = flow.input(inputs.Int(id="count", min=1, max=12, defaults=10))
    flow.input(inputs.Json(id="json", defaults={"a": [1, None, True]}))
    flow.input(inputs.Multiselect(id="several", values=["1", "2"], defaults=["1"], allow_custom_value=True))
    flow.input(inputs.Secret(id="password", validator="[a-z]{8,}"))
    colour = flow.input(inputs.Select(id="colour", values=["yellow", "green"], defaults="yellow", is_radio=True))
    name = flow.input(inputs.String(id="name", defaults="no", description="Text that looks like a boolean"))
    flow.input(inputs.Time(id="at", before=time(18, 0), defaults="08:30:00"))
    flow.input(inputs.Uri(id="home", depends_on=models.DependsOn(inputs=["fast"], condition="{{ inputs.fast }}")))
    flow.input(inputs.Yaml(id="yaml", prefill={"b": 2}))

    file = flow.variable("file", f"{colour}_{day}.csv")
    limits = flow.variable("limits", {"low": 1, "high": "{{ inputs.count }}"})
    plain = flow.variable("plain", "no expression")

    # Plain tasks: scripts, files, databases, warehouses, repositories, chats.
    extract = Commands(
        id="extract",
        description="Fetches the file.",
        commands=[f"wget -qO- https://example.com/{file}.gz | gunzip > {file}", "echo 'done: 100%' # not a comment"],
        output_files=["*.csv"],
        env={"LIMIT": f"{limits.high}", "RAW": file.raw},
        task_runner=Process(),
        timeout=timedelta(minutes=5),
        retry=retries.Constant(interval="PT10S", max_attempts=2),
        run_if=and_(fast, not_(is_.empty(tags))),
        log_level="DEBUG",
        allow_failure=True,
    )
    Script(
        id="transform",
        script='import json\n\nprint(json.dumps({"tab": "\\t", "braces": "{ }"}))\n',
        container_image="python:3.13-slim",
        dependencies=["requests"],
        task_runner=Docker(pull_policy="IF_NOT_PRESENT"),
        task_cache=models.Cache(enabled=True, ttl="P1D"),
    )
    Task(id="private", type="io.company.Custom", properties={"keepsCase": True, "list_of": [1, expr("inputs.count")]})
    Commands(id="elsewhere", commands=["true"], task_runner=TaskRunner.of("io.company.Runner", {"size": "xl"}))
    CsvToIon(id="read", from_=upload, header=True, field_separator=";")
    postgresql.CopyIn(
        id="copy", from_=extract.outputs.output_files[file], table=f"public.{colour}", columns=["a", "b"], format="CSV"
    )
    rows = postgresql.Queries(id="queries", sql=SQL, fetch_type="FETCH")
    bigquery.Query(id="query", sql=SQL, destination_table="company.trips.by_colour", legacy_sql=False)
    Upload(id="to_gcs", from_=upload, to=f"gs://{kv('BUCKET')}/{file}")
    SftpUpload(id="to_sftp", from_=upload, host="sftp.example.com", port="22", to="/in/{{ inputs.name }}")
    AIAgent(
        id="agent",
        prompt=f"Summarise {rows.outputs.outputs_}.",
        provider=GoogleGemini(model_name="gemini-2.5-flash", api_key=secret("GEMINI_API_KEY")),
        configuration=ChatConfiguration(temperature=0.2, seed=7),
        memory=KestraKVStore(memory_id=name),
        tools=[KestraFlow(namespace="company.team", flow_id="other", description="Runs the other flow")],
    )
    AIAgent(id="own_model", prompt="Hello", provider=ModelProvider.of("io.company.Model", {"modelName": "own"}))
    Publish(id="metrics", metrics=[models.CounterMetric(name="rows", value=3, tags={"colour": colour})])
    request = Request(
        id="request",
        uri="https://example.com/api?a=1&b=2",
        method="POST",
        headers={"Accept": "application/json"},
        options=models.HttpConfiguration(
            auth=models.BasicAuthConfiguration(username="me", password=secret("PASSWORD"))
        ),
    )

    # Every container and every block of it.
    with If(id="if_fast", condition=fast) as fork:
        Log(id="fast_way", message=concat("fast: ", request.outputs.code))
    with fork.otherwise():
        Log(id="slow_way", message=["slow", ternary(is_.defined(mail), mail, "nobody")], level="WARN")
    with fork.on_error():
        Log(id="fork_failed", message="neither way")
    with fork.on_finish():
        Log(id="fork_ended", message="one way or the other")

    switch = Switch(id="by_colour", value=colour)
    with switch.case("yellow"):
        Return(id="is_yellow", format="yes")
    with switch.case("green"):
        Return(id="is_green", format="{{ inputs.colour }}")
    with switch.otherwise():
        Fail(id="is_neither", error_message=f"no such colour: {switch.outputs.value}")

    with Parallel(id="side_by_side", concurrent=2) as both:
        with Sequential(id="left"):
            Return(id="left_1", format="1")
            Return(id="left_2", format="2")
        Return(id="right", format=coalesce(mail, "none"))
    with both.on_finish():
        Log(id="both_ended", message="ok")

    with Dag(id="graph", concurrent=3) as graph:
        start = Return(id="start", format="s")
        with graph.after(start):
            one = Return(id="one", format="1")
            two = Return(id="two", format="2")
        with graph.after(one, two):
            Return(id="end", format=f"{one.outputs.value}{two.outputs.value}")
    with graph.on_error():
        Log(id="graph_failed", message="graph")

    with ForEach(id="each", values=["a", "b"], concurrency_limit=0) as each:
        inner = Return(id="inner", format=f"{each.index}: {each.item | f.upper()}")
        with If(id="if_a", condition=each.item == "a"):
            Log(id="deep", message=f"{each.item}, {inner.outputs.value}")
        with ForEach(id="nested", values=tags) as nested:
            Log(id="deeper", message=f"{each.item} {nested.item}")

    with WorkingDirectory(
        id="folder",
        input_files={"run.sh": "echo {{ inputs.name }}\n"},
        cache=WorkingDirectoryCache(patterns=["node_modules/**"], ttl="PT1H"),
        namespace_files=models.NamespaceFiles(enabled=True, include=["*.sql"]),
    ):
        Clone(id="clone", url="https://github.com/kestra-io/examples", branch="main", depth=1)
        DbtCLI(id="dbt", commands=["dbt deps", "dbt build"], profiles="jaffle_shop:\n  target: dev\n")

    with AllowFailure(id="may_fail"):
        Fail(id="fails")

    with LoopUntil(
        id="wait",
        condition="{{ outputs.ask.code == 200 }}",
        check_frequency=LoopUntilCheckFrequency(interval=timedelta(seconds=30), max_iterations=10),
    ):
        Request(id="ask", uri="https://example.com/ready")

    Pause(
        id="approve",
        pause_duration="PT1H",
        behavior="CANCEL",
        on_pause=SlackIncomingWebhook(id="ask_for_it", url=secret("SLACK_WEBHOOK"), message_text="Please approve"),
        on_resume=[inputs.Bool(id="approved", defaults=False), inputs.String(id="why", required=False)],
    )
    Subflow(
        id="child",
        namespace="company.team",
        flow_id="other",
        inputs={"rows": rows.outputs.outputs_, "when": ctx.trigger.date | f.date("yyyy-MM")},
        wait=True,
        transmit_failed=True,
    )
    Labels(id="label", labels={"colour": colour, "plain": plain})

    with flow.on_error():
        MailSend(id="tell", to="team@example.com", from_="kestra@example.com", subject="Failed", host="smtp", port=587)
    with flow.on_finish():
        Log(id="finish", message="still running")
    with flow.afterwards():
        Log(id="after", message=ctx.execution.state)

    # Triggers.
    Schedule(
        id="daily",
        cron="0 4 * * *",
        timezone="Europe/Berlin",
        inputs={"colour": "green"},
        conditions=[
            Not(conditions=[DayWeek(day_of_week="SUNDAY")]),
            Condition.of("io.company.Moon", {"phase": "full"}),
        ],
        late_maximum_delay="PT1H",
        stop_after=["FAILED"],
    )
    Webhook(id="hook", key="{{ secret('HOOK') }}")
    FlowTrigger(id="after_other", conditions=[ExecutionStatus(in_=["SUCCESS", "WARNING"])], disabled=True)
    postgresql.Trigger(id="new_rows", sql="SELECT 1", interval="PT5M", fetch_type="FETCH", labels={"from": "db"})
    Trigger(id="private_trigger", type="io.company.Watcher", properties={"everyThing": 1})

    flow.output(models.Output(id="rows", type="INT", value=rows.outputs.outputs_, description="How many"))
    flow.output(models.Output(id="file", type="STRING", value=file))

    # Defaults by class, by package, by prefix, and forced.
    flow.plugin_default(bigquery.Query, project_id="company", location="EU", fetch_type="STORE")
    flow.plugin_default(
        postgresql, url="jdbc:postgresql://db/trips", username="me", password=secret("POSTGRES_PASSWORD")
    )
    flow.plugin_default("io.company", region="eu")
    flow.forced_plugin_default(Log, level="INFO")

with Flow(
    id="tour_next",
    namespace="company.team",
    description="What only Kestra 2.0 has.",
    draft=True,
    labels=[models.Label(key="team", value="data")],
    quotas=[models.Quota(limit=10, duration="P1D", behavior="FAIL")],
    worker_selector=models.WorkerSelector(tags=["gpu"], match="ALL", fallback="WAIT"),
    policy_refs=["retention"],
    checks=[models.Check(message="Not on Sundays", when="{{ now() | date('E') != 'Sun' }}")],
) as next_flow:
    next_flow.input(inputs.Ion(id="ion", defaults={"a": 1}))
    next_flow.input(inputs.ReusableInputs(id="shared", ref="common"))

    with Loop(id="each", values=["a", "b"], concurrency_limit=2, transmit_failed=True) as loop:
        made = Return(id="made", format=f"{loop.index}: {loop.item}")
        with Loop(id="nested", values=[1, 2]) as inner_loop:
            Log(id="both", message=f"{loop.item}{inner_loop.item} {made.outputs.value}")
    with Parallel(id="side_by_side", on_child_failure="CANCEL"):
        Log(id="left", message="left", worker_selector=models.WorkerSelector(tags=["small"]))
    Schedule(id="daily", cron="0 4 * * *", when="{{ trigger.date | date('E') != 'Sun' }}", policy_refs=["daytime"])
