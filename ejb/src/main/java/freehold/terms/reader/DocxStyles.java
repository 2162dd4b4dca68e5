package freehold.terms.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a DOCX, as far as they say what is a heading and what is numbered. */
final class DocxStyles implements DocxXml.Handler {
    /** Where a style does not say. */
    static final int UNSAID = -1;

    private static final int BASES = 20;
    private static final int BODY_LEVEL = 9;

    /** What one style says itself. */
    private static final class Style {
        private String base = "";
        private String name = "";
        private int outline = UNSAID;
        private int numbering = UNSAID;
        private int level = UNSAID;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable Style current;

    /** The numbering a style gives its paragraphs, {@link #UNSAID} for none. */
    int numbering(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < BASES; i++) {
            if (style.numbering != UNSAID) {
                return style.numbering;
            }
            style = styles.get(style.base);
        }
        return UNSAID;
    }

    /** The numbering level of a style, {@link #UNSAID} when it leaves that open. */
    int level(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < BASES; i++) {
            if (style.level != UNSAID) {
                return style.level;
            }
            style = styles.get(style.base);
        }
        return UNSAID;
    }

    /** Level of the heading a style makes, 1 for the outermost; 0 when it makes none. */
    int heading(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < BASES; i++) {
            if (style.outline != UNSAID) {
                return style.outline >= BODY_LEVEL ? 0 : style.outline + 1;
            }
            String name = style.name.toLowerCase(Locale.ROOT);
            if (name.equals("title")) {
                return 1;
            }
            if (name.matches("heading [1-9]")) {
                return name.charAt(name.length() - 1) - '0';
            }
            style = styles.get(style.base);
        }
        return 0;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (name.equals("style")) {
            current = new Style();
            styles.put(DocxXml.attribute(xml, "styleId", ""), current);
            return;
        }
        Style style = current;
        if (style == null) {
            return;
        }
        switch (name) {
            case "basedOn" -> style.base = DocxXml.attribute(xml, "val", "");
            case "name" -> style.name = DocxXml.attribute(xml, "val", "");
            case "outlineLvl" -> style.outline = DocxXml.number(xml, "val", UNSAID);
            case "numId" -> style.numbering = DocxXml.number(xml, "val", UNSAID);
            case "ilvl" -> style.level = DocxXml.number(xml, "val", UNSAID);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            current = null;
        }
    }
}
