"""The code in the process of the Java virtual machine, which answers the requests in ``conversation``."""
