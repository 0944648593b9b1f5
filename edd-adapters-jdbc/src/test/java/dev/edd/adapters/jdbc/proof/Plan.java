package dev.edd.adapters.jdbc.proof;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How PostgreSQL would run a statement, with the values that are bound to it or with any.
 *
 * @param sql the statement as the adapter sent it
 * @param nodes every node of its plan
 */
record Plan(String sql, Seq<JsonNode> nodes) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Asks over the same connection, just before the statement goes. */
    static Plan of(Wire.Trip trip) throws SQLException {
        try (PreparedStatement statement = trip.connection().prepareStatement("explain (format json) " + trip.what())) {
            for (Wire.Binding binding : trip.bound()) {
                binding.on(statement);
            }
            return told(trip, statement.executeQuery());
        }
    }

    /** The plan for any values, which a server may keep for a statement that it has prepared. */
    static Plan ofAnyValues(Wire.Trip trip) throws SQLException {
        try (Statement statement = trip.connection().createStatement()) {
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("prepare edd_any_values as " + numbered(trip.what()));
            String nulls = Vector.fill(trip.bound().size(), "null").mkString("(", ", ", ")");
            Plan plan = told(trip, statement.executeQuery("explain (format json) execute edd_any_values" + nulls));
            statement.execute("deallocate edd_any_values");
            statement.execute("set local plan_cache_mode = auto");
            return plan;
        }
    }

    private static Plan told(Wire.Trip trip, ResultSet rows) throws SQLException {
        try (rows) {
            rows.next();
            JsonNode root = JSON.readTree(rows.getString(1)).get(0).get("Plan");
            return new Plan(trip.toString(), all(root));
        }
    }

    /** With the parameters as the server itself writes them. */
    private static String numbered(String sql) {
        AtomicInteger number = new AtomicInteger();
        return Pattern.compile("\\?").matcher(sql).replaceAll(each -> "\\$" + number.incrementAndGet());
    }

    boolean usesAnIndex() {
        return nodes.exists(node -> node.has("Index Name"));
    }

    /** Tables that are read from end to end. */
    Seq<String> scanned() {
        return nodes.filter(node -> text(node, "Node Type").equals("Seq Scan"))
                .map(node -> text(node, "Relation Name"));
    }

    /** How many rows the largest sort is expected to sort. */
    long sorted() {
        return nodes.filter(node -> text(node, "Node Type").endsWith("Sort"))
                .map(node -> node.get("Plans").get(0).get("Plan Rows").asLong())
                .max()
                .getOrElse(0L);
    }

    @Override
    public String toString() {
        return sql
                + nodes.map(node -> text(node, "Node Type") + ' ' + text(node, "Index Name") + " rows "
                                + text(node, "Plan Rows") + " cost " + text(node, "Total Cost"))
                        .mkString("\n  ", "\n  ", "\n");
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asString() : "";
    }

    private static Seq<JsonNode> all(JsonNode node) {
        Vector<JsonNode> below = node.has("Plans") ? Vector.ofAll(node.get("Plans")) : Vector.empty();
        return below.flatMap(Plan::all).prepend(node);
    }
}
