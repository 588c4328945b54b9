package io.lector.article;

/** What a paragraph is on the publisher's page. */
public enum BlockKind {
    /** The article's own sentences. */
    BODY(Use.FACTS),
    /** Part of a list in the body. */
    LIST_ITEM(Use.FACTS),
    /** Words of somebody else, set apart: what they say is never the article's own statement. */
    QUOTATION(Use.FACTS),
    /** What stands under or for a picture. */
    CAPTION(Use.ENTITIES),
    /** A headline or subheading. */
    HEADING(Use.NOTHING),
    /** Byline, dateline of the page, picture credit, who reported and edited. */
    CREDIT(Use.NOTHING),
    /** A player with its label, title, age, duration and description. */
    VIDEO(Use.NOTHING),
    /** About the author, or of the editors about the article. */
    AUTHOR_NOTE(Use.NOTHING),
    /** Advertisements, links to other articles, buttons, section labels, reading time. */
    FURNITURE(Use.NOTHING);

    private enum Use {
        NOTHING,
        ENTITIES,
        FACTS
    }

    private final Use use;

    BlockKind(Use use) {
        this.use = use;
    }

    /** Whether its sentences may become facts. */
    public boolean feedsFacts() {
        return use == Use.FACTS;
    }

    /** Whether the people, places and bodies it names belong to the article. */
    public boolean feedsEntities() {
        return use != Use.NOTHING;
    }
}
