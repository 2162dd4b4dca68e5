package freehold.terms.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes the documents the reader's tests read. */
final class Documents {
    static final String CLAUSE = "1. Ownership. The customer owns all output the service makes for it.";
    private static final String CONTENT_TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONSHIPS = """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";

    private Documents() {}

    /** A PDF with these lines on its pages, from the top, twelve points apart. */
    static Path pdf(Path file, List<List<String>> pages) {
        return pdf(file, pages, document -> {});
    }

    static Path pdf(Path file, List<List<String>> pages, Consumer<PDDocument> last) {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                if (lines.isEmpty()) {
                    continue;
                }
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                    float y = 740;
                    for (String line : lines) {
                        out.beginText();
                        out.newLineAtOffset(72, y);
                        out.showText(line);
                        out.endText();
                        y -= 12;
                    }
                }
            }
            last.accept(document);
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Consumer<PDDocument> under(String owner, String user) {
        return document -> {
            try {
                StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
                policy.setEncryptionKeyLength(256);
                document.protect(policy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static Path docx(Path file, Consumer<XWPFDocument> words) {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            words.accept(document);
            document.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A numbering such as contracts use: 1. / 1.1 / (a). */
    static BigInteger contractNumbering(XWPFDocument document) {
        CTAbstractNum scheme = CTAbstractNum.Factory.newInstance();
        scheme.setAbstractNumId(BigInteger.ZERO);
        level(scheme, 0, STNumberFormat.DECIMAL, "%1.");
        level(scheme, 1, STNumberFormat.DECIMAL, "%1.%2");
        level(scheme, 2, STNumberFormat.LOWER_LETTER, "(%3)");
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(scheme));
        return document.getNumbering().addNum(id);
    }

    static XWPFParagraph numbered(XWPFDocument document, BigInteger numbering, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(numbering);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void level(CTAbstractNum scheme, int index, STNumberFormat.Enum format, String text) {
        CTLvl level = scheme.addNewLvl();
        level.setIlvl(BigInteger.valueOf(index));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    /** A DOCX whose main part is this XML, whatever it is. */
    static Path rawDocx(Path file, String xml) {
        return zip(file, List.of("[Content_Types].xml", CONTENT_TYPES, "_rels/.rels", RELATIONSHIPS), xml, 1);
    }

    /** An archive of named parts, with {@code word/document.xml} the repeated text. */
    static Path zip(Path file, List<String> parts, String repeated, int times) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.size(); i += 2) {
                out.putNextEntry(new ZipEntry(parts.get(i)));
                out.write(parts.get(i + 1).getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] bytes = repeated.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A DOCX whose main part is small in the archive and without end outside it. */
    static Path docxBomb(Path file) {
        return zip(
                file,
                List.of("[Content_Types].xml", CONTENT_TYPES, "_rels/.rels", RELATIONSHIPS),
                "<!-- nothing but the same again -->".repeat(1000),
                10_000);
    }

    static Path text(Path file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path bytes(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
