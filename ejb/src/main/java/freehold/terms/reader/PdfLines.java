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
import org.apache.pdfbox.util.Matrix;

/** Collects the lines of a PDF, page by page, with their places. */
final class PdfLines extends PDFTextStripper {
    private static final int BOLD_WEIGHT = 600;

    private static final List<String> BOLD_NAMES = List.of("bold", "black", "heavy", "demi");

    /** A character that is shifted by less than this part of its width was printed twice. */
    private static final float OVERLAP = 3;

    private static final float WIDEST_OVERLAP = 20;

    private final Overprint overprint = new Overprint();
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Glyph> glyphs = new ArrayList<>();
    private int page = -1;
    private int seen;
    private int instructions;

    PdfLines() {
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
        endLine();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String unicode = text.getUnicode();
        seen += unicode.length();
        if (seen > 2 * Limits.TEXT_CHARACTERS) {
            throw new RefusedDocument(RefusedDocument.Reason.TOO_LONG, Format.PDF, "text without end on its pages");
        }
        Matrix at = text.getTextMatrix();
        float width = text.getRotation() == 0 ? Math.abs(text.getEndX() - at.getTranslateX()) : text.getWidth();
        float tolerance = Math.min(width / Math.max(1, unicode.length()) / OVERLAP, WIDEST_OVERLAP);
        if (!overprint.repeats(unicode, at.getTranslateX(), at.getTranslateY(), tolerance)) {
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
        List<Glyph> all = new ArrayList<>();
        int[] ends = new int[charactersByArticle.size()];
        boolean backwards = false;
        for (int i = 0; i < ends.length; i++) {
            for (TextPosition position : charactersByArticle.get(i)) {
                Glyph glyph = Glyph.of(position);
                backwards |= glyph.mayRunBackwards();
                all.add(glyph);
            }
            ends[i] = all.size();
        }
        // Columns read across each other would be nonsense; the order they were written in is nearly always theirs.
        boolean columns =
                getCurrentPage() != null && Columns.are(all, getCurrentPage().getCropBox());
        if (backwards) {
            setSortByPosition(!columns);
            super.writePage();
            return;
        }
        int from = 0;
        for (int end : ends) {
            List<Glyph> article = ends.length == 1 ? all : new ArrayList<>(all.subList(from, end));
            new GlyphLines(words, glyphs, this::endLine).read(columns ? article : GlyphOrder.sorted(article));
            from = end;
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        for (TextPosition position : positions) {
            glyphs.add(Glyph.of(position));
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        String text = GluedWords.apart(CleanText.line(words));
        if (!text.isEmpty() && !glyphs.isEmpty()) {
            lines.add(line(text));
        }
        words.setLength(0);
        glyphs.clear();
    }

    private PdfLine line(String text) {
        Glyph first = glyphs.get(0);
        float right = first.x();
        double size = 0;
        int boldGlyphs = 0;
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
            size += glyph.points();
            boldGlyphs += isBold(glyph.font()) ? 1 : 0;
        }
        float usual = (float) (size / glyphs.size());
        return new PdfLine(page, first.x(), right, first.y(), usual, boldGlyphs * 10 >= glyphs.size() * 9, text);
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
