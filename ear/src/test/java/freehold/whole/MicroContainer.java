package freehold.whole;

import freehold.launcher.PayaraServer;
import freehold.launcher.Ports;
import freehold.launcher.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.protocol.servlet5.v_5.ServletProtocol;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro for Arquillian: a deployment beside the running stack, started as the launcher starts the portal. The
 * published adapter finds the address by reading the server's log and at times reads before all of it is printed; here
 * the port is chosen beforehand and the server asked whether it is ready.
 */
public final class MicroContainer implements DeployableContainer<MicroContainer.Configuration> {
    private @Nullable PayaraServer server;

    /** Nothing to choose. */
    public static final class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {
            // There is nothing that could be wrong.
        }
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription(ServletProtocol.PROTOCOL_NAME);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            Path folder = Files.createTempDirectory("freehold-container");
            Path war = folder.resolve(archive.getName());
            archive.as(ZipExporter.class).exportTo(war.toFile());
            Map<String, String> environment = new TreeMap<>(Whole.stack().environment());
            environment.put("DEMO", "false");
            int port = Ports.free().portal();
            PayaraServer started = PayaraServer.start(
                    StackSettings.forTests(folder).payaraMicro(),
                    war,
                    folder.resolve("payara"),
                    folder.resolve("log"),
                    port,
                    environment);
            server = started;
            started.awaitReady();
            HTTPContext portal = new HTTPContext("localhost", port);
            portal.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, "/"));
            return new ProtocolMetaData().addContext(portal);
        } catch (IOException e) {
            throw new DeploymentException("Payara Micro did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("interrupted", e);
        }
    }

    @Override
    public void undeploy(Archive<?> archive) {
        PayaraServer running = server;
        if (running != null) {
            running.close();
        }
    }
}
