package freehold.web.faces;

import freehold.shared.Refused;
import freehold.shared.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * What a person sees when something is thrown. On a page they work on, refusals and faults become a message and all
 * they typed stays; where no page stands yet, an error page in the portal's clothes takes its place. Refusals are noted
 * here that no service could note. A stack trace is for the log alone.
 */
public class FaultHandler extends ExceptionHandlerWrapper {
    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            ExceptionQueuedEventContext event = queued.next().getContext();
            queued.remove();
            FacesContext context = event.getContext();
            if (!context.getResponseComplete()) {
                answer(context, event.getPhaseId(), event.getException());
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, PhaseId phase, Throwable thrown) {
        boolean working = context.isPostback() && context.getViewRoot() != null && phase != PhaseId.RENDER_RESPONSE;
        CDI.current().select(RefusalNotes.class).get().note(request(context).getServletPath(), thrown);
        switch (Faults.of(thrown)) {
            case REFUSAL -> {
                String sentence = texts().of(
                                Faults.find(thrown, Refused.class).orElseThrow().refusal());
                if (working) {
                    say(context, sentence);
                } else {
                    request(context).setAttribute("freehold.refusal", sentence);
                    fail(context, HttpServletResponse.SC_CONFLICT, "409", "");
                }
            }
            case FORBIDDEN -> fail(context, HttpServletResponse.SC_FORBIDDEN, "403", "");
            case EXPIRED -> expired(context);
            case INCIDENT -> {
                String number = Incident.record(request(context), thrown);
                if (working) {
                    say(context, texts().of("faces.page.error.incident", number));
                } else {
                    fail(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "500", "?incident=" + number);
                }
            }
        }
    }

    private static void say(FacesContext context, String sentence) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        context.validationFailed();
        context.renderResponse();
    }

    /** A partial answer cannot become a whole page, so the browser is sent to the error page instead. */
    private static void fail(FacesContext context, int status, String page, String query) {
        ExternalContext external = context.getExternalContext();
        try {
            if (context.getPartialViewContext().isAjaxRequest()) {
                if (!external.isResponseCommitted()) {
                    external.responseReset();
                }
                external.redirect(external.getRequestContextPath() + "/error/" + page + query);
            } else if (!external.isResponseCommitted()) {
                external.responseSendError(status, null);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private static void expired(FacesContext context) {
        String back = URLEncoder.encode(BackBean.pageBefore(request(context)), StandardCharsets.UTF_8);
        try {
            ExternalContext external = context.getExternalContext();
            external.redirect(external.getRequestContextPath() + "/error/expired?back=" + back);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        if (context.getExternalContext().getRequest() instanceof HttpServletRequest request) {
            return request;
        }
        throw new FacesException("Pages are served over HTTP only");
    }

    private static Texts texts() {
        return CDI.current().select(TextsBean.class).get().texts();
    }
}
