"""The model: flows, their tasks and triggers, and what these are made of."""
