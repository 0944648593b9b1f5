package dev.edd.adapters.jdbc;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/**
 * The database failed in the middle of the adapter's work: broken infrastructure, or a row that the tables refuse. Drivers
 * quote rows and values in their messages, which are personal data here, so nothing of those texts is kept: the message
 * says the SQLState, the vendor's code and the classes of what was thrown, and the cause is an {@link SQLException} with
 * the driver's SQLState, code and stack trace and a text of its own. What the database itself logs says more.
 */
public final class DatabaseFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private DatabaseFailedException(String message, SQLException cause) {
        super(message, cause);
    }

    private DatabaseFailedException(String message) {
        super(message);
    }

    /**
     * Tells what the database, its driver or Jdbi threw, without their texts. Jdbi without a driver's failure means that a
     * statement was not bound as it should be, and then it quotes what was bound.
     *
     * @return a failure that may be logged; what the adapter itself threw, or a reader of rows, is given back as it is
     */
    static RuntimeException withoutText(RuntimeException failure) {
        Vector<Throwable> chain = causes(failure);
        String classes = chain.map(each -> each.getClass().getName()).mkString(", caused by ");
        return chain.find(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(told -> told(told, classes))
                .getOrElse(() -> failure instanceof JdbiException ? unbound(failure, classes) : failure);
    }

    private static RuntimeException told(SQLException told, String classes) {
        SQLException cause = new SQLException(
                "the text of " + told.getClass().getName() + " is withheld, since it may quote rows",
                told.getSQLState(),
                told.getErrorCode());
        cause.setStackTrace(told.getStackTrace());
        return new DatabaseFailedException(
                "the database failed with SQLState " + told.getSQLState() + ", vendor code " + told.getErrorCode()
                        + ": " + classes,
                cause);
    }

    private static RuntimeException unbound(RuntimeException failure, String classes) {
        DatabaseFailedException told = new DatabaseFailedException("the database was not asked: " + classes);
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private static Vector<Throwable> causes(Throwable failure) {
        Vector<Throwable> chain = Vector.empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            chain = chain.append(cause);
        }
        return chain;
    }

    /**
     * What kind of failure it was, as SQL knows it.
     *
     * @return five characters, such as {@code 23502}; none when the driver said none, or was not reached
     */
    public Option<String> sqlState() {
        return getCause() instanceof SQLException told ? Option.of(told.getSQLState()) : Option.none();
    }

    /**
     * What kind of failure it was, as the database's vendor knows it.
     *
     * @return the vendor's code, 0 where the vendor has none
     */
    public int vendorCode() {
        return getCause() instanceof SQLException told ? told.getErrorCode() : 0;
    }
}
