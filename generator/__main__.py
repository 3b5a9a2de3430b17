"""`python -m generator` is `briefings`."""

from generator.cli import main

main()
