package freehold.terms.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF, page by page, with their places. */
final class PdfLines extends PDFTextStripper {
    private static final int BOLD_WEIGHT = 600;

    /** Width of the strip in a page's middle that hardly a character touches when it is set in two columns. */
    private static final int GUTTER_POINTS = 10;

    /** A page with fewer characters has no columns worth telling. */
    private static final int COLUMN_CHARACTERS = 400;

    /** One character in so many may touch the strip: a title across both columns. */
    private static final int CROSSING_SHARE = 100;

    private static final int NARROW = 200;
    private static final int WIDE = 5000;

    private static final List<String> BOLD_NAMES = List.of("bold", "black", "heavy", "demi");

    /** A character that is shifted by less than this part of its width was printed twice. */
    private static final float OVERLAP = 3;

    private static final float WIDEST_OVERLAP = 20;

    private final Overprint overprint = new Overprint();
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> characters = new ArrayList<>();
    private int page = -1;
    private int seen;
    private int instructions;

    PdfLines() {
        setSortByPosition(true);
        // Done below: PDFBox looks every character up in trees, which is a quarter of all its work.
        setSuppressDuplicateOverlappingText(false);
    }

    List<PdfLine> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return lines;
    }

    @Override
    protected void startPage(PDPage started) {
        page++;
        overprint.clear();
    }

    @Override
    protected void endPage(PDPage ended) {
        flush();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        seen += text.getUnicode().length();
        if (seen > 2 * Limits.TEXT_CHARACTERS) {
            throw new RefusedDocument(RefusedDocument.Reason.TOO_LONG, Format.PDF, "text without end on its pages");
        }
        float tolerance = text.getWidth() / Math.max(1, text.getUnicode().length()) / OVERLAP;
        if (!overprint.repeats(text.getUnicode(), text.getX(), text.getY(), Math.min(tolerance, WIDEST_OVERLAP))) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++instructions > Limits.INSTRUCTIONS) {
            throw new RefusedDocument(RefusedDocument.Reason.TOO_LARGE, Format.PDF, "instructions without end");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writePage() throws IOException {
        // Columns read across each other would be nonsense; the order they were written in is nearly always theirs.
        setSortByPosition(!isInColumns());
        super.writePage();
    }

    private boolean isInColumns() {
        if (getCurrentPage() == null) {
            return false;
        }
        int width = Math.round(getCurrentPage().getCropBox().getWidth());
        if (width < NARROW || width > WIDE) {
            return false;
        }
        int[] changes = new int[width + 2];
        int all = 0;
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition text : article) {
                all++;
                float x = text.getXDirAdj();
                int from = Math.max(0, Math.min(width, (int) x));
                int to = Math.max(from, Math.min(width, (int) (x + text.getWidthDirAdj())));
                changes[from]++;
                changes[to + 1]--;
            }
        }
        if (all <= COLUMN_CHARACTERS) {
            return false;
        }
        int[] touched = new int[width + 1];
        for (int x = 0, open = 0; x <= width; x++) {
            open += changes[x];
            touched[x] = open;
        }
        int gutter = 0;
        for (int x = width * 2 / 5; x <= width * 3 / 5; x++) {
            gutter = touched[x] * CROSSING_SHARE <= all ? gutter + 1 : 0;
            if (gutter >= GUTTER_POINTS) {
                return isOnBothSides(touched, x);
            }
        }
        return false;
    }

    private static boolean isOnBothSides(int[] touched, int middle) {
        long left = 0;
        long right = 0;
        for (int x = 0; x < touched.length; x++) {
            if (x < middle) {
                left += touched[x];
            } else {
                right += touched[x];
            }
        }
        return Math.min(left, right) * 4 > Math.max(left, right);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        characters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    private void flush() {
        String text = GluedWords.apart(CleanText.line(words));
        if (!text.isEmpty() && !characters.isEmpty()) {
            TextPosition first = characters.get(0);
            float right = first.getXDirAdj();
            double size = 0;
            int boldCharacters = 0;
            for (TextPosition character : characters) {
                right = Math.max(right, character.getXDirAdj() + character.getWidthDirAdj());
                size += character.getFontSizeInPt();
                boldCharacters += isBold(character.getFont()) ? 1 : 0;
            }
            lines.add(new PdfLine(
                    page,
                    first.getXDirAdj(),
                    right,
                    first.getYDirAdj(),
                    (float) (size / characters.size()),
                    boldCharacters * 10 >= characters.size() * 9,
                    text));
        }
        words.setLength(0);
        characters.clear();
    }

    /** A page asks for every character, and a document has few fonts. */
    private boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, PdfLines::looksBold);
    }

    private static boolean looksBold(PDFont font) {
        String name = font.getName();
        String small = name == null ? "" : name.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return BOLD_NAMES.stream().anyMatch(small::contains)
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }
}
