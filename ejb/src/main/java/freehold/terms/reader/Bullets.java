package freehold.terms.reader;

/** The signs list items without a number begin with. */
final class Bullets {
    private static final String SIGNS = "•●○◦▪■□‣⁃·–—*-➢✓\uF0B7\uF0A7\uF0D8";

    private Bullets() {}

    /** Length of the bullet and the white space at the beginning of the line; 0 when there is none. */
    static int at(String line) {
        if (line.length() < 3 || SIGNS.indexOf(line.charAt(0)) < 0 || !Character.isWhitespace(line.charAt(1))) {
            return 0;
        }
        int end = 1;
        while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
