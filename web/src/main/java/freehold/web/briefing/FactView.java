package freehold.web.briefing;

import freehold.briefing.FactLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact taken apart for the eye: how it stands, what is said of it, and the words it rests on. Together the parts say
 * what the line says, no more and no less.
 *
 * @param gap name of the gap it begins with; empty for none
 * @param said the rest; may be empty
 * @param quote the vendor's words; empty for none
 * @param source where they stand
 */
public record FactView(String label, String gap, String said, String quote, String source) {
    private static final Pattern GAP = Pattern.compile("^\\{allocation\\.gap\\.([A-Z]+)\\}(?:: )?");
    private static final Pattern QUOTED = Pattern.compile(": “(.*)” \\(([^“”]*)\\)$", Pattern.DOTALL);

    static FactView of(FactLine line) {
        String said = line.value();
        String gap = "";
        Matcher begins = GAP.matcher(said);
        if (begins.find()) {
            gap = begins.group(1);
            said = said.substring(begins.end());
        }
        Matcher ends = QUOTED.matcher(said);
        return ends.find()
                ? new FactView(line.label(), gap, said.substring(0, ends.start()), ends.group(1), ends.group(2))
                : new FactView(line.label(), gap, said, "", "");
    }
}
