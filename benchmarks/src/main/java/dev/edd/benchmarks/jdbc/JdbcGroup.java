package dev.edd.benchmarks.jdbc;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Fork;
import dev.edd.benchmarks.Group;
import dev.edd.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.List;

/** The store in a database: each part of it in a process of its own, all on one PostgreSQL that begins and ends with the group. */
public final class JdbcGroup implements Group {
    private static final List<String> MEMORY = List.of("-Xms1g", "-Xmx1g");

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public List<Figure> measure(Effort effort) {
        List<Figure> figures = new ArrayList<>();
        try (Server server = Server.start()) {
            for (Part part : Part.values()) {
                for (Database database : part.databases()) {
                    figures.addAll(Fork.run(
                            JdbcRun.class, MEMORY, List.of(part.name(), database.name(), effort.name(), server.url())));
                }
            }
        }
        return figures;
    }
}
