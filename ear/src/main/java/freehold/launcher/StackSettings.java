package freehold.launcher;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a {@link Stack} is made of.
 *
 * @param ports where its three servers listen
 * @param folder for data, secrets and logs; kept between runs
 * @param fresh whether everything in the folder is thrown away first
 * @param demo whether the demo's organisations, people and deals are wanted; counts at the first start
 * @param war the portal
 * @param payaraMicro the jar of Payara Micro
 * @param keycloakHome an unpacked Keycloak distribution
 * @param progress told what happens
 */
public record StackSettings(
        Ports ports,
        Path folder,
        boolean fresh,
        boolean demo,
        Path war,
        Path payaraMicro,
        Path keycloakHome,
        Progress progress) {

    /**
     * Reads the settings the build passes as system properties: {@code freehold.war}, {@code payara.micro.jar} and
     * {@code keycloak.home}; with free ports, the demo, and nobody told of the progress.
     *
     * @param folder for data, secrets and logs
     */
    public static StackSettings forTests(Path folder) throws IOException {
        return new StackSettings(
                Ports.free(),
                folder,
                false,
                true,
                path("freehold.war"),
                path("payara.micro.jar"),
                path("keycloak.home"),
                Progress.SILENT);
    }

    /** The file or folder that a system property names. */
    static Path path(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("The system property " + property + " is not set.");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }
}
