"""YAML as Kestra reads it and as a careful person writes it."""

from kestra_dsl.yaml.emitter import emit

__all__ = ["emit"]
