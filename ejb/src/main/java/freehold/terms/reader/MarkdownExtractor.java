package freehold.terms.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads Markdown: the words as a page made of it would show them, no markup. */
final class MarkdownExtractor {
    private static final int OPEN_BLOCKS = 60;
    private static final int INLINE_NESTING = 60;

    Extraction extract(Path file) throws IOException {
        String markdown = TextDecoder.decode(Files.readAllBytes(file))
                .orElseThrow(() -> new RefusedDocument(
                        RefusedDocument.Reason.WRONG_TYPE, Format.MARKDOWN, "bytes that are no text"));
        return Extraction.of(Format.MARKDOWN, null, blocks(markdown));
    }

    static List<Block> blocks(String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(OPEN_BLOCKS)
                .maxInlineNesting(INLINE_NESTING)
                .build()
                .parse(markdown);
        MarkdownBlocks blocks = new MarkdownBlocks();
        document.accept(blocks);
        return blocks.blocks();
    }
}
