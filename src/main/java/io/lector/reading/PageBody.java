package io.lector.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's own part of a page. Which blocks belong to it Readability decides, the algorithm of Firefox's reader
 * view; their text is taken from the page itself, so that what it tidies away beside them, a caption above all, is kept.
 */
final class PageBody {

    private static final String NUMBER = "data-lector-block";
    private static final String CAPTIONS = "figcaption, [itemprop=caption]";
    /** Links are made absolute against something, or Readability complains in the log with the whole article. */
    private static final String NOWHERE = "https://page.invalid/";

    private static final int LEAST_WORDS = 80;
    private static final int LEAST_RESCUED_WORDS = 12;
    private static final double MOST_LINKED = 0.3;

    private final Document page;

    /** @param page stripped of what is no text */
    PageBody(Document page) {
        this.page = page;
    }

    /** Everything that is to be seen: for a piece of HTML without a page around it. */
    static List<PageLine> whole(Document page) {
        return PageLines.of(page.body(), block -> true);
    }

    List<PageLine> lines() {
        number();
        List<PageLine> found = readable().map(this::lines).orElse(List.of());
        return words(found) >= LEAST_WORDS ? found : ofTheFirstFullElement();
    }

    private void number() {
        int number = 0;
        for (Element element : page.body().getAllElements()) {
            if (element.isBlock()) {
                element.attr(NUMBER, String.valueOf(++number));
            }
        }
    }

    /** Numbers of the blocks that Readability keeps; it works on a copy because it takes the page apart. */
    private Optional<Set<String>> readable() {
        Element content = new Readability4J(NOWHERE, page.clone()).parse().getArticleContent();
        if (content == null) {
            return Optional.empty();
        }
        Set<String> kept = new HashSet<>();
        content.select("[" + NUMBER + "]").forEach(element -> kept.add(element.attr(NUMBER)));
        return Optional.of(kept);
    }

    private List<PageLine> lines(Set<String> kept) {
        return container(kept)
                .map(container -> PageLines.of(container, block -> belongs(block, kept)))
                .orElse(List.of());
    }

    private static boolean belongs(Element block, Set<String> kept) {
        return kept.contains(block.attr(NUMBER)) || block.closest(CAPTIONS) != null || isRescued(block, kept);
    }

    /** A whole sentence between two that were kept was lost by mistake. */
    private static boolean isRescued(Element block, Set<String> kept) {
        if (!block.normalName().equals("p") || block.parent() == null) {
            return false;
        }
        int linked = block.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        String text = block.text();
        boolean sentence = text.split(" ").length >= LEAST_RESCUED_WORDS && linked <= MOST_LINKED * text.length();
        return sentence && isKept(block.previousElementSibling(), kept) && isKept(block.nextElementSibling(), kept);
    }

    private static boolean isKept(Element sibling, Set<String> kept) {
        return sibling != null && sibling.normalName().equals("p") && kept.contains(sibling.attr(NUMBER));
    }

    /** The innermost element around all paragraphs that were kept. */
    private Optional<Element> container(Set<String> kept) {
        List<Element> paragraphs = page.body().select("[" + NUMBER + "]").stream()
                .filter(element -> kept.contains(element.attr(NUMBER))
                        && !element.ownText().isBlank())
                .toList();
        return paragraphs.stream().findFirst().map(first -> {
            Element around = first;
            for (Element paragraph : paragraphs) {
                while (paragraph != around && !paragraph.parents().contains(around)) {
                    around = around.parent();
                }
            }
            return around;
        });
    }

    private List<PageLine> ofTheFirstFullElement() {
        return Stream.of("[itemprop=articleBody]", "article", "main, [role=main]", "body")
                .flatMap(query -> page.select(query).stream())
                .map(element -> PageLines.of(element, block -> true))
                .filter(lines -> words(lines) >= LEAST_WORDS)
                .findFirst()
                .orElseGet(() -> PageLines.of(page.body(), block -> true));
    }

    private static int words(List<PageLine> lines) {
        return lines.stream().mapToInt(line -> line.text().split(" ").length).sum();
    }
}
