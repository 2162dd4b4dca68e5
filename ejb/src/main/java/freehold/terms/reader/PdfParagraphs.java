package freehold.terms.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a PDF to headings, list items and paragraphs. A PDF knows only lines; everything here is inferred.
 */
final class PdfParagraphs {
    private static final float WIDE_GAP = 1.3f;
    private static final float LARGER = 1.15f;
    private static final float SAME_SIZE = 0.12f;
    private static final int HEADING_CHARACTERS = 120;

    /** Marks that may stand behind the full stop. */
    private static final String CLOSING = "\"\u201D\u2019')]";

    private static final Pattern LETTERS_END = Pattern.compile("[^\\p{L}]");

    private final List<PdfLine> lines;
    private @Nullable Set<String> vocabulary;
    private final float size;
    private final float leading;
    private final float width;
    private final Map<Integer, Float> rights = new HashMap<>();

    PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        float[] sizes = new float[lines.size()];
        float[] widths = new float[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            rights.merge(line.page(), line.right(), Math::max);
            sizes[i] = line.size();
            widths[i] = line.right() - line.left();
        }
        size = median(sizes, sizes.length, 10);
        width = median(widths, widths.length, 400);
        float[] gaps = new float[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).bottom() - lines.get(i - 1).bottom();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > size / 2 && gap < size * 4) {
                gaps[count++] = gap;
            }
        }
        leading = median(gaps, count, size * 1.2f);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        PdfLine first = null;
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (first == null || before == null) {
                first = line;
            } else if (begins(first, before, line, paragraph)) {
                blocks.add(block(paragraph.toString(), first));
                paragraph.setLength(0);
                first = line;
            }
            join(paragraph, line.text());
            before = line;
        }
        if (first != null) {
            blocks.add(block(paragraph.toString(), first));
        }
        return blocks;
    }

    private boolean begins(PdfLine first, PdfLine before, PdfLine line, StringBuilder paragraph) {
        boolean numbered = NumberToken.beginsLine(line.text());
        boolean open = !endsSentence(before.text());
        boolean full = isFull(before);
        boolean shouted = full
                && before.text().length() > HEADING_CHARACTERS / 3
                && WrappedLine.isShouted(before.text())
                && WrappedLine.isShouted(line.text());
        boolean runsOn = open && (shouted || Character.isLowerCase(line.text().codePointAt(0)));
        if (isHeadingLine(before) != isHeadingLine(line) && !(runsOn && full)) {
            return true;
        }
        if (numbered) {
            // Full line before, no sentence ended: a figure or a reference such as "4.2" that happens to be wrapped
            // here.
            boolean wrapped = full
                    && (WrappedLine.continuesItems(paragraph, line.text())
                            || (open && WrappedLine.mentions(before.text(), line.text())));
            return !wrapped || gap(before, line) > leading * WIDE_GAP;
        }
        if (WrappedLine.isCut(before.text()) && !isHeadingLine(line)) {
            return false;
        }
        if (!open && WrappedLine.defines(line.text())) {
            return true;
        }
        if (before.page() != line.page()) {
            return !runsOn && !(open && full);
        }
        if (line.bottom() < before.bottom() - size) {
            return !runsOn;
        }
        if (gap(before, line) > Math.max(leading, before.size()) * WIDE_GAP) {
            return !(runsOn && full && gap(before, line) < leading * 2.5f);
        }
        if (Math.abs(line.size() - before.size()) > before.size() * SAME_SIZE) {
            return !runsOn;
        }
        boolean indented = line.left() > first.left() + size && line.left() > before.left() + size;
        return !open && (!full || indented);
    }

    private float gap(PdfLine before, PdfLine line) {
        return before.page() == line.page() ? line.bottom() - before.bottom() : 0;
    }

    private boolean isFull(PdfLine line) {
        return line.right() > rights.getOrDefault(line.page(), 0f) - width / 5;
    }

    private boolean isHeadingLine(PdfLine line) {
        String text = line.text();
        boolean loud = line.bold() || line.size() > size * LARGER || PlainTextExtractor.isHeading(text);
        return loud && text.length() <= HEADING_CHARACTERS && hasWord(text);
    }

    private static boolean hasWord(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < 3; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters == 3;
    }

    private Block block(String text, PdfLine first) {
        boolean sentence = (text.endsWith(".") && text.length() > HEADING_CHARACTERS / 2) || text.endsWith(";");
        if (isHeadingLine(first) && text.length() <= 2 * HEADING_CHARACTERS && !sentence) {
            return Block.heading(first.size() > size * LARGER ? 1 : 2, text);
        }
        int bullet = Bullets.at(text);
        if (bullet > 0) {
            return new Block(Block.Kind.LIST_ITEM, 1, null, text.substring(bullet));
        }
        return Block.paragraph(text);
    }

    private void join(StringBuilder paragraph, String line) {
        if (paragraph.length() == 0) {
            paragraph.append(line);
            return;
        }
        int end = paragraph.length() - 1;
        boolean broken = paragraph.charAt(end) == '-'
                && end > 0
                && Character.isLetter(paragraph.charAt(end - 1))
                && Character.isLetter(line.codePointAt(0));
        if (!broken) {
            paragraph.append(' ').append(line);
            return;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(paragraph.charAt(start - 1)) || paragraph.charAt(start - 1) == '-')) {
            start--;
        }
        String head = paragraph.substring(start, end).toLowerCase(Locale.ROOT);
        String tail = LETTERS_END.split(line, 2)[0].toLowerCase(Locale.ROOT);
        boolean lower = Character.isLowerCase(line.codePointAt(0));
        if (lower && isFragment(head, tail)) {
            paragraph.setLength(end);
        }
        paragraph.append(line);
    }

    /** Whether two halves are one word elsewhere, or at least not two words of their own. */
    private boolean isFragment(String head, String tail) {
        Set<String> known = vocabulary == null ? words() : vocabulary;
        vocabulary = known;
        return !known.contains(head + "-" + tail)
                && (known.contains(head + tail) || !(known.contains(head) && known.contains(tail)));
    }

    /** The words of the document; only a word broken at a line's end asks for them. */
    private Set<String> words() {
        Set<String> words = new HashSet<>();
        for (PdfLine line : lines) {
            String text = line.text().toLowerCase(Locale.ROOT);
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || !(Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
                    words.add(text.substring(start, i));
                    start = i + 1;
                }
            }
        }
        return words;
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || ".:;!?".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static float median(float[] values, int count, float otherwise) {
        Arrays.sort(values, 0, count);
        return count == 0 ? otherwise : values[count / 2];
    }
}
