"""Markup with code in it: single-file components of Vue and Svelte, and pages of Astro.

The code in the markup and the scripts of the file are parsed as one program (program.py), so that an
expression knows the constants of the scripts. The tags and texts of the markup are events in the order of
the file (events.py), which are played as a browser would show them: those in a loop once per element of
its list (playing.py, elements.py).
"""
