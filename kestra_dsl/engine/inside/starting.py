"""What an execution starts with: inputs, a trigger, labels, key-value pairs, secrets, files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.acting import Refused
from kestra_dsl.engine.inside.firing import fired
from kestra_dsl.engine.inside.storing import FILE, stored

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.logs import Logs
    from kestra_dsl.engine.inside.session import Session

__all__ = ["give_files", "give_keys", "give_secrets", "start"]


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
    """Emit an execution and give it back. Refused where Kestra does not start it."""
    found = session.bean("io.kestra.core.repositories.FlowRepositoryInterface").findById(tenant, namespace, flow).get()
    none = session.java("java.util.ArrayList")()
    execution = session.java("io.kestra.core.models.executions.Execution").newExecution(found, none)
    try:
        if trigger is not None:
            execution = fired(session, found, execution, trigger)
        given = stored(session, (tenant, namespace, flow), str(execution.getId()), inputs)
        if execution.getInputs() is not None:
            given = {**session.plain(execution.getInputs()), **given}
        typed = session.bean("io.kestra.core.runners.FlowInputOutput").readExecutionInputs(
            found, execution, session.value(given)
        )
        judged = execution if trigger is not None else _judged(session, found, execution, typed, logs)
    except Refused:
        raise
    except Exception as error:  # Java's, of many classes
        raise Refused(str(error).rpartition("Exception: ")[2]) from error
    execution = _with_labels(session, judged, labels).withInputs(typed)
    session.queue("executions").emit(execution)
    return execution


def give_keys(session: Session, tenant: str, pairs: Sequence[Sequence[Any]]) -> None:
    """Put key-value pairs into namespaces."""
    entry = session.java("io.kestra.core.storages.kv.KVValueAndMetadata")
    service = session.bean("io.kestra.core.services.KVStoreService")
    for namespace, key, value in pairs:
        service.get(tenant, namespace, None).put(key, entry(None, session.value(value)))


def give_files(session: Session, tenant: str, files: Sequence[Sequence[Any]]) -> None:
    """Put namespace files into namespaces: texts, and files of this machine."""
    storage = session.bean("io.kestra.core.storages.StorageInterface")
    for namespace, name, what in files:
        if session.release.has_namespace_factory:
            factory = session.bean("io.kestra.core.storages.NamespaceFactory")
            folder = factory.of(tenant, namespace, storage)
        else:
            folder = session.java("io.kestra.core.storages.InternalNamespace")(tenant, namespace, storage)
        folder.putFile(session.java("java.nio.file.Path").of(name), _stream(session, what))


def give_secrets(session: Session, secrets: Mapping[str, str]) -> None:
    """Kestra reads secrets from the environment when it starts; here each run has its own."""
    service = session.bean("io.kestra.core.secret.SecretService")
    field = session.field(service, "decodedSecrets")
    field.set(service, session.value({name.upper(): value for name, value in secrets.items()}))


def _stream(session: Session, what: Any) -> Any:
    if isinstance(what, str):
        return session.java("java.io.ByteArrayInputStream")(what.encode())
    return session.java("java.io.FileInputStream")(what[FILE])


def _judged(session: Session, flow: Any, execution: Any, inputs: Any, logs: Logs) -> Any:
    """By the checks of the flow, as the server does with what somebody starts by hand; 1.1 has no checks.

    They may refuse it, or let it fail before its first task.
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
