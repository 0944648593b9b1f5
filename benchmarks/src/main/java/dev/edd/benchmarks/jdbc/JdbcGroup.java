package dev.edd.benchmarks.jdbc;

import dev.edd.benchmarks.Effort;
import dev.edd.benchmarks.Fork;
import dev.edd.benchmarks.Group;
import dev.edd.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
            for (List<Part> together : together(effort)) {
                for (Database database : Database.values()) {
                    String parts = together.stream()
                            .filter(part -> part.databases().contains(database))
                            .map(Part::name)
                            .collect(Collectors.joining(","));
                    if (!parts.isEmpty()) {
                        figures.addAll(Fork.run(
                                JdbcRun.class, MEMORY, List.of(parts, database.name(), effort.name(), server.url())));
                    }
                }
            }
        }
        return figures;
    }

    /** Which parts share a process: none where figures are to mean something. */
    private static List<List<Part>> together(Effort effort) {
        List<Part> all = List.of(Part.values());
        return effort == Effort.FULL ? all.stream().map(List::of).toList() : List.of(all);
    }
}
