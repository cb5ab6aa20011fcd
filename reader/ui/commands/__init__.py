"""The verbs: what each action does. Every function takes the window; its docstring is the help text."""
