package freehold.terms.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks a Markdown tree once and collects its blocks. */
final class MarkdownBlocks extends AbstractVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String label;
    private int items;
    private int depth;

    List<Block> blocks() {
        return blocks;
    }

    @Override
    protected void visitChildren(Node parent) {
        if (++depth > Limits.DEPTH) {
            throw new RefusedDocument(
                    RefusedDocument.Reason.TOO_DEEP, Format.MARKDOWN, "nested deeper than " + Limits.DEPTH);
        }
        super.visitChildren(parent);
        depth--;
    }

    @Override
    public void visit(Heading heading) {
        String text = wordsOf(heading);
        blocks.add(new Block(Block.Kind.HEADING, heading.getLevel(), takeLabel(), text));
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(wordsOf(paragraph));
    }

    @Override
    public void visit(BulletList list) {
        items++;
        visitChildren(list);
        items--;
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        String delimiter = list.getMarkerDelimiter();
        int number = start == null ? 1 : start;
        items++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            label = number++ + (delimiter == null ? "." : delimiter);
            item.accept(this);
        }
        items--;
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
        label = null;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        addParagraphs(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        // Terms hold no programs: what is indented was indented by a hurried converter.
        addParagraphs(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        for (Block block : HtmlExtractor.blocks(html.getLiteral())) {
            blocks.add(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            List<String> cells = new ArrayList<>();
            for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell) {
                    cells.add(wordsOf(cell));
                }
            }
            blocks.add(Block.row(String.join(" | ", cells)));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral().startsWith("<br") ? "\n" : "");
    }

    private String wordsOf(Node node) {
        words.setLength(0);
        visitChildren(node);
        String text = words.toString();
        words.setLength(0);
        return text;
    }

    private void addParagraphs(String literal) {
        for (String part : literal.split("\n[ \t]*\n", -1)) {
            add(part);
        }
    }

    private void add(String text) {
        if (items > 0) {
            blocks.add(new Block(Block.Kind.LIST_ITEM, items, takeLabel(), text));
        } else {
            blocks.add(Block.paragraph(text));
        }
    }

    private @Nullable String takeLabel() {
        String taken = label;
        label = null;
        return taken;
    }
}
