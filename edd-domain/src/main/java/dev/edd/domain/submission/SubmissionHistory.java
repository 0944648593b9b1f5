package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.Id;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.Function;

/**
 * All that was submitted about one resource: recurring updates do not replace each other, they follow each other. Immutable.
 *
 * @param resource the resource
 * @param entries the newest first, deleted ones among them
 */
public record SubmissionHistory(RelatedResource resource, Seq<EddSubmission> entries) {
    /** The newest first; of one instant, the greater id. */
    public static final Comparator<EddSubmission> NEWEST_FIRST = Comparator.comparing(EddSubmission::createdAt)
            .thenComparing(each -> each.id().value(), Id.ORDER)
            .reversed();

    /** Puts the entries in order, and refuses those of another resource. */
    public SubmissionHistory {
        requireNonNull(resource);
        entries = entries.toVector().sorted(NEWEST_FIRST);
        if (entries.exists(each -> !each.submission().resource().equals(resource))) {
            throw new IllegalArgumentException("a history is of one resource");
        }
    }

    /**
     * What counts.
     *
     * @return what was not deleted, the newest first
     */
    public Seq<Recorded> current() {
        return Vector.ofAll(entries).filter(Recorded.class::isInstance).map(Recorded.class::cast);
    }

    /**
     * What was submitted last and counts.
     *
     * @return the newest entry that was not deleted, or none
     */
    public Option<Recorded> latest() {
        return current().headOption();
    }

    /**
     * What was said last of something. An update that says nothing of it leaves what was said before.
     *
     * @param <A> what is said
     * @param saying takes it out of a submission, none where it says nothing
     * @return what the newest entry says that says anything of it and was not deleted, or none
     */
    public <A> Option<A> latest(Function<ResourceSubmission, Option<A>> saying) {
        return current()
                .toStream()
                .flatMap(each -> saying.apply(each.submission()))
                .headOption();
    }
}
