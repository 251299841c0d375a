"""Completion of the command line: one module for each shell, which makes its script of the commands."""
