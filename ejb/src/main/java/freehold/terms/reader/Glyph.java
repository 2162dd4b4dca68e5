package freehold.terms.reader;

import java.text.Bidi;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * A printed character with its place, seen as the reader holds the page: left to right, whichever way it is turned. A
 * page asks for these numbers many times over, and PDFBox works them out anew whenever it is asked.
 *
 * @param text what it says; a ligature says several letters
 * @param font its font
 * @param fontSize size of the font before any scaling
 * @param points its size on the page
 * @param turned degrees by which it is turned
 * @param x its left side
 * @param y its base line, from the top of the page
 * @param width its width
 * @param parts how many characters were merged into it
 * @param height how far it rises above its base line
 * @param space width of a blank beside it
 */
record Glyph(
        String text,
        PDFont font,
        float fontSize,
        float points,
        float turned,
        float x,
        float y,
        float width,
        int parts,
        float height,
        float space) {
    private static final char FIRST_BACKWARDS = '\u0590';

    static Glyph of(TextPosition position) {
        float turned = position.getDir();
        Matrix at = position.getTextMatrix();
        // Nearly every character is upright; asking for its sides would turn it back and forth each time.
        boolean upright = turned == 0;
        float x = upright ? at.getTranslateX() : position.getXDirAdj();
        return new Glyph(
                position.getUnicode(),
                position.getFont(),
                position.getFontSize(),
                position.getFontSizeInPt(),
                turned,
                x,
                upright ? position.getPageHeight() - at.getTranslateY() : position.getYDirAdj(),
                upright ? Math.abs(position.getEndX() - x) : position.getWidthDirAdj(),
                position.getIndividualWidths().length,
                position.getHeightDir(),
                position.getWidthOfSpace());
    }

    float right() {
        return x + width;
    }

    /** Whether it may belong to words that run from right to left. */
    boolean mayRunBackwards() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_BACKWARDS && (Character.isSurrogate(c) || Bidi.requiresBidi(new char[] {c}, 0, 1))) {
                return true;
            }
        }
        return false;
    }

    boolean isWithin(Glyph other) {
        return other.x <= x && right() <= other.right() && other.y <= y && y + height <= other.y + other.height;
    }
}
