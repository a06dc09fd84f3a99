"""What the library knows about Kestra's versions."""
