package freehold.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import freehold.shared.Hash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * A deal from the vendor's terms to a signed briefing, by the people of two clients and a practice, at their browsers.
 */
class WholeLineIT {
    private static final Pattern BRIEFING = Pattern.compile("briefing=([0-9a-f-]{36})");
    private static final Path TERMS = Path.of("../ejb/src/main/resources/freehold/demo/terms/cortexa-master-terms.pdf");
    private static final String PRODUCT = "Route planner";

    @Test
    void a_deal_goes_from_the_vendors_terms_to_a_signed_briefing_and_the_other_client_sees_nothing() throws Exception {
        try (Visitor jonas = Visitor.as("jonas");
                Visitor maren = Visitor.as("maren");
                Visitor rikke = Visitor.as("rikke");
                Visitor hana = Visitor.as("hana");
                Visitor ines = Visitor.as("ines")) {
            DealAtTheBrowser deal = DealAtTheBrowser.open(jonas, "Northwind Logistics", PRODUCT, "Maren Holt");
            seesNothing(hana, deal.id(), List.of());
            deal.decideScope(rikke, "Inputs");

            String reading = deal.upload(maren, TERMS);
            seesNothing(ines, deal.id(), List.of(reading));
            allocate(maren, reading);
            deal.concedeTheTrap(maren, "The client lives with it until the renewal.");
            deal.waiveAll(rikke, "Not wanted for this product.");

            String briefing = draft(maren, deal);
            maren.open(briefing);
            assertEquals(0, maren.page().locator("#issuing\\:issue").count(), "an author does not issue");
            jonas.open(briefing);
            jonas.page().locator("#issuing summary").click();
            jonas.page().locator("#issuing\\:issue").click();
            jonas.page().getByText("The briefing is issued and frozen").waitFor();
            seesNothing(hana, deal.id(), List.of(briefing));

            String sha256 = sign("anneke", briefing, "legal");
            assertEquals(sha256, sign("thilo", briefing, "IP"));
            rikke.open(briefing);
            assertTrue(rikke.text().contains("Cleared"), rikke.text());
            downloadMatches(rikke, briefing, sha256);
            seesNothing(
                    hana,
                    deal.id(),
                    List.of(briefing, briefing.replace("/briefing?", "/briefing-file?") + "&kind=pdf"));

            deal.decideScope(rikke, "Inputs", "Prompts");
            rikke.open(briefing);
            assertTrue(rikke.text().contains("no longer says what the deal says"), "outdated by itself");
            rikke.open("/journal?deal=" + deal.id());
            assertTrue(rikke.text().contains("Thilo Brandt"), "the journal tells who signed");
        }
    }

    private static void allocate(Visitor maren, String reading) {
        DealAtTheBrowser.take(maren, reading, "4.1");
        DealAtTheBrowser.agree(maren, "INPUTS.OWNERSHIP", "OWNED_BY_CUSTOMER");
        DealAtTheBrowser.take(maren, reading, "4.3");
        DealAtTheBrowser.agree(maren, "INPUTS.VENDOR_USE", "USED_TO_IMPROVE");
        DealAtTheBrowser.take(maren, reading, "4.3");
        DealAtTheBrowser.agree(maren, "INPUTS.RETENTION", "KEPT_AS_NECESSARY");
        DealAtTheBrowser.take(maren, reading, "11.4");
        DealAtTheBrowser.agree(maren, "INPUTS.END_OF_CONTRACT", "KEPT_FOR_A_PERIOD");
        DealAtTheBrowser.take(maren, reading, "4.3");
        DealAtTheBrowser.trap(maren, "IMPROVE_SERVICES");
        assertTrue(maren.page().locator("mark").count() > 0, "evidence shows in the text");
    }

    private static String draft(Visitor maren, DealAtTheBrowser deal) {
        maren.open("/briefings?deal=" + deal.id());
        Page page = maren.page();
        page.locator("#form\\:summary").fill("Northwind keeps its inputs; the rest is waived.");
        page.locator("#form\\:go").click();
        page.waitForURL(url -> url.contains("/briefing?"));
        Matcher id = BRIEFING.matcher(page.url());
        assertTrue(id.find(), page.url());
        return "/briefing?deal=" + deal.id() + "&briefing=" + id.group(1);
    }

    /** Signs as counsel, who proves anew for this briefing who they are; answers the hash they signed. */
    private static String sign(String counsel, String briefing, String capacity) {
        try (Visitor signer = Visitor.as(counsel)) {
            signer.open(briefing);
            Page page = signer.page();
            assertEquals(
                    0,
                    page.getByText("Sign as " + capacity + " counsel").count(),
                    "the login of the day is no proof for this briefing");
            page.locator("a[href*='/login?fresh=']").click();
            signer.logIn();
            String sha256 = page.locator("#signing\\:sha256").inputValue();
            DealAtTheBrowser.press(page, "Sign as " + capacity);
            page.getByText("You have signed").waitFor();
            return sha256;
        }
    }

    private static void downloadMatches(Visitor reader, String briefing, String sha256) throws Exception {
        String file = briefing.replace("/briefing?", "/briefing-file?");
        APIResponse json = reader.fetch(file + "&kind=json");
        assertEquals(sha256, Hash.of(new String(json.body(), StandardCharsets.UTF_8)));
        APIResponse pdf = reader.fetch(file + "&kind=pdf");
        assertEquals(200, pdf.status());
        assertTrue(reader.text().replaceAll("\\s", "").contains(Hash.of(pdf.body())), "the page states the PDF's hash");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.replaceAll("\\s", "").contains(sha256), text);
            assertTrue(text.contains("Northwind Logistics"));
        }
    }

    /** Somebody of the other client, or of the practice but not on the team: no list, no deep link, no download. */
    private static void seesNothing(Visitor stranger, String deal, List<String> links) {
        stranger.open("/deals");
        assertFalse(stranger.text().contains(PRODUCT));
        for (String page : List.of(
                "deal",
                "documents",
                "allocation",
                "restrictions",
                "findings",
                "indemnity",
                "checklist",
                "briefings",
                "journal")) {
            refused(stranger, "/" + page + "?deal=" + deal);
        }
        links.forEach(link -> refused(stranger, link));
    }

    private static void refused(Visitor stranger, String link) {
        APIResponse answer = stranger.fetch(link);
        assertTrue(answer.status() >= 400 && answer.status() < 500, link + " answered " + answer.status());
        assertFalse(answer.text().contains(PRODUCT), link);
        assertFalse(answer.text().contains("Cortexa"), link);
    }
}
