package freehold.web.session;

import freehold.access.Caller;
import freehold.access.Role;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the services who signed in, in their own words. */
final class CallerOfLogin {
    private CallerOfLogin() {}

    /** The caller, with the roles the container knows of. */
    static Caller caller(Login login) {
        Membership organisation = login.organisation();
        return new Caller(
                login.person(),
                login.name(),
                organisation.tenant(),
                organisation.name(),
                organisation.practice(),
                login.roles().stream()
                        .map(Role::ofName)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                login.authenticatedAt(),
                Optional.ofNullable(login.proof()));
    }
}
