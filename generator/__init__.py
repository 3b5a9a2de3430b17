"""briefings: turns raw captures of web pages into a static briefing site."""

__version__ = "0.1.0"
