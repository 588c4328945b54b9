package io.lector.reading;

import io.lector.problem.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML parsed as a browser would, without anything that could run: what is not shown as text is gone. */
final class Page {

    private static final int MOST_LEVELS = 250;
    private static final String NEVER_TEXT =
            "script:not([type=application/ld+json]), style, noscript, template, svg, math, iframe, object, embed, applet, canvas, audio, video, map,"
                    + " form, button, select, textarea, input, dialog, nav, menu, [hidden], [aria-hidden=true], [role=navigation], [role=search],"
                    + " [role=dialog], [role=alert], [role=banner], [role=contentinfo], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    private Page() {}

    /**
     * @param field name of the input in a refusal
     * @throws Refusal INVALID if its elements are nested so deep that it was made to do harm
     */
    static Document parse(String html, String field) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        Depth depth = new Depth();
        NodeTraversor.traverse(depth, page);
        if (depth.deepest > MOST_LEVELS) {
            throw Refusal.invalid(
                    field, "has elements nested " + depth.deepest + " deep; no page needs more than " + MOST_LEVELS);
        }
        return page;
    }

    /** Takes away what a reader of the page does not see as text; attributes never become text. */
    static void strip(Document page) {
        page.select(NEVER_TEXT).remove();
        page.select("script").remove();
    }

    private static final class Depth implements NodeVisitor {

        private int deepest;

        @Override
        public void head(Node node, int depth) {
            deepest = Math.max(deepest, depth);
        }

        @Override
        public void tail(Node node, int depth) {}
    }
}
