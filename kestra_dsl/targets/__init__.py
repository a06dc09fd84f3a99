"""The Kestra versions that a flow can be rendered for, and what each of them lacks."""

from kestra_dsl.targets.availability import refuse_unavailable

__all__ = ["refuse_unavailable"]
