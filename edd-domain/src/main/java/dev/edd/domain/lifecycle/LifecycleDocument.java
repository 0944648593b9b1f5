package dev.edd.domain.lifecycle;

import io.vavr.collection.Array;

/**
 * A lifecycle as documentation: a Mermaid state diagram and a Markdown table, both read off the table of edges, so that
 * neither can tell another story than the code.
 */
public final class LifecycleDocument {
    private LifecycleDocument() {}

    /**
     * Draws the lifecycle.
     *
     * @param lifecycle any lifecycle
     * @return a Mermaid {@code stateDiagram-v2}, lines ended by {@code \n}
     */
    public static String mermaid(Lifecycle<?, ?, ?> lifecycle) {
        StringBuilder drawing = new StringBuilder("stateDiagram-v2\n");
        for (Edge<?, ?, ?> edge : lifecycle.edges()) {
            line(drawing, node(edge), Coded.of(edge.to()), Coded.of(edge.on()));
        }
        lifecycle
                .edges()
                .map(Edge::to)
                .filter(CaseState.Closed.class::isAssignableFrom)
                .distinct()
                .forEach(end -> drawing.append("    ").append(Coded.of(end)).append(" --> [*]\n"));
        return drawing.toString();
    }

    /**
     * Lists the lifecycle.
     *
     * @param lifecycle any lifecycle
     * @return a Markdown table with a row an edge, lines ended by {@code \n}
     */
    public static String markdown(Lifecycle<?, ?, ?> lifecycle) {
        StringBuilder table = new StringBuilder("| from | command | given by | event | to |\n|---|---|---|---|---|\n");
        for (Edge<?, ?, ?> edge : lifecycle.edges()) {
            Array<String> cells = Array.of(
                    edge instanceof Edge.Transition<?, ?, ?> row ? Coded.of(row.from()) : "(birth)",
                    Coded.of(edge.on()),
                    edge.by().map(Role::code).mkString(", "),
                    Coded.of(edge.emits()),
                    Coded.of(edge.to()));
            table.append(cells.mkString("| ", " | ", " |\n"));
        }
        return table.toString();
    }

    private static String node(Edge<?, ?, ?> edge) {
        return edge instanceof Edge.Transition<?, ?, ?> row ? Coded.of(row.from()) : "[*]";
    }

    private static void line(StringBuilder drawing, String from, String to, String label) {
        drawing.append("    ")
                .append(from)
                .append(" --> ")
                .append(to)
                .append(" : ")
                .append(label)
                .append('\n');
    }
}
