"""The inputs of an execution as its request has them: a part is a text, or a file if it has a file name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.kestra_server.inside.multipart import parts_of
from tests.kestra_server.messages import Call

if TYPE_CHECKING:
    from tests.kestra_server.inside.kestra import Kestra

__all__ = ["given_inputs"]


def given_inputs(kestra: Kestra, call: Call, execution: Any) -> Any:
    """By name. A file is stored where Kestra stores those of inputs."""
    found = kestra.java("java.util.LinkedHashMap")()
    for part in parts_of(call):
        if part.filename is None:
            found.put(part.name, part.content.decode("utf-8", errors="replace"))
            continue
        home = f"/{str(execution.getNamespace()).replace('.', '/')}/{execution.getFlowId()}/executions"
        place = f"{home}/{execution.getId()}/inputs/{part.name}/{part.filename}"
        uri = kestra.java("java.net.URI")("kestra", "", place, None)
        stored = kestra.storage.put(call.tenant, execution.getNamespace(), uri, kestra.stream(part.content))
        found.put(part.name, str(stored))
    return found
