package freehold.terms.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
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

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> characters = new ArrayList<>();
    private int page = -1;
    private int seen;
    private int instructions;

    PdfLines() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfLine> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return lines;
    }

    @Override
    protected void startPage(PDPage started) {
        page++;
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
        super.processTextPosition(text);
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
        int[] touched = new int[width + 1];
        int all = 0;
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition text : article) {
                all++;
                int from = Math.max(0, Math.min(width, (int) text.getXDirAdj()));
                int to = Math.max(from, Math.min(width, (int) (text.getXDirAdj() + text.getWidthDirAdj())));
                for (int x = from; x <= to; x++) {
                    touched[x]++;
                }
            }
        }
        int gutter = 0;
        for (int x = width * 2 / 5; x <= width * 3 / 5; x++) {
            gutter = touched[x] * CROSSING_SHARE <= all ? gutter + 1 : 0;
            if (gutter >= GUTTER_POINTS) {
                return all > COLUMN_CHARACTERS && isOnBothSides(touched, x);
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
        String text = CleanText.line(words);
        if (!text.isEmpty() && !characters.isEmpty()) {
            TextPosition first = characters.get(0);
            float right = first.getXDirAdj();
            double size = 0;
            int bold = 0;
            for (TextPosition character : characters) {
                right = Math.max(right, character.getXDirAdj() + character.getWidthDirAdj());
                size += character.getFontSizeInPt();
                bold += isBold(character.getFont()) ? 1 : 0;
            }
            lines.add(new PdfLine(
                    page,
                    first.getXDirAdj(),
                    right,
                    first.getYDirAdj(),
                    (float) (size / characters.size()),
                    bold * 10 >= characters.size() * 9,
                    text));
        }
        words.setLength(0);
        characters.clear();
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return (name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|demi).*"))
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }
}
