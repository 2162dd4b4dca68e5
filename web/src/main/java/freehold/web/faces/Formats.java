package freehold.web.faces;

import freehold.shared.Money;
import freehold.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values look to this reader: in their language and their time zone. Used by the {@code fh:} tags; pages seldom
 * need it themselves.
 *
 * <p>The zone is the browser's own, told by a cookie; until it is told, times are in UTC and the browser rewrites them.
 */
@Named("fmt")
@RequestScoped
public class Formats {
    private static final String ZONE_COOKIE = "freehold-zone";
    private static final int GROUP = 4;

    /** Shapes by the words contexts use for their states; what is not here looks switched off. */
    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("met", "met"),
            Map.entry("done", "met"),
            Map.entry("ok", "met"),
            Map.entry("info", "met"),
            Map.entry("near", "near"),
            Map.entry("compromise", "near"),
            Map.entry("waived", "near"),
            Map.entry("wait", "wait"),
            Map.entry("current", "wait"),
            Map.entry("gap", "gap"),
            Map.entry("bad", "gap"),
            Map.entry("silent", "silent"),
            Map.entry("unread", "unread"),
            Map.entry("suggested", "suggested"),
            Map.entry("open", "off"),
            Map.entry("off", "off"));

    private final Texts texts;
    private final ZoneId zone;

    /** For the container's proxy. */
    protected Formats() {
        this.texts = Texts.of(Locale.UK);
        this.zone = ZoneOffset.UTC;
    }

    @Inject
    public Formats(LocaleBean language, HttpServletRequest request) {
        this(language.getLocale(), Cookies.value(request, ZONE_COOKIE).orElse(""));
    }

    Formats(Locale locale, String zone) {
        this.texts = Texts.of(locale);
        this.zone = ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : ZoneOffset.UTC;
    }

    /** The reader's zone, as told by their browser. */
    public String getZone() {
        return zone.getId();
    }

    /** The style class of a state: an enum constant or a word. */
    public String shape(@Nullable Object state) {
        return state == null ? "off" : SHAPES.getOrDefault(state.toString().toLowerCase(Locale.ROOT), "off");
    }

    /** What {@code aria-current} says of a step in that state. */
    public @Nullable String current(@Nullable Object state) {
        return shape(state).equals("wait") ? "step" : null;
    }

    /** A day, a time of day or both ({@code date}, {@code time}, {@code moment}); nothing for nothing. */
    public String when(@Nullable Object at, @Nullable String style) {
        if (at instanceof LocalDate day) {
            return texts.day(day);
        }
        return moment(at)
                .map(moment -> formatter(style(at, style), texts.locale()).format(moment.withZoneSameInstant(zone)))
                .orElse("");
    }

    /** For {@code <time datetime>}. */
    public String iso(@Nullable Object at) {
        return at instanceof LocalDate day
                ? day.toString()
                : moment(at).map(moment -> moment.toInstant().toString()).orElse("");
    }

    /** What of a time is shown; a day has no time of day to show. */
    public String style(@Nullable Object at, @Nullable String style) {
        if (at instanceof LocalDate) {
            return "day";
        }
        return style == null || style.isEmpty() ? "moment" : style;
    }

    /** An amount in the reader's language; nothing for nothing. */
    public String money(@Nullable Money money) {
        return money == null ? "" : texts.money(money);
    }

    /** An amount for machines. */
    public String plain(@Nullable Money money) {
        return money == null ? "" : money.amount().toPlainString();
    }

    /** Digits of a digest in groups of four, so that two can be compared by eye. */
    public String grouped(@Nullable Object digest) {
        return digest == null ? "" : digest.toString().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** First letters of the first and the last name. */
    public String initials(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] words = name.strip().split("\\s+", -1);
        String last = words.length > 1 ? initial(words[words.length - 1]) : "";
        return (initial(words[0]) + last).toUpperCase(texts.locale());
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static DateTimeFormatter formatter(String style, Locale locale) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        switch (style) {
            case "date" -> builder.appendLocalized(FormatStyle.MEDIUM, null);
            case "time" -> builder.appendLocalized(null, FormatStyle.SHORT);
            default -> builder.appendLocalized(FormatStyle.MEDIUM, FormatStyle.SHORT);
        }
        return builder.toFormatter(locale);
    }

    private static Optional<ZonedDateTime> moment(@Nullable Object at) {
        if (at instanceof Instant instant) {
            return Optional.of(instant.atZone(ZoneOffset.UTC));
        }
        if (at instanceof OffsetDateTime offset) {
            return Optional.of(offset.toZonedDateTime());
        }
        return at instanceof ZonedDateTime zoned ? Optional.of(zoned) : Optional.empty();
    }
}
