"""What an execution starts with: inputs, a trigger, labels, key-value pairs, secrets, files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.firing import fired
from kestra_dsl.engine.storing import stored
from kestra_dsl.errors import EngineError

if TYPE_CHECKING:
    from kestra_dsl.engine.session import Session

__all__ = ["give_keys", "give_secrets", "start"]


def start(  # noqa: PLR0913 - what an execution is given, each by its name
    session: Session,
    tenant: str,
    *,
    namespace: str,
    flow: str,
    inputs: Mapping[str, Any],
    labels: Mapping[str, str],
    trigger: Mapping[str, Any] | None,
) -> Any:
    """Emit an execution and give it back, or the reason why Kestra refuses to start it."""
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
        if trigger is None:
            _refuse_by_checks(session, found, typed)
    except EngineError as error:
        return error.message
    except Exception as error:  # noqa: BLE001 - Java's, of many classes
        return str(error).rpartition("Exception: ")[2]
    if labels:
        execution = _with_labels(session, execution, labels)
    execution = execution.withInputs(typed)
    session.queue("executions").emit(execution)
    return execution


def give_keys(session: Session, tenant: str, pairs: Sequence[Sequence[Any]]) -> None:
    """Put key-value pairs into namespaces."""
    entry = session.java("io.kestra.core.storages.kv.KVValueAndMetadata")
    service = session.bean("io.kestra.core.services.KVStoreService")
    for namespace, key, value in pairs:
        service.get(tenant, namespace, None).put(key, entry(None, session.value(value)))


def give_secrets(session: Session, secrets: Mapping[str, str]) -> None:
    """Kestra reads secrets from the environment when it starts; here each run has its own."""
    service = session.bean("io.kestra.core.secret.SecretService")
    field = session.field(service, "decodedSecrets")
    field.set(service, session.value({name.upper(): value for name, value in secrets.items()}))


def _refuse_by_checks(session: Session, flow: Any, inputs: Any) -> None:
    """As the server does with what somebody starts by hand; 1.1 has no checks."""
    service = session.bean("io.kestra.core.services.FlowService")
    failed = service.getFailedChecks(flow, inputs) if hasattr(service, "getFailedChecks") else ()
    blocking = [check for check in failed if str(check.getBehavior()) == "BLOCK_EXECUTION"]
    if blocking:
        raise EngineError("; ".join(str(check.getMessage()) for check in blocking))


def _with_labels(session: Session, execution: Any, labels: Mapping[str, str]) -> Any:
    label = session.java("io.kestra.core.models.Label")
    all_ = session.java("java.util.ArrayList")(execution.getLabels() or session.java("java.util.ArrayList")())
    for key, value in labels.items():
        all_.add(label(key, value))
    return execution.withLabels(all_)
