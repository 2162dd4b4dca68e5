package freehold.terms.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of a DOCX part: words as they would stand if every tracked change were accepted. What was
 * inserted counts, what was deleted, moved away or hidden does not, and a deleted paragraph takes no number.
 */
final class DocxBody implements DocxXml.Handler {
    private static final Set<String> GONE = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "Fallback",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tcPrChange",
            "sectPrChange",
            "numberingChange",
            "delInstrText",
            "drawing",
            "object",
            "pict");

    /** A paragraph that is open; text boxes put paragraphs into paragraphs. */
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private int numbering = DocxStyles.UNSAID;
        private int level = DocxStyles.UNSAID;
        private int outline = DocxStyles.UNSAID;
        private boolean markDeleted;
        private boolean inProperties;
    }

    /** A table that is open, with the cells of its current row. */
    private static final class Table {
        private final List<List<Block>> cells = new ArrayList<>();
    }

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private String carried = "";
    private @Nullable String note;
    private int gone;
    private boolean inText;
    private boolean inRunProperties;
    private boolean hidden;
    private boolean rowDeleted;
    private int characters;

    DocxBody(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        Paragraph paragraph = paragraphs.peek();
        boolean mark = paragraph != null && paragraph.inProperties;
        if (mark && (name.equals("del") || name.equals("moveFrom"))) {
            paragraph.markDeleted = true;
        }
        if (name.equals("del") && paragraph == null && !tables.isEmpty()) {
            rowDeleted = true;
        }
        // A text box is drawn, yet its words are words.
        if (gone > 0 || (GONE.contains(name) && !isTextBoxAround(name))) {
            gone++;
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "tbl" -> tables.push(new Table());
            case "tr" -> rowDeleted = false;
            case "tc" -> {
                if (!tables.isEmpty()) {
                    tables.peek().cells.add(new ArrayList<>());
                }
            }
            case "footnote", "endnote" ->
                note = DocxXml.attribute(xml, "type", "").isEmpty() ? DocxXml.attribute(xml, "id", "") : null;
            default -> inParagraph(name, xml, paragraph);
        }
    }

    private static boolean isTextBoxAround(String name) {
        return name.equals("drawing") || name.equals("pict");
    }

    private void inParagraph(String name, XMLStreamReader xml, @Nullable Paragraph paragraph) {
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "pPr" -> paragraph.inProperties = true;
            case "rPr" -> inRunProperties = true;
            case "r" -> hidden = false;
            case "vanish" -> hidden = inRunProperties && !paragraph.inProperties && DocxXml.isOn(xml);
            case "pStyle" -> paragraph.style = DocxXml.attribute(xml, "val", "");
            case "numId" -> paragraph.numbering = DocxXml.number(xml, "val", DocxStyles.UNSAID);
            case "ilvl" -> paragraph.level = DocxXml.number(xml, "val", 0);
            case "outlineLvl" -> paragraph.outline = DocxXml.number(xml, "val", DocxStyles.UNSAID);
            case "t" -> inText = true;
            case "tab" -> append(paragraph, paragraph.inProperties ? "" : " ");
            case "br", "cr" -> append(paragraph, " ");
            case "noBreakHyphen" -> append(paragraph, "-");
            case "footnoteReference", "endnoteReference" ->
                append(paragraph, "[" + DocxXml.attribute(xml, "id", "") + "]");
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        Paragraph paragraph = paragraphs.peek();
        if (inText && gone == 0 && paragraph != null) {
            append(paragraph, text);
        }
    }

    private void append(Paragraph paragraph, String text) {
        if (hidden) {
            return;
        }
        paragraph.words.append(text);
        characters += text.length();
        if (characters > 2 * Limits.TEXT_CHARACTERS) {
            throw new RefusedDocument(RefusedDocument.Reason.TOO_LONG, Format.DOCX, "text without end");
        }
    }

    @Override
    public void end(String name) {
        if (gone > 0) {
            gone--;
            return;
        }
        Paragraph paragraph = paragraphs.peek();
        switch (name) {
            case "t" -> inText = false;
            case "r" -> hidden = false;
            case "rPr" -> inRunProperties = false;
            case "pPr" -> {
                if (paragraph != null) {
                    paragraph.inProperties = false;
                }
            }
            case "p" -> {
                if (paragraph != null) {
                    paragraphs.pop();
                    finish(paragraph);
                }
            }
            case "tr" -> finishRow();
            case "tbl" -> {
                if (!tables.isEmpty()) {
                    tables.pop();
                }
            }
            case "footnote", "endnote" -> note = null;
            default -> {}
        }
    }

    private void finish(Paragraph paragraph) {
        String text = carried + paragraph.words;
        carried = "";
        if (paragraph.markDeleted) {
            // Without its mark the paragraph runs on into the next one, as Word shows it.
            carried = text;
            return;
        }
        if (text.isBlank()) {
            return;
        }
        if (note != null) {
            text = "[" + note + "] " + text.strip();
            note = "";
        }
        Block block = block(paragraph, text);
        Table table = tables.peek();
        if (table != null && !table.cells.isEmpty()) {
            table.cells.get(table.cells.size() - 1).add(block);
        } else {
            blocks.add(block);
        }
    }

    private Block block(Paragraph paragraph, String text) {
        int list = paragraph.numbering != DocxStyles.UNSAID ? paragraph.numbering : styles.numbering(paragraph.style);
        int heading = paragraph.outline == DocxStyles.UNSAID ? styles.heading(paragraph.style) : outline(paragraph);
        if (list <= 0) {
            return heading > 0 ? Block.heading(heading, text) : Block.paragraph(text);
        }
        int level = paragraph.level != DocxStyles.UNSAID ? paragraph.level : styles.level(paragraph.style);
        if (level == DocxStyles.UNSAID) {
            level = numbering.levelOf(list, paragraph.style);
        }
        String label = numbering.next(list, level);
        if (heading > 0) {
            return new Block(Block.Kind.HEADING, heading, label, text);
        }
        return new Block(Block.Kind.LIST_ITEM, level + 1, label, text);
    }

    private static int outline(Paragraph paragraph) {
        return paragraph.outline >= 9 ? 0 : paragraph.outline + 1;
    }

    private void finishRow() {
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        List<List<Block>> cells = List.copyOf(table.cells);
        table.cells.clear();
        boolean deleted = rowDeleted;
        rowDeleted = false;
        if (deleted || cells.stream().allMatch(List::isEmpty)) {
            return;
        }
        tables.pop();
        Table around = tables.peek();
        List<Block> target =
                around == null || around.cells.isEmpty() ? blocks : around.cells.get(around.cells.size() - 1);
        if (cells.size() == 1) {
            // A table of one column only draws a frame around paragraphs.
            target.addAll(cells.get(0));
        } else {
            target.add(Block.row(
                    String.join(" | ", cells.stream().map(DocxBody::line).toList())));
        }
        tables.push(table);
    }

    private static String line(List<Block> cell) {
        return CleanText.line(String.join(" ", cell.stream().map(Block::shown).toList()));
    }
}
