package dev.edd.adapters.jdbc;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.DocumentId;
import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * The content of documents in a relational database, for one tenant, in the tables of {@link Schema}: in chunks, of which one at
 * a time is in memory. Content is taken in full before the database is asked, in a temporary file that has no name any more
 * while it is written; it is then stored in one transaction, so there is all of it or nothing. However slow whoever sends or
 * reads content is, a connection is taken for no longer than the database needs. Safe to share between threads.
 */
public final class JdbcVault implements DocumentVault {
    /** How many bytes a row holds. */
    static final int CHUNK = 256 * 1024;

    private static final String CONTENT = " where tenant = :tenant and id = :id";

    private final Transactions transactions;

    private JdbcVault(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A vault with transactions of its own. Also where storages take part in the host's transactions the vault does not: what
     * was kept stays when the host rolls back, and is swept when nothing refers to it.
     *
     * @param dataSource gives connections that nobody else has, also within a transaction of the host: the pool itself, and not
     *     what gives the connection of the host's transaction
     * @param tenant whose vault
     * @return the vault
     */
    public static JdbcVault over(DataSource dataSource, TenantName tenant) {
        return new JdbcVault(Transactions.alone(dataSource, tenant, Patience.STANDARD));
    }

    @Override
    public void keep(DocumentId id, Instant at, InputStream content) throws IOException {
        Storable.instant(at);
        try (Spool spool = Spool.of(content, CHUNK)) {
            if (!transactions.own(session -> insert(session, id, at, spool))) {
                throw new IllegalStateException("there is content under " + id.value() + " already");
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static boolean insert(Session session, DocumentId id, Instant at, Spool spool) {
        session.write();
        boolean isNew = session.insertUnlessInUse(
                "insert into edd_content (tenant, id, kept_at, chunks) values (:tenant, :id, :kept_at, :chunks)",
                row -> row.bind("id", id.value())
                        .bind("kept_at", Bound.instant(at))
                        .bind("chunks", spool.chunks()));
        for (int number = 0; isNew && number < spool.chunks(); number++) {
            int chunk = number;
            byte[] bytes = spool.chunk(chunk);
            session.change(
                    "insert into edd_content_chunk (tenant, id, number, bytes) values (:tenant, :id, :number, :bytes)",
                    row -> row.bind("id", id.value()).bind("number", chunk).bind("bytes", bytes));
        }
        return isNew;
    }

    @Override
    public <A> Option<A> read(DocumentId id, Reader<A> reader) throws IOException {
        Option<Integer> chunks = transactions.own(session -> session.row(
                "select chunks from edd_content" + CONTENT,
                row -> row.bind("id", id.value()),
                (row, context) -> row.getInt(1)));
        if (chunks.isEmpty()) {
            return Option.none();
        }
        try (InputStream content = new ChunkedContent(chunks.get(), number -> chunk(id, number))) {
            return Option.some(reader.read(content));
        }
    }

    private Option<byte[]> chunk(DocumentId id, int number) {
        return transactions.own(session -> session.row(
                "select bytes from edd_content_chunk" + CONTENT + " and number = :number",
                row -> row.bind("id", id.value()).bind("number", number),
                (row, context) -> row.getBytes(1)));
    }

    @Override
    public Seq<DocumentId> keptBefore(Instant before, Option<DocumentId> after, int most) {
        Storable.instant(before);
        String beyond = after.map(ignored -> " and id > :after").getOrElse("");
        return transactions.own(session -> session.rows(
                "select id from edd_content where tenant = :tenant and kept_at < :before" + beyond
                        + " order by tenant, id limit :most",
                row -> {
                    after.forEach(last -> row.bind("after", last.value()));
                    row.bind("before", Bound.instant(before)).bind("most", most);
                },
                (row, context) -> new DocumentId(Bodies.uuid(row))));
    }

    @Override
    public boolean discard(DocumentId id) {
        return transactions.own(session -> {
            session.write();
            boolean wasThere =
                    session.change("delete from edd_content" + CONTENT, row -> row.bind("id", id.value())) > 0;
            if (wasThere) {
                session.change("delete from edd_content_chunk" + CONTENT, row -> row.bind("id", id.value()));
            }
            return wasThere;
        });
    }
}
