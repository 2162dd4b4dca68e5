package freehold.web.faces;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Choices named in an address, where anything can stand: what names no choice is no choice, and nothing breaks. */
public final class Constants {
    private Constants() {}

    /** The constant of exactly that name. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
