package io.lector.reading;

/** Pages of newspapers that do not exist, laid out as those of three that do. */
final class MadeUpPages {

    static final String FIRST = "The town of Storvik shut its harbour bridge on Monday, after divers, who had been sent"
            + " down twice, found cracks in the northern pillar.";
    static final String SECOND = "\"We will not open it before June,\" said Mayor Ida Lund, who had asked for a survey"
            + " in March, at a meeting in the town hall.";
    static final String THIRD = "Buses now go through the tunnel, which takes twenty minutes more, and the ferries, all"
            + " three of them, run until midnight.";
    static final String FOURTH = "The bridge was built in 1931, when few had cars, and was mended in 1974 and again, at"
            + " great cost, in 2011, the town's engineer, Per Dahl, told reporters.";
    static final String FIFTH =
            "A new bridge would cost 90 million kroner, he said, and nobody, neither the town nor the"
                    + " state, has promised to pay for it so far.";
    static final String CAPTION = "Mayor Ida Lund looks at the northern pillar on Monday.";

    private static final String BODY_IN_PARAGRAPHS = paragraph(FIRST)
            + paragraph(SECOND)
            + "<figure><img src='p.jpg' onerror='steal()' alt='The mayor'><figcaption>" + CAPTION
            + " <span class='credit'>(Jo Berg/Storvik Post)</span></figcaption></figure>"
            + paragraph(THIRD)
            + "<div class='ad-slot'>ADVERTISEMENT</div>"
            + "<h2>What comes next</h2>"
            + paragraph(FOURTH)
            + "<ul><li>Line 4 runs every ten minutes, day and night.</li><li>Line 5 stops at the tunnel, on both sides.</li></ul>"
            + paragraph(FIFTH);

    /** JSON-LD in a graph, semantic elements, related links, a newsletter form and scripts all over. */
    static String daily() {
        return """
                <!DOCTYPE html><html lang="en-CA"><head><meta charset="utf-8"><title>Town shuts bridge | Storvik Post</title>
                <link rel="canonical" href="https://storvikpost.example/news/bridge">
                <meta property="og:title" content="Bridge shut (social)">
                <script type="application/ld+json">{not json</script>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Post"},
                {"@type":["NewsArticle"],"headline":"Town shuts its harbour bridge &amp; sends divers","datePublished":"2024-05-14T07:30:00+02:00",
                "author":[{"@type":"Person","name":"Nora Vik"},{"@type":"Person","name":"Jo Berg"}],"publisher":{"@type":"Organization","name":"Storvik Post"},
                "inLanguage":"en-CA"}]}</script><style>p{color:red}</style></head><body onload="track()">
                <nav><a href="/">Home</a><a href="/news">News</a></nav>
                <header><h1>Town shuts its harbour bridge</h1></header>
                <article><p class="byline">By Nora Vik and Jo Berg</p>%s
                <aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Ferries to run all night, says owner</a></li></ul></aside>
                <script>document.write('written by a script')</script>
                <div class="author-bio"><p>Nora Vik is a reporter with the Storvik Post. Follow her on X @noravik.</p></div>
                </article><form><label>Your e-mail</label><button>Subscribe</button></form>
                <footer>Copyright Storvik Post</footer></body></html>"""
                .formatted(BODY_IN_PARAGRAPHS);
    }

    /** Nothing but nested divs with class names, meta elements for its data, a video box and comments. */
    static String portal() {
        return """
                <html lang=en><head><meta charset=utf-8><title>Bridge shut - Fjord Portal</title>
                <meta property="og:site_name" content="Fjord Portal"><meta property="og:url" content="https://fjord.example/1">
                <meta property="article:published_time" content="2024-05-14T05:30:00Z"><meta name="author" content="By Nora Vik">
                </head><body><div id="top"><div class="menu"><a href=/>Home</a> <a href=/s>Sport</a></div></div>
                <div id="page"><div class="left"><div class="story"><h1>Bridge shut</h1>
                <div class="story-text">%s
                <div class="video-player"><span>The bridge from above</span><span>2:07</span></div></div></div>
                <div class="comments"><p>First! I never liked that bridge, it was ugly, and the mayor, well, what can one say about her.</p></div>
                </div><div class="sidebar"><h3>Most read</h3><ul><li><a href=/x>Cat saved from roof</a></li><li><a href=/y>Ten best fish</a></li></ul></div></div>
                <script src="https://ads.example/a.js"></script></body></html>"""
                .formatted(BODY_IN_PARAGRAPHS);
    }

    /** Old mark-up: tables for layout, line breaks for paragraphs, a time element, no other data. */
    static String gazette() {
        return "<html><head><title>The Gazette: Bridge shut</title></head><body><table><tr><td><a href=/>Front page</a></td></tr>"
                + "<tr><td><h1>Bridge shut until June</h1><time datetime=\"2024-05-14\">14 May</time><div id=text>"
                + String.join("<br><br>", FIRST, SECOND, THIRD, FOURTH, FIFTH)
                + "</div></td></tr></table></body></html>";
    }

    private static String paragraph(String words) {
        return "<p onclick=\"steal()\">" + words + "</p>";
    }

    private MadeUpPages() {}
}
