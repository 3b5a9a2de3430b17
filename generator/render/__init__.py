"""Briefings → what a page shows: Markdown pages, the data beside them, the raw captures."""
