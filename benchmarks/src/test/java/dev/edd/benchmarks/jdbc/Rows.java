package dev.edd.benchmarks.jdbc;

import dev.edd.adapters.jdbc.TenantName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All rows of a tenant, without its name. */
final class Rows {
    private static final List<String> TABLES =
            List.of("edd_party", "edd_customer", "edd_verification", "edd_history", "edd_delivery");

    private Rows() {}

    static Map<String, List<String>> of(Place place, TenantName tenant) {
        Map<String, List<String>> all = new TreeMap<>();
        TABLES.forEach(table -> all.put(table, of(place, tenant, table)));
        return all;
    }

    static List<String> of(Place place, TenantName tenant, String table) {
        try (Connection connection = place.pool().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from " + table + " where tenant = ?")) {
            statement.setString(1, tenant.value());
            try (ResultSet row = statement.executeQuery()) {
                List<String> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(text(row));
                }
                rows.sort(null);
                return rows;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringBuilder text = new StringBuilder();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            String name = columns.getColumnLabel(at).toLowerCase(Locale.ROOT);
            if (!name.equals("tenant")) {
                text.append(name).append('=').append(row.getString(at)).append(' ');
            }
        }
        return text.toString();
    }
}
