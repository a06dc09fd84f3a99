"""YAML as Kestra reads it and as a careful person writes it."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.yaml.emitter import emit
    from kestra_dsl.yaml.reader import Document, read

__all__ = ["MAX_DEPTH", "Document", "emit", "read"]

MAX_DEPTH = 200
"""Lists and mappings inside of each other, for reading and writing: some hundred tasks. Python code that walks the data
fails at 250, and Kestra, whose parser allows 1,000, at about 700."""

# Writing needs nothing of PyYAML, which takes longer to load than a flow to write.
__getattr__, __dir__ = attach(__name__, {"Document": "reader", "emit": "emitter", "read": "reader"})
