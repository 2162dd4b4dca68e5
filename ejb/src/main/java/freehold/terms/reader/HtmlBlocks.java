package freehold.terms.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks an HTML tree once and collects its blocks; numbered lists get the numbers a browser would show. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "nav",
            "noscript",
            "template",
            "head",
            "svg",
            "iframe",
            "object",
            "select",
            "button",
            "input",
            "textarea",
            "canvas",
            "audio",
            "video",
            "del",
            "s",
            "strike");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "blockquote",
            "pre",
            "address",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "caption",
            "hr",
            "body",
            "details",
            "summary",
            "center",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    /** Stands for a br while words are collected; a private character no document means anything by. */
    private static final char LINE_BREAK = '\uE000';

    private static final String LINE_BREAKS = "\\x{E000}[ \\t\\n]*\\x{E000}[ \\t\\n]*";

    /** One open list: its kind, and the number of its next item. */
    private static final class OpenList {
        private final boolean ordered;
        private final String type;
        private int next;

        OpenList(Element element) {
            ordered = element.normalName().equals("ol");
            type = element.attr("type");
            next = number(element.attr("start"), 1);
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final List<String> cells = new ArrayList<>();
    private @Nullable Node unseen;
    private @Nullable String label;
    private int heading;
    private int item;
    private int tables;

    List<Block> blocks() {
        flush();
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (depth > Limits.DEPTH) {
            throw new RefusedDocument(
                    RefusedDocument.Reason.TOO_DEEP, Format.HTML, "elements nested deeper than " + Limits.DEPTH);
        }
        if (unseen != null) {
            return;
        }
        if (node instanceof TextNode text) {
            words.append(text.getWholeText().replace(LINE_BREAK, ' '));
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                unseen = element;
                return;
            }
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseen != null) {
            unseen = unseen.equals(node) ? null : unseen;
            return;
        }
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            words.append(LINE_BREAK);
            return;
        }
        if (name.equals("td") || name.equals("th")) {
            words.append(' ');
            return;
        }
        if (tables > 0 && !name.equals("tr") && !name.equals("table")) {
            words.append(BLOCKS.contains(name) ? " " : "");
            return;
        }
        if (!BLOCKS.contains(name)) {
            return;
        }
        flush();
        switch (name) {
            case "ol", "ul" -> lists.push(new OpenList(element));
            case "li" -> startItem(element);
            case "table" -> tables += tables == 0 && isLayout(element) ? 0 : 1;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
            default -> {}
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (tables > 0) {
            closeInTable(name);
            return;
        }
        if (!BLOCKS.contains(name) && !name.equals("td") && !name.equals("th")) {
            return;
        }
        flush();
        switch (name) {
            case "ol", "ul" -> {
                if (!lists.isEmpty()) {
                    lists.pop();
                }
            }
            case "li" -> item = 0;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            default -> {}
        }
    }

    private void closeInTable(String name) {
        switch (name) {
            case "td", "th" -> {
                cells.add(CleanText.line(words.toString().replace(LINE_BREAK, ' ')));
                words.setLength(0);
            }
            case "tr" -> {
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    blocks.add(Block.row(String.join(" | ", cells)));
                }
                cells.clear();
                words.setLength(0);
            }
            case "table" -> tables--;
            default -> {}
        }
    }

    private void startItem(Element element) {
        OpenList list = lists.peek();
        item = lists.size();
        if (list != null && list.ordered) {
            list.next = number(element.attr("value"), list.next);
            label = NumberStyle.ofHtml(list.type).render(list.next++) + ".";
        }
    }

    private void flush() {
        for (String part : words.toString().split(LINE_BREAKS, -1)) {
            String text = CleanText.line(part.replace(LINE_BREAK, ' '));
            if (text.isEmpty()) {
                continue;
            }
            if (heading > 0) {
                blocks.add(new Block(Block.Kind.HEADING, heading, label, text));
            } else if (item > 0) {
                blocks.add(new Block(Block.Kind.LIST_ITEM, item, label, text));
            } else {
                blocks.add(Block.paragraph(text));
            }
            label = null;
        }
        words.setLength(0);
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style").replace(" ", "");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.attr("role").equals("navigation");
    }

    /** A table of one column only arranges the page. Tables inside its cells speak for themselves. */
    private static boolean isLayout(Element table) {
        for (Element part : table.children()) {
            boolean row = part.normalName().equals("tr");
            for (Element inner : row ? List.of(part) : part.children()) {
                if (inner.normalName().equals("tr") && inner.childrenSize() > 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
