package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.VaultDefect.CLOSES_THE_SOURCE;
import static dev.edd.testkit.conformance.VaultDefect.DISCARDS_NOTHING;
import static dev.edd.testkit.conformance.VaultDefect.DISCARDS_WHAT_IS_NOT_THERE;
import static dev.edd.testkit.conformance.VaultDefect.HIDES_WHAT_THE_READER_THROWS;
import static dev.edd.testkit.conformance.VaultDefect.HIDES_WHAT_THE_SOURCE_THROWS;
import static dev.edd.testkit.conformance.VaultDefect.IGNORES_WHAT_COMES_LATER;
import static dev.edd.testkit.conformance.VaultDefect.KEEPS_HALF_OF_WHAT_BREAKS_OFF;
import static dev.edd.testkit.conformance.VaultDefect.KEEPS_NO_EMPTY_CONTENT;
import static dev.edd.testkit.conformance.VaultDefect.KEEPS_THE_FIRST_CHUNK_ONLY;
import static dev.edd.testkit.conformance.VaultDefect.KEEPS_THE_FIRST_PIECE_ONLY;
import static dev.edd.testkit.conformance.VaultDefect.LEAKS_A_TENANT;
import static dev.edd.testkit.conformance.VaultDefect.LEAVES_CONTENT_OPEN;
import static dev.edd.testkit.conformance.VaultDefect.LISTS_IN_THE_ORDER_OF_KEEPING;
import static dev.edd.testkit.conformance.VaultDefect.LISTS_THE_LAST_ONE_AGAIN;
import static dev.edd.testkit.conformance.VaultDefect.READS_WHAT_IS_NOT_THERE;
import static dev.edd.testkit.conformance.VaultDefect.REPLACES_WHAT_IS_KEPT;
import static dev.edd.testkit.conformance.VaultDefect.SHOWS_WHAT_IS_STILL_COMING;
import static dev.edd.testkit.conformance.VaultDefect.SORTS_IDS_AS_SIGNED_NUMBERS;
import static dev.edd.testkit.conformance.VaultDefect.SWEEPS_WHAT_WAS_KEPT_AT_THE_INSTANT;
import static dev.edd.testkit.conformance.VaultDefect.TAKES_ANY_INSTANT;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.Id;
import dev.edd.ports.provider.DocumentVault;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** The smallest correct vault: one list of everything, one lock. It can be told to have defects. */
final class ReferenceVault implements DocumentVault {
    private static final int CHUNK = 65_536;

    /** What a vault keeps that confuses its tenants. */
    private static volatile Vector<Kept> process = Vector.empty();

    private final Set<VaultDefect> defects;
    private Vector<Kept> ours = Vector.empty();

    ReferenceVault(VaultDefect... defects) {
        this.defects = HashSet.of(defects);
    }

    @Override
    public void keep(DocumentId id, Instant at, InputStream content) throws IOException {
        checked(at);
        if (has(SHOWS_WHAT_IS_STILL_COMING)) {
            show(id, at, content);
            return;
        }
        byte[] bytes = read(content);
        if (has(CLOSES_THE_SOURCE)) {
            content.close();
        }
        synchronized (this) {
            boolean used = find(id).isDefined();
            if (used && !has(REPLACES_WHAT_IS_KEPT) && !has(IGNORES_WHAT_COMES_LATER)) {
                throw new IllegalStateException("the id is in use");
            }
            boolean left =
                    (used && has(IGNORES_WHAT_COMES_LATER)) || (bytes.length == 0 && has(KEEPS_NO_EMPTY_CONTENT));
            if (!left) {
                change(all().reject(kept -> kept.id.equals(id)).append(new Kept(id, at, bytes)));
            }
        }
    }

    /** As a vault does that writes into the place where it reads from, and takes away what breaks off. */
    private void show(DocumentId id, Instant at, InputStream content) throws IOException {
        put(id, at, new byte[0], true);
        ByteArrayOutputStream come = new ByteArrayOutputStream();
        byte[] piece = new byte[CHUNK];
        try {
            int count = content.read(piece);
            while (count >= 0) {
                come.write(piece, 0, count);
                put(id, at, come.toByteArray(), false);
                count = content.read(piece);
            }
        } catch (IOException brokenOff) {
            discard(id);
            throw brokenOff;
        }
    }

    private synchronized void put(DocumentId id, Instant at, byte[] bytes, boolean first) {
        if (first && find(id).isDefined()) {
            throw new IllegalStateException("the id is in use");
        }
        change(all().reject(kept -> kept.id.equals(id)).append(new Kept(id, at, bytes)));
    }

    private byte[] read(InputStream content) throws IOException {
        if (has(KEEPS_THE_FIRST_CHUNK_ONLY)) {
            return content.readNBytes(CHUNK);
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[CHUNK];
        try {
            int count = content.read(piece);
            while (count >= 0) {
                read.write(piece, 0, count);
                count = has(KEEPS_THE_FIRST_PIECE_ONLY) && count < CHUNK ? -1 : content.read(piece);
            }
        } catch (IOException brokenOff) {
            if (has(HIDES_WHAT_THE_SOURCE_THROWS)) {
                return new byte[0];
            }
            if (!has(KEEPS_HALF_OF_WHAT_BREAKS_OFF)) {
                throw brokenOff;
            }
        }
        return read.toByteArray();
    }

    @Override
    public <A> Option<A> read(DocumentId id, Reader<A> reader) throws IOException {
        Option<Kept> found = find(id);
        if (found.isEmpty() && !has(READS_WHAT_IS_NOT_THERE)) {
            return Option.none();
        }
        InputStream content =
                new ByteArrayInputStream(found.map(kept -> kept.bytes).getOrElse(new byte[0]));
        if (has(LEAVES_CONTENT_OPEN)) {
            return Option.some(reader.read(content));
        }
        try (InputStream ending = new BufferedInputStream(content)) {
            return Option.some(reader.read(ending));
        } catch (IOException thrown) {
            if (has(HIDES_WHAT_THE_READER_THROWS)) {
                return Option.none();
            }
            throw thrown;
        }
    }

    @Override
    public Seq<DocumentId> keptBefore(Instant before, Option<DocumentId> after, int most) {
        checked(before);
        Comparator<UUID> order = has(SORTS_IDS_AS_SIGNED_NUMBERS) ? Comparator.naturalOrder() : Id.ORDER;
        Vector<DocumentId> kept = all().filter(each ->
                        has(SWEEPS_WHAT_WAS_KEPT_AT_THE_INSTANT) ? !each.at.isAfter(before) : each.at.isBefore(before))
                .map(each -> each.id);
        Vector<DocumentId> listed =
                has(LISTS_IN_THE_ORDER_OF_KEEPING) ? kept : kept.sorted(Comparator.comparing(DocumentId::value, order));
        int least = has(LISTS_THE_LAST_ONE_AGAIN) ? 0 : 1;
        return listed.filter(id -> after.forAll(last -> order.compare(id.value(), last.value()) >= least))
                .take(most);
    }

    @Override
    public synchronized boolean discard(DocumentId id) {
        boolean known = find(id).isDefined();
        if (known && !has(DISCARDS_NOTHING)) {
            change(all().reject(kept -> kept.id.equals(id)));
        }
        return known || has(DISCARDS_WHAT_IS_NOT_THERE);
    }

    private boolean has(VaultDefect defect) {
        return defects.contains(defect);
    }

    private void checked(Instant at) {
        if (!has(TAKES_ANY_INSTANT)) {
            Storable.instant(at);
        }
    }

    private Option<Kept> find(DocumentId id) {
        return all().find(kept -> kept.id.equals(id));
    }

    private synchronized Vector<Kept> all() {
        return has(LEAKS_A_TENANT) ? process : ours;
    }

    private void change(Vector<Kept> changed) {
        ours = changed;
        process = changed;
    }

    /** Content, when it came, and under which id. */
    private static final class Kept {
        private final DocumentId id;
        private final Instant at;
        private final byte[] bytes;

        Kept(DocumentId id, Instant at, byte[] bytes) {
            this.id = id;
            this.at = at;
            this.bytes = bytes;
        }
    }
}
