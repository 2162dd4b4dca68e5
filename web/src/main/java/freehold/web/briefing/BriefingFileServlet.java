package freehold.web.briefing;

import freehold.briefing.BriefingRow;
import freehold.briefing.Briefings;
import freehold.shared.Hash;
import freehold.shared.Refused;
import freehold.web.faces.RefusalNotes;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code /briefing-file?deal=&briefing=&kind=pdf|json}: an issued briefing as it was frozen, to keep. The ETag is the
 * SHA-256 of the very bytes that are sent, so that it can be held against the seal. What is not there, not issued, or
 * not the caller's, is not found.
 */
@WebServlet("/briefing-file")
public class BriefingFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Briefings briefings;
    private final transient RefusalNotes notes;

    @Inject
    public BriefingFileServlet(Briefings briefings, RefusalNotes notes) {
        this.briefings = briefings;
        this.notes = notes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<UUID> deal = id(request.getParameter("deal"));
            Optional<UUID> briefing = id(request.getParameter("briefing"));
            String kind = request.getParameter("kind");
            if (deal.isEmpty() || briefing.isEmpty() || !("pdf".equals(kind) || "json".equals(kind))) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            send(deal.get(), briefing.get(), kind, response);
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException | AccessLocalException forbidden) {
            notes.note(request.getServletPath(), forbidden);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(UUID deal, UUID briefing, String kind, HttpServletResponse response) throws IOException {
        boolean pdf = kind.equals("pdf");
        byte[] bytes = pdf
                ? briefings.download(deal, briefing)
                : briefings.record(deal, briefing).getBytes(StandardCharsets.UTF_8);
        int number = briefings.list(deal).stream()
                .filter(row -> row.id().equals(briefing))
                .mapToInt(BriefingRow::number)
                .findFirst()
                .orElse(0);
        response.setContentType(pdf ? "application/pdf" : "application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"briefing-" + number + "." + kind + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("ETag", "\"" + Hash.of(bytes) + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
