package dev.edd.benchmarks.jdbc;

import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.provider.IdGenerator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many customers who are all like one: its rows copied under new ids by a statement a table, since a million through the facade
 * would take hours. What is copied has the instants of its model. For one thread.
 */
final class Copies {
    private static final int BATCH = 10_000;

    /**
     * How a table is copied.
     *
     * @param name its name
     * @param ofModel what its rows of the model have in common
     * @param ids the columns with ids
     * @param texts the columns in whose text ids may stand
     * @param others the columns that are copied as they are
     */
    private record Table(String name, String ofModel, List<String> ids, List<String> texts, List<String> others) {
        String copying() {
            return "insert into " + name + " ("
                    + Stream.of(ids, texts, others).flatMap(List::stream).collect(Collectors.joining(", "))
                    + ") select "
                    + Stream.of(
                                    ids.stream()
                                            .map(id -> "case when m." + id + " = o.customer then c.customer when m."
                                                    + id + " = o.verification then c.verification end"),
                                    texts.stream()
                                            .map(
                                                    text -> "replace(replace(m." + text
                                                            + ", cast(o.customer as varchar), cast(c.customer as varchar)),"
                                                            + " cast(o.verification as varchar), cast(c.verification as varchar))"),
                                    others.stream().map(other -> "m." + other))
                            .flatMap(columns -> columns)
                            .collect(Collectors.joining(", "))
                    + " from " + name + " m join copy o on o.number = 0 and m." + ofModel
                    + " cross join copy c where c.number > 0 and m.tenant = ?";
        }
    }

    private static final String PARTY = "party = 'customer:' || cast(o.customer as varchar)";
    private static final List<Table> TABLES = List.of(
            new Table("edd_party", PARTY, List.of(), List.of("party"), List.of("tenant", "last_sequence")),
            new Table(
                    "edd_customer",
                    "id = o.customer",
                    List.of("id"),
                    List.of("body"),
                    List.of("tenant", "version", "type", "created_at")),
            new Table(
                    "edd_verification",
                    "customer = o.customer",
                    List.of("id", "customer", "approved_edd"),
                    List.of("claim", "body"),
                    List.of("tenant", "version", "type", "method", "state", "deadline", "created_at")),
            new Table(
                    "edd_history",
                    PARTY,
                    List.of(),
                    List.of("party", "subject", "body"),
                    List.of("tenant", "sequence", "version", "event", "recorded_at")),
            new Table(
                    "edd_delivery",
                    PARTY,
                    List.of(),
                    List.of("party"),
                    List.of("tenant", "subscriber", "sequence", "attempts", "due_at", "available_at")));

    private final Place place;
    private final TenantName tenant;
    private final IdGenerator ids;

    Copies(Place place, TenantName tenant, IdGenerator ids) {
        this.place = place;
        this.tenant = tenant;
        this.ids = ids;
        Sql.execute(
                place.pool(),
                "create table if not exists copy (number integer primary key, customer uuid, verification uuid)");
    }

    /** Copies a customer so many times; gives the copies. */
    List<CustomerId> of(Model model, int count) {
        Sql.execute(place.pool(), "delete from copy");
        List<CustomerId> copies = new ArrayList<>(count);
        try (Connection connection = place.pool().getConnection();
                PreparedStatement row = connection.prepareStatement(
                        "insert into copy (number, customer, verification) values (?, ?, ?)")) {
            connection.setAutoCommit(false);
            add(row, 0, model.customer().value(), model.verification().value());
            for (int number = 1; number <= count; number++) {
                CustomerId copy = new CustomerId(ids.next());
                copies.add(copy);
                add(row, number, copy.value(), ids.next());
                if (number % BATCH == 0) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        TABLES.forEach(table -> Sql.execute(place.pool(), table.copying(), tenant.value()));
        return copies;
    }

    private static void add(PreparedStatement row, int number, UUID customer, UUID verification) throws SQLException {
        row.setInt(1, number);
        row.setObject(2, customer);
        row.setObject(3, verification);
        row.addBatch();
    }
}
