package freehold.terms.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes documents whose only purpose is to hurt whoever reads them. */
final class HostileDocuments {
    private static final int MANY = 100_000;

    private final Path folder;

    HostileDocuments(Path folder) {
        this.folder = folder;
    }

    /** Makes one document of every sort. */
    void make() throws IOException {
        archives();
        entities();
        nesting();
        pages();
        unterminated();
        lines();
        structures();
    }

    private void archives() throws IOException {
        Documents.docxBomb(file("bomb.docx"));
        Path inner = Documents.docxBomb(file("inner.zip"));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file("nested.docx")))) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write(Files.readAllBytes(inner));
            out.putNextEntry(new ZipEntry("inner.zip"));
            out.write(Files.readAllBytes(inner));
        }
        Files.delete(inner);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file("entries.docx")))) {
            for (int i = 0; i < MANY; i++) {
                out.putNextEntry(new ZipEntry("word/" + i + ".xml"));
            }
        }
    }

    private void entities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String body = "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>";
        Documents.rawDocx(file("laughs.docx"), laughs + "]>" + body);
        Documents.text(file("laughs.html"), "<html>" + laughs + "]><p>Laughs &a11;</p></html>");
        Documents.text(file("laughs.txt"), "<?xml version=\"1.0\"?>" + laughs + "]>" + body);
        Documents.text(file("entities.html"), "<html><p>Words " + "&amp;&lt;&#9;&nosuch;".repeat(60_000));
    }

    private void nesting() {
        Documents.text(file("list.md"), "- ".repeat(MANY) + "deep");
        Documents.text(file("numbers.md"), "1. ".repeat(MANY) + "deep");
        Documents.text(file("quotes.md"), ">".repeat(MANY) + "deep");
        Documents.text(file("list.html"), "<html>" + "<ul><li>".repeat(MANY) + "deep");
        Documents.text(file("tables.html"), "<html>" + "<table><tr><td>".repeat(MANY) + "deep");
        Documents.text(file("inline.html"), "<html><p>" + "<b><i><span>".repeat(MANY) + "deep");
        Documents.rawDocx(
                file("tables.docx"),
                "<w:document xmlns:w=\"x\"><w:body>" + "<w:tbl><w:tr><w:tc>".repeat(MANY) + "</w:body></w:document>");
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>An item</w:t></w:r></w:p>";
        Documents.rawDocx(
                file("items.docx"),
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + item.repeat(MANY) + "</w:body></w:document>");
        Documents.text(file("arrays.pdf"), "%PDF-1.4\n1 0 obj" + "[".repeat(MANY) + "\ntrailer<</Root 1 0 R>>");
        Documents.text(
                file("dictionaries.pdf"), "%PDF-1.4\n1 0 obj" + "<</a".repeat(MANY) + "\ntrailer<</Root 1 0 R>>");
    }

    private void pages() throws IOException {
        StringBuilder many = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        many.append("2 0 obj<</Type/Pages/Count 100000/Kids[")
                .append("3 0 R ".repeat(MANY))
                .append("]>>endobj\n");
        many.append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        Documents.text(file("pages.pdf"), many.toString());
        StringBuilder chain = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int i = 2; i < 20_000; i++) {
            chain.append(i)
                    .append(" 0 obj<</Type/Pages/Count 1/Kids[")
                    .append(i + 1)
                    .append(" 0 R]>>endobj\n");
        }
        Documents.text(file("chain.pdf"), chain + "trailer<</Root 1 0 R>>\n%%EOF");
        Documents.text(
                file("circle.pdf"),
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        stream("thousand.pdf", "/FlateDecode", deflated(1));
        stream("million.pdf", "[/FlateDecode/FlateDecode]", deflated(2));
    }

    private static byte[] deflated(int times) throws IOException {
        byte[] piece = "BT /F1 9 Tf (word) Tj ET q Q ".repeat(40_000).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(folded)) {
            for (int i = 0; i < 800; i++) {
                out.write(piece);
            }
        }
        byte[] bytes = folded.toByteArray();
        for (int i = 1; i < times; i++) {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(again)) {
                out.write(bytes);
            }
            bytes = again.toByteArray();
        }
        return bytes;
    }

    private void stream(String name, String filter, byte[] bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file(name))) {
            String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                    + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</Font<</F1 5 0 R>>>>"
                    + "/Contents 4 0 R>>endobj\n4 0 obj<</Filter" + filter + "/Length " + bytes.length + ">>stream\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void unterminated() throws IOException {
        Documents.text(file("brackets.md"), "Words " + "[".repeat(MANY));
        Documents.text(file("links.md"), "Words " + "[a](".repeat(MANY));
        Documents.text(file("stars.md"), "Words " + "*a **a ".repeat(MANY));
        Documents.text(file("ticks.md"), "Words " + "`a``b".repeat(MANY));
        Documents.text(file("fence.md"), "```\n" + "Words in a fence.\n".repeat(1000));
        Documents.text(file("tags.html"), "<html>" + "<a href=\"".repeat(MANY) + "words");
        Documents.text(file("comment.html"), "<html><p>Words<!--" + "<p>-".repeat(MANY));
        Documents.text(file("cdata.html"), "<html><p>Words<![CDATA[" + "<![CDATA[".repeat(MANY));
        Documents.text(file("open.html"), "<html>" + "<p>Words".repeat(MANY));
        Documents.text(file("string.pdf"), "%PDF-1.4\n1 0 obj" + "(".repeat(MANY));
        Documents.text(file("objects.pdf"), "%PDF-1.4\n" + "1 0 obj<</Length 9>>stream\n".repeat(MANY));
        Documents.rawDocx(file("tags.docx"), "<w:document xmlns:w=\"x\"><w:body>" + "<w:p><w:r><w:t>Words".repeat(300));
        byte[] whole = Files.readAllBytes(Documents.docx(file("whole.docx"), document -> document.createParagraph()));
        Documents.bytes(file("half.docx"), Arrays.copyOf(whole, whole.length / 2));
    }

    private void lines() {
        int most = (int) Limits.FILE_BYTES;
        Documents.text(file("line.txt"), "a".repeat(most));
        Documents.text(file("words.md"), "all the words ".repeat(most / 14));
        Documents.text(file("line.html"), "<html><p>" + "a".repeat(most - 10));
        Documents.text(file("spaces.txt"), "a" + " ".repeat(most - 2) + "b");
    }

    /** Texts as long as a text may be, made of what the reading of the structure looks for. */
    private void structures() {
        List<String> pieces = List.of(
                "See Section 1 and ",
                "\u201cA\u201d means ",
                "uploads (collectively, \"T\") and ",
                "\"",
                "(a) (ii) ",
                "notwithstanding Section 1, subject to Section 2, ",
                "Term A is a Term B. ",
                "1.1.1.1 ",
                "OFTHE ",
                "\u00a7 ");
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            Documents.text(
                    file("structure" + i + ".txt"), piece.repeat((Limits.TEXT_CHARACTERS - 100) / piece.length()));
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
