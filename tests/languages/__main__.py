"""The translators' tool: python -m tests.languages

update         bring the .ts files, the .qm files and kept.json in line with the code
todo CODE      what is not translated yet, as JSON: [{"words", "sense", "one", "files"}]
take CODE FILE take translations over, from JSON: [{"words", "sense", "told": ["…"]}]
"""

import json
import sys
from pathlib import Path

from tests.languages import catalogue
from tests.languages.collecting import Message, messages
from tests.languages.faults import faults


def kept_words(found: list[Message]) -> list[str]:
    """The lines of kept.json: words with places that are stored, as their key and as English says them."""
    lines = []
    for message in found:
        if message.is_kept and "{" in message.words:
            lines.append(f"{message.words}\n{message.one}" if message.one else message.words)
            lines += [message.words] if message.one else []
    return sorted(lines)


def update() -> None:
    found = messages()
    catalogue.FOLDER.mkdir(exist_ok=True)
    for code in catalogue.FORMS:
        source = catalogue.FOLDER / f"{code}.ts"
        source.write_text(catalogue.written(code, found.values(), catalogue.read(code)), encoding="utf-8")
        catalogue.compiled(source, source.with_suffix(".qm"))
    text = json.dumps(kept_words(list(found.values())), ensure_ascii=False, indent=0)
    (catalogue.FOLDER / "kept.json").write_text(f"{text}\n", encoding="utf-8")


def todo(code: str) -> None:
    known = catalogue.read(code)
    rows = [
        {"words": m.words, "sense": m.sense, "one": m.one, "files": sorted(m.files)}
        for m in messages().values()
        if m.key not in known
    ]
    json.dump(rows, sys.stdout, ensure_ascii=False, indent=1)


def take(code: str, file: Path) -> int:
    found, known, wrong = messages(), catalogue.read(code), []
    for row in json.loads(file.read_text(encoding="utf-8")):
        key, told = (row["words"], row.get("sense", "")), tuple(row["told"])
        if key not in found:
            wrong.append(f"{key!r} is not in the code")
        elif at_fault := faults(code, found[key], told):
            wrong += at_fault
        else:
            known[key] = told
    source = catalogue.FOLDER / f"{code}.ts"
    source.write_text(catalogue.written(code, found.values(), known), encoding="utf-8")
    catalogue.compiled(source, source.with_suffix(".qm"))
    print(*wrong, f"{sum(key in known for key in found)} of {len(found)} are translated", sep="\n")
    return 1 if wrong else 0


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["todo", code]:
            todo(code)
        case ["take", code, file]:
            return take(code, Path(file))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
