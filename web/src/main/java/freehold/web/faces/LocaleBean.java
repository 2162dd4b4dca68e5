package freehold.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language of this request: the one chosen (kept in a cookie, so that it outlives the session), else the login's,
 * else the first the browser asks for and the portal speaks, else English.
 */
@Named("lang")
@RequestScoped
public class LocaleBean {
    /** A link to this page in another language. */
    public static final class Choice {
        private final Language language;
        private final boolean chosen;
        private final String link;

        Choice(Language language, boolean chosen, String link) {
            this.language = language;
            this.chosen = chosen;
            this.link = link;
        }

        public String getTag() {
            return language.tag();
        }

        public String getName() {
            return language.ownName();
        }

        public boolean isChosen() {
            return chosen;
        }

        public String getLink() {
            return link;
        }
    }

    private final @Nullable HttpServletRequest request;
    private final Optional<LoginLanguage> login;
    private @Nullable Language language;

    /** For the container's proxy. */
    protected LocaleBean() {
        this.request = null;
        this.login = Optional.empty();
    }

    @Inject
    public LocaleBean(HttpServletRequest request, Instance<LoginLanguage> login) {
        this.request = request;
        this.login = login.stream().findFirst();
    }

    /** The locale for sentences, days and amounts. */
    public Locale getLocale() {
        return language().locale();
    }

    /** As written in {@code lang}. */
    public String getTag() {
        return language().tag();
    }

    /** Every language, with the way to this very page in it. */
    public List<Choice> getChoices() {
        HttpServletRequest here = request;
        if (here == null) {
            return List.of();
        }
        return Arrays.stream(Language.values())
                .map(each -> new Choice(each, each == language(), LanguageSwitch.linkTo(each, here)))
                .toList();
    }

    private Language language() {
        Language known = language;
        if (known == null) {
            known = request == null ? Language.ENGLISH : choose(request);
            language = known;
        }
        return known;
    }

    private Language choose(HttpServletRequest request) {
        return Cookies.value(request, LanguageSwitch.COOKIE)
                .flatMap(Language::ofTag)
                .or(() -> login.flatMap(LoginLanguage::locale).flatMap(Language::ofLocale))
                .or(() -> Collections.list(request.getLocales()).stream()
                        .map(Language::ofLocale)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(Language.ENGLISH);
    }
}
