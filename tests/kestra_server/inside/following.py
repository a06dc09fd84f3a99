"""Executions and logs as streams of events. The repository is asked again and again, where Kestra's web layer waits."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.routing import route
from tests.kestra_server.messages import Answer, Call, Cut

__all__ = ["is_over"]

_EVENTS = "text/event-stream"
_POLL = 0.03
_UNTIL_MISSED = 10


def is_over(kestra: Kestra, flow: Any, execution: Any) -> bool:
    """Whether nothing is to come, the tasks after the end included."""
    return bool(kestra.bean("io.kestra.core.services.ExecutionStreamingService").isStopFollow(flow, execution))


def _event(name: str, data: str) -> bytes:
    return f"id: {name}\ndata: {data}\n\n".encode()


@route("GET", "/{tenant}/executions/{execution}/follow", produces=_EVENTS)
def follow(kestra: Kestra, call: Call, execution: str) -> Answer:
    kestra.run_flows()
    return Answer(200, _follow(kestra, call, execution), {"content-type": _EVENTS})


def _follow(kestra: Kestra, call: Call, execution: str) -> Iterator[bytes]:
    bare = kestra.java("io.kestra.core.models.executions.Execution").builder().id(execution).build()
    yield _event("start", kestra.json(bare, call.tenant))
    end = time.monotonic() + _UNTIL_MISSED
    last, flow = "", None
    while True:
        found = kestra.executions.findById(call.tenant, execution).orElse(None)
        if found is None:
            if time.monotonic() > end:
                raise Cut
        else:
            flow = flow or kestra.flows.findByExecutionWithoutAcl(found)
            told = kestra.json(found, call.tenant)
            if is_over(kestra, flow, found):
                yield _event("end", told)
                return
            if told != last:
                last = told
                yield _event("progress", told)
        yield b""
        time.sleep(_POLL)


def logs_of(kestra: Kestra, call: Call, execution: str) -> Any:
    """The logs of an execution, as far as the query wants them."""
    level = call.one("minLevel")
    wanted = kestra.java("org.slf4j.event.Level").valueOf(level) if level else None
    attempt = call.one("attempt")
    return kestra.bean("io.kestra.core.services.ExecutionLogService").getExecutionLogs(
        call.tenant,
        execution,
        wanted,
        call.one("taskRunId"),
        kestra.list(call.all("taskId")) if call.all("taskId") else None,
        kestra.integer(int(attempt)) if attempt else None,
        True,
    )


@route("GET", "/{tenant}/logs/{execution}/follow", produces=_EVENTS)
def follow_logs(kestra: Kestra, call: Call, execution: str) -> Answer:
    kestra.run_flows()
    return Answer(200, _follow_logs(kestra, call, execution), {"content-type": _EVENTS})


def _follow_logs(kestra: Kestra, call: Call, execution: str) -> Iterator[bytes]:
    """It does not end by itself."""
    yield _event("start", '{"attemptNumber":null}')
    told = 0
    while True:
        found = list(logs_of(kestra, call, execution))
        for entry in found[told:]:
            yield _event("progress", kestra.json(entry, call.tenant))
        told = max(told, len(found))
        yield b""
        time.sleep(_POLL)
