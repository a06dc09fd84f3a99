"""YAML as Kestra reads it and as a careful person writes it."""

from typing import TYPE_CHECKING

from kestra_dsl.lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.yaml.emitter import emit
    from kestra_dsl.yaml.reader import Document, read

__all__ = ["Document", "emit", "read"]

# Writing needs nothing of PyYAML, which takes longer to load than a flow to write.
__getattr__, __dir__ = attach(__name__, {"Document": "reader", "emit": "emitter", "read": "reader"})
