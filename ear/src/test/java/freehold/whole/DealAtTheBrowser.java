package freehold.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do with a deal at the browser, in a few words each. */
final class DealAtTheBrowser {
    private static final Pattern DEAL = Pattern.compile("deal=([0-9a-f-]{36})");

    private final String deal;

    private DealAtTheBrowser(String deal) {
        this.deal = deal;
    }

    String id() {
        return deal;
    }

    /** A lead advisor opens a deal of a client, with an advisor on its team. */
    static DealAtTheBrowser open(Visitor lead, String client, String product, String advisor) {
        lead.open("/open-deal");
        Page page = lead.page();
        select(page.locator("#open\\:client"), client);
        page.locator("#open\\:vendor").fill("Cortexa");
        page.locator("#open\\:product").fill(product);
        page.locator("#open\\:edition").selectOption("ENTERPRISE");
        page.locator("#open\\:channel").selectOption("DIRECT");
        page.locator("#open\\:amount").fill("2400000");
        page.locator("#open\\:target").fill("2027-03-01");
        page.getByLabel(advisor).check();
        press(page, "Open the deal");
        page.waitForURL(url -> url.contains("/deal?"));
        Matcher id = DEAL.matcher(page.url());
        if (!id.find()) {
            throw new AssertionError(page.url());
        }
        return new DealAtTheBrowser(id.group(1));
    }

    void decideScope(Visitor person, String... yes) {
        person.open("/deal?deal=" + deal);
        Page page = person.page();
        Locator decisions = page.locator("#scope select");
        for (int i = 0; i < decisions.count(); i++) {
            decisions.nth(i).selectOption("NO");
        }
        for (String artefact : yes) {
            page.getByLabel(artefact, new Page.GetByLabelOptions().setExact(true))
                    .selectOption("YES");
        }
        press(page, "Keep these decisions");
        page.getByText("The decisions are kept").waitFor();
    }

    /** Uploads a document and waits until it is read; answers the link to its reading view. */
    String upload(Visitor person, Path file) {
        person.open("/documents?deal=" + deal);
        Page page = person.page();
        page.locator("input[type=file]").setInputFiles(file);
        Locator read = page.locator("a[href*='/reading?']").first();
        read.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return read.getAttribute("href");
    }

    /** In the reading view: takes the whole clause that begins so. */
    static void take(Visitor advisor, String reading, String words) {
        advisor.open(reading);
        Page page = advisor.page();
        page.locator(".reading[data-ready]").waitFor();
        Locator clause = page.locator(".clause")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        clause.focus();
        page.keyboard().press("Enter");
        page.locator("#chosen:visible").waitFor();
    }

    /** Puts the words taken into a cell, as agreed. */
    static void agree(Visitor advisor, String cell, String position) {
        Page page = advisor.page();
        page.locator("#words\\:stage").selectOption("AGREED");
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.locator("#words\\:cell")
                .selectOption(cell));
        page.locator("#words\\:position option[value=" + position + "]").waitFor(attached());
        page.locator("#words\\:position").selectOption(position);
        press(page, "Put the position there");
        page.getByText("The position stands in the table").waitFor();
    }

    static void trap(Visitor advisor, String trap) {
        Page page = advisor.page();
        page.locator("details.as summary").nth(1).click();
        page.locator("#words\\:trap").selectOption(trap);
        press(page, "Record the trap");
        page.getByText("The trap is recorded").waitFor();
    }

    void concedeTheTrap(Visitor advisor, String why) {
        advisor.open("/findings?deal=" + deal);
        Page page = advisor.page();
        press(page, "Settle or reopen");
        page.locator("select[id$=':to']").selectOption("CONCEDED");
        page.locator("textarea[id$=':words']").fill(why);
        press(page, "Keep this");
        page.getByText("What becomes of the trap is kept").waitFor();
    }

    /** Waives everything the checklist offers, for one reason. */
    int waiveAll(Visitor buyer, String reason) {
        int waived = 0;
        while (true) {
            buyer.open("/checklist?deal=" + deal);
            Page page = buyer.page();
            Locator waive = page.locator("#waive");
            if (waive.count() == 0 || page.locator("#form\\:subject option").count() < 2) {
                return waived;
            }
            if (waive.getAttribute("open") == null) {
                waive.locator("summary").click();
            }
            page.locator("#form\\:subject").selectOption(new SelectOption().setIndex(1));
            page.locator("#form\\:reason").fill(reason);
            page.locator("#form\\:go").click();
            page.getByText("Waived in your name").waitFor();
            page.waitForLoadState();
            waived++;
        }
    }

    static void select(Locator menu, String label) {
        menu.selectOption(new SelectOption().setLabel(label));
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
