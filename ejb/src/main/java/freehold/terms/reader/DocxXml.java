package freehold.terms.reader;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one XML part of a DOCX as a stream: what a part unfolds to never stands in memory as a whole. A part that
 * defines entities or nests without end is refused.
 */
final class DocxXml {
    /**
     * What is told of each element. Names are without namespace, for the two generations of the format differ in it.
     */
    interface Handler {
        void start(String name, XMLStreamReader xml);

        void end(String name);

        default void text(String text) {}
    }

    private DocxXml() {}

    static void parse(InputStream part, Handler handler) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > Limits.DEPTH) {
                            throw new RefusedDocument(
                                    RefusedDocument.Reason.TOO_DEEP,
                                    Format.DOCX,
                                    "elements nested deeper than " + Limits.DEPTH);
                        }
                        handler.start(xml.getLocalName(), xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        handler.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.text(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedDocument(
                                RefusedDocument.Reason.BROKEN, Format.DOCX, "a part defines entities of its own");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw DocxExtractor.refused(e);
        }
    }

    /** The attribute of that name in any namespace, or the other value when the element has none. */
    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** An attribute that holds a small number; the other value when it is missing or none. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name, "");
        return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    /** A switch that is on when the element stands there, unless it says otherwise. */
    static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
