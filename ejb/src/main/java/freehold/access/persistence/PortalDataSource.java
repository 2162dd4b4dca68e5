package freehold.access.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/**
 * Defines the portal's connections from the environment. They are validated before use, so that a restarted database is
 * met with new connections rather than with errors.
 */
@Singleton
@Startup
@DataSourceDefinition(
        name = "java:app/jdbc/freehold",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "jdbc:postgresql://${MPCONFIG=DB_HOST:localhost}:${MPCONFIG=DB_PORT:5432}/${MPCONFIG=DB_NAME:freehold}",
        user = "${MPCONFIG=DB_USER:freehold_app}",
        password = "${MPCONFIG=DB_PASSWORD:}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "ApplicationName=freehold"
        })
public class PortalDataSource {}
