package dev.edd.adapters.jdbc;

/** A transaction lost against another: its work may succeed when it is done again. Never leaves the adapter. */
final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1;

    LostRace(String message) {
        super(message);
    }

    LostRace(RuntimeException cause) {
        super(cause);
    }
}
