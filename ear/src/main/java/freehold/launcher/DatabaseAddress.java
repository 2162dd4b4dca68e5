package freehold.launcher;

/**
 * Where a PostgreSQL database answers.
 *
 * @param host its machine
 * @param port 1 to 65535
 * @param name of the database
 */
public record DatabaseAddress(String host, int port, String name) {
    /** The address as JDBC writes it. */
    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }
}
