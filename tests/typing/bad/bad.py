"""Mistakes that both type checkers report: each line with a comment is wrong, and no other line is."""

from __future__ import annotations

from kestra_dsl import Flow, ctx, default, inputs, models, retries
from kestra_dsl import Flw  # error: unknown name in the library
from kestra_dsl.engine import engine, failing, giving
from kestra_dsl.plugins.ai.completion import ChatCompletion
from kestra_dsl.plugins.core.flow import ForEach, If, Parallel
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.log import Logg  # error: unknown class in a package
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.jdbc.postgresql import CopyIn, Queries
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.plugins.scripts.shel import Script  # error: unknown package

flow = Flow(id="bad", namespace="company.team")
copied = CopyIn(id="copy", from_="file.csv")

Log(message="no id")  # error: missing id
Log(id=1, message="text")  # error: an id that is no text
Log(id="a", message="text", lvel="INFO")  # error: wrong property name
Log(id="b", message="text", logLevel="INFO")  # error: Kestra's own spelling
Log(id="c", message="text", level="INFOO")  # error: wrong enum
Log(id="d", message=True)  # error: a bool where text belongs
Log(id="e", message="text", description=3)  # error: a number where text belongs
Log("f", "text")  # error: a property by position
Commands(id="g", commands="echo")  # error: a str where a list belongs
Commands(id="h", commands=["echo", 1])  # error: a number in a list of texts
Commands(id="i", commands=["x"], task_runner=retries.Constant(interval="PT1S"))  # error: a retry as task runner
Commands(id="j", commands=["x"], retry=Process())  # error: a task runner as retry
Commands(id="k", commands=["x"], task_runner="process")  # error: text where a part belongs
CopyIn(id="l", header="yes", socket_timeout=[1])  # error: a list where a number belongs
CopyIn(id="m", columns={"a": "b"}, format=1)  # error: a number where an enum belongs
ChatCompletion(id="n", provider=Process())  # error: a task runner as provider
If(id="o", condition="x", then=Log(id="p", message="text"))  # error: a task where a list of tasks belongs
Parallel(id="q", tasks=["r"])  # error: text in a list of tasks
Schedule(id="s", cron=5)  # error: a number as cron
copied.outputs.rows  # error: unknown output
copied.outputs.rowCount  # error: Kestra's own spelling of an output
Queries(id="t", sql="SELECT 1").rows  # error: an output read from the task itself
inputs.String(id="u", default="x")  # error: unknown property of an input
inputs.Int(id="v", min="1")  # error: text where a number belongs
inputs.Select(values=["a"])  # error: an input without an id
models.Label(key="team", val="data")  # error: unknown property of a model
retries.Constant(interval=5)  # error: a number as duration
Flow(id="w", namespace="company", tasks=[Schedule(id="x", cron="* * * * *")])  # error: a trigger among the tasks
Flow(id="y", namespace="company", triggers=[Log(id="z", message="text")])  # error: a task among the triggers
Flow(id="v1", namespce="company")  # error: wrong property of a flow
Flow(id="v2", namespace="company", labels="x")  # error: text as labels of a flow
Flow(namespace="company")  # error: a flow without an id
flow.input(Log(id="in", message="text"))  # error: a task as input
flow.output("rows")  # error: text as output
flow.plugin_default(CopyIn, urll="jdbc:postgresql://db")  # error: plugin default for an unknown property
flow.plugin_default(CopyIn, url=5)  # error: plugin default of the wrong type
flow.forced_plugin_default(CopyIn, header=[True])  # error: forced plugin default of the wrong type
default(CopyIn, format="JSON")  # error: plugin default that is no word of the enum
ctx.execution.start_dat  # error: unknown member of a variable of the execution
ctx.execution.startDate  # error: Kestra's own spelling of such a member
ctx.flow.name  # error: unknown member of the flow
ctx.taskrun.attempts  # error: unknown member of the task run
ctx.task.name  # error: unknown member of the task
ctx.kestra.uri  # error: unknown member of the installation
ctx.executions  # error: unknown variable of the execution
ForEach(id="v3", values=["a"]).collect(copied)  # error: a task where an output belongs
ForEach(id="v4", values=["a"]).collect(copied.outputs)  # error: all outputs where one belongs
ForEach(id="v5", values=["a"]).collect("copy.rowCount")  # error: text where an output belongs
engine("1.3").run(flow, network=5)  # error: a number as the hosts that a run may reach
engine("1.3").run(flow, unrendered="alow")  # error: no word for what cannot be rendered
engine("1.3").run(flow, unrendered=True)  # error: a truth value for what cannot be rendered
engine("1.3").run(flow, netwrk=True)  # error: unknown option of a run
engine("1.3").run(flow, mocks=[failing("x")])  # error: mocks that name no tasks
giving({"body": "x"}, state="DONE")  # error: no state that a task ends in
giving({"body": "x"}, checked="no")  # error: text where a truth value belongs
engine("1.3").run(flow).stat  # error: unknown member of a run
