"""A Kestra server for tests: real HTTP in front of Kestra's own classes, and faults on demand."""
