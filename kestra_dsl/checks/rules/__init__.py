"""The rules, a module for each subject. A new module here is found by itself."""
