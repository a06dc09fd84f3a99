"""Wait for a person's approval before a flow continues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from kestra_dsl.expressions.operators import coalesce, concat, not_
from kestra_dsl.inputs import Bool, String
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.plugins.core.flow import Pause

if TYPE_CHECKING:
    from kestra_dsl.expressions.expression import Expression

__all__ = ["Approval", "NoAnswer", "approval"]

NoAnswer: TypeAlias = Literal["FAIL", "CANCEL", "WARN"]
"""What happens to an execution that nobody approved in time."""


class Approval(NamedTuple):
    """The tasks of an approval."""

    pause: Pause
    """Waits for the answer."""
    refusal: Fail
    """Fails the execution if the answer is no."""

    @property
    def reason(self) -> Expression:
        """The reason that the person gave, or an empty text."""
        return coalesce(self.pause.outputs.on_resume["reason"], "")


def approval(
    id: str = "approve",  # noqa: A002 - as every task has it
    *,
    question: str | Expression,
    within: str = "P1D",
    no_answer: NoAnswer = "FAIL",
) -> Approval:
    """Create a pause that asks a person, and a task that fails the execution if the answer is no.

    The person resumes the execution in Kestra's user interface, with ``approved`` and, if wanted, a ``reason``.

    >>> with Flow(id="release", namespace="company.team") as flow:
    ...     asked = approval(question="Publish the report?", within="PT8H")
    ...     published = Log(id="publish", message=f"approved: {asked.reason}")
    >>> [task["id"] for task in flow.to_dict()["tasks"]]
    ['approve', 'approve_refused', 'publish']

    As plain data: ``Flow(..., tasks=[*approval(question="Publish?"), ...])``.

    Args:
        id: The id of the pause.
        question: What to approve. The user interface shows it as the description of the task.
        within: The time in which somebody must answer.
        no_answer: What happens to the execution after that time.

    Returns:
        The tasks, in the order in which they run, with ``reason``.
    """
    pause = Pause(
        id=id,
        description=str(question),
        on_resume=[
            Bool(id="approved", display_name="Approve?"),
            String(id="reason", display_name="Reason", required=False),
        ],
        pause_duration=within,
        behavior=no_answer,
    )
    answer = pause.outputs.on_resume
    refused = Fail(
        id=f"{id}_refused",
        run_if=not_(answer["approved"]),
        error_message=concat("Refused: ", coalesce(answer["reason"], "no reason given")),
    )
    return Approval(pause, refused)
