package freehold.terms.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text: paragraphs are parted by empty lines, lines broken at a fixed width are joined again. */
final class PlainTextExtractor {
    private static final int HEADING_CHARACTERS = 80;

    /** From this many characters on a line counts as full, so that the next one continues it. */
    private static final int FULL_LINE = 45;

    Extraction extract(Path file) throws IOException {
        String text = TextDecoder.decode(Files.readAllBytes(file))
                .orElseThrow(() ->
                        new RefusedDocument(RefusedDocument.Reason.WRONG_TYPE, Format.TEXT, "bytes that are no text"));
        return Extraction.of(Format.TEXT, null, blocks(text));
    }

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String before = "";
        for (String raw : text.split("[\\n\\f]", -1)) {
            String line = raw.strip();
            boolean rule = line.length() >= 3 && line.chars().allMatch(c -> "-=_*~#".indexOf(c) >= 0);
            if (line.isEmpty() || rule) {
                if (rule && !before.isEmpty() && paragraph.toString().equals(before)) {
                    blocks.add(Block.heading(line.charAt(0) == '=' ? 1 : 2, before));
                    paragraph.setLength(0);
                }
                flush(paragraph, blocks);
                before = "";
                continue;
            }
            if (!before.isEmpty() && !continues(before, line)) {
                flush(paragraph, blocks);
            }
            if (paragraph.length() > 0) {
                paragraph.append(' ');
            }
            paragraph.append(line);
            before = line;
        }
        flush(paragraph, blocks);
        return blocks;
    }

    private static boolean continues(String before, String line) {
        if (NumberToken.beginsLine(line)) {
            // A year or an amount may begin a line in the middle of a sentence.
            return Character.isDigit(line.charAt(0)) && before.length() >= FULL_LINE && !endsSentence(before);
        }
        return before.length() >= FULL_LINE || (!endsSentence(before) && Character.isLowerCase(line.codePointAt(0)));
    }

    private static boolean endsSentence(String line) {
        return ".:;!?".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static void flush(StringBuilder paragraph, List<Block> blocks) {
        String text = paragraph.toString();
        paragraph.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        int bullet = Bullets.at(text);
        if (bullet > 0) {
            blocks.add(new Block(Block.Kind.LIST_ITEM, 1, null, text.substring(bullet)));
        } else if (isHeading(text)) {
            blocks.add(Block.heading(NumberToken.at(text, true).isPresent() ? 2 : 1, text));
        } else {
            blocks.add(Block.paragraph(text));
        }
    }

    /** A short line in capitals. */
    static boolean isHeading(String text) {
        return text.length() <= HEADING_CHARACTERS && WrappedLine.isShouted(text) && !endsSentence(text);
    }
}
