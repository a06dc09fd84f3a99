"""The commands of `kdsl`: a module for each, with the click command in its variable `command`."""
