"""Read YAML into the typed model."""

from kestra_dsl.reading.flows import read_flow

__all__ = ["read_flow"]
