package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.ports.Discarded;
import dev.edd.ports.store.Keyset;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes sweep at once what nobody has registered, while others upload. */
class OrphanSweepTest {
    private static final int SWEEPERS = 2;
    private static final int UPLOADERS = 6;
    private static final int OF_EACH = 4;

    /** More than one chunk. */
    private static final int LENGTH = 300_000;

    private static final Duration GRACE = Duration.ofDays(1);

    @ParameterizedTest
    @EnumSource
    void nothing_registered_is_swept_and_no_orphan_outlives_the_grace(Database database) throws IOException {
        TenantName tenant = Database.freshTenant();
        SettableClock clock = new SettableClock(Node.START);
        JdbcVault vault = JdbcVault.over(database.shared(), tenant);
        Vector<Node> nodes = Vector.fill(
                SWEEPERS,
                () -> new Node(
                        JdbcStorage.owning(database.shared(), tenant),
                        clock,
                        builder -> builder.documents(vault, head -> ContentType.PDF)));
        CustomerId customer = nodes.head().verified();
        Vector<DocumentReference> old = uploads(nodes.head(), customer);
        orphans(vault, clock.instant());
        clock.advance(GRACE.multipliedBy(2));
        Instant now = clock.instant();

        Seq<Vector<DocumentReference>> fresh = Crowd.of(SWEEPERS + UPLOADERS, thread -> () -> {
            Node node = nodes.get(thread % SWEEPERS);
            if (thread < SWEEPERS) {
                swept(node);
                swept(node);
                return Vector.empty();
            }
            orphans(vault, now.minus(GRACE).minusMillis(1));
            orphans(vault, now);
            return uploads(node, customer);
        });
        // what came behind a sweep that was under way
        Crowd.of(SWEEPERS, thread -> () -> swept(nodes.get(thread)));

        Vector<DocumentReference> registered = old.appendAll(fresh.flatMap(each -> each));
        assertThat(registered).hasSize(OF_EACH * (UPLOADERS + 1));
        for (DocumentReference document : registered) {
            assertThat(nodes.head()
                            .edd
                            .documents()
                            .read(document.id(), InputStream::readAllBytes)
                            .get())
                    .isEqualTo(content());
        }
        assertThat(vault.keptBefore(now.minus(GRACE), Option.none(), Keyset.LARGEST))
                .containsExactlyInAnyOrderElementsOf(old.map(DocumentReference::id));
        assertThat(vault.keptBefore(now.plusSeconds(1), Option.none(), Keyset.LARGEST))
                .as("what is younger may still be registered")
                .hasSize(registered.size() + OF_EACH * UPLOADERS);
    }

    /** All of it, a few at a time. */
    private static int swept(Node node) {
        Discarded done = node.edd.documents().discardUnreferenced(Option.none(), 3);
        int discarded = done.discarded();
        while (done.next().isDefined()) {
            done = node.edd.documents().discardUnreferenced(done.next(), 3);
            discarded += done.discarded();
        }
        return discarded;
    }

    private static void orphans(JdbcVault vault, Instant at) throws IOException {
        for (int number = 0; number < OF_EACH; number++) {
            vault.keep(new DocumentId(UUID.randomUUID()), at, new ByteArrayInputStream(content()));
        }
    }

    private static Vector<DocumentReference> uploads(Node node, CustomerId owner) throws IOException {
        Vector<DocumentReference> uploads = Vector.empty();
        for (int number = 0; number < OF_EACH; number++) {
            uploads = uploads.append(node.edd
                    .documents()
                    .upload(
                            owner,
                            new FileName("bill.pdf"),
                            DocumentType.UTILITY_BILL,
                            ContentType.PDF,
                            new ByteArrayInputStream(content()))
                    .get());
        }
        return uploads;
    }

    private static byte[] content() {
        byte[] content = new byte[LENGTH];
        Arrays.fill(content, (byte) '%');
        return content;
    }
}
