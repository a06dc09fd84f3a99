"""Install, check and remove the jars of engines."""
