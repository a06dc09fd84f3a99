"""A flow as a drawing."""
