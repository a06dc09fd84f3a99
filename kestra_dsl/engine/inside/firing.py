"""Make the execution that a trigger starts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.refusals import Refused

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["fired"]


def fired(session: Session, flow: Any, execution: Any, trigger: Mapping[str, Any]) -> Any:
    """The execution as a trigger starts it: a schedule at a date, or any trigger with its variables."""
    if trigger["at"] is not None:
        return _by_schedule(session, flow, execution, trigger)
    return _by_variables(session, flow, execution, trigger)


def _by_variables(session: Session, flow: Any, execution: Any, trigger: Mapping[str, Any]) -> Any:
    """The execution of any trigger with these variables, such as the body of a webhook."""
    declared = _declared(flow, trigger["id"])
    made = session.java("io.kestra.core.models.executions.ExecutionTrigger").of(
        declared, session.value(dict(trigger["variables"]))
    )
    execution = execution.withTrigger(made)
    inputs = declared.getInputs() if hasattr(declared, "getInputs") else None
    if inputs is None:
        return execution
    context = session.bean("io.kestra.core.runners.RunContextFactory").of(flow, execution)
    return execution.withInputs(context.render(inputs))


def _by_schedule(session: Session, flow: Any, execution: Any, trigger: Mapping[str, Any]) -> Any:
    """The execution of a schedule at a date. The trigger itself is evaluated, as the scheduler does."""
    declared = _declared(flow, trigger["id"])
    date, exact = _date(session, declared, trigger["at"])
    if not exact:  # the next date that the conditions allow; 1.1 ignores conditions here, and refuses below
        around, conditions = _contexts(session, flow, declared, date.minusSeconds(1))
        date = declared.nextEvaluationDate(conditions, session.java("java.util.Optional").of(around))
    made = _evaluated(session, declared, *_contexts(session, flow, declared, date))
    if made is None:
        raise Refused(f"trigger {trigger['id']!r} does not start the flow at {date}")
    fires = str(made.getTrigger().getVariables().get("date"))
    if not session.java("java.time.ZonedDateTime").parse(fires).isEqual(date):
        raise Refused(f"trigger {trigger['id']!r} does not start the flow at {date}, but at {fires}")
    started = execution.withTrigger(made.getTrigger()).withInputs(made.getInputs())
    return started.withLabels(made.getLabels()) if made.getLabels() else started


def _contexts(session: Session, flow: Any, declared: Any, date: Any) -> tuple[Any, Any]:
    """The contexts of a schedule's evaluation: of the trigger, and of its conditions."""
    around = session.java("io.kestra.core.models.triggers.TriggerContext").builder()
    around = around.tenantId(flow.getTenantId()).namespace(flow.getNamespace()).flowId(flow.getId())
    around = around.triggerId(declared.getId()).date(date).build()
    factory = session.bean("io.kestra.core.runners.RunContextFactory")
    initializer = session.bean("io.kestra.core.runners.RunContextInitializer")
    context = initializer.forScheduler(factory.of(flow, declared), around, declared)
    return around, session.bean("io.kestra.core.services.ConditionService").conditionContext(context, flow, None)


def _evaluated(session: Session, declared: Any, around: Any, conditions: Any) -> Any:
    """The execution that a schedule makes, or None if its conditions are false."""
    if not session.release.has_controller:
        if not _scheduler_allows(session, declared, around, conditions):
            return None
        found = declared.evaluate(conditions, around)
        return found.get() if found.isPresent() else None
    found = declared.eval(conditions, around)  # leaves the condition to the scheduler
    if not found.isPresent():
        return None
    made = found.get().toExecution(around)
    if declared.getWhen() is not None:
        known = session.java("java.util.Map").of("trigger", made.getTrigger().getVariables())
        text = conditions.getRunContext().render(declared.getWhen(), known)
        if not session.java("io.kestra.core.utils.TruthUtils").isTruthy(text):
            return None
    return made


def _scheduler_allows(session: Session, declared: Any, around: Any, conditions: Any) -> bool:
    """Whether the conditions that 1.x leaves to its scheduler are true, such as an ``Expression``."""
    if declared.getConditions() is None:
        return True
    maps = session.java("java.util.Map")
    known = conditions.withVariables(maps.of("trigger", maps.of("date", around.getDate())))
    service = session.bean("io.kestra.core.services.ConditionService")
    return bool(service.areValid(declared.getConditions(), known))


def _date(session: Session, declared: Any, at: str) -> tuple[Any, bool]:
    """A date in the time zone of the trigger, and whether the trigger must fire at exactly that time."""
    zone = session.java("java.time.ZoneId").of(declared.getTimezone() or "UTC")
    if "T" not in at:
        return session.java("java.time.LocalDate").parse(at).atStartOfDay(zone), False
    try:
        return session.java("java.time.OffsetDateTime").parse(at).atZoneSameInstant(zone), True
    except session.java("java.time.format.DateTimeParseException"):
        return session.java("java.time.LocalDateTime").parse(at).atZone(zone), True


def _declared(flow: Any, id_: str) -> Any:
    return next(trigger for trigger in flow.getTriggers() if str(trigger.getId()) == id_)
