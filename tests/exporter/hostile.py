"""Strings that mean something to Markdown, YAML, HTML, Obsidian, a shell or a screen, when let."""

STRINGS = [
    "**bold** and _emphasis_ and ***both***", "`code` and ``more ` code``", "```\nfence", "~~~\nfence",
    "# heading", "## heading ##", "setext\n===", "setext\n---", "---", "***", "- item", "+ item",
    "* item", "1. item", "12) item", "> quote", "> [!danger] callout", "[!quote|red]- folded",
    "[[wiki]] and ![[embed]]", "[[a|b]]", "[text](javascript:x)", "![image](file:///etc/passwd)",
    "[ref]: http://x 'title'", "[^1]: footnote", "text[^1]", "- [ ] task", "<b>bold</b>",
    "<script>alert(1)</script>", "<!-- comment", "<?php", "<![CDATA[", "<!DOCTYPE", "<https://auto.link>",
    "a <br> b", "https://example.org/a_b_c?x=1&amp;y=2", "www.example.org", "me@example.org",
    "&amp; &#35; &lt; &nope; &#x202E;", "AT&T, R&D; Q&A", "#tag and #другой", "text ^block", "^h3f2a9c1",
    "==mark==", "%%comment%%", "%%", "$x$ and $$y$$", "$1 billion to $2 billion", "~~gone~~ and ~sub~",
    "a | b\n--- | ---\nc | d", "field:: value", "[field:: value]", "`= this.file`", "<% tp.file %>",
    "{{title}}", "    four spaces", "\ttab", "trailing  \nbreak", "back\\slash\\", "\\",
    "line\n\nparagraph", "line\n\n\n\nfar paragraph", "\n\nfirst", "last\n\n", "\n", " ", "  \n  ",
    "a\n \nb", "\u202ereversed", "\u2067isolate\u2069", "\ufeffbom", "\u00a0edge\u00a0",
    "\u3000全角\u3000", "می‌ماند", "*", "_", "_a", "a*", "**", "''' quote", '"quoted"', "key: value",
    "- a\n- b", "? complex", "!tag", "&anchor *alias", "%YAML 1.2", "@at", "`tick", "|\n  block",
    ">\n  folded", "{a: b}", "[a, b]", "yes", "no", "null", "~", "0123", "1e3", "0o17", "0x1F", "1_000",
    "12:30:45", "2026-11-02", ".inf", "...", "--- \nfoo: bar", "a\n---\nb", "=cmd|'/c'!A1",
    "Definition\n: term", "= x", ": x", "emoji 🔥 :fire:", "http://[::1]:8080/", "::", ":::note",
    "\\[escaped\\]", "x\\\ny",
]  # fmt: skip

#: Notes that leave something open, or seem to.
NOTES = [
    "plain", "**bold** and #tag", "# heading", "- a\n- b\n\n  c", "1. a\n2. b", "> quoted",
    "para\n\npara", "---", "***", "```python\nprint(1)\n```", "~~~\ntilde\n~~~", "```\nopen", "~~~\nopen",
    "````\n```\nstill open", "  ```\nindented open", "- ```\n  in a list",
    "- item\n  ```\n  in a list\n\nafter", "> ```\n> in a quote", "> ```\nlazy", "1. ~~~\n",
    "```\na\n  ```\nb\n```", "```\na\n``` ```\nb", "``` a`b\nc", "<div>\n```\n</div>\n\n```",
    "<div>\n\n```\nx\n```", "<!-- open", "<!-- closed --> text", "- <!-- in a list", "<script>", "<pre>",
    "<style>\n\n", "<textarea>", "<?php", "<!DOCTYPE", "<![CDATA[ open", "<details>", "</div>", "<b>open",
    "text <!-- inline", "`<!-- code -->`", "%%", "%% comment %%", "%%\nopen", "a %% b %% c %%", "$$",
    "$$x$$", "$$\nopen", "    indented code", "[ref]: http://example.org", "[open", "![[embed]]",
    "text\\", "trailing  ", "\n\nlines around\n\n", "a | b\n--|--\nc | d",
    "> [!quote|yellow] [fake](x)\n> fake", "setext\n===", "=", "\t", "*", "`", "[^1]: note\n    more",
    "| |", "+\n+\n", "```\n\n\n```\n\n```\nunclosed again", "````md\n```\ninner\n```\n````",
    "\u202ereversed", "^own-id", "***open", "__", "0123",
]  # fmt: skip
