package dev.toolwright.gateway.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What a page says, without how it looks: headings, paragraphs, list items and rows of tables on lines of their own, the
 * addresses of links behind their words. Scripts, styles and what is hidden are left out. Any text at all can be read.
 */
public final class HtmlText {

    private static final Set<String> SILENT =
            Set.of("head", "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "button");

    /** A longer one is no address that anybody would call. */
    private static final int LONGEST_LINK = 200;

    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r\\u00a0]+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");
    private static final Pattern LINE_ENDS = Pattern.compile(" *\\n *");

    private HtmlText() {}

    public static String of(String html) {
        Document page = Jsoup.parse(html);
        Writer writer = new Writer();
        NodeTraversor.traverse(writer, page.body());
        String body = writer.text();
        String title = page.title().strip();
        return title.isEmpty() || body.startsWith(title) ? body : (title + "\n\n" + body).strip();
    }

    private static final class Writer implements NodeVisitor {

        private final StringBuilder out = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (isSilent(element)) {
                    silent++;
                }
                before(element);
            } else if (silent == 0 && node instanceof TextNode text) {
                out.append(text.text());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                after(element);
                if (isSilent(element)) {
                    silent--;
                }
            }
        }

        private static boolean isSilent(Element element) {
            return SILENT.contains(element.normalName()) || element.hasAttr("hidden");
        }

        private void before(Element element) {
            if (silent > 0) {
                return;
            }
            switch (element.normalName()) {
                case "li" -> out.append("\n- ");
                case "br", "tr" -> out.append('\n');
                case "td", "th" -> out.append(element.elementSiblingIndex() == 0 ? "" : " | ");
                case "img" -> out.append(element.attr("alt"));
                case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "pre", "blockquote" -> out.append("\n\n");
                default -> out.append(element.isBlock() ? "\n" : "");
            }
        }

        private void after(Element element) {
            if (silent > 0) {
                return;
            }
            String link = element.normalName().equals("a") ? element.attr("href") : "";
            if (link.matches("(https?:/)?/.*") && link.length() <= LONGEST_LINK && !element.text().isBlank()) {
                out.append(" (").append(link).append(')');
            }
            if (element.isBlock() && !element.normalName().matches("li|td|th|tr")) {
                out.append('\n');
            }
        }

        String text() {
            String spaced = LINE_ENDS.matcher(SPACES.matcher(out).replaceAll(" ")).replaceAll("\n");
            return BLANK_LINES.matcher(spaced).replaceAll("\n\n").strip();
        }
    }
}
