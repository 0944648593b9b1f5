package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.Id;
import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every vault must do with content, whatever it is and however long. */
public interface DocumentVaultConformance extends DocumentVaultFixture {
    /** Nothing, one byte, and what does not fit into one chunk of anything: 64 KiB, 1 MiB, and a byte more or less. */
    Vector<Integer> LENGTHS =
            Vector.of(0, 1, 8_192, 65_535, 65_536, 65_537, 1_048_575, 1_048_576, 1_048_577, 3_000_001);

    /** When it all happens. */
    Instant AT = Instant.parse("2026-03-02T12:00:00.123456Z");

    /**
     * Byte for byte, also when there is none.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void content_is_read_as_it_was_kept() throws IOException {
        DocumentVault vault = freshVault();
        for (int length : LENGTHS) {
            vault.keep(id(length), AT, new ByteArrayInputStream(Content.of(length)));
        }

        for (int length : LENGTHS) {
            assertThat(contentOf(vault, id(length))).isNotEmpty();
            assertThat(contentOf(vault, id(length)).get()).as(length + " bytes").isEqualTo(Content.of(length));
        }
    }

    /**
     * A source gives as much as it likes at a time, and is not closed.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void content_that_comes_in_pieces_is_kept_whole_and_its_source_left_open() throws IOException {
        DocumentVault vault = freshVault();
        Content.Source source = new Content.Source(Content.of(200_001), Integer.MAX_VALUE);

        vault.keep(id(1), AT, source);

        assertThat(source.wasReadToItsEnd()).isTrue();
        assertThat(source.wasClosed()).isFalse();
        assertThat(contentOf(vault, id(1)).get()).isEqualTo(Content.of(200_001));
    }

    /**
     * A reader may stop where it likes, or take one byte at a time.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void a_reader_reads_as_far_as_it_likes() throws IOException {
        DocumentVault vault = freshVault();
        byte[] content = Content.of(150_000);
        vault.keep(id(1), AT, new ByteArrayInputStream(content));

        assertThat(vault.read(id(1), stream -> stream.readNBytes(70_000)).get())
                .isEqualTo(Arrays.copyOf(content, 70_000));
        assertThat(vault.read(id(1), InputStream::read)).contains(content[0] & 0xFF);
        assertThat(vault.read(id(1), stream -> {
                    stream.skipNBytes(149_999);
                    return stream.read();
                }))
                .contains(content[149_999] & 0xFF);
        assertThat(vault.read(id(1), stream -> "unread")).contains("unread");
    }

    /**
     * What a reader throws comes through, and the content stays.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void what_a_reader_throws_comes_through() throws IOException {
        DocumentVault vault = freshVault();
        vault.keep(id(1), AT, new ByteArrayInputStream(Content.of(10)));
        IOException thrown = new IOException("thrown by the reader");
        RuntimeException unexpected = new IllegalArgumentException("thrown by the reader");

        assertThatThrownBy(() -> vault.read(id(1), stream -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThatThrownBy(() -> vault.read(id(1), stream -> {
                    throw unexpected;
                }))
                .isSameAs(unexpected);
        assertThat(contentOf(vault, id(1)).get()).isEqualTo(Content.of(10));
    }

    /**
     * Content is for the reader only: who keeps the stream reads nothing more.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void content_ends_with_the_call() throws IOException {
        DocumentVault vault = freshVault();
        vault.keep(id(1), AT, new ByteArrayInputStream(Content.of(200_000)));

        InputStream kept = vault.read(id(1), stream -> stream).get();

        assertThatThrownBy(kept::readAllBytes).isInstanceOf(IOException.class);
    }

    /**
     * Under an id that was never used there is nothing, and the reader is not called.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void there_is_no_content_under_an_unknown_id() throws IOException {
        DocumentVault vault = freshVault();
        vault.keep(id(1), AT, new ByteArrayInputStream(Content.of(10)));

        assertThat(vault.<String>read(id(2), stream -> {
                    throw new AssertionError("called for nothing");
                }))
                .isEmpty();
        assertThat(vault.discard(id(2))).isFalse();
        assertThat(contentOf(vault, id(1))).isNotEmpty();
    }

    /**
     * Half a document is none, however much of it had come; and its id is free.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void content_that_breaks_off_is_not_kept() throws IOException {
        DocumentVault vault = freshVault();
        for (int length : Vector.of(0, 1, 65_536, 1_100_000)) {
            Content.Source source = new Content.Source(Content.of(2_000_000), length);

            assertThatThrownBy(() -> vault.keep(id(1), AT, source)).isSameAs(source.failure());

            assertThat(contentOf(vault, id(1))).isEmpty();
            assertThat(vault.keptBefore(AT.plusSeconds(1), Option.none(), 10)).isEmpty();
        }
        vault.keep(id(1), AT, new ByteArrayInputStream(Content.of(5)));
        assertThat(contentOf(vault, id(1)).get()).isEqualTo(Content.of(5));
    }

    /**
     * Half a document is none to others either, nor is it swept: it may still be coming.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void content_is_not_there_before_all_of_it_has_come() throws IOException {
        DocumentVault vault = freshVault();
        vault.keep(id(2), AT, new ByteArrayInputStream(Content.of(1)));
        byte[] whole = Content.of(3_000_001);
        Content.Watched coming = new Content.Watched(whole, 1_500_000, () -> {
            assertThat(contentOf(vault, id(1))).isEmpty();
            return assertThat(vault.keptBefore(AT.plusSeconds(1), Option.none(), 10))
                    .containsExactly(id(2));
        });

        vault.keep(id(1), AT, coming);

        assertThat(coming.wasWatched()).isTrue();
        assertThat(contentOf(vault, id(1)).get()).isEqualTo(whole);
        assertThat(vault.keptBefore(AT.plusSeconds(1), Option.none(), 10)).containsExactly(id(1), id(2));
    }

    /**
     * What is kept is not replaced.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void an_id_in_use_is_refused_and_what_is_kept_stays() throws IOException {
        DocumentVault vault = freshVault();
        vault.keep(id(1), AT, new ByteArrayInputStream(Content.of(100_000)));
        vault.keep(id(2), AT, new ByteArrayInputStream(new byte[0]));

        assertThatThrownBy(() -> vault.keep(id(1), AT.minusSeconds(9), new ByteArrayInputStream(Content.of(3))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.keep(id(2), AT, new ByteArrayInputStream(Content.of(3))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(contentOf(vault, id(1)).get()).isEqualTo(Content.of(100_000));
        assertThat(contentOf(vault, id(2)).get()).isEmpty();
        assertThat(vault.keptBefore(AT, Option.none(), 10)).isEmpty();
    }

    /**
     * An instant that not every vault can tell is refused.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void instants_finer_than_a_microsecond_are_refused() throws IOException {
        DocumentVault vault = freshVault();
        vault.keep(id(1), AT, new ByteArrayInputStream(Content.of(1)));

        assertThatThrownBy(() -> vault.keep(id(2), AT.plusNanos(1), new ByteArrayInputStream(Content.of(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vault.keptBefore(AT.plusNanos(1), Option.none(), 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(contentOf(vault, id(2))).isEmpty();
        assertThat(contentOf(vault, id(1))).isNotEmpty();
    }

    /**
     * Before the instant, and not at it.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void what_was_kept_before_an_instant_is_listed_and_nothing_else() throws IOException {
        DocumentVault vault = freshVault();
        vault.keep(id(3), AT.minusNanos(1_000), new ByteArrayInputStream(Content.of(1)));
        vault.keep(id(2), AT, new ByteArrayInputStream(Content.of(1)));
        vault.keep(id(1), AT.plusSeconds(1), new ByteArrayInputStream(Content.of(1)));

        assertThat(vault.keptBefore(AT.minusNanos(1_000), Option.none(), 10)).isEmpty();
        assertThat(vault.keptBefore(AT, Option.none(), 10)).containsExactly(id(3));
        assertThat(vault.keptBefore(AT.plusNanos(1_000), Option.none(), 10)).containsExactly(id(2), id(3));
        assertThat(vault.keptBefore(AT.plusSeconds(9), Option.none(), 10)).containsExactly(id(1), id(2), id(3));
    }

    /**
     * By ascending id, as 128 unsigned bits, whenever it was kept; also when the sweep throws away what it has seen.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void what_was_kept_is_paged_by_ascending_id() throws IOException {
        DocumentVault vault = freshVault();
        Seq<DocumentId> ids = Gallery.awkwardIds().map(DocumentId::new);
        for (DocumentId each : ids.reverse()) {
            vault.keep(
                    each, AT.minusSeconds(1 + (each.value().hashCode() & 7)), new ByteArrayInputStream(Content.of(1)));
        }
        Seq<DocumentId> expected = ids.sorted((one, other) -> Id.ORDER.compare(one.value(), other.value()));

        Vector.of(1, 3, expected.size(), 100)
                .forEach(size -> assertThat(walked(vault, size))
                        .as("in pages of " + size)
                        .containsExactlyElementsOf(expected));
        Seq<DocumentId> swept = Walk.onwards(4, last -> {
            Seq<DocumentId> page = vault.keptBefore(AT, last, 4);
            page.forEach(each -> assertThat(vault.discard(each)).isTrue());
            return page;
        });
        assertThat(swept).containsExactlyElementsOf(expected);
        assertThat(walked(vault, 10)).isEmpty();
    }

    /**
     * What is thrown away is gone, once, and nothing else is.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void discarded_content_is_gone() throws IOException {
        DocumentVault vault = freshVault();
        vault.keep(id(1), AT, new ByteArrayInputStream(Content.of(200_000)));
        vault.keep(id(2), AT, new ByteArrayInputStream(new byte[0]));
        vault.keep(id(3), AT, new ByteArrayInputStream(Content.of(3)));

        assertThat(vault.discard(id(1))).isTrue();
        assertThat(vault.discard(id(2))).isTrue();

        assertThat(vault.discard(id(1))).isFalse();
        assertThat(vault.discard(id(2))).isFalse();
        assertThat(contentOf(vault, id(1))).isEmpty();
        assertThat(contentOf(vault, id(2))).isEmpty();
        assertThat(vault.keptBefore(AT.plusSeconds(1), Option.none(), 10)).containsExactly(id(3));
        assertThat(contentOf(vault, id(3)).get()).isEqualTo(Content.of(3));
    }

    /** Threads that keep and read at once disturb one another in nothing. */
    @Test
    default void threads_that_keep_and_read_at_once_do_not_mix_up_content() {
        DocumentVault vault = freshVault();
        int racers = ConcurrencyConformance.RACERS;

        Seq<byte[]> read = Rendezvous.of(racers, racer -> () -> {
            vault.keep(id(racer), AT, new ByteArrayInputStream(Content.of(100_000 + racer)));
            return contentOf(vault, id(racer)).get();
        });

        for (int racer = 0; racer < racers; racer++) {
            assertThat(read.get(racer)).isEqualTo(Content.of(100_000 + racer));
        }
        assertThat(vault.keptBefore(AT.plusSeconds(1), Option.none(), 100)).hasSize(racers);
    }

    /**
     * Of those who keep under one id at once, exactly one has, and its content is there whole.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void of_racing_contents_under_one_id_exactly_one_is_kept() throws IOException {
        DocumentVault vault = freshVault();
        int racers = ConcurrencyConformance.RACERS;

        Seq<Boolean> kept = Rendezvous.of(racers, racer -> () -> {
            try {
                vault.keep(id(1), AT, new ByteArrayInputStream(Content.of(70_000 + racer)));
                return true;
            } catch (IllegalStateException inUse) {
                return false;
            }
        });

        assertThat(kept.count(each -> each)).isEqualTo(1);
        assertThat(contentOf(vault, id(1)).get()).isEqualTo(Content.of(70_000 + kept.indexOf(true)));
    }

    /**
     * Two vaults may even use the same ids.
     *
     * @throws IOException when the vault fails
     */
    @Test
    default void two_vaults_share_nothing() throws IOException {
        DocumentVault one = freshVault();
        DocumentVault other = freshVault();
        one.keep(id(1), AT, new ByteArrayInputStream(Content.of(10)));

        assertThat(contentOf(other, id(1))).isEmpty();
        assertThat(other.keptBefore(AT.plusSeconds(1), Option.none(), 10)).isEmpty();
        assertThat(other.discard(id(1))).isFalse();
        other.keep(id(1), AT, new ByteArrayInputStream(Content.of(20)));

        assertThat(contentOf(one, id(1)).get()).isEqualTo(Content.of(10));
        assertThat(other.discard(id(1))).isTrue();
        assertThat(contentOf(one, id(1)).get()).isEqualTo(Content.of(10));
    }

    private static DocumentId id(int number) {
        return new DocumentId(new UUID(0x0196_8f1e_0000_7000L, 0x8000_0000_0000_0000L + number));
    }

    private static Option<byte[]> contentOf(DocumentVault vault, DocumentId id) throws IOException {
        return vault.read(id, InputStream::readAllBytes);
    }

    private static Seq<DocumentId> walked(DocumentVault vault, int size) {
        return Walk.onwards(size, last -> vault.keptBefore(AT, last, size));
    }
}
