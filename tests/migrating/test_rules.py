"""Each public rule of the migration to 2.0: the flow is mended, refused or noted, and never passed in silence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kestra_dsl.migrating import migrate
from kestra_dsl.migrating.rules import RULES, rule_of

__all__ = ["HEAD", "MENDED", "NOTED", "REFUSED"]

HEAD = "id: f\nnamespace: company.team\n"

_PAGE = Path(__file__).parent.parent.parent / "docs" / "migration-rules.md"
_CORE = "io.kestra.plugin.core."
_LOG = f"tasks:\n  - id: a\n    type: {_CORE}log.Log\n    message: x\n"


def _task(text: str) -> str:
    first, *rest = text.strip().split("\n")
    return "tasks:\n  - id: a\n    type: " + first + "\n" + "".join(f"    {line}\n" for line in rest)


def _schedule(text: str) -> str:
    lines = "".join(f"    {line}\n" for line in text.strip().split("\n"))
    return f"{_LOG}triggers:\n  - id: t\n    type: {_CORE}trigger.Schedule\n    cron: '@daily'\n{lines}"


def _flow_trigger(text: str) -> str:
    lines = "".join(f"    {line}\n" for line in text.strip().split("\n"))
    return f"{_LOG}triggers:\n  - id: t\n    type: {_CORE}trigger.Flow\n{lines}"


def _loop(type_: str, values: str) -> str:
    return (
        f"tasks:\n  - id: each\n    type: {_CORE}flow.{type_}\n    {values}\n    tasks:\n"
        f"      - id: a\n        type: {_CORE}log.Log\n        message: '{{{{ taskrun.value }}}}'\n"
    )


def _input(text: str) -> str:
    return f"inputs:\n  - {text}\n{_LOG}"


_PRECONDITIONS = "preconditions:\n  id: p\n  flows:\n    - namespace: n\n      flowId: f\n"
MENDED = {
    "inputs have an id": (_input("{name: x, type: STRING}"), "input-property", '"id": "x"'),
    "booleans": (_input("id: x\n    type: BOOLEAN"), "input-type", "type: BOOL\n"),
    "enums": (_input("id: x\n    type: ENUM\n    values: [a]"), "input-type", "type: SELECT\n"),
    "options of a multiselect": (
        _input("id: x\n    type: MULTISELECT\n    options: [a]"),
        "input-property",
        "values: [a]",
    ),
    "types of outputs": (
        f"{_LOG}outputs:\n  - id: x\n    type: BOOLEAN\n    value: 'true'\n",
        "input-type",
        "type: BOOL\n",
    ),
    "attempts": (
        _task(f"{_CORE}log.Log\nmessage: x\nretry:\n  type: constant\n  maxAttempt: 3\n  interval: PT1S"),
        "property",
        "maxAttempts: 3",
    ),
    "delay of a pause": (_task(f"{_CORE}flow.Pause\ndelay: PT1S"), "pause", "pauseDuration: PT1S"),
    "tasks of a pause": (
        _task(f"{_CORE}flow.Pause\ntasks:\n  - id: b\n    type: {_CORE}log.Log\n    message: x"),
        None,
        "  - id: b\n    type",
    ),
    "plugin defaults": (
        f"{_LOG}pluginDefaults:\n  - type: {_CORE}log.Log\n    forced: true\n    values:\n      level: WARN\n",
        "plugin-defaults",
        "    level: WARN\n",
    ),
    "task defaults": (
        f"{_LOG}taskDefaults:\n  - type: {_CORE}log.Log\n    values:\n      level: WARN\n",
        "plugin-defaults",
        "    level: WARN\n",
    ),
    "ForEach": (_loop("ForEach", "values: [a]"), "loop", "flow.Loop"),
    "EachSequential": (_loop("EachSequential", "value: [a]"), "loop", "flow.Loop"),
    "EachParallel": (_loop("EachParallel", "value: [a]"), "loop", "concurrencyLimit: 0"),
    "ForEachItem": (
        _task(f"{_CORE}flow.ForEachItem\nitems: kestra:///a\nnamespace: n\nflowId: f"),
        "loop",
        "storage.Split",
    ),
    "Echo": (_task(f"{_CORE}debug.Echo\nformat: x"), "type", "message: x"),
    "aliases": (_task("io.kestra.core.tasks.log.Log\nmessage: x"), "type", f"type: {_CORE}log.Log"),
    "renamed plugins": (
        _task("io.kestra.plugin.notifications.slack.SlackIncomingWebhook\nurl: x\npayload: x"),
        "type",
        "io.kestra.plugin.slack.notifications.SlackIncomingWebhook",
    ),
    "the function json": (_task(f"{_CORE}log.Log\nmessage: \"{{{{ json('1') }}}}\""), "expression", "fromJson('1')"),
    "the filter json": (_task(f'{_CORE}log.Log\nmessage: "{{{{ flow | json }}}}"'), "expression", "flow | toJson"),
    "versions of files": (
        _task(f"{_CORE}log.Log\nmessage: \"{{{{ read('a.txt', version=2) }}}}\""),
        "expression",
        "revision=2",
    ),
    "cancelled": (_task(f"{_CORE}execution.Exit\nstate: CANCELED"), "value", "state: CANCELLED"),
    "checks": (f"checks:\n  - condition: '{{{{ true }}}}'\n    message: m\n{_LOG}", "when", "  - when: "),
    "conditions": (
        _schedule(f"conditions:\n  - type: {_CORE}condition.Weekend"),
        "trigger-conditions",
        "isWeekend(trigger.date)",
    ),
    "schedule conditions": (
        _schedule(f"scheduleConditions:\n  - type: {_CORE}condition.Weekend"),
        None,
        "isWeekend(trigger.date)",
    ),
    "conditions of old types": (
        _schedule("conditions:\n  - type: io.kestra.core.models.conditions.types.WeekendCondition"),
        None,
        "isWeekend(trigger.date)",
    ),
    "log levels of triggers": (_schedule("minLogLevel: WARN"), "property", "logLevel: WARN"),
    "upstream flows": (
        _flow_trigger(f"conditions:\n  - type: {_CORE}condition.ExecutionFlow\n    namespace: n\n    flowId: f"),
        "flow-trigger",
        "dependsOn:",
    ),
    "preconditions": (
        _flow_trigger(f"{_PRECONDITIONS}  timeWindow:\n    type: DAILY_TIME_DEADLINE\n    deadline: '09:00:00'"),
        "flow-trigger",
        "deadline:",
    ),
    "several upstream flows": (
        _flow_trigger(f"{_PRECONDITIONS}    - namespace: n\n      flowId: g"),
        "flow-trigger",
        "every: P1D",
    ),
    "prefixes of namespaces": (
        _flow_trigger(
            f"conditions:\n  - type: {_CORE}condition.ExecutionNamespace\n    namespace: n\n    comparison: PREFIX"
        ),
        "flow-trigger",
        "flow.namespace | startsWith('n')",
    ),
    "outputs of upstream flows": (
        _flow_trigger(
            f"conditions:\n  - type: {_CORE}condition.ExecutionOutputs\n"
            "    expression: '{{ trigger.outputs.n > 3 }}'"
        ),
        "flow-trigger",
        "execution.outputs.n > 3",
    ),
    "listeners": (
        (
            f"{_LOG}listeners:\n  - conditions:\n      - type: {_CORE}condition.ExecutionStatusCondition\n"
            f"        in: [FAILED]\n    tasks:\n      - id: b\n        type: {_CORE}log.Log\n        message: x\n"
        ),
        "removed-property",
        "execution.state == 'FAILED'",
    ),
    "outputs of subflows that nothing reads": (
        _task(f"{_CORE}flow.Subflow\nnamespace: n\nflowId: f\noutputs:\n  x: y"),
        "removed-property",
        "flowId: f\n",
    ),
    "local files": (
        _task(f"{_CORE}storage.LocalFiles\ninputs:\n  a: b")
        + f"  - id: b\n    type: {_CORE}log.Log\n    message: \"{{{{ outputs.a.uris['x'] }}}}\"\n",
        "removed-type",
        "outputs.a.outputFiles['x']",
    ),
    "resuming": (_task(f"{_CORE}execution.Resume\nexecutionId: x"), "type", "kestra.executions.Resume"),
    "toggling": (_task(f"{_CORE}trigger.Toggle\ntrigger: t\nenabled: true"), "type", 'flowId: "{{ flow.id }}"'),
    "logs": (_task(f"{_CORE}log.Fetch\nexecutionId: x"), "type", "kestra.logs.Fetch"),
    "backfill, which 1.3 ignores": (
        _schedule("backfill:\n  start: 2020-01-01T00:00:00Z"),
        "removed-property",
        "cron: '@daily'\n",
    ),
    "HTTP options": (
        _task(f"{_CORE}http.Request\nuri: x\noptions:\n  basicAuthUser: u\n  basicAuthPassword: p"),
        None,
        "type: BASIC",
    ),
    "expired keys": (_task(f"{_CORE}kv.PurgeKV\nexpiredOnly: false"), None, "behavior:"),
    "folders of legacy runners": (
        _task(
            "io.kestra.plugin.scripts.shell.Commands\ncommands: ['ls > {{ outputDir }}/a']\nrunner: DOCKER\n"
            "docker:\n  image: ubuntu"
        ),
        "script-runner",
        "outputDirectory: true",
    ),
    "images of legacy runners": (
        _task("io.kestra.plugin.scripts.python.Script\nscript: x\nrunner: DOCKER\ndocker:\n  image: python"),
        "script-runner",
        "containerImage: python",
    ),
    "deleting folders": (_task("io.kestra.plugin.fs.local.Delete\nfrom: /x"), "changed-default", "recursive: true"),
    "the variable schedule": (
        _schedule("inputs: {}").replace("message: x", "message: '{{ schedule.date }}'"),
        "expression",
        "{{ trigger.date }}",
    ),
    "versions of URIs": (
        _task(f"{_CORE}log.Log\nmessage: \"{{{{ fileURI('a.txt', version=2) }}}}\""),
        "expression",
        "revision=2",
    ),
    "SSL of HTTP tasks": (
        _task(f"{_CORE}http.Request\nuri: x\nsslOptions:\n  insecureTrustAllCertificates: true"),
        None,
        "ssl:",
    ),
    "timeouts of HTTP tasks": (
        _task(f"{_CORE}http.Request\nuri: x\noptions:\n  readTimeout: PT1S"),
        None,
        "readIdleTimeout: PT1S",
    ),
    "HTTP options that 1.3 ignores": (
        _task(f"{_CORE}http.Request\nuri: x\noptions:\n  connectionPoolIdleTimeout: PT1S\n  followRedirects: true"),
        "property",
        "options:\n      followRedirects: true",
    ),
    "purging executions": (
        _task(f"{_CORE}storage.Purge\nendDate: x"),
        "type",
        f"type: {_CORE}execution.PurgeExecutions",
    ),
    "purging files": (
        _task(f"{_CORE}storage.PurgeExecution"),
        "type",
        f"type: {_CORE}storage.PurgeCurrentExecutionFiles",
    ),
    "days of weeks": (
        _schedule(f"conditions:\n  - type: {_CORE}condition.DayWeek\n    dayOfWeek: MONDAY"),
        "trigger-conditions",
        "dayOfWeek(trigger.date) == 'MONDAY'",
    ),
    "days of months": (
        _schedule(
            f"conditions:\n  - type: {_CORE}condition.DayWeekInMonth\n    dayOfWeek: MONDAY\n    dayInMonth: FIRST"
        ),
        "trigger-conditions",
        "isDayWeekInMonth(trigger.date, 'MONDAY', 'FIRST')",
    ),
    "public holidays": (
        _schedule(f"conditions:\n  - type: {_CORE}condition.PublicHoliday\n    country: FR"),
        "trigger-conditions",
        "isPublicHoliday(trigger.date, 'FR')",
    ),
    "dates between": (
        _schedule(f"conditions:\n  - type: {_CORE}condition.DateTimeBetween\n    after: '2024-01-01T00:00:00Z'"),
        "trigger-conditions",
        "'2024-01-01T00:00:00Z' | timestampNano",
    ),
    "expressions as conditions": (
        _schedule(f"conditions:\n  - type: {_CORE}condition.Expression\n    expression: '{{{{ 1 == 1 }}}}'"),
        "trigger-conditions",
        "{{ 1 == 1 }}",
    ),
    "negated conditions": (
        _schedule(
            f"conditions:\n  - type: {_CORE}condition.Not\n    conditions:\n      - type: {_CORE}condition.Weekend"
        ),
        "trigger-conditions",
        "not (isWeekend(trigger.date))",
    ),
    "alternative conditions": (
        _schedule(
            f"conditions:\n  - type: {_CORE}condition.Or\n    conditions:\n      - type: {_CORE}condition.Weekend\n"
            f"      - type: {_CORE}condition.PublicHoliday\n        country: FR"
        ),
        "trigger-conditions",
        " or ",
    ),
    "multiple conditions": (
        _flow_trigger(
            f"conditions:\n  - type: {_CORE}condition.MultipleCondition\n    id: m\n    window: P1D\n    conditions:\n"
            f"      a:\n        type: {_CORE}condition.ExecutionFlow\n        namespace: n\n        flowId: f\n"
            f"      b:\n        type: {_CORE}condition.ExecutionFlow\n        namespace: n\n        flowId: g"
        ),
        "flow-trigger",
        "every: P1D",
    ),
    "states of upstream flows": (
        _flow_trigger(f"conditions:\n  - type: {_CORE}condition.ExecutionStatus\n    in: [SUCCESS]"),
        "flow-trigger",
        "SUCCESS",
    ),
    "labels of upstream flows": (
        _flow_trigger(f"conditions:\n  - type: {_CORE}condition.ExecutionLabels\n    labels:\n      a: b"),
        "flow-trigger",
        "labels:",
    ),
    "script runners": (
        _task("io.kestra.plugin.scripts.shell.Commands\ncommands: [ls]\nrunner: PROCESS"),
        "script-runner",
        "core.runner.Process",
    ),
}


@pytest.mark.parametrize("name", MENDED)
def test_a_change_is_mended_and_its_rule_is_named(name: str) -> None:
    text, rule, wanted = MENDED[name]
    migrated = migrate(HEAD + text, "f.yaml", "1.3", "2.0")
    assert migrated.refused is None
    assert wanted in migrated.text
    assert not migrated.rewritten
    assert rule is None or rule in {change.rule.id for change in migrated.changes}


REFUSED = {
    "all outputs of local files": (
        _task(f"{_CORE}storage.LocalFiles\noutputs: ['*']")
        + f"  - id: b\n    type: {_CORE}log.Log\n    message: '{{{{ outputs.a }}}}'\n",
        "removed-type",
    ),
    "templates": (_task(f"{_CORE}flow.Template\nnamespace: n\ntemplateId: t"), "removed-type"),
    "conditions of listeners": (
        (
            f"{_LOG}listeners:\n  - conditions:\n      - type: {_CORE}condition.Expression\n"
            "        expression: '{{ inputs.x == 1 }}'\n"
            f"    tasks:\n      - id: b\n        type: {_CORE}log.Log\n        message: x\n"
        ),
        "removed-property",
    ),
    "outputs of subflows": (
        _task(f"{_CORE}flow.Subflow\nnamespace: n\nflowId: f\noutputs:\n  x: y")
        + f"  - id: b\n    type: {_CORE}log.Log\n    message: '{{{{ outputs.a.outputs.x }}}}'\n",
        "removed-property",
    ),
    "state": (_task(f"{_CORE}state.Get\nname: x"), "removed-type"),
    "counts": (
        _task(f"{_CORE}execution.Count\nexpression: '{{{{ true }}}}'\nflows: []\nstartDate: '{{{{ now() }}}}'"),
        "removed-type",
    ),
    "extensions": (_input("id: x\n    type: FILE\n    extension: .csv"), "removed-property"),
    "worker groups": (_task(f"{_CORE}log.Log\nmessage: x\nworkerGroup:\n  key: a"), "worker"),
    "worker groups of triggers": (_schedule("workerGroup:\n  key: a"), "worker"),
    "conditions on the flow itself": (
        _flow_trigger(f"conditions:\n  - type: {_CORE}condition.FlowCondition\n    namespace: n\n    flowId: f"),
        "flow-trigger",
    ),
    "conditions on the namespace itself": (
        _flow_trigger(f"conditions:\n  - type: {_CORE}condition.FlowNamespaceCondition\n    namespace: n"),
        "flow-trigger",
    ),
    "outputs of several upstream flows": (
        _flow_trigger(f"{_PRECONDITIONS}    - namespace: n\n      flowId: g").replace(
            "message: x", "message: '{{ trigger.outputs.a }}'"
        ),
        "flow-trigger",
    ),
    "kept results of upstream flows": (_flow_trigger(f"{_PRECONDITIONS}  resetOnSuccess: false"), "flow-trigger"),
    "log levels of HTTP tasks": (
        _task(f"{_CORE}http.Request\nuri: x\noptions:\n  logLevel: DEBUG"),
        "removed-property",
    ),
    "time between": (
        _schedule(f"conditions:\n  - type: {_CORE}condition.TimeBetween\n    after: '09:00:00Z'"),
        "trigger-conditions",
    ),
    "retries of upstream flows": (
        _flow_trigger(f"conditions:\n  - type: {_CORE}condition.HasRetryAttempt\n    in: [SUCCESS]"),
        "flow-trigger",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_only_the_author_can_rewrite_is_refused_with_its_line_and_rule(name: str) -> None:
    text, rule = REFUSED[name]
    migrated = migrate(HEAD + text, "f.yaml", "1.3", "2.0")
    assert migrated.refused is not None
    assert migrated.refused.hint
    assert migrated.refused.origin is not None
    assert rule_of(migrated.refused.message).id == rule
    assert migrated.by_hand


NOTED = {
    "git and the API": (
        _task("io.kestra.plugin.git.SyncFlows\nurl: x\nbranch: b\ntargetNamespace: n"),
        "api-credentials",
        False,
    ),
    "tasks of the API": (_task("io.kestra.plugin.kestra.flows.List\nnamespace: n"), "api-credentials", False),
    "records as text": (
        "tasks:\n  - id: r\n    type: io.kestra.plugin.serdes.csv.CsvToIon\n    from: x\n"
        + _task(f"{_CORE}log.Log\nmessage: '{{{{ read(outputs.r.uri) }}}}'").removeprefix("tasks:\n"),
        "binary-ion",
        False,
    ),
    "git with required credentials": (
        _task("io.kestra.plugin.git.SyncFlow\nurl: x\nbranch: b\ntargetNamespace: n\nflowPath: p"),
        "api-credentials",
        True,
    ),
    "agents that call flows": (
        _task(
            "io.kestra.plugin.ai.agent.AIAgent\nprompt: x\nprovider:\n  type: io.kestra.plugin.ai.provider.OpenAI\n"
            "  modelName: m\n  apiKey: \"{{ secret('K') }}\"\ntools:\n  - type: io.kestra.plugin.ai.tool.KestraFlow\n"
            "    namespace: n\n    flowId: f"
        ),
        "api-credentials",
        False,
    ),
    "rows as text": (
        "tasks:\n  - id: r\n    type: io.kestra.plugin.gcp.bigquery.Query\n    sql: x\n    fetchType: STORE\n"
        + _task(f"{_CORE}log.Log\nmessage: '{{{{ read(outputs.r.uri) }}}}'").removeprefix("tasks:\n"),
        "binary-ion",
        False,
    ),
    "transformed files as text": (
        "tasks:\n  - id: r\n    type: io.kestra.plugin.graalvm.js.FileTransform\n    script: x\n    from: x\n"
        + _task(f"{_CORE}log.Log\nmessage: '{{{{ read(outputs.r.uri) }}}}'").removeprefix("tasks:\n"),
        "binary-ion",
        False,
    ),
    "filtered items as text": (
        f"tasks:\n  - id: r\n    type: {_CORE}storage.FilterItems\n    from: x\n    filterCondition: x\n"
        + _task(f"{_CORE}log.Log\nmessage: '{{{{ read(outputs.r.uri) }}}}'").removeprefix("tasks:\n"),
        "binary-ion",
        False,
    ),
    "nashorn": (_task("io.kestra.plugin.scripts.nashorn.Eval\nscript: x"), "deprecated-type", False),
    "jython": (_task("io.kestra.plugin.scripts.jython.Eval\nscript: x"), "deprecated-type", False),
    "builds of dbt": (_task("io.kestra.plugin.dbt.cli.Build"), "deprecated-type", False),
    "pushing to git": (
        _task("io.kestra.plugin.git.Push\nurl: x\nbranch: b\ncommitMessage: m"),
        "deprecated-type",
        False,
    ),
    "core script tasks": (_task("io.kestra.core.tasks.scripts.Bash\ncommands: [ls]"), "deprecated-type", False),
    "defaults of optional inputs": (
        _input("{id: x, type: STRING, required: false, defaults: a}"),
        "input-property",
        True,
    ),
    "defaults beside a prefill": (_input("{id: x, type: STRING, prefill: b, defaults: a}"), "input-property", True),
    "inputs of a webhook": (
        _input("{id: x, type: STRING}") + f"triggers:\n  - id: t\n    type: {_CORE}trigger.Webhook\n    key: abc\n",
        "trigger-inputs",
        True,
    ),
    "inputs of a schedule": (
        f"inputs:\n  - id: x\n    type: STRING\n{_schedule('disabled: false')}",
        "trigger-inputs",
        True,
    ),
}


@pytest.mark.parametrize("name", NOTED)
def test_what_is_accepted_or_rejected_without_a_change_is_noted(name: str) -> None:
    text, rule, rejected = NOTED[name]
    migrated = migrate(HEAD + text, "f.yaml", "1.3", "2.0")
    assert migrated.refused is None
    assert [(notice.rule.id, notice.rejected) for notice in migrated.notices] == [(rule, rejected)]
    assert migrated.by_hand is rejected


TWICE_NOTED = {
    "inputs of a schedule as pairs": (
        _input("{id: x, type: STRING}")
        + f"triggers:\n  - id: t\n    type: {_CORE}trigger.Schedule\n    cron: '@daily'\n"
        "    inputs:\n      name: x\n      value: v\n",
        [("trigger-inputs", True)],
    ),
    "dashboards in git": (
        _task("io.kestra.plugin.git.SyncDashboards\nurl: x\nbranch: b"),
        [("api-credentials", False), ("deprecated-type", False)],
    ),
}


@pytest.mark.parametrize("name", TWICE_NOTED)
def test_each_reason_has_a_notice_of_its_own(name: str) -> None:
    text, wanted = TWICE_NOTED[name]
    migrated = migrate(HEAD + text, "f.yaml", "1.3", "2.0")
    assert [(notice.rule.id, notice.rejected) for notice in migrated.notices] == wanted


def test_the_page_has_a_section_for_each_rule() -> None:
    sections = re.findall(r"^## (.+)$", _PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sections == [*dict.fromkeys(sections)]
    assert {*sections} == {*RULES}
    assert all(rule.page == f"docs/migration-rules.md#{id_}" for id_, rule in RULES.items())
