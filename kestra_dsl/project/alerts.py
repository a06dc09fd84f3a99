"""Keep the messages of a development environment away from the people who watch production."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.core.block import detached, set_parent
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.plain_data import nodes_in
from kestra_dsl.expressions.expression import Expression

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["Alerts", "is_alert", "redirect_alerts"]

Alerts: TypeAlias = str | Mapping[str, str]
"""``log``, ``send``, or the ``url`` of a webhook and the address that mail goes ``to``."""

_PLUGINS = frozenset(
    "discord email line mail messenger notifications opsgenie pagerduty sendgrid sentry slack squadcast teams telegram "
    "twilio whatsapp zenduty zulip".split()
)
"""Packages whose tasks send messages to people."""
_TEXTS = (
    "message_text",
    "text_body",
    "message",
    "plain_text_content",
    "subject",
    "payload",
    "html_text_content",
    "body",
)
"""The properties with the text of a message: the first that is set is logged."""
_KEPT = ("id", "description", "disabled", "run_if", "allow_failure", "timeout")
_OTHER_RECIPIENTS = ("cc", "bcc")


def is_alert(type_: str) -> bool:
    """Whether tasks of a type send messages to people."""
    return not _PLUGINS.isdisjoint(type_.lower().split(".")[:-1])


def redirect_alerts(flow: Flow, alerts: Alerts) -> None:
    """Change the tasks of a flow that send messages to people, in place.

    Args:
        flow: The flow.
        alerts: ``log`` replaces them by tasks that log the message; ``send`` leaves them. A ``url`` or ``to`` replaces
            that of the tasks that have one; others log the message.
    """
    if alerts == "send":
        return
    targets = {} if isinstance(alerts, str) else alerts
    for node in [*nodes_in(flow)]:
        for field, value in vars(node).items():
            if isinstance(value, (list, dict, BaseTask)):
                vars(node)[field] = _redirected(value, targets)


def _redirected(value: Any, targets: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_redirected(item, targets) for item in value]
    if isinstance(value, dict):
        return {key: _redirected(item, targets) for key, item in value.items()}
    if isinstance(value, BaseTask) and is_alert(_type(value)):
        return _with_target(value, targets) or _logged(value)
    return value


def _with_target(task: BaseTask, targets: Mapping[str, str]) -> BaseTask | None:
    """The task with another recipient, or None if it has none that can be replaced."""
    values = vars(task)
    field = next((name for name in targets if values.get(name) is not None or name in type(task).model_fields), None)
    if field is None:
        return None
    values[field] = targets[field]
    task.__pydantic_fields_set__.add(field)
    for name in _OTHER_RECIPIENTS:
        if values.get(name) is not None:
            values[name] = None
    return task


def _logged(task: BaseTask) -> BaseTask:
    """A task that logs the message."""
    from kestra_dsl.plugins.core.log import Log

    values = vars(task)
    text = next((values[name] for name in _TEXTS if isinstance(values.get(name), (str, Expression))), None)
    message = [f"not sent by {_type(task).rpartition('.')[2]}:", *([] if text is None else [text])]
    kept = {name: values[name] for name in _KEPT if values.get(name) is not None}
    with detached():
        log = Log(message=message, **kept)
    object.__setattr__(log, "_origin", task._origin)
    set_parent(log, task._parent)
    return log


def _type(task: BaseTask) -> str:
    return str(vars(task).get("type") or task._kestra.type or "")
