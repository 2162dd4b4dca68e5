package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** What is read from documents of the five formats. */
class ReadDocumentTest {
    @TempDir
    private Path folder;

    @Test
    void a_pdf_whose_words_and_lines_fell_apart_still_has_its_clauses() throws IOException {
        String filled = "and the vendor shall keep every copy of it in good order for the customer ";
        Path file = Documents.pdf(
                folder.resolve("x.pdf"),
                List.of(
                        List.of(
                                "4 LICENCE.",
                                "4.1 Under Section4.2 ofthis paper the customer may (i) read " + filled,
                                "(ii) copy and (iii) print what the service writes for it, " + filled + "under this",
                                "Section 4. Nothing else is granted by the vendor, which keeps the",
                                "Service and the models behind it.",
                                "4.2 THE VENDOR IS NOT LIABLE FOR ANY LOST PROFITS OF THE CUSTOMER EVEN IF IT WAS TOLD",
                                "OF THEM BEFORE, AND THE PARTIES AGREE ON THIS.",
                                "\"Output\" means text written by the service.",
                                "\"Input\" means text sent to it."),
                        List.of("5 TERM.", "5.1 The term is a year.")));
        Extraction read = ExtractCommand.extract(file, "x.pdf");
        assertEquals(
                Arrays.asList("4", "4.1", "4.2", null, null, "5", "5.1"),
                read.clauses().stream().map(Clause::number).toList());
        assertTrue(read.text().contains("Under Section 4.2 of this paper"), read.text());
    }

    @Test
    void a_character_printed_twice_is_one() throws IOException {
        Path file =
                Documents.pdf(folder.resolve("x.pdf"), List.of(List.of("The customer owns all of it.")), document -> {
                    try (var out = new PDPageContentStream(
                            document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                        out.beginText();
                        out.newLineAtOffset(72.4f, 740);
                        out.showText("The customer owns all of it.");
                        out.endText();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        assertEquals(
                "The customer owns all of it.",
                ExtractCommand.extract(file, "x.pdf").text());
    }

    @Test
    void the_format_is_told_by_the_content() throws IOException {
        assertEquals(
                Format.PDF,
                read(Documents.pdf(file("a.txt"), List.of(List.of(Documents.CLAUSE))))
                        .format());
        assertEquals(
                Format.HTML,
                read(Documents.text(file("b.pdf"), "<p>Terms of use")).format());
        assertEquals(
                Format.MARKDOWN,
                read(Documents.text(file("c.txt"), "# Terms\n\n**You** own it."))
                        .format());
        assertEquals(
                Format.TEXT,
                read(Documents.text(file("d.html"), "Terms of use")).format());
    }

    @Test
    void the_name_parts_markdown_from_text_where_the_content_leaves_it_open() throws IOException {
        String open = "- you own the output\n- we own the model\n";
        assertEquals(Format.MARKDOWN, read(Documents.text(file("a.md"), open)).format());
        assertEquals(Format.TEXT, read(Documents.text(file("a.txt"), open)).format());
    }

    @Test
    void an_encrypted_pdf_that_opens_without_a_password_is_read() throws IOException {
        Path file = Documents.pdf(file("x.pdf"), List.of(List.of(Documents.CLAUSE)), Documents.under("owner", ""));
        assertEquals(Documents.CLAUSE, read(file).text());
    }

    @Test
    void running_headers_and_page_numbers_of_a_pdf_are_dropped() throws IOException {
        List<List<String>> pages = List.of(
                page(1, "1. Ownership. The customer owns the output of the service", "and may use it freely."),
                page(2, "2. Training. The vendor trains no model on what it is given."),
                page(3, "3. Term. The agreement runs for twelve months from signature."));
        Extraction read = read(Documents.pdf(file("x.pdf"), pages));
        assertEquals(3, read.pages());
        assertEquals(3, read.clauses().size(), read.text());
        assertFalse(read.text().contains("Confidential draft"), read.text());
        assertFalse(read.text().contains("Page"), read.text());
    }

    @Test
    void lines_of_a_pdf_become_paragraphs_and_broken_words_whole() throws IOException {
        Extraction read = read(Documents.pdf(
                file("x.pdf"),
                List.of(List.of(
                        "1.1 Licence. The vendor grants the customer a non-exclusive and perpet-",
                        "ual licence to everything the service makes, and a non-exclusive one to",
                        "its parts:",
                        "(a) the text of each answer; and",
                        "(b) the pictures."))));
        assertEquals(
                "1.1 Licence. The vendor grants the customer a non-exclusive and perpetual licence to everything the"
                        + " service makes, and a non-exclusive one to its parts:\n\n(a) the text of each answer; and\n\n"
                        + "(b) the pictures.",
                read.text());
        assertEquals(
                List.of("1.1", "1.1(a)", "1.1(b)"),
                read.clauses().stream().map(Clause::number).toList());
    }

    @Test
    void the_automatic_numbers_of_a_docx_are_part_of_its_text() throws IOException {
        Extraction read = read(Documents.docx(file("x.docx"), document -> {
            BigInteger list = Documents.contractNumbering(document);
            Documents.numbered(document, list, 0, "Definitions");
            Documents.numbered(document, list, 0, "Ownership");
            Documents.numbered(document, list, 1, "The customer owns its inputs.");
            Documents.numbered(document, list, 1, "The customer owns");
            Documents.numbered(document, list, 2, "each answer; and");
            Documents.numbered(document, list, 2, "each picture.");
            Documents.numbered(document, list, 0, "Term");
        }));
        assertEquals(
                List.of("1", "2", "2.1", "2.2", "2.2(a)", "2.2(b)", "3"),
                read.clauses().stream().map(Clause::number).toList());
        assertTrue(read.text().contains("2.2 The customer owns\n\n(a) each answer; and"), read.text());
    }

    @Test
    void tracked_insertions_stand_and_deletions_are_gone() throws IOException {
        Extraction read = read(Documents.docx(file("x.docx"), document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("The customer owns ");
            CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
            inserted.addNewR().addNewT().setStringValue("all output");
            CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
            deleted.addNewR().addNewDelText().setStringValue("nothing");
            CTRunTrackChange moved = paragraph.getCTP().addNewMoveFrom();
            moved.addNewR().addNewT().setStringValue("elsewhere");
        }));
        assertEquals("The customer owns all output", read.text());
    }

    @Test
    void tables_are_lines_of_cells() throws IOException {
        Extraction read = read(Documents.docx(file("x.docx"), document -> {
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Output");
            table.getRow(0).getCell(1).setText("Customer");
            table.getRow(1).getCell(0).setText("Model");
            table.getRow(1).getCell(1).setText("Vendor");
        }));
        assertEquals("Output | Customer\nModel | Vendor", read.text());
        assertEquals(1, read.clauses().size());
        assertEquals(
                "A | B\nC | D",
                read(Documents.text(file("x.html"), "<table><tr><td>A<td>B<tr><td>C<td><p>D</table>"))
                        .text());
        assertEquals(
                "A | B\nC | D",
                read(Documents.text(file("x.md"), "A | B\n--|--\nC | D\n\n")).text());
    }

    @Test
    void a_page_says_its_own_words_with_the_numbers_a_browser_shows() throws IOException {
        String html = "<!doctype html><html><head><title>T</title><style>p{}</style></head><body><nav>Home</nav>"
                + "<h1>Terms</h1><script>alert(1)</script><ol start=3><li>Ownership<ol type=a><li>yours<li>ours</ol>"
                + "<li>Term</ol><p hidden>unseen</p><p>Line<br>two</p></body></html>";
        Extraction read = read(Documents.text(file("x.html"), html));
        assertEquals("Terms\n\n3. Ownership\n\na. yours\n\nb. ours\n\n4. Term\n\nLine two", read.text());
        assertEquals("3(b)", read.clauses().get(3).number());
    }

    @Test
    void markdown_shows_no_markup() throws IOException {
        Extraction read = read(
                Documents.text(
                        file("x.md"),
                        "# Terms\n\n## 4. Output\n\n**4.2** You own [the output](https://vendor.example/o).\n\n* not the model\n"));
        assertEquals("Terms\n\n4. Output\n\n4.2 You own the output.\n\nnot the model", read.text());
        assertEquals(
                List.of("4", "4.2"),
                read.clauses().stream().skip(1).map(Clause::number).toList());
    }

    @Test
    void hard_wrapped_lines_of_plain_text_are_joined() throws IOException {
        Extraction read = read(Documents.text(file("x.txt"), """
                TERMS OF SERVICE

                1. Ownership. The customer owns the output, which it may
                use for any purpose.
                2. Training. None.
                """));
        assertEquals(
                "TERMS OF SERVICE\n\n1. Ownership. The customer owns the output, which it may use for any purpose.\n\n"
                        + "2. Training. None.",
                read.text());
    }

    @Test
    void text_is_decoded_as_what_it_is() throws IOException {
        String text = "Die Nutzungsrechte gehören dem Kunden – für immer.";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertEquals(
                    text,
                    read(Documents.bytes(file("x.txt"), text.getBytes(charset))).text());
        }
    }

    @Test
    void nothing_invisible_is_left_in_the_text() throws IOException {
        String raw = "The \uFB01rst of\u00ADfice\u200B owns\u202E it\u00A0all,\te\u0301t cetera";
        assertEquals(
                "The first office owns it all, \u00E9t cetera",
                read(Documents.text(file("x.txt"), raw)).text());
    }

    private static List<String> page(int number, String... lines) {
        List<String> page = new ArrayList<>(List.of("Confidential draft of Example Vendor"));
        page.addAll(List.of(lines));
        page.add("Page " + number + " of 3");
        return page;
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static Extraction read(Path file) throws IOException {
        Extraction read = ExtractCommand.extract(file, String.valueOf(file.getFileName()));
        ClauseSplitterTest.coversAll(read);
        return read;
    }
}
