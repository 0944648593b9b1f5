package dev.edd.adapters.memory.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRefusal;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.document.UploadPolicy;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.ports.Discarded;
import dev.edd.ports.UploadTookTooLongException;
import dev.edd.ports.provider.ContentDetection;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.store.Keyset;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Documents that customers upload, through the facade. */
class DocumentsTest {
    private static final int MOST = 200_000;

    private final DocumentVault vault = MemoryVault.create();
    private final EddFixture fixture = new EddFixture(
            MemoryStorage.create(),
            builder -> builder.documents(vault, DocumentsTest::typeOf)
                    .uploadPolicy(new UploadPolicy(LinkedHashSet.of(ContentType.PDF, ContentType.PNG), MOST)));
    private final CustomerId customer = fixture.verified().id();

    @Test
    void a_document_is_stored_and_known_by_its_digest() throws Exception {
        byte[] content = pdf(MOST);

        DocumentReference stored = upload(content, ContentType.PDF).get();

        assertThat(stored.size()).isEqualTo(MOST);
        assertThat(stored.sha256())
                .isEqualTo(new Sha256(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content))));
        assertThat(fixture.edd.documents().find(stored.id())).contains(stored);
        assertThat(fixture.edd.documents().page(customer, Keyset.first(10)).items())
                .containsExactly(stored);
        assertThat(fixture.edd
                        .documents()
                        .read(stored.id(), InputStream::readAllBytes)
                        .get())
                .isEqualTo(content);
    }

    @Test
    void content_is_what_it_is_and_not_what_it_is_said_to_be() throws IOException {
        assertThat(upload(pdf(100), ContentType.PNG).getLeft().code()).isEqualTo("content_type_mismatch");
        assertThat(upload("<html>".getBytes(StandardCharsets.UTF_8), ContentType.PDF)
                        .getLeft()
                        .code())
                .isEqualTo("content_type_not_accepted");
        assertThat(kept()).isEmpty();
    }

    @Test
    void an_empty_document_is_none() throws IOException {
        assertThat(upload(new byte[0], ContentType.PDF).getLeft().code()).isEqualTo("document_empty");
    }

    @Test
    void a_large_document_is_given_up_as_soon_as_it_is_too_large() throws IOException {
        Endless endless = new Endless();

        Refusal refusal = fixture.edd
                .documents()
                .upload(customer, new FileName("endless.pdf"), DocumentType.PAYSLIP, ContentType.PDF, endless)
                .getLeft();

        assertThat(refusal.code()).isEqualTo("document_too_large");
        assertThat(endless.read).as("what is taken, and one byte to tell").isEqualTo(MOST + 1L);
        assertThat(kept()).isEmpty();
    }

    @Test
    void no_more_is_read_of_a_document_than_a_small_policy_takes() throws IOException {
        EddFixture small = new EddFixture(
                MemoryStorage.create(),
                builder -> builder.documents(vault, DocumentsTest::typeOf)
                        .uploadPolicy(new UploadPolicy(LinkedHashSet.of(ContentType.PDF), 1_000)));
        CustomerId owner = small.verified().id();
        Endless endless = new Endless();
        FileName name = new FileName("small.pdf");

        assertThat(small.edd
                        .documents()
                        .upload(owner, name, DocumentType.PAYSLIP, ContentType.PDF, endless)
                        .getLeft())
                .isEqualTo(new DocumentRefusal.TooLarge(1_001, 1_000));
        assertThat(endless.read).isEqualTo(1_001);
        assertThat(small.edd
                        .documents()
                        .upload(
                                owner,
                                name,
                                DocumentType.PAYSLIP,
                                ContentType.PDF,
                                new ByteArrayInputStream(pdf(1_000)))
                        .get()
                        .size())
                .isEqualTo(1_000);
    }

    @Test
    void what_comes_for_half_a_day_is_not_stored_since_it_might_be_swept() throws IOException {
        Duration half = Duration.ofHours(12);
        FileName name = new FileName("slow.pdf");

        assertThatThrownBy(() -> fixture.edd
                        .documents()
                        .upload(customer, name, DocumentType.VISA, ContentType.PDF, new Slow(half)))
                .isInstanceOf(UploadTookTooLongException.class);

        assertThat(kept()).isEmpty();
        assertThat(fixture.edd.documents().page(customer, Keyset.first(10)).items())
                .isEmpty();
        DocumentReference stored = fixture.edd
                .documents()
                .upload(customer, name, DocumentType.VISA, ContentType.PDF, new Slow(half.minusMillis(1)))
                .get();
        assertThat(kept()).containsExactly(stored.id());
    }

    @Test
    void a_document_of_one_byte_is_stored_where_nothing_longer_is() throws IOException {
        EddFixture tiny = new EddFixture(
                MemoryStorage.create(),
                builder -> builder.documents(vault, DocumentsTest::typeOf)
                        .uploadPolicy(new UploadPolicy(LinkedHashSet.of(ContentType.PDF), 1)));

        assertThat(tiny.edd
                        .documents()
                        .upload(
                                tiny.verified().id(),
                                new FileName("tiny.pdf"),
                                DocumentType.PAYSLIP,
                                ContentType.PDF,
                                new ByteArrayInputStream(pdf(1)))
                        .get()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void without_a_vault_there_are_no_documents() {
        assertThatIllegalStateException()
                .isThrownBy(new EddFixture().edd::documents)
                .withMessageContaining("no vault");
    }

    @Test
    void whoever_is_not_registered_has_no_documents() throws IOException {
        assertThat(fixture.edd
                        .documents()
                        .upload(
                                new CounterpartyId(new UUID(1, 1)),
                                new FileName("deed.pdf"),
                                DocumentType.PASSPORT,
                                ContentType.PDF,
                                new ByteArrayInputStream(pdf(100)))
                        .getLeft())
                .isEqualTo(new PartyRefusal.NotFound("counterparty"));
        assertThat(fixture.edd
                        .documents()
                        .upload(
                                new CustomerId(new UUID(1, 1)),
                                new FileName("passport.pdf"),
                                DocumentType.PASSPORT,
                                ContentType.PDF,
                                new ByteArrayInputStream(pdf(100)))
                        .getLeft())
                .isEqualTo(new PartyRefusal.NotFound("customer"));
    }

    @Test
    void what_cannot_be_read_to_its_end_is_not_stored() {
        InputStream torn = new InputStream() {
            private int left = ContentDetection.HEAD + 10;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line is dead");
                }
                return '%';
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                if (most == 0) {
                    return 0;
                }
                into[from] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> fixture.edd
                        .documents()
                        .upload(customer, new FileName("torn.pdf"), DocumentType.VISA, ContentType.PDF, torn))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is dead");

        assertThat(kept()).isEmpty();
    }

    @Test
    void content_that_nobody_registered_is_swept_after_a_day() throws IOException {
        DocumentReference registered = upload(pdf(100), ContentType.PDF).get();
        DocumentId orphan = new DocumentId(new UUID(7, 7));
        vault.keep(orphan, fixture.clock.instant(), new ByteArrayInputStream(pdf(10)));

        assertThat(sweep()).as("it may still be under way").isEqualTo(new Discarded(0, 0, Option.none()));
        fixture.clock.advance(Duration.ofDays(1).plusMillis(1));
        assertThat(sweep()).isEqualTo(new Discarded(2, 1, Option.none()));
        assertThat(sweep()).isEqualTo(new Discarded(1, 0, Option.none()));

        assertThat(fixture.edd.documents().read(registered.id(), InputStream::readAllBytes))
                .isNotEmpty();
        assertThat(fixture.edd.documents().read(orphan, InputStream::readAllBytes))
                .isEmpty();
    }

    @Test
    void a_sweep_goes_on_where_the_last_one_ended() throws IOException {
        for (int number = 1; number <= 3; number++) {
            vault.keep(new DocumentId(new UUID(7, number)), fixture.clock.instant(), new ByteArrayInputStream(pdf(10)));
        }
        fixture.clock.advance(Duration.ofDays(2));

        Discarded first = fixture.edd.documents().discardUnreferenced(Option.none(), 2);
        assertThat(first).isEqualTo(new Discarded(2, 2, Option.some(new DocumentId(new UUID(7, 2)))));
        assertThat(fixture.edd.documents().discardUnreferenced(first.next(), 2))
                .isEqualTo(new Discarded(1, 1, Option.none()));
    }

    private Discarded sweep() {
        return fixture.edd.documents().discardUnreferenced(Option.none(), 100);
    }

    private Vector<DocumentId> kept() {
        return vault.keptBefore(Instant.parse("2100-01-01T00:00:00Z"), Option.none(), 100)
                .toVector();
    }

    private Either<Refusal, DocumentReference> upload(byte[] content, ContentType declared) throws IOException {
        return fixture.edd
                .documents()
                .upload(
                        customer,
                        new FileName("payslip.pdf"),
                        DocumentType.PAYSLIP,
                        declared,
                        new ByteArrayInputStream(content));
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) '%');
        return content;
    }

    private static ContentType typeOf(byte[] head) {
        return head[0] == '%' ? ContentType.PDF : new ContentType("text/html");
    }

    /** Comes to its end after so long. */
    private final class Slow extends InputStream {
        private final InputStream content = new ByteArrayInputStream(pdf(ContentDetection.HEAD + 10));
        private final Duration took;
        private boolean ended;

        Slow(Duration took) {
            this.took = took;
        }

        @Override
        public int read() throws IOException {
            return told(content.read());
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return told(content.read(into, from, most));
        }

        private int told(int read) {
            if (read < 0 && !ended) {
                ended = true;
                fixture.clock.advance(took);
            }
            return read;
        }
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return '%';
        }

        @Override
        public int read(byte[] into, int from, int most) {
            Arrays.fill(into, from, from + most, (byte) '%');
            read += most;
            return most;
        }
    }
}
