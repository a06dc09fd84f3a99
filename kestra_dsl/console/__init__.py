"""What commands write: colour, findings, errors, progress."""
