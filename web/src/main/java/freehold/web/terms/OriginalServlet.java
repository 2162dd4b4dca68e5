package freehold.web.terms;

import freehold.shared.Refused;
import freehold.terms.Documents;
import freehold.terms.VersionSheet;
import freehold.web.faces.RefusalNotes;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands originals out, byte for byte as they came, a part at a time. Always as a file to keep, never to be shown: a
 * vendor's document must not run as a page of the portal.
 */
@WebServlet("/original")
public class OriginalServlet extends HttpServlet {
    private final transient Documents documents;
    private final transient RefusalNotes notes;

    @Inject
    public OriginalServlet(Documents documents, RefusalNotes notes) {
        this.documents = documents;
        this.notes = notes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID deal = Ids.parse(request.getParameter("deal"));
        UUID version = Ids.parse(request.getParameter("version"));
        try {
            VersionSheet original = documents.download(deal, version);
            describe(original, response);
            send(deal, version, response.getOutputStream());
        } catch (Refused refused) {
            answer(response, HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException | AccessLocalException notTheirs) {
            notes.note(request.getServletPath(), notTheirs);
            answer(response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void describe(VersionSheet original, HttpServletResponse response) {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(original.size());
        response.setHeader("Content-Disposition", FileNames.attachment(original.fileName()));
        response.setHeader("ETag", '"' + original.sha256() + '"');
        response.setHeader(
                "Repr-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(original.sha256())) + ":");
    }

    private void send(UUID deal, UUID version, OutputStream out) throws IOException {
        int ordinal = 0;
        for (Optional<byte[]> part = documents.part(deal, version, ordinal);
                part.isPresent();
                part = documents.part(deal, version, ++ordinal)) {
            out.write(part.get());
        }
    }

    private static void answer(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.sendError(status);
        }
    }
}
