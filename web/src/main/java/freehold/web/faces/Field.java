package freehold.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/**
 * {@code fh:field}: a label, its input, the help to it and what is wrong with it, tied together for those who hear the
 * page. The input is the body; whether an answer is required is read off the input, so that it is said once. Choices
 * made of several controls (radio buttons, check boxes) become a group named by the label.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {
    static final String TYPE = "freehold.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Optional<UIInput> input = inputs(this).findFirst();
        List<FacesMessage> wrong = input.map(each -> context.getMessageList(each.getClientId(context)))
                .orElse(List.of());
        boolean group = input.filter(Field::isGroup).isPresent();
        String id = getClientId(context);
        String label = text("label");
        boolean required = input.filter(UIInput::isRequired).isPresent();
        input.ifPresent(each -> describe(each, label, required, wrong, id));

        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", id, "id");
        String width = "true".equals(text("wide")) ? " wide" : "";
        out.writeAttribute("class", "field" + width + (wrong.isEmpty() ? "" : " wrong"), null);
        if (group) {
            out.writeAttribute("role", "group", null);
            out.writeAttribute("aria-labelledby", id + "-label", null);
            String described = describedBy(wrong, id);
            if (described != null) {
                out.writeAttribute("aria-describedby", described, null);
            }
        }
        writeLabel(out, label, required, input.filter(each -> !group).map(each -> inputId(each, context)));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String id = getClientId(context);
        String help = text("help");
        if (!help.isEmpty()) {
            out.startElement("p", this);
            out.writeAttribute("class", "help", null);
            out.writeAttribute("id", id + "-help", null);
            out.writeText(help, "help");
            out.endElement("p");
        }
        Optional<UIInput> input = inputs(this).findFirst();
        if (input.isPresent()) {
            out.startElement("div", this);
            out.writeAttribute("class", "field-wrong", null);
            out.writeAttribute("id", id + "-wrong", null);
            for (FacesMessage message : context.getMessageList(input.get().getClientId(context))) {
                message.rendered();
                out.startElement("p", this);
                out.writeText(message.getSummary(), null);
                out.endElement("p");
            }
            out.endElement("div");
        }
        out.endElement("div");
    }

    private void writeLabel(ResponseWriter out, String label, boolean required, Optional<String> target)
            throws IOException {
        String element = target.isPresent() ? "label" : "span";
        out.startElement(element, this);
        out.writeAttribute("class", "label", null);
        out.writeAttribute("id", getClientId() + "-label", null);
        if (target.isPresent()) {
            out.writeAttribute("for", target.get(), null);
        }
        out.writeText(label, "label");
        if (!required) {
            out.startElement("small", this);
            out.writeText(" " + shell("optional"), null);
            out.endElement("small");
        }
        out.endElement(element);
    }

    private void describe(UIInput input, String label, boolean required, List<FacesMessage> wrong, String id) {
        // A group's list would repeat these on every choice, where they are not allowed; the group carries them.
        if (!isGroup(input)) {
            Map<String, Object> attributes = input.getPassThroughAttributes();
            put(attributes, "aria-describedby", describedBy(wrong, id));
            put(attributes, "aria-invalid", wrong.isEmpty() ? null : "true");
            put(attributes, "aria-required", required ? "true" : null);
        }
        input.getAttributes().putIfAbsent("label", label);
        if (input.getRequiredMessage() == null) {
            input.setRequiredMessage(shell("missing"));
        }
        if (input.getConverterMessage() == null) {
            input.setConverterMessage(shell("unreadable"));
        }
    }

    private @Nullable String describedBy(List<FacesMessage> wrong, String id) {
        List<String> by = new ArrayList<>();
        if (!wrong.isEmpty()) {
            by.add(id + "-wrong");
        }
        if (!text("help").isEmpty()) {
            by.add(id + "-help");
        }
        return by.isEmpty() ? null : String.join(" ", by);
    }

    private static void put(Map<String, Object> attributes, String name, @Nullable String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static Stream<UIInput> inputs(UIComponent parent) {
        return parent.getChildren().stream()
                .filter(UIComponent::isRendered)
                .flatMap(child -> child instanceof EditableValueHolder && child instanceof UIInput input
                        ? Stream.of(input)
                        : inputs(child));
    }

    private static boolean isGroup(UIInput input) {
        return input instanceof HtmlSelectOneRadio || input instanceof HtmlSelectManyCheckbox;
    }

    private static String inputId(UIInput input, FacesContext context) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(context);
    }

    private static String shell(String what) {
        return CDI.current().select(TextsBean.class).get().get("faces.page.field." + what);
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
