"""Types and properties under the names that a version knows them by."""

from typing import Any

import pytest

from kestra_dsl import Flow, Task, inputs
from kestra_dsl.errors import DefinitionError
from kestra_dsl.models import Check, HttpConfiguration, WorkerGroup
from kestra_dsl.plugins.core.debug import Echo
from kestra_dsl.plugins.core.flow import Pause
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.kv import PurgeKV
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions
from kestra_dsl.plugins.scripts.shell import Commands


def task_in(target: str, task: Any) -> dict[str, Any]:
    made: dict[str, Any] = Flow(id="f", namespace="n", tasks=[task.model_copy()]).to_dict(target)["tasks"][0]
    return made


def input_in(target: str, declared: Any) -> dict[str, Any]:
    flow = Flow(id="f", namespace="n", tasks=[Log(id="l", message="x")], inputs=[declared])
    made: dict[str, Any] = flow.to_dict(target)["inputs"][0]
    return made


def test_inputs_have_their_names_of_2_0() -> None:
    assert input_in("2.0", inputs.Boolean(id="b"))["type"] == "BOOL"
    assert input_in("1.3", inputs.Boolean(id="b"))["type"] == "BOOLEAN"
    assert input_in("2.0", inputs.Enum(id="e", values=["a"])) == {"id": "e", "type": "SELECT", "values": ["a"]}
    assert input_in("2.0", inputs.Multiselect(id="m", options=["a"])) == {
        "id": "m",
        "type": "MULTISELECT",
        "values": ["a"],
    }


def test_the_old_name_of_an_input_goes_when_it_says_nothing_new() -> None:
    assert input_in("2.0", inputs.String(id="s", name="s")) == {"id": "s", "type": "STRING"}
    with pytest.raises(DefinitionError, match="also has the name 'other'"):
        input_in("2.0", inputs.String(id="s", name="other"))


def test_two_names_of_one_property_are_not_mixed() -> None:
    with pytest.raises(DefinitionError, match="'options' and 'values' are the same property"):
        input_in("2.0", inputs.Multiselect(id="m", options=["a"], values=["b"]))


def test_an_echo_is_a_log_in_2_0() -> None:
    assert task_in("2.0", Echo(id="e", format="x", level="WARN")) == {
        "id": "e",
        "type": "io.kestra.plugin.core.log.Log",
        "message": "x",
        "level": "WARN",
    }


def test_a_delay_is_the_duration_of_a_pause() -> None:
    assert task_in("2.0", Pause(id="p", delay="PT5M"))["pauseDuration"] == "PT5M"


def test_old_options_of_http_stand_in_their_parts() -> None:

    options = HttpConfiguration(basic_auth_user="me", basic_auth_password="p", proxy_port=1, connect_timeout="PT1S")
    made = task_in("2.0", Request(id="r", uri="x", allow_failed=True, options=options))
    assert made["options"] == {
        "auth": {"type": "BASIC", "username": "me", "password": "p"},
        "timeout": {"connectTimeout": "PT1S"},
        "proxy": {"port": 1},
        "allowFailed": True,
    }
    assert "allowFailed" not in made


def test_purging_what_has_expired_is_a_behavior() -> None:
    made = task_in("2.0", PurgeKV(id="p", expired_only=False))
    assert made["behavior"] == {"type": "key", "expiredOnly": False}


def test_aliases_are_the_types_themselves_in_2_0() -> None:
    task = Task(id="l", type="io.kestra.core.tasks.log.Log", properties={"message": "x"})
    assert task_in("2.0", task)["type"] == "io.kestra.plugin.core.log.Log"
    assert task_in("1.3", task)["type"] == "io.kestra.core.tasks.log.Log"


def test_slack_has_its_old_package_in_1_1() -> None:
    task = Task(id="s", type="io.kestra.plugin.slack.notifications.SlackExecution")
    old = "io.kestra.plugin.notifications.slack.SlackExecution"
    assert task_in("1.1", task)["type"] == old
    assert task_in("1.3", task)["type"] == task.type
    assert task_in("2.0", Task(id="s", type=old))["type"] == task.type


@pytest.mark.parametrize(
    ("given", "runner", "image"),
    [
        ({"runner": "PROCESS"}, {"type": "io.kestra.plugin.core.runner.Process"}, None),
        ({"docker": DockerOptions(image="i")}, {"type": "io.kestra.plugin.scripts.runner.docker.Docker"}, "i"),
        (
            {"runner": "DOCKER", "docker": DockerOptions(image="i", user="u"), "container_image": "own"},
            {"type": "io.kestra.plugin.scripts.runner.docker.Docker", "user": "u"},
            "own",
        ),
    ],
)
def test_a_script_has_a_task_runner(given: dict[str, Any], runner: dict[str, Any], image: str | None) -> None:
    made = task_in("2.0", Commands(id="c", commands=["true"], **given))
    assert (made["taskRunner"], made.get("containerImage")) == (runner, image)
    assert not {"runner", "docker"} & made.keys()
    assert list(made)[-1] == "commands"


def test_checks_hold_when_their_condition_does() -> None:

    tasks = [Log(id="l", message="x")]
    old = Flow(id="f", namespace="n", tasks=tasks, checks=[Check(condition="{{ a }}", message="m")])
    assert old.to_dict("2.0")["checks"] == [{"when": "{{ a }}", "message": "m"}]
    new = Flow(id="f", namespace="n", tasks=[Log(id="l", message="x")], checks=[Check(when="{{ a }}", message="m")])
    assert new.to_dict("1.3")["checks"] == [{"condition": "{{ a }}", "message": "m"}]


def test_a_type_that_the_library_knows_for_one_version_passes_through() -> None:
    task = Task(id="t", type="io.kestra.plugin.ai.agent.AIAgent", properties={"prompt": "x"})
    assert task_in("2.0", task)["type"] == task.type


def test_the_model_is_not_changed_by_lowering() -> None:
    flow = Flow(id="f", namespace="n", tasks=[Echo(id="e", format="x")], variables={"v": {"a": [1]}})
    before = flow.to_yaml("1.3")
    flow.to_dict("2.0")["variables"]["v"]["a"].append(2)
    assert flow.to_yaml("1.3") == before


@pytest.mark.parametrize(
    "task",
    [
        Task(id="t", type="io.company.X", worker_group=WorkerGroup(key="k")),
        Commands(id="t", commands=["x"], worker_group=WorkerGroup(key="k")),
    ],
    ids=["generic", "known for 1.3"],
)
def test_what_all_tasks_share_is_refused_on_any_of_them(task: Any) -> None:
    with pytest.raises(DefinitionError, match="workerGroup does not exist in Kestra 2") as caught:
        task_in("2.0", task)
    assert caught.value.hint and "selectors" in caught.value.hint
