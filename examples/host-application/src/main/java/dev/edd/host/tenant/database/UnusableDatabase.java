package dev.edd.host.tenant.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** The host cannot start, since its database cannot be used. Says why and what to do, and shows no password. */
final class UnusableDatabase extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String ANOTHER =
            "say which with --edd.datasource.url, such as '" + DatabaseSettings.DEFAULT_URL
                    + "' or jdbc:postgresql://localhost:5432/edd (with --edd.datasource.username and --edd.datasource.password)";

    private static final Map<String, String> ADVICE = Map.of(
            "90020",
            "An H2 file belongs to one host at a time. Stop the other one, give this one a file of its own with"
                    + " '--edd.datasource.url=" + DatabaseSettings.DEFAULT_URL.replace("/edd", "/another")
                    + "', or let both use PostgreSQL.",
            "28000",
            "Check --edd.datasource.username and --edd.datasource.password.",
            "28P01",
            "Check --edd.datasource.username and --edd.datasource.password.",
            "3D000",
            "Create that database, or " + ANOTHER + ".",
            "08001",
            "Start the database, check host and port, or " + ANOTHER + ".");

    private final String advice;

    private UnusableDatabase(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    private UnusableDatabase(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    static UnusableDatabase unknown(DatabaseSettings settings) {
        return new UnusableDatabase(
                "The host stores in H2 or PostgreSQL, and edd.datasource.url is neither: " + settings.shownUrl(),
                "Leave it out for an H2 file under ./data, or " + ANOTHER + ".");
    }

    static UnusableDatabase unreachable(DatabaseSettings settings, SQLException cause) {
        return new UnusableDatabase(
                "The database " + settings.shownUrl() + " cannot be opened: " + settings.shown(text(cause)),
                ADVICE.getOrDefault(
                        Objects.requireNonNullElse(cause.getSQLState(), ""),
                        "Check the URL, and that its place exists and may be written to, or " + ANOTHER + "."),
                cause);
    }

    static UnusableDatabase unmigrated(DatabaseSettings settings, RuntimeException cause) {
        return new UnusableDatabase(
                "The tables of " + settings.shownUrl() + " cannot be brought to this release: "
                        + settings.shown(text(cause)),
                "Let the host's user create tables there, or run the SQL files of the migrations by hand;"
                        + " a database that a later release has written needs that release.",
                cause);
    }

    /** What to do about it. */
    String advice() {
        return advice;
    }

    private static String text(Throwable cause) {
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getName());
    }
}
