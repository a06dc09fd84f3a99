"""Terminal output of commands: colour, findings, errors, progress."""
