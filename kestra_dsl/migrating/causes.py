"""Why flows need work by hand: the reason of a refusal without the names of one flow."""

from __future__ import annotations

import re

__all__ = ["cause_of"]

_NAMES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), general)
    for pattern, general in (
        (r"of the loop '[^']*'", "of a loop"),
        (r"of the Flow trigger '[^']*'", "of a Flow trigger"),
        (r"the Flow trigger '[^']*'", "a Flow trigger"),
        (r"^an output of '[^']*'", "an output"),
        (r"^the input '[^']*'", "the input"),
        (r"of the (task|trigger) '[^']*'", r"of a \1"),
        (r"outside of the loop '[^']*'", "outside of a loop"),
        (r"the iterations of '[^']*'", "the iterations of a loop"),
        (r"\bno plugin default has the name '[^']*'", "no plugin default has the name"),
        (r"^the condition '.*?' may be", "a condition may be"),
        (r'^"[^"]*" is an output', "an output"),
        (r"^'[^']*' is an output", "an output"),
        (
            r"the trigger '[^']*' does not set .*, which the flow requires",
            "the trigger of a flow does not set an input that the flow requires",
        ),
        (r"which Kestra (\d)", r"which \1"),
    )
)


def cause_of(message: str) -> str:
    """The message of a refusal without the names of the flow that it is about, for counting."""
    for pattern, general in _NAMES:
        message = pattern.sub(general, message)
    return message.partition("\n")[0]
