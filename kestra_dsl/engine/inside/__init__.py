"""What runs in the process of the Java virtual machine. Others talk to it in the words of ``conversation``."""
