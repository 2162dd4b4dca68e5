package freehold.terms.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document made of its blocks, and where each block stands in it. Blocks are parted by an empty line,
 * rows of one table by a line end.
 *
 * @param text the whole text
 * @param spans the blocks in order with their offsets
 */
record BlockText(String text, List<Span> spans) {
    /** A block and its offsets in UTF-16 code units. */
    record Span(Block block, int start, int end) {}

    static BlockText of(List<Block> blocks, Format format) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>(blocks.size());
        Block before = null;
        for (Block raw : blocks) {
            String label = raw.label() == null ? null : CleanText.line(raw.label());
            Block block = new Block(raw.kind(), raw.level(), label, CleanText.line(raw.text()));
            String shown = block.shown();
            if (shown.isBlank()) {
                continue;
            }
            if (before != null) {
                boolean sameTable = before.kind() == Block.Kind.TABLE_ROW && block.kind() == Block.Kind.TABLE_ROW;
                text.append(sameTable ? "\n" : "\n\n");
            }
            if (text.length() + shown.length() > Limits.TEXT_CHARACTERS) {
                throw new RefusedDocument(
                        RefusedDocument.Reason.TOO_LONG,
                        format,
                        "more than " + Limits.TEXT_CHARACTERS + " characters of text");
            }
            spans.add(new Span(block, text.length(), text.length() + shown.length()));
            text.append(shown);
            before = block;
        }
        return new BlockText(text.toString(), List.copyOf(spans));
    }
}
