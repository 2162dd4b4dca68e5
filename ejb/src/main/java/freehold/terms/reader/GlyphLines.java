package freehold.terms.reader;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what a page shows, in the order it is read, into lines and words. It decides as PDFBox does, where a line ends
 * and where a blank belongs, without the objects PDFBox makes of every character and the direction it looks for in
 * every word.
 */
final class GlyphLines {
    /** Part of a blank, and of a usual character, that parts words. */
    private static final float OF_BLANK = 0.5f;

    private static final float OF_CHARACTER = 0.3f;
    private static final float SAME_LINE = 0.1f;
    private static final float UNKNOWN = -1;
    private static final float NOWHERE = -Float.MAX_VALUE;

    private final StringBuilder words;
    private final List<Glyph> line;
    private final Runnable lineEnd;
    private @Nullable Glyph last;
    private float usualWidth = UNKNOWN;

    /** The lowest base line and the greatest height since the line began or the print was last interrupted. */
    private float lowest = NOWHERE;

    private float highest = UNKNOWN;

    /**
     * Cuts into what the caller has.
     *
     * @param words takes the words of one line
     * @param line takes its characters
     * @param lineEnd is told when both are there
     */
    GlyphLines(StringBuilder words, List<Glyph> line, Runnable lineEnd) {
        this.words = words;
        this.line = line;
        this.lineEnd = lineEnd;
    }

    /** Takes all of them; with them ends the last line. */
    void read(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            read(glyph);
        }
        lineEnd.run();
    }

    private void read(Glyph glyph) {
        Glyph before = last;
        float each = glyph.width() / glyph.parts();
        boolean alike = before != null && usualWidth >= 0 && isAlike(before, glyph);
        usualWidth = alike ? (usualWidth + each) / 2 : each;
        if (before != null) {
            float blank = blank(before, glyph);
            if (!isInLine(glyph)) {
                lineEnd.run();
                interrupted();
            } else if (before.right() + Math.min(usualWidth * OF_CHARACTER, blank) < glyph.x()
                    && !before.text().endsWith(" ")) {
                words.append(' ');
            }
            if (Math.abs(glyph.x() - before.x()) > glyph.space() + blank) {
                interrupted();
            }
        }
        lowest = Math.max(lowest, glyph.y());
        highest = Math.max(highest, glyph.height());
        words.append(glyph.text());
        line.add(glyph);
        last = glyph;
    }

    private static float blank(Glyph before, Glyph glyph) {
        boolean known = glyph.space() != 0 && !Float.isNaN(glyph.space());
        return known ? (glyph.space() + before.space()) / 2 * OF_BLANK : Float.MAX_VALUE;
    }

    private void interrupted() {
        lowest = NOWHERE;
        highest = UNKNOWN;
    }

    private boolean isInLine(Glyph glyph) {
        float y = glyph.y();
        return Math.abs(lowest - y) < SAME_LINE
                || (lowest <= y && lowest >= y - glyph.height())
                || (y <= lowest && y >= lowest - highest);
    }

    private static boolean isAlike(Glyph a, Glyph b) {
        return a.fontSize() == b.fontSize()
                && (a.font().equals(b.font()) || name(a.font()).equals(name(b.font())));
    }

    private static String name(PDFont font) {
        String name = font.getName();
        return name == null ? "" : name;
    }
}
