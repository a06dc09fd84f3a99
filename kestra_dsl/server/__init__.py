"""Publishing to a Kestra server: plan, push, and what keeps both safe."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client, ListedFlow, ServerVersion, StoredFlow, Validation

__all__ = ["Client", "ListedFlow", "ServerVersion", "StoredFlow", "Validation"]

# requests takes longer to load than all the rest.
__getattr__, __dir__ = attach(
    __name__,
    {
        "Client": "client",
        "ListedFlow": "client",
        "ServerVersion": "client",
        "StoredFlow": "client",
        "Validation": "client",
    },
)
