"""Publishing to a Kestra server: plans, pushes, and what keeps both safe."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client
    from kestra_dsl.server.planning import Item, Present, Wanted
    from kestra_dsl.server.plans import Plan
    from kestra_dsl.server.publishing import plan
    from kestra_dsl.server.reports import Outcome, Report
    from kestra_dsl.server.stored import ListedFlow, ServerVersion, StoredFlow, Validation

__all__ = [
    "Client",
    "Item",
    "ListedFlow",
    "Outcome",
    "Plan",
    "Present",
    "Report",
    "ServerVersion",
    "StoredFlow",
    "Validation",
    "Wanted",
    "plan",
]

# requests takes longer to load than all the rest.
__getattr__, __dir__ = attach(
    __name__,
    {
        "Client": "client",
        "Item": "planning",
        "ListedFlow": "stored",
        "Outcome": "reports",
        "Plan": "plans",
        "Present": "planning",
        "Report": "reports",
        "ServerVersion": "stored",
        "StoredFlow": "stored",
        "Validation": "stored",
        "Wanted": "planning",
        "plan": "publishing",
    },
)
