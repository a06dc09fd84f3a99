"""The model: flows, tasks, triggers and their parts."""
