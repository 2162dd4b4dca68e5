package freehold.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Where services get their clock from. */
@Dependent
public class Time {
    /** UTC; zones are a matter of the reader. */
    @Produces
    @Dependent
    public Clock clock() {
        return Clock.systemUTC();
    }
}
