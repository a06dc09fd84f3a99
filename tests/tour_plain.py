"""The tour as plain data: the same two flows as in ``tour_with``, without a block and without a held reference."""

from __future__ import annotations

from kestra_dsl import Flow, Task, Trigger, ctx, default, forced_default, inputs, kv, models, retries, secret
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
    DagTask,
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

INPUTS = [
    inputs.Array(id="tags", item_type="STRING", defaults=["a", "b"]),
    inputs.Bool(id="fast", defaults=True, display_name="Fast?"),
    inputs.Boolean(id="old_fast", required=False),
    inputs.Date(id="day", after="2019-01-01", defaults="{{ now() | date('yyyy-MM-dd') }}"),
    inputs.DateTime(id="moment", defaults="2024-01-31T08:30:00+00:00"),
    inputs.Duration(id="patience", min="PT1S", max="P1D", defaults="PT1H30M"),
    inputs.Email(id="mail", required=False),
    inputs.Enum(id="old_colour", values=["yellow", "green"]),
    inputs.File(id="upload", allowed_file_extensions=[".csv"]),
    inputs.Float(id="share", min=0.25, max=1, defaults=0.5),
    inputs.Form(id="form", inputs=[inputs.String(id="first"), inputs.Int(id="age", min=0)]),
    inputs.Int(id="count", min=1, max=12, defaults=10),
    inputs.Json(id="json", defaults={"a": [1, None, True]}),
    inputs.Multiselect(id="several", values=["1", "2"], defaults=["1"], allow_custom_value=True),
    inputs.Secret(id="password", validator="[a-z]{8,}"),
    inputs.Select(id="colour", values=["yellow", "green"], defaults="yellow", is_radio=True),
    inputs.String(id="name", defaults="no", description="Text that looks like a boolean"),
    inputs.Time(id="at", before="18:00:00", defaults="08:30:00"),
    inputs.Uri(id="home", depends_on=models.DependsOn(inputs=["fast"], condition=ctx.inputs.fast)),
    inputs.Yaml(id="yaml", prefill={"b": 2}),
]

PLAIN_TASKS = [
    Commands(
        id="extract",
        description="Fetches the file.",
        commands=[
            f"wget -qO- https://example.com/{ctx.vars.file}.gz | gunzip > {ctx.vars.file}",
            "echo 'done: 100%' # not a comment",
        ],
        output_files=["*.csv"],
        env={"LIMIT": ctx.vars.limits.high, "RAW": "{{ vars.file }}"},
        task_runner=Process(),
        timeout="PT5M",
        retry=retries.Constant(interval="PT10S", max_attempts=2),
        run_if="{{ inputs.fast and (not (inputs.tags is empty)) }}",
        log_level="DEBUG",
        allow_failure=True,
    ),
    Script(
        id="transform",
        script='import json\n\nprint(json.dumps({"tab": "\\t", "braces": "{ }"}))\n',
        container_image="python:3.13-slim",
        dependencies=["requests"],
        task_runner=Docker(pull_policy="IF_NOT_PRESENT"),
        task_cache=models.Cache(enabled=True, ttl="P1D"),
    ),
    Task(
        id="private",
        type="io.company.Custom",
        properties={"keepsCase": True, "list_of": [1, "{{ inputs.count }}"]},
    ),
    Commands(id="elsewhere", commands=["true"], task_runner=TaskRunner.of("io.company.Runner", {"size": "xl"})),
    CsvToIon(id="read", from_=ctx.inputs.upload, header=True, field_separator=";"),
    postgresql.CopyIn(
        id="copy",
        from_=ctx.outputs.extract.outputFiles[ctx.vars.file],
        table=f"public.{ctx.inputs.colour}",
        columns=["a", "b"],
        format="CSV",
    ),
    postgresql.Queries(id="queries", sql=SQL, fetch_type="FETCH"),
    bigquery.Query(id="query", sql=SQL, destination_table="company.trips.by_colour", legacy_sql=False),
    Upload(id="to_gcs", from_=ctx.inputs.upload, to=f"gs://{kv('BUCKET')}/{ctx.vars.file}"),
    SftpUpload(
        id="to_sftp", from_="{{ inputs.upload }}", host="sftp.example.com", port="22", to="/in/{{ inputs.name }}"
    ),
    AIAgent(
        id="agent",
        prompt=f"Summarise {ctx.outputs.queries.outputs}.",
        provider=GoogleGemini(model_name="gemini-2.5-flash", api_key=secret("GEMINI_API_KEY")),
        configuration=ChatConfiguration(temperature=0.2, seed=7),
        memory=KestraKVStore(memory_id=ctx.inputs.name),
        tools=[KestraFlow(namespace="company.team", flow_id="other", description="Runs the other flow")],
    ),
    AIAgent(id="own_model", prompt="Hello", provider=ModelProvider.of("io.company.Model", {"modelName": "own"})),
    Publish(id="metrics", metrics=[models.CounterMetric(name="rows", value=3, tags={"colour": ctx.inputs.colour})]),
    Request(
        id="request",
        uri="https://example.com/api?a=1&b=2",
        method="POST",
        headers={"Accept": "application/json"},
        options=models.HttpConfiguration(
            auth=models.BasicAuthConfiguration(username="me", password=secret("PASSWORD"))
        ),
    ),
]

CONTAINERS = [
    If(
        id="if_fast",
        condition=ctx.inputs.fast,
        then=[Log(id="fast_way", message="{{ 'fast: ' ~ outputs.request.code }}")],
        else_=[
            Log(
                id="slow_way",
                message=["slow", "{{ (inputs.mail is defined) ? inputs.mail : 'nobody' }}"],
                level="WARN",
            )
        ],
        errors=[Log(id="fork_failed", message="neither way")],
        finally_=[Log(id="fork_ended", message="one way or the other")],
    ),
    Switch(
        id="by_colour",
        value=ctx.inputs.colour,
        cases={
            "yellow": [Return(id="is_yellow", format="yes")],
            "green": [Return(id="is_green", format="{{ inputs.colour }}")],
        },
        defaults=[Fail(id="is_neither", error_message=f"no such colour: {ctx.outputs.by_colour.value}")],
    ),
    Parallel(
        id="side_by_side",
        concurrent=2,
        tasks=[
            Sequential(id="left", tasks=[Return(id="left_1", format="1"), Return(id="left_2", format="2")]),
            Return(id="right", format="{{ inputs.mail ?? 'none' }}"),
        ],
        finally_=[Log(id="both_ended", message="ok")],
    ),
    Dag(
        id="graph",
        concurrent=3,
        tasks=[
            DagTask(task=Return(id="start", format="s")),
            DagTask(task=Return(id="one", format="1"), depends_on=["start"]),
            DagTask(task=Return(id="two", format="2"), depends_on=["start"]),
            DagTask(
                task=Return(id="end", format=f"{ctx.outputs.one.value}{ctx.outputs.two.value}"),
                depends_on=["one", "two"],
            ),
        ],
        errors=[Log(id="graph_failed", message="graph")],
    ),
    ForEach(
        id="each",
        values=["a", "b"],
        concurrency_limit=0,
        tasks=[
            Return(id="inner", format="{{ taskrun.iteration }}: {{ taskrun.value | upper }}"),
            If(
                id="if_a",
                condition=ctx.taskrun.value == "a",
                then=[Log(id="deep", message=f"{ctx.parent.taskrun.value}, {ctx.outputs.inner.value}")],
            ),
            ForEach(
                id="nested",
                values=ctx.inputs.tags,
                tasks=[Log(id="deeper", message="{{ parent.taskrun.value }} {{ taskrun.value }}")],
            ),
        ],
    ),
    WorkingDirectory(
        id="folder",
        input_files={"run.sh": "echo {{ inputs.name }}\n"},
        cache=WorkingDirectoryCache(patterns=["node_modules/**"], ttl="PT1H"),
        namespace_files=models.NamespaceFiles(enabled=True, include=["*.sql"]),
        tasks=[
            Clone(id="clone", url="https://github.com/kestra-io/examples", branch="main", depth=1),
            DbtCLI(id="dbt", commands=["dbt deps", "dbt build"], profiles="jaffle_shop:\n  target: dev\n"),
        ],
    ),
    AllowFailure(id="may_fail", tasks=[Fail(id="fails")]),
    LoopUntil(
        id="wait",
        condition="{{ outputs.ask.code == 200 }}",
        check_frequency=LoopUntilCheckFrequency(interval="PT30S", max_iterations=10),
        tasks=[Request(id="ask", uri="https://example.com/ready")],
    ),
    Pause(
        id="approve",
        pause_duration="PT1H",
        behavior="CANCEL",
        on_pause=SlackIncomingWebhook(id="ask_for_it", url=secret("SLACK_WEBHOOK"), message_text="Please approve"),
        on_resume=[inputs.Bool(id="approved", defaults=False), inputs.String(id="why", required=False)],
    ),
    Subflow(
        id="child",
        namespace="company.team",
        flow_id="other",
        inputs={"rows": ctx.outputs.queries.outputs, "when": "{{ trigger.date | date('yyyy-MM') }}"},
        wait=True,
        transmit_failed=True,
    ),
    Labels(id="label", labels={"colour": ctx.inputs.colour, "plain": ctx.vars.plain}),
]

TRIGGERS = [
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
    ),
    Webhook(id="hook", key=secret("HOOK")),
    FlowTrigger(id="after_other", conditions=[ExecutionStatus(in_=["SUCCESS", "WARNING"])], disabled=True),
    postgresql.Trigger(id="new_rows", sql="SELECT 1", interval="PT5M", fetch_type="FETCH", labels={"from": "db"}),
    Trigger(id="private_trigger", type="io.company.Watcher", properties={"everyThing": 1}),
]

flow = Flow(
    id="tour",
    namespace="company.team",
    description="Every kind of thing that a flow can have.\nIn two lines.",
    labels={"team": "data", "cost-centre": "010"},
    disabled=False,
    concurrency=models.Concurrency(limit=2, behavior="QUEUE"),
    checks=[models.Check(message="Not on Sundays", condition="{{ now() | date('E') != 'Sun' }}", style="WARNING")],
    sla=[
        models.MaxDurationSLA(id="in_time", behavior="FAIL", duration="PT2H", labels={"sla": "missed"}),
        models.ExecutionAssertionSLA(id="holds", behavior="NONE", assert_="{{ outputs.extract.exitCode == 0 }}"),
    ],
    retry=retries.Exponential(interval="PT1M", max_interval="PT10M", max_attempts=3, delay_factor=2.0),
    worker_group=models.WorkerGroup(key="large", fallback="WAIT"),
    inputs=INPUTS,
    variables={
        "file": f"{ctx.inputs.colour}_{ctx.inputs.day}.csv",
        "limits": {"low": 1, "high": ctx.inputs.count},
        "plain": "no expression",
    },
    tasks=[*PLAIN_TASKS, *CONTAINERS],
    errors=[
        MailSend(id="tell", to="team@example.com", from_="kestra@example.com", subject="Failed", host="smtp", port=587)
    ],
    finally_=[Log(id="finish", message="still running")],
    after_execution=[Log(id="after", message=ctx.execution.state)],
    outputs=[
        models.Output(id="rows", type="INT", value=ctx.outputs.queries.outputs, description="How many"),
        models.Output(id="file", type="STRING", value=ctx.vars.file),
    ],
    plugin_defaults=[
        default(bigquery.Query, project_id="company", location="EU", fetch_type="STORE"),
        default(postgresql, url="jdbc:postgresql://db/trips", username="me", password=secret("POSTGRES_PASSWORD")),
        default("io.company", region="eu"),
        forced_default(Log, level="INFO"),
    ],
    triggers=TRIGGERS,
)

next_flow = Flow(
    id="tour_next",
    namespace="company.team",
    description="What only Kestra 2.0 has.",
    draft=True,
    labels=[models.Label(key="team", value="data")],
    quotas=[models.Quota(limit=10, duration="P1D", behavior="FAIL")],
    worker_selector=models.WorkerSelector(tags=["gpu"], match="ALL", fallback="WAIT"),
    policy_refs=["retention"],
    checks=[models.Check(message="Not on Sundays", when="{{ now() | date('E') != 'Sun' }}")],
    inputs=[inputs.Ion(id="ion", defaults={"a": 1}), inputs.ReusableInputs(id="shared", ref="common")],
    tasks=[
        Loop(
            id="each",
            values=["a", "b"],
            concurrency_limit=2,
            transmit_failed=True,
            tasks=[
                Return(id="made", format="{{ item.index }}: {{ item.value }}"),
                Loop(
                    id="nested",
                    values=[1, 2],
                    tasks=[Log(id="both", message="{{ item.parent.value }}{{ item.value }} {{ outputs.made.value }}")],
                ),
            ],
        ),
        Parallel(
            id="side_by_side",
            on_child_failure="CANCEL",
            tasks=[Log(id="left", message="left", worker_selector=models.WorkerSelector(tags=["small"]))],
        ),
    ],
    triggers=[
        Schedule(id="daily", cron="0 4 * * *", when="{{ trigger.date | date('E') != 'Sun' }}", policy_refs=["daytime"])
    ],
)
