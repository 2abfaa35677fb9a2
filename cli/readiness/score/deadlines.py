"""By when a written response to an inspection is due."""

from datetime import date

from readiness.model.inspection import Inspection
from readiness.model.workspace import Workspace


def response_due(inspection: Inspection, workspace: Workspace) -> date | None:
    """Return the last day for the written response; None where none is asked for.

    The date in the letter goes before the working days that the edition gives for this kind
    of inspection, which are counted from the day after the report was published.
    """
    if inspection.response_due or inspection.published is None:
        return inspection.response_due
    edition = workspace.editions.get(inspection.framework or "", workspace.framework)
    activity = next((one for one in edition.activities if one.id == inspection.kind), None)
    days = activity.response_working_days if activity else None
    return working_days_after(inspection.published, days) if days else None


def working_days_after(day: date, count: int) -> date:
    """Return the last of a number of working days after a day.

    Weekends and bank holidays of England are not counted. Bank holidays that are proclaimed
    for one year alone are known only up to the release of the library that lists them.
    """
    from holidays import country_holidays

    return country_holidays("GB", subdiv="ENG").get_nth_working_day(day, count)
