package dev.edd.host.tenant.database;

import dev.edd.adapters.jdbc.H2Files;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the host stores everything, under {@code edd.datasource}.
 *
 * @param url a JDBC URL of H2 or PostgreSQL
 * @param username who connects; empty to leave it to the driver
 * @param password with what password; empty for none
 * @param connections how many connections are open at most
 */
@ConfigurationProperties("edd.datasource")
public record DatabaseSettings(
        @DefaultValue(DEFAULT_URL) String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("10") int connections) {
    /**
     * An H2 file in the working directory, with the settings that the library asks for. {@code DB_CLOSE_ON_EXIT=FALSE}: the pool closes the database when
     * all work is done, and H2 not before. {@code TRACE_LEVEL_FILE=0}: what fails is thrown, and needs no
     * second file, with what callers sent in it.
     */
    public static final String DEFAULT_URL =
            "jdbc:h2:file:./data/edd;" + H2Files.SETTINGS + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    /** Refuses what could never work. */
    public DatabaseSettings {
        if (connections < 1) {
            throw new IllegalArgumentException("edd.datasource.connections must be 1 or more");
        }
    }

    /** The URL as it may be shown: what follows the name of the database, and whoever stands before its host, may be secret. */
    String shownUrl() {
        return url.replaceFirst("[;?].*", "").replaceFirst("//[^/]*@", "//");
    }

    /** What a driver says, without what may be secret. */
    String shown(String message) {
        String text = message.replace(url, shownUrl());
        return password.isEmpty() ? text : text.replace(password, "***");
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    @Override
    public String toString() {
        return "DatabaseSettings[url=" + shownUrl() + ", connections=" + connections + "]";
    }
}
