"""What Kestra 2.0 changed in the types of plugins."""

from __future__ import annotations

from kestra_dsl import Flow
from kestra_dsl.catalog.facts import types
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.lowering.scripts import is_script
from kestra_dsl.plugins.ansible.cli import AnsibleCLI
from kestra_dsl.plugins.graphql import Request
from kestra_dsl.plugins.opentofu.cli import OpenTofuCLI
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions


def lowered(task: BaseTask) -> dict[str, object]:
    (written,) = Flow(id="hello", namespace="company.team", tasks=[task]).to_dict("2.0")["tasks"]
    return dict(written)


def test_each_type_that_lost_docker_has_a_task_runner_instead() -> None:
    lost = {
        java
        for java, facts in types().items()
        if "2.0" in facts["known"] and "docker" in facts.get("properties", {})
        if "2.0" not in facts["properties"]["docker"].get("versions", facts["versions"])
    }
    assert len(lost) >= 47
    assert [java for java in lost if not is_script(java)] == []
    assert all("taskRunner" in types()[java]["properties"] for java in lost)


def test_docker_of_a_plugin_becomes_a_task_runner() -> None:
    task = OpenTofuCLI(id="apply", commands=["tofu apply"], docker=DockerOptions(image="tofu", pull_policy="ALWAYS"))
    assert lowered(task)["taskRunner"] == {
        "type": "io.kestra.plugin.scripts.runner.docker.Docker",
        "pullPolicy": "ALWAYS",
    }


def test_what_a_plugin_kept_is_written_as_it_is() -> None:
    assert lowered(AnsibleCLI(id="play", commands=["ansible-playbook x"])) == {
        "id": "play",
        "type": "io.kestra.plugin.ansible.cli.AnsibleCLI",
        "commands": ["ansible-playbook x"],
    }


def test_options_of_graphql_move_into_its_options() -> None:
    task = Request(id="ask", uri="https://example.com", query="{ me }", allow_failed=True)
    written = lowered(task)
    assert written["options"] == {"allowFailed": True}
    assert "allowFailed" not in written
