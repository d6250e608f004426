"""Questions that the database answers without any SQL being written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view of the database: what it answers, and the SELECT that does."""

    name: str
    about: str
    select: str


VIEWS = (
    View(
        name="latest_decisions",
        about="What was decided last? Without routine business, by the date of the meeting, newest first.",
        select="""
SELECT d.meeting_date, d.council_name, d.committee_name, d.item_title, d.kind, d.outcome, d.text, d.address
FROM decisions d JOIN items i ON i.id = d.item JOIN meetings m ON m.id = i.meeting
WHERE d.routine = 0 ORDER BY m.latest DESC, m.earliest DESC, d.id""",
    ),
    View(
        name="decisions_by_year",
        about="How many decisions, and of which kind, are held of each council in each year?",
        select="""
SELECT d.council_name, substr(m.earliest, 1, 4) AS first_year, substr(m.latest, 1, 4) AS last_year, d.kind,
  count(*) AS decisions
FROM decisions d JOIN items i ON i.id = d.item JOIN meetings m ON m.id = i.meeting
WHERE d.routine = 0 GROUP BY d.council_name, first_year, last_year, d.kind
ORDER BY d.council_name, first_year, last_year, d.kind""",
    ),
    View(
        name="votes",
        about="Where do the minutes record a vote, and how did it go?",
        select="""
SELECT meeting_date, council_name, committee_name, item_title, vote, vote_unanimous, votes_for, votes_against,
  abstentions, proposer, seconder, address
FROM decisions WHERE vote IS NOT NULL ORDER BY meeting_date DESC, id""",
    ),
    View(
        name="promises",
        about="What was promised, by whom, and by when? Actions and commitments together.",
        select="""
SELECT p.promised_as, p.meeting_date, i.council_name, i.committee_name, i.title AS item_title, p.owner, p.text, p.due,
  p.due_date, p.address
FROM (
  SELECT 'action' AS promised_as, item, meeting_date, owner, text, due, due_date, address FROM actions
  UNION ALL
  SELECT 'commitment', item, meeting_date, owner, text, due, due_date, address FROM commitments
) p JOIN items i ON i.id = p.item ORDER BY p.meeting_date DESC, p.address""",
    ),
    View(
        name="changes_in_figures",
        about="Which figures do the minutes say have gone up or down?",
        select="""
SELECT f.meeting_date, i.council_name, i.committee_name, i.title AS item_title, f.measure, f.from_value, f.to_value,
  f.unit, f.text, f.address
FROM figures f JOIN items i ON i.id = f.item
WHERE f.from_value IS NOT NULL AND f.to_value IS NOT NULL ORDER BY f.meeting_date DESC, f.id""",
    ),
    View(
        name="limbs_by_theme",
        about="What has been resolved on each theme, part by part, and by which council?",
        select="""
SELECT t.name AS theme, l.meeting_date, l.council_name, l.committee_name, l.item_title, l.lead, l.label, l.text,
  l.kind, l.address
FROM item_themes i JOIN themes t ON t.id = i.theme JOIN limbs l ON l.item = i.item
WHERE l.routine = 0 ORDER BY t.name, l.meeting_date DESC, l.id""",
    ),
    View(
        name="matters_over_meetings",
        about="Where do the minutes name each matter, meeting by meeting, from the oldest?",
        select="""
SELECT m.council, m.name AS matter, i.meeting_date, i.committee_name, i.title AS item_title, x.place, x.words, i.address
FROM item_matters x JOIN matters m ON m.id = x.matter JOIN items i ON i.id = x.item JOIN meetings g ON g.id = i.meeting
ORDER BY m.council, m.name, g.earliest, i.id""",
    ),
    View(
        name="themes_by_council",
        about="How many items and limbs does each council’s record hold under each theme?",
        select="""
SELECT t.name AS theme, i.council_name, count(DISTINCT i.id) AS items, sum(i.limbs) AS limbs
FROM item_themes x JOIN themes t ON t.id = x.theme JOIN items i ON i.id = x.item
GROUP BY t.name, i.council_name ORDER BY t.name, i.council_name""",
    ),
)
