package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
import dev.edd.ports.Storage;
import dev.edd.ports.provider.ContentDetection;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.provider.IdGenerator;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult.Status;

/** Who declares what is not so is found out, in either direction. */
class AdapterEntryTest {
    private static final String OUTLIVES = "what_was_committed_outlives_its_storage_exactly_when_that_is_declared";
    private static final String ARE_ONE = "storages_at_one_place_are_one_exactly_when_that_is_declared";
    private static final String TOLD_APART = "the_types_that_are_usually_accepted_are_told_apart";

    @Test
    void whoever_declares_a_port_without_its_suite_or_runs_a_suite_undeclared_fails() {
        assertThat(failed(Promises.class)).containsExactly(Verdict.OF_THE_DECLARATION);
        assertThat(failed(Hides.class)).containsExactly(Verdict.OF_THE_DECLARATION);
        assertThat(failed(SuppliesNothing.class)).containsExactly(Verdict.OF_THE_DECLARATION);
    }

    @Test
    void capabilities_that_are_declared_and_missing_or_there_and_not_declared_are_found() {
        assertThat(failed(Claiming.class)).containsExactlyInAnyOrder(OUTLIVES, ARE_ONE);
        assertThat(failed(Modest.class)).containsExactlyInAnyOrder(OUTLIVES, ARE_ONE);
        assertThat(failed(Honest.class)).isEmpty();
    }

    @Test
    void ids_that_repeat_and_detections_that_throw_or_scribble_are_found() {
        assertThat(failed(Repeating.class))
                .containsExactlyInAnyOrder("no_id_is_made_twice", "threads_that_ask_at_once_get_different_ids");
        assertThat(failed(Scribbling.class))
                .containsExactlyInAnyOrder(
                        "any_bytes_have_a_type_and_always_the_same", "the_bytes_stay_as_they_are", TOLD_APART);
        assertThat(failed(CallsEverythingPdf.class)).containsExactly(TOLD_APART);
    }

    private static Set<String> failed(Class<?> suspect) {
        Verdict verdict = Verdict.of(suspect);
        assertThat(verdict.tests()).isNotEmpty();
        assertThat(verdict.skipped()).isEmpty();
        return verdict.ended(Status.FAILED);
    }

    static class Promises extends SuspectVault {
        @Override
        public Set<Port> ports() {
            return HashSet.of(Port.DOCUMENT_VAULT, Port.STORAGE);
        }

        @Override
        public DocumentVault freshVault() {
            return new ReferenceVault();
        }
    }

    static class Hides extends Promises {
        @Override
        public Set<Port> ports() {
            return HashSet.of(Port.ID_GENERATOR);
        }
    }

    static class SuppliesNothing implements AdapterConformance {
        @Override
        public Set<Port> ports() {
            return HashSet.empty();
        }
    }

    /** A place where everybody gets the same storage, also after it was closed. */
    record OneForAll(Storage storage) implements StoragePlace {
        @Override
        public Storage open() {
            return storage;
        }

        @Override
        public void close() {
            // it stays
        }
    }

    static class Honest implements CapabilityConformance {
        @Override
        public Set<Capability> capabilities() {
            return HashSet.of(Capability.values());
        }

        @Override
        public StoragePlace place() {
            return new OneForAll(new ReferenceStorage());
        }
    }

    static class Modest extends Honest {
        @Override
        public Set<Capability> capabilities() {
            return HashSet.empty();
        }
    }

    static class Claiming extends Honest {
        @Override
        public StoragePlace place() {
            return new StoragePlace() {
                @Override
                public Storage open() {
                    return new ReferenceStorage();
                }

                @Override
                public void close() {
                    // forgotten
                }
            };
        }
    }

    static class Repeating implements IdGeneratorConformance {
        @Override
        public IdGenerator ids() {
            AtomicInteger asked = new AtomicInteger();
            return () -> new UUID(0, asked.incrementAndGet() % 900);
        }
    }

    static class CallsEverythingPdf implements ContentDetectionConformance {
        @Override
        public ContentDetection detection() {
            return head -> ContentType.PDF;
        }
    }

    static class Scribbling implements ContentDetectionConformance {
        @Override
        public ContentDetection detection() {
            return head -> {
                head[0]++;
                return ContentType.PDF;
            };
        }
    }
}
