"""Keys, secrets and files that flows read or set by name."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow, Task, kv
from kestra_dsl.checks import check_with_needs
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.plugins.core.kv import Get, Set
from kestra_dsl.plugins.core.log import Log


def needs_of(*tasks: BaseTask) -> list[tuple[str, str, str]]:
    """The kind, namespace and name of everything that a flow needs."""
    _, needs = check_with_needs(Flow(id="f", namespace="n", tasks=list(tasks)))
    return [(need.kind, need.namespace, need.name) for need in needs]


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("{{ kv('a') }}", ("key", "n", "a")),
        ("{{ kv(key='a', namespace='m') }}", ("key", "m", "a")),
        ("{{ secret('A', 'm') }}", ("secret", "m", "A")),
        ("{{ read('dir/a.txt') }}", ("file", "n", "dir/a.txt")),
        ("{{ fileSize('a.txt') }}", ("file", "n", "a.txt")),
    ],
)
def test_functions_need_what_they_name(text: str, need: tuple[str, str, str]) -> None:
    assert needs_of(Log(id="a", message=text)) == [need]


@pytest.mark.parametrize(
    "text",
    [
        "{{ kv(inputs.key) }}",
        "{{ kv('a', namespace=inputs.namespace) }}",
        "{{ kv('a', errorOnMissing=false) }}",
        "{{ kv(1) }}",
        "{{ read('kestra:///a') }}",
        "{{ read(outputs.a.uri) }}",
        "{{ read() }}",
    ],
)
def test_computed_names_and_optional_reads_are_no_needs(text: str) -> None:
    assert needs_of(Log(id="a", message=text)) == []


def test_tasks_need_the_keys_that_they_name() -> None:
    get, set_ = "io.kestra.plugin.core.kv.Get", "io.kestra.plugin.core.kv.Set"
    assert needs_of(Get(id="a", key="k"), Set(id="b", key="k", value="1", namespace="m")) == [
        ("key", "n", "k"),
        ("set", "m", "k"),
    ]
    assert needs_of(
        Task(id="a", type=get, properties={"key": "k"}), Task(id="b", type=set_, properties={"key": "k"})
    ) == [
        ("key", "n", "k"),
        ("set", "n", "k"),
    ]


def test_a_task_that_may_miss_its_key_or_computes_its_name_needs_none() -> None:
    assert (
        needs_of(Get(id="a", key="k", error_on_missing=False), Get(id="b", key=f"{kv('k', error_on_missing=False)}"))
        == []
    )
