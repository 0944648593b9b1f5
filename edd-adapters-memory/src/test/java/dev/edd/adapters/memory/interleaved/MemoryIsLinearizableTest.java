package dev.edd.adapters.memory.interleaved;

import dev.edd.adapters.memory.MemoryStorage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever two threads do at once, each sees what it would have seen had they done it one after the other. */
class MemoryIsLinearizableTest {
    static Stream<Named<Examined>> stores() {
        return Stream.of(
                Named.of(
                        "verifications and their party",
                        new Examined(OfVerifications.class, Verifications.Naive.class)),
                Named.of("requests", new Examined(OfRequests.class, Requests.Naive.class)),
                Named.of("requests to review", new Examined(OfReviews.class, Reviews.Naive.class)),
                Named.of(
                        "a counterparty and its checks",
                        new Examined(OfCounterpartyChecks.class, CounterpartyChecks.Naive.class)),
                Named.of("onboardings", new Examined(OfOnboardings.class, Onboardings.Naive.class)),
                Named.of(
                        "submissions and ratings",
                        new Examined(OfSubmissionAndRating.class, SubmissionAndRating.Naive.class)),
                Named.of("questionnaires and documents", new Examined(OfLibrary.class, NaiveLibrary.class)),
                Named.of("the outbox", new Examined(OfPost.class, NaivePost.class)));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void under_the_interleavings_that_are_tried(Examined store) {
        Scenarios.modelChecking(store.naive()).check(store.stored());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void under_the_stress_of_real_threads(Examined store) {
        Scenarios.stress(store.naive()).check(store.stored());
    }

    record Examined(Class<?> stored, Class<?> naive) {}

    public static final class OfVerifications extends Verifications {
        public OfVerifications() {
            super(MemoryStorage.create());
        }
    }

    public static final class OfRequests extends Requests {
        public OfRequests() {
            super(MemoryStorage.create());
        }
    }

    public static final class OfReviews extends Reviews {
        public OfReviews() {
            super(MemoryStorage.create());
        }
    }

    public static final class OfCounterpartyChecks extends CounterpartyChecks {
        public OfCounterpartyChecks() {
            super(MemoryStorage.create());
        }
    }

    public static final class OfOnboardings extends Onboardings {
        public OfOnboardings() {
            super(MemoryStorage.create());
        }
    }

    public static final class OfSubmissionAndRating extends SubmissionAndRating {
        public OfSubmissionAndRating() {
            super(MemoryStorage.create());
        }
    }

    public static final class OfLibrary extends Library {
        public OfLibrary() {
            super(MemoryStorage.create());
        }
    }

    public static final class OfPost extends Post {
        public OfPost() {
            super(MemoryStorage.create());
        }
    }
}
