"""The rules, one module for each subject. The registry imports every module here."""
