"""Migrated flows, run on the old and the new engine and compared."""

from kestra_dsl.proving.prove import Pair, prove
from kestra_dsl.proving.trial import Trial, trial_of

__all__ = ["Pair", "Trial", "prove", "trial_of"]
