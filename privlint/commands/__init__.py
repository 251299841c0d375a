"""The commands: one module each, with a function `run` that takes the arguments and returns the exit status."""
