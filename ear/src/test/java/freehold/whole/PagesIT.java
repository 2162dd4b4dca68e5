package freehold.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Every page as people get it: what it costs, and whether it can be read with ears and operated with keys. */
class PagesIT {
    private static final int LIST = 8;
    private static final int DEAL = 12;
    private static final Pattern STATEMENTS =
            Pattern.compile("(?m)^[a-z_]*freehold_sql_statements(?:\\{[^}]*})? ([0-9.E]+)$");

    @Test
    void axe_finds_nothing_serious_on_any_page_in_light_in_dark_and_on_a_phone() throws IOException {
        List<String> findings = new ArrayList<>();
        try (Visitor jonas = Visitor.as("jonas");
                Visitor thilo = Visitor.as("thilo");
                Visitor rikke = Visitor.as("rikke");
                Visitor petra = Visitor.as("petra");
                Visitor aldo = Visitor.as("aldo")) {
            Map<String, String> addresses = addresses(jonas);
            addresses.forEach((page, address) -> findings.addAll(findings(jonas, page, address)));
            Set<String> seen = new TreeSet<>(addresses.keySet());
            seen.add("no-deals");
            assertEquals(pagesOfThePortal(), seen, "pages nobody looked at");
            findings.addAll(findings(petra, "no-deals", "/no-deals"));
            findings.addAll(findings(aldo, "journal of an organisation", "/journal"));
            for (String page : List.of("deal", "checklist", "documents")) {
                findings.addAll(findings(rikke, page + " of a buyer", Objects.requireNonNull(addresses.get(page))));
            }
            findings.addAll(
                    findings(thilo, "briefing before counsel", Objects.requireNonNull(addresses.get("briefing"))));
            findings.addAll(findings(jonas, "error/404", "/no-such-page"));
            findings.addAll(findings(jonas, "error/403", "/deal?deal=00000000-0000-4000-8000-000000000000"));
        }
        try (Visitor anyone = Visitor.anyone()) {
            findings.addAll(findings(anyone, "login", "/deals"));
        }
        assertEquals(List.of(), findings);
    }

    private static List<String> findings(Visitor visitor, String what, String address) {
        List<String> findings = new ArrayList<>();
        Page page = visitor.page();
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        visitor.open(address);
        visitor.seriousFindings().forEach(finding -> findings.add(what + ", light: " + finding));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.seriousFindings().forEach(finding -> findings.add(what + ", dark: " + finding));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(375, 812);
        visitor.seriousFindings().forEach(finding -> findings.add(what + ", phone: " + finding));
        return findings;
    }

    /** Where the pages of the WAR are, for two deals of the demo. */
    private static Map<String, String> addresses(Visitor visitor) {
        String deal = "deal=" + DemoDeals.find(visitor, "Dispatch assistant");
        String signed = "deal=" + DemoDeals.find(visitor, "Contract drafting");
        visitor.open("/documents?" + deal);
        String reading = visitor.page().locator("a[href*='/reading?']").first().getAttribute("href");
        String comparison =
                visitor.page().locator("a[href*='/compare-versions?']").first().getAttribute("href");
        visitor.open("/briefings?" + signed);
        String briefing =
                visitor.page().locator("a[href*='/briefing?']").first().getAttribute("href");
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("index", "/");
        addresses.put("deals", "/deals");
        addresses.put("open-deal", "/open-deal");
        for (String page : List.of(
                "deal",
                "edit-deal",
                "team",
                "documents",
                "suggestions",
                "allocation",
                "restrictions",
                "findings",
                "indemnity",
                "checklist",
                "briefings",
                "journal",
                "playbook")) {
            addresses.put(page, "/" + page + "?" + deal);
        }
        addresses.put("cell", "/cell?" + deal + "&artefact=OUTPUTS&right=RETENTION");
        addresses.put("reading", reading);
        addresses.put("compare-versions", comparison);
        addresses.put("rules", "/rules");
        addresses.put("briefing", briefing);
        return addresses;
    }

    /** Every page that is deployed, so that none is forgotten here. */
    private static Set<String> pagesOfThePortal() throws IOException {
        try (ZipFile war =
                new ZipFile(Path.of(System.getProperty("freehold.war")).toFile())) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("[a-z-]+\\.xhtml"))
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void a_list_of_fifty_deals_a_deal_and_its_suggestions_take_few_statements() throws Exception {
        try (Visitor jonas = Visitor.as("jonas");
                Visitor hana = Visitor.as("hana");
                Visitor rikke = Visitor.as("rikke")) {
            DemoDeals.addToHarbour(50);
            assertCost(LIST, jonas, "/deals");
            assertEquals(50, jonas.page().locator("table.stack tbody tr").count());
            assertCost(LIST, hana, "/deals");
            assertEquals(50, hana.page().locator("table.stack tbody tr").count());

            String deal = "/deal?deal=" + DemoDeals.find(jonas, "Dispatch assistant");
            assertCost(DEAL, jonas, deal);
            assertCost(DEAL, rikke, deal);
            assertCost(LIST, jonas, deal.replace("/deal?", "/suggestions?") + "&decision=all");
        }
    }

    private static void assertCost(int most, Visitor visitor, String address) {
        visitor.open(address);
        long before = statements(visitor);
        visitor.open(address);
        long cost = statements(visitor) - before;
        assertTrue(cost >= 1 && cost <= most, address + " took " + cost + " statements");
    }

    private static long statements(Visitor visitor) {
        Matcher figure = STATEMENTS.matcher(visitor.fetch("/metrics").text());
        assertTrue(figure.find(), "the metric is there");
        return (long) Double.parseDouble(figure.group(1));
    }
}
