package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reason for which a document is refused, and the documents made to hurt among them. */
class RefusedDocumentTest {
    @TempDir
    private Path folder;

    @Test
    void a_pdf_under_a_password_is_encrypted() {
        Path file = Documents.pdf(file("x.pdf"), List.of(List.of(Documents.CLAUSE)), Documents.under("owner", "user"));
        refused(RefusedDocument.Reason.ENCRYPTED, Format.PDF, file);
    }

    @Test
    void an_encrypted_docx_hides_in_an_ole_container() throws IOException {
        byte[] bytes = new byte[2048];
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(ole, 0, bytes, 0, ole.length);
        refused(RefusedDocument.Reason.WRONG_TYPE, null, Documents.bytes(file("x.doc"), bytes));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        refused(RefusedDocument.Reason.ENCRYPTED, Format.DOCX, Documents.bytes(file("x.docx"), bytes));
    }

    @Test
    void a_pdf_of_pictures_is_scanned() {
        refused(
                RefusedDocument.Reason.SCANNED,
                Format.PDF,
                Documents.pdf(file("x.pdf"), List.of(List.of(), List.of(), List.of("Stamp"))));
    }

    @Test
    void a_pdf_without_pages_or_a_file_without_words_is_empty() {
        refused(RefusedDocument.Reason.EMPTY, Format.PDF, Documents.pdf(file("x.pdf"), List.of()));
        refused(RefusedDocument.Reason.EMPTY, null, Documents.text(file("x.txt"), ""));
        refused(RefusedDocument.Reason.EMPTY, Format.TEXT, Documents.text(file("y.txt"), " \n\n \n"));
        refused(RefusedDocument.Reason.EMPTY, Format.HTML, Documents.text(file("x.html"), "<html><script>x</script>"));
    }

    @Test
    void a_pdf_or_docx_that_ends_too_early_is_broken() throws IOException {
        refused(RefusedDocument.Reason.BROKEN, Format.PDF, Documents.text(file("x.pdf"), "%PDF-1.7\nno more"));
        refused(RefusedDocument.Reason.BROKEN, Format.DOCX, Documents.rawDocx(file("x.docx"), "<w:document"));
        byte[] whole = Files.readAllBytes(Documents.docx(file("whole.docx"), document -> {}));
        refused(
                RefusedDocument.Reason.BROKEN,
                null,
                Documents.bytes(file("half.docx"), Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void the_content_and_not_the_name_decides_what_is_readable() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        refused(RefusedDocument.Reason.WRONG_TYPE, null, Documents.bytes(file("terms.pdf"), picture));
        refused(
                RefusedDocument.Reason.WRONG_TYPE,
                null,
                Documents.text(file("terms.txt"), "<?xml version=\"1.0\"?><a/>"));
        refused(RefusedDocument.Reason.WRONG_TYPE, null, Documents.text(file("rich.txt"), "{\\rtf1 Terms}"));
    }

    @Test
    void more_than_three_hundred_pages_are_too_many() {
        refused(
                RefusedDocument.Reason.TOO_MANY_PAGES,
                Format.PDF,
                Documents.pdf(file("x.pdf"), Collections.nCopies(301, List.of())));
    }

    @Test
    void a_hundred_thousand_pages_are_refused_soon() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        pdf.append("2 0 obj<</Type/Pages/Count 100000/Kids[");
        pdf.append("3 0 R ".repeat(100_000)).append("]>>endobj\n");
        pdf.append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        RefusedDocument refusal = refusal(Documents.text(file("x.pdf"), pdf.toString()));
        assertEquals(Format.PDF, refusal.format());
    }

    @Test
    void text_beyond_what_three_hundred_pages_hold_is_too_long_in_every_format() {
        String much = IntStream.iterate(10_000, number -> number + 7)
                .limit(26_000)
                .mapToObj(number -> "The customer agrees to this, which is number " + number + ". ")
                .collect(Collectors.joining());
        refused(RefusedDocument.Reason.TOO_LONG, Format.TEXT, Documents.text(file("x.txt"), much));
        refused(RefusedDocument.Reason.TOO_LONG, Format.HTML, Documents.text(file("x.html"), "<html><p>" + much));
        refused(
                RefusedDocument.Reason.TOO_LONG,
                Format.DOCX,
                Documents.rawDocx(
                        file("x.docx"), "<document><body><p><r><t>" + much + "</t></r></p></body></document>"));
        assertDoesNotThrow(
                () -> ExtractCommand.extract(Documents.text(file("y.txt"), much.substring(0, 1_190_000)), "y.txt"));
    }

    @Test
    void more_headings_than_a_page_can_show_are_too_many() {
        refused(
                RefusedDocument.Reason.TOO_MANY_CLAUSES,
                Format.TEXT,
                Documents.text(file("x.txt"), "OWNERSHIP OF OUTPUT\n\n".repeat(5_001)));
    }

    @Test
    void a_file_beyond_fifty_megabytes_is_not_even_opened() throws IOException {
        Path file = file("x.txt");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(Limits.FILE_BYTES).write(ByteBuffer.wrap(new byte[] {1}));
        }
        refused(RefusedDocument.Reason.TOO_LARGE, null, file);
    }

    @Test
    void a_docx_that_unfolds_without_end_is_too_large() {
        refused(RefusedDocument.Reason.TOO_LARGE, Format.DOCX, Documents.docxBomb(file("x.docx")));
    }

    @Test
    void entities_in_a_docx_are_not_expanded() {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>"
                        + "<document><body><p><r><t>&b;&c;</t></r></p></body></document>";
        refused(RefusedDocument.Reason.BROKEN, Format.DOCX, Documents.rawDocx(file("x.docx"), laughs));
    }

    @Test
    void endless_nesting_is_too_deep() {
        refused(
                RefusedDocument.Reason.TOO_DEEP,
                Format.DOCX,
                Documents.rawDocx(file("x.docx"), "<a>".repeat(5000) + "</a>".repeat(5000)));
        refused(
                RefusedDocument.Reason.TOO_DEEP,
                Format.HTML,
                Documents.text(file("x.html"), "<html><body>" + "<div>".repeat(5000) + "deep"));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static RefusedDocument refusal(Path file) {
        return assertThrows(
                RefusedDocument.class, () -> ExtractCommand.extract(file, String.valueOf(file.getFileName())));
    }

    private static void refused(RefusedDocument.Reason reason, @Nullable Format format, Path file) {
        RefusedDocument refusal = refusal(file);
        assertEquals(reason, refusal.reason(), refusal.detail());
        assertEquals(format, refusal.format(), refusal.detail());
    }
}
