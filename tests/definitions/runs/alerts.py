"""Helpers for Slack alerts."""

from __future__ import annotations

import json
from typing import Any

from kestra_dsl.engine import Run
from tests.definitions.runs.sample_data import SECRETS

__all__ = ["alert_of"]


def alert_of(run: Run, task: str = "alert_on_failure") -> dict[str, Any]:
    """Return text and attachment of the message, which must be JSON for our webhook."""
    sent = run.task(task).rendered
    assert sent["url"] == SECRETS["SLACK_WEBHOOK"]
    message = json.loads(sent["payload"])
    (attachment,) = message["attachments"]
    return {"message": message["text"], **attachment}
