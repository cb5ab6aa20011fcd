"""The zip in which a reader takes all data along: the names that its writer and its reader share."""

#: What its manifest calls it, and the number of its form. A program refuses a form it does not know.
KIND, FORM = "Postil data", 1
#: The member that tells of all others: what they are, how long, with which sha256.
MANIFEST = "manifest.json"
#: The copy of the library, from which all can be had back.
LIBRARY = "library.sqlite"
#: The folders of it: captures byte for byte, and notes as Markdown.
CAPTURES, NOTES = "captures", "notes"
