package freehold.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in addresses. What is none names nothing, and the page then answers as for a thing that is not there. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {
    @Override
    public @Nullable UUID getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return UUID.fromString(value.strip());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable UUID value) {
        return value == null ? "" : value.toString();
    }
}
