package io.lector.reading;

import io.lector.article.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a part of a page, one block a line, in the order of the page. */
final class PageLines implements NodeVisitor {

    private final Predicate<Element> wanted;
    private final MarkUp markUp;
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Element block;
    private int breaks;

    private PageLines(Element part, Predicate<Element> wanted) {
        this.wanted = wanted;
        this.markUp = new MarkUp(part);
        this.block = part;
    }

    /** @param wanted which blocks count; asked of the block that holds the words itself */
    static List<PageLine> of(Element part, Predicate<Element> wanted) {
        PageLines visitor = new PageLines(part, wanted);
        NodeTraversor.traverse(visitor, part);
        visitor.end();
        return List.copyOf(visitor.lines);
    }

    /** Whether an element begins a new line of its own. */
    static boolean isBlock(Element element) {
        return element.isBlock();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
            breaks = text.isBlank() ? breaks : 0;
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        if (element.normalName().equals("br")) {
            words.append(' ');
            breaks++;
            if (breaks > 1) {
                end();
            }
        } else if (isBlock(element)) {
            end();
            block = element;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            end();
            block = element.parent() == null ? element : nearestBlock(element.parent());
        }
    }

    static Element nearestBlock(Element element) {
        Element at = element;
        while (!isBlock(at) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private void end() {
        String line = ArticleText.normalised(words.toString());
        words.setLength(0);
        breaks = 0;
        if (!line.isEmpty() && wanted.test(block)) {
            lines.add(new PageLine(line, markUp.of(block, line)));
        }
    }
}
