package dev.edd.benchmarks.jdbc;

import io.vavr.Lazy;

/** Where tests have their databases: one server for the whole JVM, begun when it is first asked for, ended with the JVM. */
final class Databases {
    private static final Lazy<Server> SERVER = Lazy.of(Server::start);

    private Databases() {}

    static Place open(Database database) {
        return database.open(database == Database.POSTGRESQL ? SERVER.get().url() : "");
    }
}
