package freehold.terms.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.util.IterativeMergeSort;

/** The order in which a page is read: line by line from the top, each from left to right. */
final class GlyphOrder implements Comparator<Glyph> {
    private static final float SAME_LINE = 0.1f;

    /** Sorts what a page shows, and drops the blanks that programs print below other characters. */
    static List<Glyph> sorted(List<Glyph> glyphs) {
        GlyphOrder order = new GlyphOrder();
        try {
            glyphs.sort(order);
        } catch (IllegalArgumentException e) {
            // That lines overlap holds between neighbours only, so this is no order Java's own sorting is sure to bear.
            IterativeMergeSort.sort(glyphs, order);
        }
        List<Glyph> shown = new ArrayList<>(glyphs.size());
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before == null || !glyph.text().equals(" ") || !glyph.isWithin(before)) {
                shown.add(glyph);
                before = glyph;
            }
        }
        return shown;
    }

    @Override
    public int compare(Glyph a, Glyph b) {
        if (a.turned() != b.turned()) {
            return Float.compare(a.turned(), b.turned());
        }
        boolean sameLine = Math.abs(a.y() - b.y()) < SAME_LINE
                || (b.y() >= a.y() - a.height() && b.y() <= a.y())
                || (a.y() >= b.y() - b.height() && a.y() <= b.y());
        return sameLine ? Float.compare(a.x(), b.x()) : a.y() < b.y() ? -1 : 1;
    }
}
