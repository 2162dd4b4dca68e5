package freehold.terms.reader;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Tells a page set in two columns, whose lines must not be read across both. */
final class Columns {
    /** Width of the strip in a page's middle that hardly a character touches when it is set in two columns. */
    private static final int GUTTER_POINTS = 10;

    /** A page with fewer characters has no columns worth telling. */
    private static final int CHARACTERS = 400;

    /** One character in so many may touch the strip: a title across both columns. */
    private static final int CROSSING_SHARE = 100;

    private static final int NARROW = 200;
    private static final int WIDE = 5000;

    private Columns() {}

    static boolean are(List<Glyph> glyphs, PDRectangle page) {
        int width = Math.round(page.getWidth());
        if (width < NARROW || width > WIDE || glyphs.size() <= CHARACTERS) {
            return false;
        }
        int[] touched = touched(glyphs, width);
        int gutter = 0;
        for (int x = width * 2 / 5; x <= width * 3 / 5; x++) {
            gutter = touched[x] * CROSSING_SHARE <= glyphs.size() ? gutter + 1 : 0;
            if (gutter >= GUTTER_POINTS) {
                return areOnBothSides(touched, x);
            }
        }
        return false;
    }

    /** For each point of the page's width how many characters touch it. */
    private static int[] touched(List<Glyph> glyphs, int width) {
        int[] changes = new int[width + 2];
        for (Glyph glyph : glyphs) {
            int from = Math.max(0, Math.min(width, (int) glyph.x()));
            int to = Math.max(from, Math.min(width, (int) glyph.right()));
            changes[from]++;
            changes[to + 1]--;
        }
        int[] touched = new int[width + 1];
        for (int x = 0, open = 0; x <= width; x++) {
            open += changes[x];
            touched[x] = open;
        }
        return touched;
    }

    private static boolean areOnBothSides(int[] touched, int middle) {
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
}
