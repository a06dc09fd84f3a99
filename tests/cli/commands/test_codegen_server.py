"""``kdsl codegen --server`` as a person calls it."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from kestra_dsl import Flow
from kestra_dsl.errors import UnknownOutputError
from kestra_dsl.plugins.core.log import Log
from tests.cli.conftest import Kdsl
from tests.kestra_server.faults import Effect, answering, cutting, html_of_a_proxy
from tests.kestra_server.gateway import KestraServer

_HTTP = ("codegen", "--server", "--only", "io.kestra.plugin.core.http.")


def test_classes_from_a_server_have_typed_outputs_and_the_servers_descriptions(
    server: KestraServer, kdsl: Kdsl, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = kdsl(*_HTTP, "--out", "from_server.kestra")
    assert result.code == 0, result.err
    monkeypatch.syspath_prepend(str(folder))
    module = importlib.import_module("from_server.kestra.core.http")
    request = module.Request(id="ask", uri="https://example.com")
    flow = Flow(id="a", namespace="b", tasks=[request, Log(id="say", message=request.outputs.body)])
    assert flow.to_dict()["tasks"][1]["message"] == "{{ outputs.ask.body }}"
    with pytest.raises(UnknownOutputError):
        _ = request.outputs.nope
    text = (folder / "from_server/kestra/core/http/_request.py").read_text()
    assert "Send an HTTP request and capture the response. Generic HTTP client for APIs: renders URL," in text
    assert '"""The request content type. Text, or an expression. Default: application/json."""' in text
    assert "Deprecated, use `options.allowFailed` instead." in text
    trigger = (folder / "from_server/kestra/core/http/_trigger.py").read_text()
    assert "class TriggerOutputs(Outputs):" in trigger


def test_descriptions_of_a_server_are_written_for_the_classes_of_the_library(
    server: KestraServer, kdsl: Kdsl, folder: Path
) -> None:
    result = kdsl(*_HTTP, "--prose")
    assert result.code == 0, result.err
    text = (folder / "typings/kestra_dsl-stubs/plugins/core/http/__init__.pyi").read_text()
    assert "Send an HTTP request and capture the response. Generic HTTP client for APIs: renders URL," in text
    assert '"""The request content type. Text, or an expression. Default: application/json."""' in text


def test_check_passes_right_after_writing_on_each_version(each_server: KestraServer, kdsl: Kdsl) -> None:
    assert kdsl(*_HTTP, "--out", "checked.kestra").code == 0
    assert kdsl(*_HTTP, "--out", "checked.kestra", "--check").code == 0


def test_a_type_without_a_page_has_untyped_outputs(server: KestraServer, kdsl: Kdsl, folder: Path) -> None:
    server.fail(answering(404), matching="GET /api/v1/plugins/io.kestra.plugin.core.http.Request")
    assert kdsl(*_HTTP, "--out", "partly.kestra").code == 0
    assert "AnyOutputs" in (folder / "partly/kestra/core/http/_request.py").read_text()
    assert "DownloadOutputs" in (folder / "partly/kestra/core/http/_download.py").read_text()


@pytest.mark.parametrize("path", ["schemas/flow", "io.kestra.plugin.core.http.Request"])
@pytest.mark.parametrize("effect", [answering(500), cutting(), html_of_a_proxy()], ids=lambda effect: effect.name)
def test_a_server_that_fails_is_exit_code_3_and_nothing_is_written(
    effect: Effect, path: str, server: KestraServer, kdsl: Kdsl, folder: Path
) -> None:
    server.fail(effect, matching=f"GET /api/v1/plugins/{path}", times=None)
    assert kdsl(*_HTTP, "--out", "failed.kestra").code == 3
    assert not (folder / "failed").exists()


def test_wrong_credentials_are_exit_code_3(server: KestraServer, kdsl: Kdsl) -> None:
    server.expire()
    result = kdsl(*_HTTP, "--out", "refused.kestra")
    assert result.code == 3 and "the credentials are missing, wrong or expired" in result.err


@pytest.mark.parametrize(
    "options", [(), ("--server", "--schema", "x.json"), ("--schema", "x.json", "--url", "http://x")]
)
def test_the_source_is_either_a_server_or_a_file(options: tuple[str, ...], kdsl: Kdsl) -> None:
    assert kdsl("codegen", *options, "--out", "team.kestra").code == 2
