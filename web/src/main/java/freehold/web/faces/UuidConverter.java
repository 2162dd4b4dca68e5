package freehold.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ids in addresses and forms. What is no id becomes {@link #NOBODYS}, which no record has, so that a mangled address
 * ends like one of a record that is not there.
 */
@FacesConverter(forClass = UUID.class, managed = false)
public class UuidConverter implements Converter<UUID> {
    /** An id no record has. */
    public static final UUID NOBODYS = new UUID(0, 0);

    @Override
    public @Nullable UUID getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        return value == null || value.isBlank() ? null : parse(value.strip());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable UUID value) {
        return value == null ? "" : value.toString();
    }

    /** The id, or {@link #NOBODYS} for whatever is none. */
    public static UUID parse(@Nullable String value) {
        try {
            return UUID.fromString(value == null ? "" : value);
        } catch (IllegalArgumentException noId) {
            return NOBODYS;
        }
    }
}
