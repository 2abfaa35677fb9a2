"""Words in the place of what is seen: for pictures and charts, and for where links lead."""

from readiness.model.link_words import says_nothing
from readiness.render.docx.accessible.check import Check, number
from readiness.render.docx.accessible.file import File, words


def pictures(file: File) -> Check:
    """Ask of every picture and chart for words that say the same."""
    held = list(file.every("wp:docPr"))
    silent = [one for one in held if not one.value("descr").strip()]
    faults = tuple(f"{one.value('name') or 'a picture'} has no words" for one in silent)
    asked = "Pictures and charts say in words what they show"
    return Check(asked, "1.1.1", number(len(held), "picture"), faults)


def links(file: File) -> Check:
    """Ask of every link for words that say where it leads, when read out of its sentence."""
    told = [words(one) for one in file.every("w:hyperlink")]
    wrong = dict.fromkeys(said for said in told if says_nothing(said))
    faults = tuple(f"the words of a link are `{said}`" for said in wrong)
    return Check("Links say where they lead", "2.4.4", number(len(told), "link"), faults)
