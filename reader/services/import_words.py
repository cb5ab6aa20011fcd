"""What was imported, in words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model.wording import number, tr, tr_n

if TYPE_CHECKING:
    from reader.library.adopting import Adopted
    from reader.services.importing import FileReport, Report


def summary(report: "Report") -> str:
    """An import in one sentence, for the reader; in two where it broke off."""
    from reader.services import taking_in

    imported = [file for file in report.files if file.status == "imported" and file.capture]
    said = [taking_in.told(f) for f in report.files if f.status == "imported" and not f.capture]
    if imported:
        said.append(captures(imported))
    given = [file.highlights for file in imported if file.highlights is not None]
    if given and (adopted := highlights(given)):
        said.append(adopted)
    if lost := sum(file.lost for file in imported):
        said.append(lost_words(lost))
    known = sum(file.status == "known" for file in report.files)
    if known:
        said.append(tr_n(known, "{n} capture already imported", "{n} captures already imported"))
    skipped = sum(file.status == "skipped" for file in report.files)
    if skipped:
        said.append(tr_n(skipped, "{n} file skipped", "{n} files skipped"))
    if report.tagged:
        said.append(tr_n(report.tagged, "{n} tagged by rules", "{n} tagged by rules"))
    if report.left_out:
        said.append(tr_n(len(report.left_out), "{n} file left out", "{n} files left out"))
    if report.cancelled:
        said.append(tr("stopped before the end"))
    if report.problem:
        said.append(tr("broken off before the end"))
    told = f"{'; '.join(said) or tr('nothing to import')}."
    return f"{told} {report.problem}".rstrip()


def captures(imported: "Sequence[FileReport]") -> str:
    """How many captures there are, and what is in them: "2 captures: 5 articles, 4 of them new, …"."""
    articles, new, merged, cut, untitled = (
        sum(getattr(file, name) for file in imported)
        for name in ("articles", "new", "merged", "cut", "untitled")
    )
    return tr(
        "{captures}: {articles}, {new} of them new, {merged} already here; {cut} cut, {untitled} "
        "without a title",
        captures=tr_n(len(imported), "{n} capture", "{n} captures"),
        articles=tr_n(articles, "{n} article", "{n} articles"),
        new=number(new),
        merged=number(merged),
        cut=number(cut),
        untitled=number(untitled),
    )


def highlights(given: "Sequence[Adopted]") -> str:
    """What became of the highlights that other programs gave back, in words; "" where there are none."""
    anchored, quoted, lost, known = (
        sum(getattr(one, name) for one in given) for name in ("anchored", "quoted", "lost", "known")
    )
    if not (anchored or quoted or lost or known):
        return ""
    said = [tr_n(anchored, "{n} highlight at its words", "{n} highlights at their words")]
    if quoted:
        said.append(
            tr_n(
                quoted,
                "{n} kept as quotes until their article comes",
                "{n} kept as quotes until their article comes",
            )
        )
    if lost:
        said.append(tr_n(lost, "{n} lost", "{n} lost"))
    if known:
        said.append(tr_n(known, "{n} here already", "{n} here already"))
    return ", ".join(said)


def lost_words(lost: int) -> str:
    """That a changed text has the words of so many highlights no more."""
    return tr_n(lost, "{n} highlight lost its words", "{n} highlights lost their words")
