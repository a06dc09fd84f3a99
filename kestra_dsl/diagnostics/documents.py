"""Codes of findings from importing a definition or reading a document."""

from kestra_dsl.diagnostics.codes import announce

__all__ = [
    "BAD_SILENCE",
    "BROKEN_DEFINITION",
    "DUPLICATE_FLOW",
    "INVALID_VALUE",
    "MISSING_ID_OR_TYPE",
    "UNKNOWN_PROPERTY",
    "UNREADABLE",
]

BAD_SILENCE = announce("KD003", "A silence in a comment without a code or a reason")
BROKEN_DEFINITION = announce("KD004", "A definition that fails to import")
UNREADABLE = announce("KD005", "A document that Kestra cannot read")
DUPLICATE_FLOW = announce("KD006", "Two flows with the same namespace and id")
MISSING_ID_OR_TYPE = announce("KD106", "A missing id or type")
UNKNOWN_PROPERTY = announce("KD109", "An unknown property")
INVALID_VALUE = announce("KD110", "An invalid value")
