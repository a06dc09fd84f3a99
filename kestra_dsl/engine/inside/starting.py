"""Start an execution with inputs, a trigger and labels, after adding key-value pairs, files and secrets."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.firing import fired
from kestra_dsl.engine.inside.refusals import Refused, reason_of
from kestra_dsl.engine.inside.storing import FILE, store_files

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.logs import Logs
    from kestra_dsl.engine.inside.session import Session

__all__ = ["add_files", "add_kv_entries", "add_namespace", "set_secrets", "start"]


def start(  # noqa: PLR0913 - what an execution is given, each by its name
    session: Session,
    tenant: str,
    logs: Logs,
    *,
    namespace: str,
    flow: str,
    inputs: Mapping[str, Any],
    labels: Mapping[str, str],
    trigger: Mapping[str, Any] | None,
) -> Any:
    """Start an execution and return it.

    Raises:
        Refused: If Kestra does not start it.
    """
    found = session.bean("io.kestra.core.repositories.FlowRepositoryInterface").findById(tenant, namespace, flow).get()
    none = session.java("java.util.ArrayList")()
    execution = session.java("io.kestra.core.models.executions.Execution").newExecution(found, none)
    try:
        if trigger is not None:
            execution = fired(session, found, execution, trigger)
        values = store_files(session, (tenant, namespace, flow), str(execution.getId()), inputs)
        if execution.getInputs() is not None:
            values = {**session.plain(execution.getInputs()), **values}
        typed = session.bean("io.kestra.core.runners.FlowInputOutput").readExecutionInputs(
            found, execution, session.value(values)
        )
        checked = execution if trigger is not None else _checked(session, found, execution, typed, logs)
    except Refused:
        raise
    except Exception as error:  # Java's, of many classes
        raise Refused(reason_of(error)) from error
    execution = _with_labels(session, checked, labels).withInputs(typed)
    session.queue("executions").emit(execution)
    return execution


def add_kv_entries(session: Session, tenant: str, pairs: Sequence[Sequence[Any]]) -> None:
    """Add key-value pairs: namespace, key and value of each."""
    entry = session.java("io.kestra.core.storages.kv.KVValueAndMetadata")
    service = session.bean("io.kestra.core.services.KVStoreService")
    for namespace, key, value in pairs:
        service.get(tenant, namespace, None).put(key, entry(None, session.value(value)))


def add_files(session: Session, tenant: str, files: Sequence[Sequence[Any]]) -> None:
    """Add namespace files: namespace, name and content of each, which is text or a file of this machine."""
    storage = session.bean("io.kestra.core.storages.StorageInterface")
    for namespace, name, content in files:
        if session.release.has_namespace_factory:
            factory = session.bean("io.kestra.core.storages.NamespaceFactory")
            folder = factory.of(tenant, namespace, storage)
        else:
            folder = session.java("io.kestra.core.storages.InternalNamespace")(tenant, namespace, storage)
        folder.putFile(session.java("java.nio.file.Path").of(name), _stream(session, content))


def set_secrets(session: Session, secrets: Mapping[str, str]) -> None:
    """Replace all secrets. Kestra reads them from the environment when it starts; here each run has its own."""
    service = session.bean("io.kestra.core.secret.SecretService")
    field = session.field(service, "decodedSecrets")
    field.set(service, session.value({name.upper(): value for name, value in secrets.items()}))


def add_namespace(session: Session, tenant: str, namespace: str) -> Any:
    """Import a flow into a namespace, which makes the namespace exist, and return the flow."""
    nothing = {"id": "nothing", "type": "io.kestra.plugin.core.debug.Return"}
    text = json.dumps({"id": "kdsl-placeholder", "namespace": namespace, "tasks": [nothing]})
    return session.bean("io.kestra.core.services.FlowService").importFlow(tenant, text)


def _stream(session: Session, content: Any) -> Any:
    if isinstance(content, str):
        return session.java("java.io.ByteArrayInputStream")(content.encode())
    return session.java("java.io.FileInputStream")(content[FILE])


def _checked(session: Session, flow: Any, execution: Any, inputs: Any, logs: Logs) -> Any:
    """The execution after the flow's checks, which a server evaluates when somebody starts a flow by hand.

    A check may refuse the execution, or let it fail before its first task. Kestra 1.1 has no checks.
    """
    service = session.bean("io.kestra.core.services.FlowService")
    failed = service.getFailedChecks(flow, inputs) if hasattr(service, "getFailedChecks") else ()
    behaviors: dict[str, list[str]] = {}
    for check in failed:
        behaviors.setdefault(str(check.getBehavior()), []).append(str(check.getMessage()))
    if "BLOCK_EXECUTION" in behaviors:
        raise Refused("; ".join(behaviors["BLOCK_EXECUTION"]))
    if "FAIL_EXECUTION" in behaviors:
        logs.add_error(str(flow.getId()), "; ".join(behaviors["FAIL_EXECUTION"]))
        return execution.withState(session.java("io.kestra.core.models.flows.State$Type").FAILED)
    return execution


def _with_labels(session: Session, execution: Any, labels: Mapping[str, str]) -> Any:
    label = session.java("io.kestra.core.models.Label")
    all_ = session.java("java.util.ArrayList")(execution.getLabels() or session.java("java.util.ArrayList")())
    for key, value in labels.items():
        all_.add(label(key, value))
    return execution.withLabels(all_)
