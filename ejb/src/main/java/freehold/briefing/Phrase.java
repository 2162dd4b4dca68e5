package freehold.briefing;

import freehold.shared.Money;
import freehold.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something said partly by the portal and partly by people, kept apart until it is read: the portal's part by bundle
 * key, in the reader's language; names, titles and other words exactly as they were typed, whatever they look like.
 */
public record Phrase(List<Part> parts) {
    /** Nothing said. */
    public static final Phrase NOTHING = new Phrase(List.of());

    public Phrase {
        parts = List.copyOf(parts);
    }

    /** A part of what is said. */
    public sealed interface Part {
        /** How it reads in a language. */
        String in(Texts texts);
    }

    /** What the portal says, by bundle key. */
    public record Key(String key) implements Part {
        @Override
        public String in(Texts texts) {
            return texts.get(key);
        }
    }

    /** Words as they were typed: never looked into. */
    public record Words(String words) implements Part {
        @Override
        public String in(Texts texts) {
            return words;
        }
    }

    /** An amount of money. */
    public record Amount(Money money) implements Part {
        @Override
        public String in(Texts texts) {
            return texts.money(money);
        }
    }

    /** A day. */
    public record Day(LocalDate day) implements Part {
        @Override
        public String in(Texts texts) {
            return texts.day(day);
        }
    }

    /** A moment; what is frozen reads alike everywhere, so its zone is named. */
    public record Moment(Instant at) implements Part {
        @Override
        public String in(Texts texts) {
            return texts.moment(at);
        }
    }

    /** What the portal says. */
    public static Phrase key(String key) {
        return new Phrase(List.of(new Key(key)));
    }

    /** What was typed. */
    public static Phrase words(String words) {
        return words.isEmpty() ? NOTHING : new Phrase(List.of(new Words(words)));
    }

    /** This, and that behind it. */
    public Phrase and(Phrase more) {
        return new Phrase(Stream.concat(parts.stream(), more.parts.stream()).toList());
    }

    /** This, and a part behind it. */
    public Phrase and(Part part) {
        return and(new Phrase(List.of(part)));
    }

    /** This, and what the portal says behind it. */
    public Phrase andKey(String key) {
        return and(new Key(key));
    }

    /** This, and what was typed, or stands between, behind it. */
    public Phrase andWords(String words) {
        return and(words(words));
    }

    /** How it reads in a language. */
    public String in(Texts texts) {
        return parts.stream().map(part -> part.in(texts)).collect(Collectors.joining());
    }
}
