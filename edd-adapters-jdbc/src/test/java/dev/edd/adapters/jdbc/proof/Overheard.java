package dev.edd.adapters.jdbc.proof;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import javax.sql.DataSource;

/** Writes down what goes over the connections of a data source. Safe to share between threads. */
final class Overheard {
    private final DataSource dataSource;
    private Vector<Wire.Trip> trips = Vector.empty();

    Overheard(DataSource real) {
        dataSource = Wire.tapped(real, this::write);
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** What goes over the wire while something is done, and nothing of before. */
    synchronized Seq<Wire.Trip> during(Runnable done) {
        trips = Vector.empty();
        done.run();
        return trips;
    }

    private synchronized void write(Wire.Trip trip) {
        trips = trips.append(trip);
    }
}
