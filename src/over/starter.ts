/** The first `over.yaml` of an organisation: every line a comment, so that nothing is said before somebody says it. */
export const firstOver = () => `# yaml-language-server: $schema=.schemas/over.json
# What your organisation says on its own copy of the course. Take the # away from a line and write your own.
# Nothing here is needed; what a field means is in docs/own-copy.md.

# organisation:
#   name: Saltmere Youth Trust
#   page: https://example.org/
#   logo: logo.svg

# Where learners write to you: mailto:, https: or tel:
# contact: mailto:learning@example.org

# Who answers for this site
# imprint: |
#   Saltmere Youth Trust, 1 Quay Street, Saltmere AB1 2CD
#   Registered charity 0000000

# On the sheet “Urgent help”, in the head of every page
# safeguarding:
#   lead: { who: 'Rowan Hale, head of safety', phone: '01632 960101', hours: 'Monday to Friday, 9 to 5' }
#   deputy: { who: 'Ines Okoro', phone: '01632 960102' }
#   outOfHours: { who: 'Council’s emergency duty team', phone: '01632 960199', hours: nights and weekends }

# Stands first on the page “privacy”
# privacy: |
#   Saltmere Youth Trust runs this site. Its server keeps a log for 14 days.

# Stands first on the page “accessibility”
# accessibility: |
#   Write to us if something is in your way. We answer within five working days.

# The day on which somebody last looked whether all this is so
# looked: '2026-11-30'
`;
