"""``python -m kestra_dsl`` is ``kdsl``."""

from kestra_dsl.cli import main

if __name__ == "__main__":
    main()
