package freehold.web.faces;

import freehold.shared.Refusal;
import freehold.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The portal's sentences in the reader's language, as pages use them: {@code #{t['deal.artefact.INPUTS']}}, and with
 * arguments {@code #{t.of('deal.page.list.count', n)}}. A map that can be asked but not listed.
 */
@Named("t")
@RequestScoped
public class TextsBean extends AbstractMap<String, String> {
    private final Texts texts;

    /** For the container's proxy. */
    protected TextsBean() {
        this.texts = Texts.of(Locale.UK);
    }

    @Inject
    public TextsBean(LocaleBean language) {
        this.texts = Texts.of(language.getLocale());
    }

    @Override
    public String get(@Nullable Object key) {
        return texts.get(String.valueOf(key));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return texts.has(String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** The sentence with its placeholders filled. */
    public String of(String key, @Nullable Object... args) {
        return texts.of(key, args);
    }

    /** The refusal as a sentence. */
    public String refusal(Refusal refusal) {
        return texts.of(refusal);
    }

    /** The words with every bundle key in braces replaced by its sentence. */
    public String words(String template) {
        return texts.words(template);
    }

    /** The sentences themselves, for what is written outside a page. */
    public Texts texts() {
        return texts;
    }
}
