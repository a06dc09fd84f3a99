"""What is found before there is a flow to look at: while a definition is imported or a document is read."""

from kestra_dsl.diagnostics.codes import announce

__all__ = [
    "BAD_SILENCE",
    "BROKEN_DEFINITION",
    "DOUBLE",
    "INCOMPLETE",
    "UNKNOWN_PROPERTY",
    "UNREADABLE",
    "WRONG_KIND",
]

BAD_SILENCE = announce("KD003", "A silence in a comment without a code or a reason")
BROKEN_DEFINITION = announce("KD004", "A definition that cannot be built")
UNREADABLE = announce("KD005", "A document that Kestra could not read")
DOUBLE = announce("KD006", "Two flows with one namespace and id")
INCOMPLETE = announce("KD106", "A part without its id or type")
UNKNOWN_PROPERTY = announce("KD109", "A property that the type does not have")
WRONG_KIND = announce("KD110", "A value of the wrong kind")
