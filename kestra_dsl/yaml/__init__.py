"""Read YAML as Kestra reads it, and write it."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.yaml.document import Document
    from kestra_dsl.yaml.emitter import emit
    from kestra_dsl.yaml.reader import read

__all__ = ["MAX_DEPTH", "Document", "emit", "read"]

MAX_DEPTH = 200
"""How deep lists and mappings may be nested, for reading and writing: about a hundred nested tasks. Python code that
walks the data fails at 250, and Kestra, whose parser allows 1,000, at about 700."""

# Lazy, since writing does not need PyYAML, which takes longer to import than a flow takes to write.
__getattr__, __dir__ = attach(__name__, {"Document": "document", "emit": "emitter", "read": "reader"})
