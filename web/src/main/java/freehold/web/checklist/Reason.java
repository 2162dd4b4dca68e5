package freehold.web.checklist;

import freehold.checklist.BriefingStanding;
import freehold.checklist.ChecklistSheet;
import freehold.checklist.Remark;
import freehold.checklist.WaiverSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a step is open, with the way to where that is done.
 *
 * @param link a page of the portal, below the context
 * @param waivable what a waiver would be about; empty where only the deal itself can show it
 */
public record Reason(Remark remark, String link, Optional<WaiverSubject> waivable) {
    private static final String KEY = "checklist.reason.";
    private static final Pattern CONSTANT = Pattern.compile("\\{[a-z.]+\\.([A-Z_]+)\\}");

    static Reason of(Remark remark, ChecklistSheet sheet) {
        UUID deal = sheet.facts().deal().id();
        String what = remark.key().substring(KEY.length());
        List<String> names = constants(remark);
        return switch (what) {
            case "cell" ->
                new Reason(
                        remark,
                        page("cell", deal) + "&artefact=" + names.get(0) + "&right=" + names.get(1),
                        Optional.of(new WaiverSubject(WaiverSubject.Kind.CELL, names.get(0) + "." + names.get(1))));
            case "restriction" ->
                new Reason(
                        remark,
                        page("restrictions", deal) + "&restriction=" + names.get(0) + "&artefact=" + names.get(1),
                        Optional.of(
                                new WaiverSubject(WaiverSubject.Kind.RESTRICTION, names.get(0) + "." + names.get(1))));
            case "encoder" -> plain(remark, page("deal", deal) + "#encoder");
            case "no-position", "unread" -> plain(remark, page("allocation", deal));
            case "no-document", "none-in-force", "document", "unreadable" -> plain(remark, page("documents", deal));
            case "no-trap", "trap" -> plain(remark, page("findings", deal));
            case "no-cover", "indemnity-unread", "indemnity-silent", "indemnity-open" ->
                plain(remark, page("indemnity", deal) + "&dimension=" + names.get(0));
            case "no-briefing" -> plain(remark, page("briefings", deal));
            case "briefing" -> plain(remark, newest(sheet, deal));
            default -> plain(remark, page("deal", deal));
        };
    }

    /** A draft is not everybody's to open; the list is. */
    private static String newest(ChecklistSheet sheet, UUID deal) {
        return sheet.briefings().stream()
                .findFirst()
                .filter(briefing -> !briefing.stateKey().endsWith(".DRAFT"))
                .map(BriefingStanding::id)
                .map(id -> page("briefing", deal) + "&briefing=" + id)
                .orElse(page("briefings", deal));
    }

    private static Reason plain(Remark remark, String link) {
        return new Reason(remark, link, Optional.empty());
    }

    private static String page(String name, UUID deal) {
        return "/" + name + "?deal=" + deal;
    }

    /** What the remark mentions, by the names of the enums: the last parts of the bundle keys in braces. */
    private static List<String> constants(Remark remark) {
        List<String> names = new ArrayList<>();
        for (Object arg : remark.args()) {
            Matcher found = CONSTANT.matcher(String.valueOf(arg));
            while (found.find()) {
                names.add(found.group(1));
            }
        }
        return names;
    }

    /** How the waiver's form names the subject; empty where there is none. */
    public String getSubject() {
        return waivable.map(Reason::name).orElse("");
    }

    static String name(WaiverSubject subject) {
        return subject.kind() + ":" + subject.name();
    }
}
