"""The logs of executions."""

from __future__ import annotations

from tests.kestra_server.inside.asking import filters, page, paged, raw_json
from tests.kestra_server.inside.following import logs_of
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.routing import route
from tests.kestra_server.messages import Answer, Call

__all__: list[str] = []


@route("GET", "/{tenant}/logs/search")
def search(kestra: Kestra, call: Call) -> Answer:
    name = "LogDataStoreInterface" if kestra.modern else "LogRepositoryInterface"
    repository = kestra.bean(f"io.kestra.core.repositories.{name}")
    wanted = page(kestra, call, "searchLogs")
    return paged(kestra, call, repository.find(wanted, call.tenant, filters(kestra, call)))


@route("GET", "/{tenant}/logs/{execution}")
def of_execution(kestra: Kestra, call: Call, execution: str) -> Answer:
    return raw_json(kestra.json(logs_of(kestra, call, execution), call.tenant))


@route("GET", "/{tenant}/logs/{execution}/download", produces="text/plain")
def download(kestra: Kestra, call: Call, execution: str) -> Answer:
    lines = (f"{one.getTimestamp()} {one.getLevel()} {one.getMessage()}" for one in logs_of(kestra, call, execution))
    headers = {
        "content-type": "text/plain",
        "content-disposition": f"attachment; filename=\"{execution}.log\"; filename*=utf-8''{execution}.log",
    }
    return Answer(200, "\n".join(lines).encode(), headers)
