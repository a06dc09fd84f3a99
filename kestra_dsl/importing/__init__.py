"""From YAML to Python: the module that a careful person would have written for a flow, proven to give the same flow."""

from kestra_dsl.importing.flow_import import Imported, import_flow

__all__ = ["Imported", "import_flow"]
