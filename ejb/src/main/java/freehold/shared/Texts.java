package freehold.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The portal's sentences in one language.
 *
 * <p>A key's first segment is the context that owns the sentence. Page texts ({@code deal.page.list.title}) lie in the
 * bundle {@code freehold.web.deal.text}, everything else ({@code deal.artefact.INPUTS}) in {@code freehold.deal.text}.
 * English is the bundle without a suffix and stands in where a language has no sentence of its own; the machine's
 * language never does. A key without a sentence is shown as «key», and told to the log once.
 */
public final class Texts {
    private static final Logger LOG = System.getLogger(Texts.class.getName());
    private static final Pattern CONTEXT = Pattern.compile("[a-z]{1,40}");
    private static final ResourceBundle.Control NEVER_THE_MACHINES_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern KEY_IN_BRACES = Pattern.compile("\\{([a-z]{1,40}\\.[A-Za-z0-9_.-]{1,120})\\}");
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** The sentences of that language. */
    public static Texts of(Locale locale) {
        return new Texts(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence as it stands, or «key». */
    public String get(String key) {
        return find(key).orElseGet(() -> missing(key));
    }

    /**
     * The sentence with its placeholders filled, by the rules of {@link MessageFormat}. Days and amounts are written
     * the way the language writes them.
     */
    public String of(String key, @Nullable Object... args) {
        Optional<String> pattern = find(key);
        if (pattern.isEmpty()) {
            return missing(key);
        }
        if (args.length == 0) {
            return pattern.get();
        }
        return new MessageFormat(pattern.get(), locale)
                .format(Arrays.stream(args).map(this::readable).toArray());
    }

    /** The refusal as a sentence. */
    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.args().toArray());
    }

    /** The words with every bundle key in braces ({@code {deal.artefact.INPUTS}}) replaced by its sentence. */
    public String words(String template) {
        return KEY_IN_BRACES.matcher(template).replaceAll(found -> Matcher.quoteReplacement(get(found.group(1))));
    }

    /** True when there is a sentence for the key. */
    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** The amount as the language writes it, without the cents where there are none. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.currency()));
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount());
    }

    /** The day as the language writes it, the month by name or number as is usual there. */
    public String day(LocalDate day) {
        return new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.MEDIUM, null)
                .toFormatter(locale)
                .format(day);
    }

    /** The moment as the language writes it, in UTC and saying so: for what has to read alike everywhere. */
    public String moment(Instant at) {
        return new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .appendLiteral(" UTC")
                .toFormatter(locale)
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    private @Nullable Object readable(@Nullable Object arg) {
        if (arg instanceof LocalDate day) {
            return day(day);
        }
        if (arg instanceof Money money) {
            return money(money);
        }
        if (arg instanceof Refusal inner) {
            return of(inner);
        }
        return arg instanceof String words ? words(words) : arg;
    }

    private Optional<String> find(String key) {
        String[] segments = key.split("\\.", 3);
        if (segments.length < 2 || !CONTEXT.matcher(segments[0]).matches()) {
            return Optional.empty();
        }
        String bundle = (segments[1].equals("page") ? "freehold.web." : "freehold.") + segments[0] + ".text";
        return bundle(bundle, Thread.currentThread().getContextClassLoader())
                .or(() -> bundle(bundle, Texts.class.getClassLoader()))
                .filter(found -> found.containsKey(key))
                .map(found -> found.getString(key));
    }

    /** In the portal the thread's loader sees both the domain's bundles and the pages'; this class's own may not. */
    private Optional<ResourceBundle> bundle(String name, @Nullable ClassLoader loader) {
        if (loader == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ResourceBundle.getBundle(name, locale, loader, NEVER_THE_MACHINES_LANGUAGE));
        } catch (MissingResourceException nobodyWroteOne) {
            return Optional.empty();
        }
    }

    private String missing(String key) {
        if (TOLD.size() < 1_000 && TOLD.add(locale + " " + key)) {
            LOG.log(Level.WARNING, "No text for {0} in {1}", key, locale);
        }
        return "«" + key + "»";
    }
}
