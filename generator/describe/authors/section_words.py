"""English words in the names of sections, buttons and firms that no person's name has.

A section beside a date (`Home Improvement`, `Customer Success`) has the shape of a name. Words
that are surnames too (`Law`, `Price`, `Field`) are left out, however often sections have them.
"""

from __future__ import annotations

from typing import Final

SECTION_WORDS: Final = frozenset(
    """
    improvement improvements success leadership disclosure disclosures disclaimer marketing
    business businesses finance finances financial insurance software security cybersecurity
    technology technologies engineering development growth culture lifestyle wellness fitness
    nutrition health healthcare beauty fashion travel guide guides tips advice resources insights
    trends research data analytics digital media video videos optimization automation management
    strategy strategies operations services service customer customers experience experiences
    education learning training careers career jobs workplace remote hiring recruiting
    recruitment talent employee employees employer employers employment benefits payroll taxes
    legal compliance privacy terms cookie cookies affiliate affiliates advertising advertisement
    advertiser sponsored partners partnership featured popular recent latest related trending
    breaking best-of estate property properties mortgage mortgages loans banking investing
    investment investments investors retirement crypto cryptocurrency vehicles energy climate
    environment environmental sustainability science sciences politics political national
    international opinion opinions reviews interview interviews podcast podcasts events webinars
    webinar studies ebooks ebook newsletters releases announcement announcements updates stories
    community communities impact volunteer history music movies television games gaming hardware
    reading categories category tags topics topic contents table overview introduction conclusion
    summary takeaways faq faqs questions answers glossary definition definitions basics essentials
    tutorial tutorials tools apps app website websites blog blogs blogging ecommerce commerce
    retail shopping products product pricing deals discounts offers brands brand branding
    recipes dinner lunch breakfast desserts cooking kitchen bathroom bedroom gardening outdoors
    parenting pregnancy toddlers children's women's men's family families relationships dating
    mental medical medicine clinical patients treatment treatments symptoms causes diagnosis
    prevention supplements diet recovery therapy surgery dental skincare
    productivity collaboration communication innovation transformation intelligence artificial
    infrastructure integration integrations implementation architecture programming developers
    sports football baseball basketball hockey soccer cricket tennis olympics
    government federal municipal elections election immigration housing transportation
    accessibility diversity inclusion philanthropy ministry worship
    cards cars planning design designs designers hacks ideas care loss skin notes source trips trip
    season seasonal reports kingdom states united credit pet pets weight personal electric wedding
    weddings dive web internet solar end beginners advanced checklist checklists templates template
    examples statistics calculator calculators alternatives comparison comparisons comparing
    essays essay columns stories profiles spotlight roundup roundups picks favorites favourites
    gifts crafts decor furniture appliances electronics gadgets smartphones laptops cameras
    photographers destinations hotels flights cruises itinerary itineraries adventure adventures
    neighborhood neighborhoods suburbs rentals renting renters homeowners landlords tenants
    savings budgeting debt bankruptcy accounting bookkeeping invoicing freelancing freelancers
    startups startup entrepreneurs entrepreneurship
    """.split()  # noqa: SIM905 - a list of quoted words would fill pages
)
