"""`python -m generator` is `briefings`."""

from generator.cli import main

# The processes that share the work import this module too.
if __name__ == "__main__":
    main()
