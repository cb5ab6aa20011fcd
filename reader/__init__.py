"""Postil: a desktop reader for captured web articles, with notes that stay."""

__version__ = "0.1.0"
