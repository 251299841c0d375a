"""The arguments of the commands: one module each, with a function `add` that gives them to its parser."""
