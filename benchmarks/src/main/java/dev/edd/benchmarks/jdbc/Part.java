package dev.edd.benchmarks.jdbc;

import java.util.List;

/** What is measured on a database, and on which. */
enum Part {
    /** Commands beside hand-written JDBC. */
    COMMANDS(Database.POSTGRESQL, Database.H2),
    /** The lifecycle beside a process engine. */
    PROCESS(Database.POSTGRESQL),
    /** Messages beside another outbox. */
    OUTBOX(Database.POSTGRESQL),
    /** Commands and pages as the store grows. */
    GROWTH(Database.POSTGRESQL, Database.H2),
    /** The sweep beside one update. */
    SWEEP(Database.POSTGRESQL, Database.H2),
    /** The listing of approved customers beside the procedure that asks for each. */
    APPROVED(Database.POSTGRESQL, Database.H2);

    private final List<Database> databases;

    Part(Database... databases) {
        this.databases = List.of(databases);
    }

    List<Database> databases() {
        return databases;
    }
}
