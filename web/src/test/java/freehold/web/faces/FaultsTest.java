package freehold.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.shared.Refused;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.application.ViewExpiredException;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void a_refusal_is_found_however_deep_it_is_wrapped() {
        Exception wrapped = new ELException(new EJBException(Refused.because("deal.refusal.closed")));
        assertEquals(Faults.REFUSAL, Faults.of(wrapped));
    }

    @Test
    void a_role_that_is_missing_is_not_an_incident() {
        assertEquals(Faults.FORBIDDEN, Faults.of(new ELException(new EJBAccessException("no"))));
    }

    @Test
    void a_page_kept_too_long_is_not_an_incident() {
        assertEquals(Faults.EXPIRED, Faults.of(new ViewExpiredException("/deals.xhtml")));
    }

    @Test
    void everything_else_is_an_incident() {
        assertEquals(Faults.INCIDENT, Faults.of(new IllegalStateException("boom")));
    }
}
