package freehold.briefing.model;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import freehold.briefing.FactLine;
import freehold.briefing.FactLine.Quote;
import freehold.briefing.FactLine.Said;
import freehold.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A briefing on paper: tagged PDF/A-3a with its fonts inside, stating the facts and the SHA-256 of the record they were
 * frozen in.
 */
public final class BriefingPaper {
    private static final String FONTS = "/freehold/briefing/fonts/";
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
              @bottom-center { content: counter(page) " / " counter(pages); font-family: serif; font-size: 8pt; color: #4a5468 } }
            body { font-family: serif; font-size: 10pt; line-height: 1.4; color: #1d2433 }
            h1 { font-size: 19pt; margin: 0 0 2mm 0 }
            h2 { font-size: 12.5pt; margin: 7mm 0 2mm 0; border-bottom: 0.5pt solid #cfcabe; padding-bottom: 1mm }
            p { margin: 0 0 2mm 0 }
            .who { color: #4a5468 }
            table { width: 100%; border-collapse: collapse }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.3pt solid #e2dfd7 }
            th { width: 34%; font-weight: bold }
            tr { page-break-inside: avoid }
            .note { font-style: normal; border-left: 1.5pt solid #cfcabe; padding-left: 2mm; margin: 1mm 0 }
            .quote { margin: 1mm 0 }
            .where { color: #4a5468; font-size: 8.5pt }
            .beside { color: #4a5468; font-size: 8.5pt; margin-top: 1.5mm }
            .seal { font-family: mono; font-size: 8.5pt; background: #e8eff6; padding: 3mm; margin-top: 3mm }
            """;

    private final Texts texts;

    public BriefingPaper(Texts texts) {
        this.texts = texts;
    }

    /** The PDF of a record: everything on it is what the record says. */
    public byte[] print(SealedRecord record) {
        String html = html(record);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            font(builder, "LiberationSerif-Regular.ttf", "serif", 400);
            font(builder, "LiberationSerif-Bold.ttf", "serif", 700);
            font(builder, "LiberationMono-Regular.ttf", "mono", 400);
            builder.withProducer("Freehold");
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the briefing could not be printed", e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(BriefingPaper.class.getResourceAsStream(FONTS + file), file);
    }

    private String html(SealedRecord record) {
        List<FactLine> lines = record.lines();
        String title = escape(record.title());
        String heading = escape(texts.of("briefing.paper.title", record.number()));
        String groups = lines.stream()
                .map(FactLine::group)
                .distinct()
                .map(group -> "<h2>" + escape(texts.get(group)) + "</h2><table>"
                        + lines.stream()
                                .filter(line -> line.group().equals(group))
                                .map(line -> "<tr><th scope=\"row\">"
                                        + escape(line.label().in(texts)) + "</th><td>"
                                        + said("", line.said())
                                        + line.besides().stream()
                                                .map(beside -> said("beside", beside))
                                                .collect(Collectors.joining())
                                        + "</td></tr>")
                                .collect(Collectors.joining())
                        + "</table>")
                .collect(Collectors.joining());
        return "<!DOCTYPE html><html lang=\"" + texts.locale().getLanguage() + "\"><head><title>" + title
                + "</title><meta name=\"subject\" content=\"" + heading + "\"/><style>" + STYLE
                + "</style></head><body><h1>" + heading + "</h1><p>" + title + "</p><p class=\"who\">"
                + escape(who(record)) + "</p><h2>" + escape(texts.get("briefing.paper.summary")) + "</h2>"
                + record.summary()
                        .lines()
                        .map(line -> "<p>" + escape(line) + "</p>")
                        .collect(Collectors.joining())
                + groups
                + "<h2>" + escape(texts.get("briefing.paper.seal")) + "</h2><p>"
                + escape(texts.get("briefing.paper.seal.what")) + "</p><div class=\"seal\">SHA-256 " + record.sha256()
                + "</div><p class=\"who\">" + escape(texts.get("briefing.paper.advice")) + "</p></body></html>";
    }

    /** Put together by hand, for a name must not be looked into as an argument of a sentence is. */
    private String who(SealedRecord record) {
        return texts.get("briefing.paper.written") + " " + String.join(", ", record.authors()) + "; "
                + texts.get("briefing.paper.issued") + " " + record.issuer() + ", " + texts.moment(record.issuedAt());
    }

    /** How it stands, what people noted, and the vendor's words, each by itself. */
    private String said(String style, Said said) {
        String gap = said.gap().isEmpty() ? "" : texts.get("allocation.gap." + said.gap());
        String what = said.what().in(texts);
        return "<div class=\"" + style + "\">" + escape(gap + (gap.isEmpty() || what.isEmpty() ? "" : ". ") + what)
                + (said.note().isEmpty() ? "" : "<div class=\"note\">" + escape(said.note()) + "</div>")
                + said.quote().map(this::quoted).orElse("") + "</div>";
    }

    private String quoted(Quote quote) {
        return "<div class=\"quote\">"
                + escape(texts.get("briefing.paper.quote") + quote.words() + texts.get("briefing.paper.unquote"))
                + " <span class=\"where\">" + escape(quote.where()) + ", "
                + escape(texts.of("briefing.fact.characters", quote.start(), quote.end())) + "</span></div>";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .filter(point -> point >= 0x20 || point == '\n' || point == '\t')
                .forEach(point -> {
                    switch (point) {
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '&' -> escaped.append("&amp;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(point);
                    }
                });
        return escaped.toString();
    }
}
