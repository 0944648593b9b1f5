package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What is still owed in a request at an instant: by whom, what, and by when. The one place of this rule: the guard of a
 * review, reminders, restrictions and listings all ask here. Immutable.
 */
public sealed interface Outstanding {
    /**
     * Whose turn it is.
     *
     * @return who owes something
     */
    OwedBy by();

    /**
     * By when.
     *
     * @return the instant from which it is overdue; none when nothing is owed
     */
    Option<Instant> due();

    /**
     * Whether it should have been there.
     *
     * @return true at the due instant and after it
     */
    boolean isOverdue();

    /**
     * Looks at a request.
     *
     * @param request any request, in any state
     * @param now the instant at which to look
     * @return what is owed
     */
    static Outstanding of(EddRequest request, Instant now) {
        if (request instanceof Requested requested) {
            Deadline deadline = requested.round().deadline();
            return new OfAnswers(requested.round().questionnaire(), deadline.due(), deadline.isOver(now));
        }
        if (request instanceof Submitted submitted && submitted.reviewDue().isEmpty()) {
            Deadline deadline = submitted.round().deadline();
            return new OfFiles(submitted.submission().awaited(), deadline.due(), deadline.isOver(now));
        }
        return request.reviewDue()
                .<Outstanding>map(due -> new OfReview(due, !now.isBefore(due)))
                .getOrElse(Nothing::new);
    }

    /**
     * The customer owes answers.
     *
     * @param questionnaire what is asked
     * @param until the instant from which they are overdue
     * @param isOverdue whether they are
     */
    record OfAnswers(QuestionnaireRef questionnaire, Instant until, boolean isOverdue) implements Outstanding {
        /** Checks the instant. */
        public OfAnswers {
            requireNonNull(questionnaire);
            Storable.instant(until);
        }

        @Override
        public OwedBy by() {
            return OwedBy.CUSTOMER;
        }

        @Override
        public Option<Instant> due() {
            return Option.some(until);
        }
    }

    /**
     * The customer has answered, and owes files.
     *
     * @param files the files that have not come, one or more
     * @param until the instant from which they are overdue
     * @param isOverdue whether they are
     */
    record OfFiles(Seq<AwaitedFile> files, Instant until, boolean isOverdue) implements Outstanding {
        /** Checks that there is one, and the instant. */
        public OfFiles {
            files = Vector.ofAll(files);
            if (files.isEmpty()) {
                throw new IllegalArgumentException("one file or more is owed");
            }
            Storable.instant(until);
        }

        @Override
        public OwedBy by() {
            return OwedBy.CUSTOMER;
        }

        @Override
        public Option<Instant> due() {
            return Option.some(until);
        }
    }

    /**
     * An officer owes the review.
     *
     * @param until the instant from which it is overdue
     * @param isOverdue whether it is
     */
    record OfReview(Instant until, boolean isOverdue) implements Outstanding {
        /** Checks the instant. */
        public OfReview {
            Storable.instant(until);
        }

        @Override
        public OwedBy by() {
            return OwedBy.OFFICER;
        }

        @Override
        public Option<Instant> due() {
            return Option.some(until);
        }
    }

    /** Nobody owes anything: the request is over. */
    record Nothing() implements Outstanding {
        @Override
        public OwedBy by() {
            return OwedBy.NOBODY;
        }

        @Override
        public Option<Instant> due() {
            return Option.none();
        }

        @Override
        public boolean isOverdue() {
            return false;
        }
    }
}
