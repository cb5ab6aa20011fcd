"""The rows of the action table, a file for each menu; table.py puts them together."""
