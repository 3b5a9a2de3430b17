"""The ids of the rules that decide about lines; `docs/method/rules/index.md` explains each."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a line is what it is: `Line.reason`."""

    BLANK = "blank"

    # furniture known by its wording (phrases.yml)
    SKIP_LINK = "skip-link"
    MENU = "menu"
    SECTION_NAME = "section-name"
    COMMENT_FORM = "comment-form"
    SHARE_BAR = "share-bar"
    PAGE_TOOL = "page-tool"
    MOST_READ_LIST = "most-read-list"
    RELATED_LIST = "related-list"
    ADVERTISEMENT = "advertisement"
    LOGIN_PROMPT = "login-prompt"
    SUBSCRIPTION_PROMPT = "subscription-prompt"
    COOKIE_PROMPT = "cookie-prompt"
    PORTAL_NOTE = "portal-note"
    SITE_FOOTER = "site-footer"

    # furniture known by its form
    BREADCRUMB = "breadcrumb"
    CONTENTS_LIST = "contents-list"
    COUNTER = "counter"
    TAG_LIST = "tag-list"
    ATTACHMENT = "attachment"
    ONLY_SYMBOLS = "only-symbols"
    MACHINE_SUMMARY = "machine-summary"

    # parts of an article known by their form
    FIGURE_CAPTION = "figure-caption"
    PHOTO_CREDIT = "photo-credit"
    SOURCE_LINE = "source-line"
    RIGHTS_NOTICE = "rights-notice"
    DISCLAIMER = "disclaimer"
    SUPERSCRIPT_NOTE = "superscript-note"
    DATE_LINE = "date-line"
    AUTHOR_LINE = "author-line"
    TABLE_ROW = "table-row"
    CHAPTER_HEADING = "chapter-heading"
    NUMBERED_HEADING = "numbered-heading"
    MARKED_HEADING = "marked-heading"
    BRACKETED_HEADING = "bracketed-heading"
    MARKED_ITEM = "marked-item"
    LONG_SENTENCE = "long-sentence"
    SHORT_SENTENCE = "short-sentence"
    LONG_LINE = "long-line"
    SHORT_LINE = "short-line"

    # decided by place and neighbours
    TITLE_OVER_TEXT = "title-over-text"
    UNDER_TITLE = "under-title"
    BEFORE_TITLE = "before-title"
    SERIES_NAME = "series-name"
    OFFICE_LINE = "office-line"
    LABELLED_FACT = "labelled-fact"
    HEAD_CRUMB = "head-crumb"
    PUBLICATION_NOTE = "publication-note"
    PICTURE_NAME = "picture-name"
    LISTED_UNDER_FURNITURE = "listed-under-furniture"
    AFTER_ARTICLE = "after-article"
    CLOSING_FACTS = "closing-facts"
    SIGNATURE = "signature"
    NAMED_AUTHOR = "named-author"
    PHOTO_MARK = "photo-mark"
    ASTERISK_NOTE = "asterisk-note"
    CALLED_NOTE = "called-note"
    REFERENCE_SECTION = "reference-section"
    WRAPPED_LINE = "wrapped-line"
    LONE_HEADING = "lone-heading"

    # decided by the trained model, against place or length
    READS_LIKE_TEXT = "reads-like-text"
    READS_LIKE_FURNITURE = "reads-like-furniture"

    # decided by its wording, on long pages in Latin letters
    PICTURE_DESCRIPTION = "picture-description"
