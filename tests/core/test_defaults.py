"""Plugin defaults for a class, a package or a prefix."""

from typing import Any

import pytest

from kestra_dsl import Flow, PluginDefault, ctx, default, forced_default, kv, plugins, retries
from kestra_dsl.core.defaults import default_values, type_prefix
from kestra_dsl.errors import PropertyError
from kestra_dsl.plugins import jdbc, scripts
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands


def shown(entry: PluginDefault) -> dict[str, Any]:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x")], plugin_defaults=[entry])
    made: dict[str, Any] = flow.to_dict()["pluginDefaults"][0]
    return made


@pytest.mark.parametrize(
    ("given", "prefix"),
    [
        (postgresql.Queries, "io.kestra.plugin.jdbc.postgresql.Queries"),
        (postgresql, "io.kestra.plugin.jdbc.postgresql"),
        (jdbc, "io.kestra.plugin.jdbc"),
        ("io.company", "io.company"),
        (postgresql.PREFIX, "io.kestra.plugin.jdbc.postgresql"),
    ],
    ids=["class", "package", "group", "text", "PREFIX"],
)
def test_a_default_of_a_prefix_applies_to_all_types_that_start_with_it(given: Any, prefix: str) -> None:
    assert type_prefix(given) == prefix


@pytest.mark.parametrize(
    "given", [3, plugins, Process(), int, pytest], ids=["int", "root", "object", "class", "module"]
)
def test_a_class_without_a_kestra_type_cannot_have_defaults(given: Any) -> None:
    with pytest.raises(PropertyError, match="has no Kestra type, so it cannot have plugin defaults"):
        default(given, a=1)


def test_a_default_of_a_class_is_checked_like_the_class() -> None:
    with pytest.raises(PropertyError, match="has no property 'urll'") as caught:
        default(postgresql.Queries, urll="x")  # type: ignore[call-overload]
    assert caught.value.hint == "did you mean 'url'?"


def test_a_default_of_a_class_rejects_a_value_of_another_type() -> None:
    with pytest.raises(PropertyError, match="url is 3"):
        default(postgresql.Queries, url=3)  # type: ignore[call-overload]


def test_a_default_has_kestra_names() -> None:
    assert shown(default(Commands, container_image="x", fail_fast=True))["values"] == {
        "containerImage": "x",
        "failFast": True,
    }


def test_a_default_of_a_class_has_irregular_names() -> None:
    assert shown(default(postgresql.Queries, after_sql="x"))["values"] == {"afterSQL": "x"}


def test_a_default_of_a_package_has_irregular_names() -> None:
    assert shown(default(postgresql, after_sql="x"))["values"] == {"afterSQL": "x"}


def test_a_default_of_a_class_can_contain_a_part() -> None:
    assert shown(default(Commands, task_runner=Process()))["values"] == {
        "taskRunner": {"type": "io.kestra.plugin.core.runner.Process"}
    }


def test_a_default_of_a_package_can_contain_a_part() -> None:
    assert shown(default(scripts, task_runner=Process()))["values"] == {
        "taskRunner": {"type": "io.kestra.plugin.core.runner.Process"}
    }


def test_a_default_of_a_package_can_contain_a_retry() -> None:
    assert shown(default(jdbc, retry=retries.Constant(interval="PT1M")))["values"] == {
        "retry": {"type": "constant", "interval": "PT1M"}
    }


def test_a_default_of_a_package_rejects_what_yaml_cannot_contain() -> None:
    with pytest.raises(PropertyError):
        default(postgresql, url=object())


def test_a_default_holds_expressions_as_text() -> None:
    assert shown(default(postgresql, url=kv("URL")))["values"] == {"url": "{{ kv('URL') }}"}


def test_a_variable_in_a_default_is_decided_like_any_other() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x")], variables={"v": "{{ 1 }}"})
    flow.plugin_default(postgresql, url=ctx.vars.v)
    assert flow.to_dict()["pluginDefaults"][0]["values"] == {"url": "{{ render(vars.v) }}"}


def test_a_default_is_not_forced() -> None:
    assert "forced" not in shown(default(postgresql, url="x"))


def test_a_forced_default_has_forced() -> None:
    assert shown(forced_default(postgresql, url="x"))["forced"] is True


def test_a_default_that_is_created_in_a_block_leaves_no_task_there() -> None:
    with Flow(id="x", namespace="n") as flow:
        flow.plugin_default(postgresql.Queries, url="x")
        Log(id="l", message="x")
    assert [task["id"] for task in flow.to_dict()["tasks"]] == ["l"]


def test_a_default_in_the_order_in_which_it_was_given() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Log(id="l", message="x")])
    flow.plugin_default("a", x=1)
    flow.forced_plugin_default("b", x=2)
    assert [entry["type"] for entry in flow.to_dict()["pluginDefaults"]] == ["a", "b"]


def test_the_first_default_wins_in_what_is_given() -> None:
    given = default_values([default("io", url="a"), default("io.kestra", url="b", user="c")], "io.kestra.X")
    assert given == {"url": "a", "user": "c"}


def test_a_node_without_a_type_has_no_defaults() -> None:
    assert default_values([default("", url="a")], None) == {}


def test_a_default_with_a_ref_does_not_apply_by_itself() -> None:
    assert default_values([PluginDefault(type="io", values={"url": "a"}, ref="named")], "io.kestra.X") == {}


def test_a_default_names_the_line_of_the_definition() -> None:
    with pytest.raises(PropertyError) as caught:
        default(postgresql.Queries, urll="x")  # type: ignore[call-overload]
    assert caught.value.origin is not None
    assert caught.value.origin.file.endswith("test_defaults.py")
